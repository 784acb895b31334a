import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { SectionHeading } from '~/ui/layout/headings'
import type { FinderPage } from '../finder-queries.server'
import { Assumptions } from './assumptions'
import { CodeAnswers } from './code-answers'
import { CodeSearch } from './code-search'
import { Confused } from './confused'

type FinderProps = {
  readonly page: FinderPage
  readonly names: number
  /** Where the search is sent. */
  readonly to: string
  readonly toCode: (code: string) => string
  /** What can be done with the best code, in the dark block. */
  readonly actions: ReactNode
  /** What stands below while nothing was searched for. */
  readonly children?: ReactNode
}

/** A box, the nearest code, what else was found, what is assumed, and the subheadings beside: the answer on top. */
export function Finder({ page, names, to, toCode, actions, children }: FinderProps) {
  const t = useTranslate()
  const { typed, best, decision, beside } = page
  return (
    <>
      <CodeSearch typed={typed} to={to} toCode={toCode} names={names} />
      {page.state === 'empty' ? children : <Remarks page={page} />}
      {page.used && <Notice>{t(`codes:usedNote.${page.used}`)}</Notice>}
      {best && (
        <section
          aria-labelledby="best"
          className="mt-6 rounded-block bg-sea-deep p-6 text-white print:border print:bg-white print:text-ink"
        >
          <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
            <div className="min-w-0 grow">
              <p className="text-small text-deep-soft">{t('codes:best')}</p>
              <h2 id="best" className="text-page">
                {best.shown} <span className="text-title">{best.name}</span>
              </h2>
              <p className="mt-2 text-deep-soft">
                {best.confidence && t(`codes:bestNote.${best.confidence}`)}{' '}
                {best.euDuty && t('codes:bestDuty', { rate: best.euDuty })}
              </p>
            </div>
            {actions}
          </div>
        </section>
      )}
      {page.answers.length > 0 && (
        <div className="mt-8 grid items-start gap-x-10 gap-y-10 lg:grid-cols-2">
          <CodeAnswers answers={page.answers} total={page.total} toCode={toCode} />
          {decision && <Assumptions decision={decision} typed={typed} to={to} />}
        </div>
      )}
      {beside && <Beside beside={beside} toCode={toCode} />}
      <Confused confused={page.confused} toCode={toCode} />
      <p className="mt-8 text-small text-ink-soft">{t('codes:note')}</p>
    </>
  )
}

function Remarks({ page }: { readonly page: FinderPage }) {
  const t = useTranslate()
  const { missing, isCut, isOpen, unexplained, typed, answers } = page
  return (
    <>
      {missing && (
        <Notice tone="warn" role="status" heading={t('codes:missing', { digits: missing.digits })}>
          {missing.under && <p>{t('codes:missingUnder', { shown: missing.under.shown, name: missing.under.name })}</p>}
        </Notice>
      )}
      {!missing && answers.length === 0 && (
        <Notice tone="advice" role="status">
          <p>{t('codes:nothing', { typed })}</p>
        </Notice>
      )}
      {isOpen && (
        <Notice tone="advice" role="status">
          <p>{t('codes:group', { typed })}</p>
        </Notice>
      )}
      {isCut !== null && <p className="mt-3 text-small text-yours">{t('codes:cut', { limit: isCut })}</p>}
      {unexplained.length > 0 && (
        <p className="mt-3 text-small text-ink-soft">{t('codes:unexplained', { words: unexplained.join(' · ') })}</p>
      )}
    </>
  )
}

type BesideProps = {
  readonly beside: Exclude<FinderPage['beside'], '' | null>
  readonly toCode: (code: string) => string
}

function Beside({ beside, toCode }: BesideProps) {
  const t = useTranslate()
  return (
    <section className="mt-10" aria-labelledby="beside">
      <SectionHeading id="beside" end={t('codes:beside.lead')}>
        {t('codes:beside.heading', { code: beside.heading.code })}
      </SectionHeading>
      <p className="py-2 text-small text-ink-soft">{beside.heading.name}</p>
      <ul className="grid sm:grid-cols-3 lg:grid-cols-5">
        {beside.codes.map(({ code, shown, name, isChosen }) => (
          <li
            key={code}
            aria-current={isChosen ? 'true' : undefined}
            className={`border-b border-line p-3 sm:border-e ${isChosen ? 'bg-sea-wash' : ''}`}
          >
            <Link to={toCode(code)} className="font-semibold">
              {shown}
            </Link>
            <span className="block text-small">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
