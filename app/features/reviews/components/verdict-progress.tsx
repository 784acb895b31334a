import { useTranslate } from '~/i18n/use-translate'
import { anchorOf, type Tally } from './verdict-state'

/** How far the review is, and the way to what is still open. */
export function VerdictProgress({ tally }: { readonly tally: Tally }) {
  const t = useTranslate()
  const { all, judged, toFix, unjudged } = tally
  const [next] = unjudged
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-small">
      <p role="status" className="tabular-nums">
        {t('verdicts:progress', { judged, all })}
        {toFix > 0 && (
          <>
            {' '}
            <strong className="font-semibold text-yours">{t('verdicts:toFix', { count: toFix })}</strong>
          </>
        )}
      </p>
      {next && <a href={`#${anchorOf(next)}`}>{t('verdicts:nextUnjudged')}</a>}
    </div>
  )
}
