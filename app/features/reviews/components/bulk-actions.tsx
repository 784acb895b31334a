import { REASSIGN_REASONS } from '~/domain/application/events'
import { useTranslate } from '~/i18n/use-translate'
import { OutcomeList } from '~/ui/feedback/outcome-list'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { Outcome } from '../bulk-commands.server'
import type { QueueRow } from '../queries.server'

type BulkActionsProps = {
  readonly rows: readonly QueueRow[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}

/** Below the table, inside the same form as its ticks. */
export function BulkActions({ rows, colleagues }: BulkActionsProps) {
  const t = useTranslate()
  const canClaim = rows.some(({ may }) => may.claim)
  const [canRelease, canGive] = [rows.some(({ may }) => may.release), rows.some(({ may }) => may.give)]
  if (!canClaim && !canRelease && !canGive) return null
  return (
    <fieldset className="mt-6 border-t border-line pt-4 print:hidden">
      <legend className="sr-only">{t('reviews:bulk.heading')}</legend>
      <p className="max-w-measure text-small text-ink-soft">{t('reviews:bulk.hint')}</p>
      {canClaim && (
        <div className="mt-3">
          <SubmitButton name="intent" value="claim">
            {t('reviews:bulk.claim')}
          </SubmitButton>
        </div>
      )}
      {canGive && (
        <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2 *:mb-0">
          <SelectField
            name="assigneeId"
            label={t('reviews:bulk.assignTo')}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            name="reason"
            label={t('reviews:bulk.reason')}
            hint={t('reviews:bulk.reasonHint')}
            options={REASSIGN_REASONS.map((value) => ({ value, label: t(`reviews:case.reassign.${value}`) }))}
          />
          <SubmitButton name="intent" value="assign" tone="quiet">
            {t('reviews:bulk.assign')}
          </SubmitButton>
        </div>
      )}
      {canRelease && (
        <div className="mt-4">
          <SubmitButton name="intent" value="release" tone="quiet">
            {t('reviews:bulk.release')}
          </SubmitButton>
        </div>
      )}
    </fieldset>
  )
}

/** One line for each case that was ticked: what was done, or why not. */
export function BulkOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const t = useTranslate()
  const done = outcomes.filter(({ isDone }) => isDone).length
  return (
    <OutcomeList
      heading={t('reviews:bulk.resultHeading', { done, count: outcomes.length })}
      outcomes={outcomes.map(({ isDone, firm, reference, text }) => ({
        name: [firm, reference].filter((part) => part !== '').join(' '),
        ...{ isDone, text },
      }))}
    />
  )
}
