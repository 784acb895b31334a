import { useTranslate } from '~/i18n/use-translate'
import { StatusTag, type StatusTone } from '~/ui/feedback/status-tag'

const ROWS = [
  ['licence', 'plain'],
  ['retired', 'faint'],
  ['customs', 'yours'],
  ['exchange', 'theirs'],
  ['window', 'open'],
  ['refund', 'faint'],
] as const satisfies readonly (readonly [string, StatusTone])[]

/** A piece of a roadmap for somebody who has none yet: the product shows itself better than it describes itself. */
export function RoadmapSpecimen() {
  const t = useTranslate()
  return (
    <figure className="rounded-block border border-line bg-surface px-5 pt-5 pb-2 sm:px-8 sm:pt-7">
      <figcaption className="text-small text-ink-soft">{t('landing:specimen.caption')}</figcaption>
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
        <span className="text-lead font-semibold">{t('landing:specimen.stage')}</span>
        <span className="text-small text-ink-soft">{t('landing:specimen.count')}</span>
      </p>
      <ul>
        {ROWS.map(([row, tone]) => (
          <li
            key={row}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-3.5 last:border-0"
          >
            <div>
              <Title row={row} />
              <p className="mt-0.5 text-small text-ink-soft">{t(`landing:specimen.${row}.hint`)}</p>
            </div>
            <StatusTag tone={tone}>{t(`landing:specimen.${row}.status`)}</StatusTag>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Title({ row }: { readonly row: (typeof ROWS)[number][0] }) {
  const t = useTranslate()
  const title = t(`landing:specimen.${row}.title`)
  if (row === 'retired') return <s className="text-ink-faint">{title}</s>
  return <p className={row === 'refund' ? 'text-ink-faint' : 'font-semibold'}>{title}</p>
}
