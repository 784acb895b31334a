import type { ReactNode } from 'react'
import type { RowChange } from '~/domain/application/row-diff'
import { useTranslate } from '~/i18n/use-translate'
import { StatusTag, type StatusTone } from '~/ui/feedback/status-tag'
import { NewText, OldText } from './changed-text'

const TONES: Readonly<Record<RowChange['kind'], StatusTone>> = {
  added: 'done',
  removed: 'yours',
  changed: 'open',
  same: 'faint',
}

/** A list of the firm row by row: what came, what went, what reads otherwise now. */
export function ChangedRows({ rows }: { readonly rows: readonly RowChange[] }) {
  const t = useTranslate()
  return (
    <ul className="mt-1">
      {rows.map((row, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
          <StatusTag tone={TONES[row.kind]}>{t(`verdicts:rows.${row.kind}`)}</StatusTag>
          <div className="min-w-0 [overflow-wrap:anywhere]">{contentOf(row)}</div>
        </li>
      ))}
    </ul>
  )
}

function contentOf(change: RowChange): ReactNode {
  const { label, value } = change.row
  const plain = (
    <bdi className="whitespace-pre-wrap">
      {label} <span className="text-ink-soft">{value}</span>
    </bdi>
  )
  if (change.kind === 'changed')
    return (
      <>
        <bdi>{label}</bdi>
        <span className="block">
          <OldText pieces={change.change.before} />
        </span>
        <span className="block text-ink">
          <NewText pieces={change.change.after} />
        </span>
      </>
    )
  if (change.kind === 'removed') return <del className="line-through decoration-yours">{plain}</del>
  if (change.kind === 'added') return <ins className="underline decoration-done underline-offset-4">{plain}</ins>
  return plain
}
