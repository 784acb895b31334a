import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import type { HistoryLine } from '../history-queries.server'

type ItemHistoryProps = { readonly item: string; readonly lines: readonly HistoryLine[] }

/** Every verdict the item ever got, folded away; one that was replaced is still told. */
export function ItemHistory({ item, lines }: ItemHistoryProps) {
  const t = useTranslate()
  const format = useFormat()
  if (lines.length === 0) return null
  return (
    <details className="mt-2 text-small">
      <summary className="min-h-8 py-1 text-ink-soft">
        {t('verdicts:history', { count: lines.length })}
        <span className="sr-only"> {item}</span>
      </summary>
      <ol className="mt-1 border-s-2 border-line ps-4">
        {lines.map((line) => (
          <li key={`${line.at} ${line.round} ${line.kind}`} className="pb-2">
            {t(`verdicts:historyLine.${line.kind}`, { who: line.by, round: line.round })}
            {line.reason && <span className="block font-semibold">{line.reason}</span>}
            {line.note.text && <WrittenText {...line.note} />}
            <time dateTime={line.at} className="block text-ink-soft">
              {format.dateTime(line.at)}
            </time>
          </li>
        ))}
      </ol>
    </details>
  )
}
