import { useTranslate } from '~/i18n/use-translate'
import type { CasePage } from '../case-queries.server'
import type { ReviewItem } from '../review-item-queries.server'
import { useSummary } from './use-standings'
import { anchorOf, type Standings, type Tally } from './verdict-state'

type DecisionPreviewProps = {
  readonly page: Pick<CasePage, 'firmReader' | 'draftSummary'>
  readonly items: readonly ReviewItem[]
  readonly standings: Standings
  readonly tally: Tally
}

/** What the firm will read if the verdicts are sent as they stand, in its own language. */
export function DecisionPreview({ page, items, standings, tally }: DecisionPreviewProps) {
  const t = useTranslate()
  const { language, reasons } = page.firmReader
  const summary = useSummary(page.draftSummary).trim()
  const flagged = items.filter(({ itemId }) => standings[itemId]?.verdict === 'needs_changes')
  return (
    <section aria-labelledby="preview" className="mb-5 max-w-measure border-s-4 border-line-strong ps-4">
      <h3 id="preview" className="text-base">
        {flagged.length > 0 ? t('verdicts:preview.sendBack', { count: flagged.length }) : t('verdicts:preview.nothing')}
      </h3>
      {tally.unjudged.length > 0 && (
        <p className="text-small text-ink-soft">{t('verdicts:preview.unjudged', { count: tally.unjudged.length })}</p>
      )}
      <ol className="mt-1 list-decimal ps-5">
        {flagged.map((item) => {
          const { reasonCode = null, note = '' } = standings[item.itemId] ?? {}
          const reason = reasonCode ? reasons[reasonCode] : undefined
          return (
            <li key={item.itemId} className="py-1">
              <a href={`#${anchorOf(item.itemId)}`} lang={language}>
                {item.labelForFirm}
              </a>
              {reason ? (
                <span lang={language} className="block">
                  <strong className="font-semibold">{reason.title}</strong> {reason.text}{' '}
                  <span className="text-ink-soft">{reason.fix}</span>
                </span>
              ) : (
                <strong className="block font-semibold text-error">{t('verdicts:preview.noReason')}</strong>
              )}
              {note && <bdi className="block whitespace-pre-wrap">{note}</bdi>}
            </li>
          )
        })}
      </ol>
      {summary && (
        <p className="py-1">
          <span className="text-ink-soft">{t('verdicts:preview.summary')}</span>{' '}
          <bdi className="block whitespace-pre-wrap">{summary}</bdi>
        </p>
      )}
    </section>
  )
}
