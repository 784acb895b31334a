import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { Tabs } from '~/ui/data/tabs'
import { Notice } from '~/ui/feedback/notice'
import { Fold } from '~/ui/layout/fold'
import { PageHeading } from '~/ui/layout/headings'
import type { AgreementView } from '../answer-queries.server'
import type { OriginPage } from '../page-queries.server'

type OriginFrameProps = Pick<OriginPage, 'agreements' | 'marketName' | 'code' | 'leftOut'> & {
  /** The product's own name; null for a guest. */
  readonly name: string | null
  readonly lead: string
  readonly under: Omit<AgreementView, 'questions'> | null
  readonly toAgreement: (id: string) => string
  readonly children: ReactNode
}

/** Heading, agreements and what each of them asks for; without one there is nothing to check. */
export function OriginFrame(props: OriginFrameProps) {
  const { agreements, marketName, code, leftOut, name, lead, under, toAgreement, children } = props
  const t = useTranslate()
  return (
    <>
      <div className="print:hidden">
        <PageHeading caption={`HS ${code.shown} ${code.name}`} lead={lead}>
          {t('origin:title', { name: name ?? code.shown, market: marketName })}
        </PageHeading>
        {leftOut && (
          <Notice tone="warn" heading={leftOut.heading}>
            <p>{leftOut.text}</p>
          </Notice>
        )}
        {agreements.length > 1 && (
          <Tabs
            label={t('origin:agreements')}
            tabs={agreements.map(({ id, name: label, isCurrent }) => ({ to: toAgreement(id), label, isCurrent }))}
          />
        )}
        {under ? (
          <Fold label={under.name} end={t('origin:frame.heading')}>
            <Facts facts={under.facts} />
            <p className="mt-3 text-small text-ink-soft">
              {under.basis} {under.rule && <Link to={under.rule.to}>{under.rule.title}</Link>}
            </p>
          </Fold>
        ) : (
          <Notice tone="advice" heading={t('origin:none.heading', { market: marketName })}>
            <p>{t('origin:none.text')}</p>
          </Notice>
        )}
      </div>
      {children}
    </>
  )
}
