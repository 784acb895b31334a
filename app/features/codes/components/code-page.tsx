import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { CodePage } from '../code-queries.server'
import { Confused } from './confused'
import { KnownOfCode } from './known-of-code'

type CodePageProps = {
  readonly page: CodePage
  readonly toCode: (code: string) => string
  /** Duty and requirements of one market. */
  readonly toMarket: (market: string) => string
  /** Beside the heading: what can be done with a subheading. */
  readonly actions?: ReactNode
}

/** Where a code stands, what is below it, and what the portal knows of it. */
export function CodePageView({ page, toCode, toMarket, actions }: CodePageProps) {
  const t = useTranslate()
  const { path, shown, name, other, below, keywords, similar, confused, known } = page
  return (
    <>
      {path.length > 0 && (
        <nav aria-label={t('codes:browse')} className="mb-3">
          <ol className="flex flex-wrap gap-x-2 text-small">
            {path.map((step) => (
              <li
                key={step.code}
                className="after:ms-2 after:text-ink-faint after:content-['›'] last:after:content-none"
              >
                <Link to={toCode(step.code)} className="inline-block py-1">
                  {step.shown} {step.name}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start gap-x-8">
        <div className="min-w-0 grow">
          <PageHeading caption={shown} lead={<span lang={other.lang}>{other.text}</span>}>
            {name}
          </PageHeading>
        </div>
        {actions}
      </div>
      {keywords.length > 0 && (
        <p className="max-w-measure text-small text-ink-soft">
          {t('codes:page.keywords')}: {keywords.join(' · ')}
        </p>
      )}
      {below.length > 0 && <Lines heading={t('codes:page.below')} lines={below} toCode={toCode} />}
      {known && <KnownOfCode known={known} toMarket={toMarket} />}
      <Confused confused={confused} toCode={toCode} />
      {similar.length > 0 && <Lines heading={t('codes:page.similar')} lines={similar} toCode={toCode} />}
      <p className="mt-8 text-small text-ink-soft">{t('codes:note')}</p>
    </>
  )
}

type LinesProps = {
  readonly heading: string
  readonly lines: readonly CodePage['below'][number][]
  readonly toCode: (code: string) => string
}

function Lines({ heading, lines, toCode }: LinesProps) {
  const t = useTranslate()
  return (
    <section className="mt-8">
      <SectionHeading end={t('codes:count', { count: lines.length })}>{heading}</SectionHeading>
      <ul>
        {lines.map(({ code, shown, name }) => (
          <li key={code} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
            <span className="font-semibold">{shown}</span>
            <Link to={toCode(code)}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
