import { useTranslate } from '~/i18n/use-translate'
import type { FirmReader } from '../firm-reader-queries.server'
import type { ReviewItem } from '../review-item-queries.server'
import { useChosenReason } from './use-standings'

type ReasonPreviewProps = {
  readonly item: Pick<ReviewItem, 'itemId' | 'reasonCode'>
  readonly firmReader: FirmReader
}

/** Beside the choice: what the firm will read for it, in its own language. Without scripts that of what was saved. */
export function ReasonPreview({ item, firmReader: { language, reasons } }: ReasonPreviewProps) {
  const t = useTranslate()
  const words = reasons[useChosenReason(item)]
  if (!words) return null
  return (
    <p className="mb-4 max-w-measure border-s-4 border-line-strong ps-3 text-small" aria-live="polite">
      <span className="text-ink-soft">{t('verdicts:preview.firmReads')}</span>{' '}
      <span lang={language}>
        <strong className="font-semibold">{words.title}</strong> {words.text} {words.fix}
      </span>
    </p>
  )
}
