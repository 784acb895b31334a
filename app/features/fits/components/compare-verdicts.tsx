import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import type { ComparePage } from '../compare-queries.server'
import { VERDICT_EDGE, VerdictMark } from './verdict-mark'

/** The verdict of each market in a card: why, and what would change it. */
export function CompareVerdicts({ markets }: Pick<ComparePage, 'markets'>) {
  const t = useTranslate()
  return (
    <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
      {markets.map(({ iso2, name, to, verdict }) => {
        const weighing = verdict.reasons.filter(({ weighs }) => weighs !== 'says')
        const reasons = weighing.length > 0 ? weighing : verdict.reasons
        return (
          <li
            key={iso2}
            className={`min-w-0 rounded-box border border-line bg-surface p-5 ${VERDICT_EDGE[verdict.verdict]}`}
          >
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h2 className="text-lead">{name}</h2>
              <VerdictMark verdict={verdict.verdict} name={verdict.name} />
            </div>
            <ul className="mt-2 list-disc space-y-1 ps-5 text-small">
              {reasons.map(({ id, title, anchor }) => (
                <li key={id}>
                  <Link to={`${to}#${anchor}`}>{title}</Link>
                </li>
              ))}
            </ul>
            {weighing[0] && (
              <p className="mt-3 border-t border-line pt-2 text-small">
                <span className="font-semibold">{t('fits:verdict.changes')}</span> {weighing[0].change}
              </p>
            )}
            <p className="mt-3 text-small print:hidden">
              <Link to={to}>{t('fits:compare.toPage', { market: name })}</Link>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
