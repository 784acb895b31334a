import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import type { ItemChange } from '../change-queries.server'
import { ChangedDocuments } from './changed-documents'
import { ChangedRows } from './changed-rows'
import { NewText, OldText } from './changed-text'

/** Old beside new: what was taken out is struck through, what came in is underlined, and both are said in words. */
export function ItemChangeView({ change }: { readonly change: ItemChange }) {
  const t = useTranslate()
  if (change.kind === 'documents') return <ChangedDocuments before={change.before} after={change.after} />
  if (change.kind === 'rows') return <ChangedRows rows={change.rows} />
  const { before, after } = change.change
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      <dt>{t('reviews:case.before')}</dt>
      <dd>{orEmpty(before.length, <OldText pieces={before} />)}</dd>
      <dt>{t('reviews:case.now')}</dt>
      <dd className="text-ink">{orEmpty(after.length, <NewText pieces={after} />)}</dd>
    </dl>
  )

  function orEmpty(pieces: number, text: ReactNode) {
    return pieces === 0 ? <span className="text-ink-faint">{t('reviews:case.empty')}</span> : text
  }
}
