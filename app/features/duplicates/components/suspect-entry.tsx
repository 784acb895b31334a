import { Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { StatusTag } from '~/ui/feedback/status-tag'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { Suspect } from '../queries.server'

type SuspectEntryProps = {
  readonly suspect: Suspect
  readonly mayDecide: boolean
  readonly requestId: string
  readonly reply?: FormReply
}

/** One other firm: what both have, what was decided, and the form to decide. */
export function SuspectEntry({ suspect, mayDecide, requestId, reply }: SuspectEntryProps) {
  const t = useTranslate()
  const format = useFormat()
  const { decision, kinds, strength } = suspect
  return (
    <li className="border-b border-line py-5">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
        <h3 className="text-lead">
          {suspect.to ? <Link to={suspect.to}>{suspect.name}</Link> : <bdi>{suspect.name}</bdi>}
        </h3>
        <Standing suspect={suspect} />
      </div>
      <p className="text-small text-ink-soft">
        <bdi>{suspect.creditCode}</bdi> · {suspect.district} ·{' '}
        {t('duplicates:registered', { date: format.date(suspect.registeredAt) })}
      </p>
      {kinds.length > 0 && (
        <p className="mt-2">
          <span className="font-semibold">{t(`duplicates:strengths.${strength}`)}</span>{' '}
          {format.list(kinds.map((kind) => t(`duplicates:kinds.${kind}`)))}
        </p>
      )}
      {decision && (
        <div className="mt-2 max-w-measure border-s-4 border-line-strong ps-4">
          <p className="text-small text-ink-soft">
            {t('duplicates:decidedBy', {
              what: t(`duplicates:verdicts.${decision.verdict}`),
              who: decision.by,
              at: format.dateTime(decision.at),
            })}
          </p>
          {decision.note.text && <WrittenText {...decision.note} />}
        </div>
      )}
      {mayDecide && (
        <details open={suspect.isOpen || reply !== undefined} className="mt-3">
          <summary className="min-h-8 py-1 text-sea underline">
            {t(decision ? 'duplicates:decideAnew' : 'duplicates:decide')}
          </summary>
          {/* What was decided meanwhile makes this another form. */}
          <PageForm key={suspect.seen} id={`decide-${suspect.firmId}`} reply={reply} requestId={requestId}>
            <input type="hidden" name="otherId" value={suspect.firmId} />
            <input type="hidden" name="seen" value={suspect.seen} />
            <TextArea
              name="note"
              label={t('duplicates:noteFor', { firm: suspect.name })}
              hint={t('duplicates:noteHint')}
              rows={2}
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="verdict" value="different" tone="quiet">
                {t('duplicates:different')}
              </SubmitButton>
              <SubmitButton name="verdict" value="same" tone="danger">
                {t('duplicates:same')}
              </SubmitButton>
            </div>
          </PageForm>
        </details>
      )}
    </li>
  )
}

function Standing({ suspect: { isOpen, decision } }: Pick<SuspectEntryProps, 'suspect'>) {
  const t = useTranslate()
  if (decision?.verdict === 'same') return <StatusTag tone="yours">{t('duplicates:verdicts.same')}</StatusTag>
  if (isOpen) return <StatusTag tone="yours">{t('duplicates:undecided')}</StatusTag>
  return decision ? (
    <StatusTag tone="plain">{t('duplicates:verdicts.different')}</StatusTag>
  ) : (
    <StatusTag tone="faint">{t('duplicates:weak')}</StatusTag>
  )
}
