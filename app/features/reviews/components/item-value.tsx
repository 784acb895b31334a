import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import type { CaseItem } from '../item-queries.server'
import type { ReviewItem } from '../review-item-queries.server'
import { ItemChangeView } from './item-change'
import { ItemHistory } from './item-history'
import { DocumentLink } from './document-link'

/** What the firm gave, old beside new where it changed, and what was said about it before. */
export function ItemValue({ item }: { readonly item: ReviewItem }) {
  const t = useTranslate()
  return (
    <div className="mt-1 text-ink-soft">
      {item.change ? <ItemChangeView change={item.change} /> : <Given item={item} />}
      {item.change?.kind !== 'documents' && <DocumentLink item={item} />}
      {item.lastReason && (
        <div className="mt-2 border-s-4 border-line-strong ps-3 text-small">
          <p className="font-semibold">
            {t('reviews:case.lastReason')} {item.lastReason.title}
          </p>
          {item.lastReason.note.text && <WrittenText {...item.lastReason.note} />}
        </div>
      )}
      <ItemHistory item={item.label} lines={item.history} />
    </div>
  )
}

type Alone = Pick<CaseItem, 'lines' | 'file' | 'isEmpty' | 'downloadTo' | 'document'>

/** What the firm gave, and nothing of what anybody said about it. */
export function ItemAlone({ item }: { readonly item: Alone }) {
  return (
    <div className="mt-1 text-ink-soft">
      <Given item={item} />
      <DocumentLink item={item} />
    </div>
  )
}

function Given({ item }: { readonly item: Pick<ReviewItem, 'lines' | 'file' | 'isEmpty'> }) {
  const t = useTranslate()
  const format = useFormat()
  if (item.isEmpty) return <span className="text-ink-faint">{t('reviews:case.empty')}</span>
  if (item.file)
    return (
      <bdi className="block [overflow-wrap:anywhere]">
        {t('reviews:case.file', {
          name: item.file.filename,
          number: item.file.number,
          size: format.fileSize(item.file.sizeBytes),
        })}
      </bdi>
    )
  return (
    <>
      {item.lines.map((line, index) => (
        <bdi key={index} className="block whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          {line}
        </bdi>
      ))}
    </>
  )
}
