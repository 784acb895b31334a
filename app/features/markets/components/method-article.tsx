import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths, type LawPaths } from '~/paths'
import { Reason } from '~/ui/feedback/notice'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { methodView } from '../ranking-queries.server'
import { CriteriaTable } from './criteria-table'
import { FiguresTable } from './figures-table'

type MethodArticleProps = { readonly method: ReturnType<typeof methodView>; readonly law?: LawPaths }

/** How markets are ranked, as everybody reads it, in the portal's own pages and in those of a firm. */
export function MethodArticle({ method: { weights, rows, asOf, changesTried }, law = paths.law }: MethodArticleProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      <PageHeading lead={t('method:lead')}>{t('method:title')}</PageHeading>
      <Part heading={t('method:formulaHeading')}>
        <Reason>{t('method:formula')}</Reason>
        <p>{t('method:formulaText')}</p>
      </Part>
      <Part heading={t('method:criteriaHeading')} width="full">
        <CriteriaTable weights={weights} />
      </Part>
      <Part heading={t('method:missingHeading')}>
        <p>{t('method:missing1')}</p>
        <p>{t('method:missing2')}</p>
        <p>{t('method:missing3')}</p>
        <p>{t('method:missing4')}</p>
      </Part>
      <Part heading={t('method:regionsHeading')}>
        <p>{t('method:regions')}</p>
      </Part>
      <Part heading={t('method:robustHeading')}>
        <p>{t('method:robust', { count: changesTried })}</p>
      </Part>
      <Part heading={t('method:limitsHeading')}>
        <ul className="flow list-disc ps-5">
          <li>{t('method:limits1')}</li>
          <li>{t('method:limits2')}</li>
          <li>{t('method:limits3')}</li>
          <li>{t('method:limits4')}</li>
        </ul>
      </Part>
      <Part heading={t('method:figuresHeading')} width="full">
        <p className="mb-4 max-w-measure text-ink-soft">{t('method:figuresLead', { asOf: format.date(asOf) })}</p>
        <FiguresTable rows={rows} law={law} />
        <p className="mt-3 text-small text-ink-soft">
          {t('method:defaultMark')} {t('method:lowMark')}
        </p>
      </Part>
      <Part heading={t('method:referencesHeading')}>
        <ul className="flow list-disc ps-5">
          <li>{t('method:reference1')}</li>
          <li>{t('method:reference2')}</li>
          <li>{t('method:reference3')}</li>
        </ul>
      </Part>
    </>
  )
}

function Part({
  heading,
  width = 'measure',
  children,
}: {
  readonly heading: string
  readonly width?: 'measure' | 'full'
  readonly children: ReactNode
}) {
  return (
    <section className="mt-10">
      <SectionHeading>{heading}</SectionHeading>
      <div className={`mt-4 ${width === 'measure' ? 'max-w-measure flow' : ''}`}>{children}</div>
    </section>
  )
}
