import { useTranslate } from '~/i18n/use-translate'
import { OutcomeList } from '~/ui/feedback/outcome-list'
import { DateField } from '~/ui/form/date-field'
import { useField } from '~/ui/form/form-state'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { Outcome } from '../bulk-commands.server'
import type { QuietList } from '../queries.server'

type QuietActionsProps = {
  readonly list: Pick<QuietList, 'place' | 'rows' | 'isWorkingDay'>
  readonly firstDay: string
}

/** Below the table, inside the same form as its ticks. */
export function QuietActions({ list: { place, rows, isWorkingDay }, firstDay }: QuietActionsProps) {
  const t = useTranslate()
  if (place.tab === 'left_alone') {
    return (
      <fieldset className="mt-6 border-t border-line pt-4 print:hidden">
        <legend className="sr-only">{t('quiet:actions.heading')}</legend>
        <p className="mb-3 max-w-measure text-small text-ink-soft">{t('quiet:actions.resumeHint')}</p>
        <SubmitButton name="intent" value="resume" tone="quiet">
          {t('quiet:actions.resume')}
        </SubmitButton>
      </fieldset>
    )
  }
  const canRemind = isWorkingDay && rows.some(({ mayRemind }) => mayRemind)
  return (
    <>
      <fieldset className="mt-6 border-t border-line pt-4 print:hidden">
        <legend className="sr-only">{t('quiet:actions.reminderHeading')}</legend>
        <p className="mb-3 max-w-measure text-small text-ink-soft">
          {t(isWorkingDay ? 'quiet:actions.reminderHint' : 'quiet:actions.notToday')}
        </p>
        {canRemind && (
          <SubmitButton name="intent" value="remind">
            {t('quiet:actions.remind')}
          </SubmitButton>
        )}
      </fieldset>
      <LeaveAlone firstDay={firstDay} />
    </>
  )
}

/** Folded away until it is wanted, or was filled in wrongly. */
function LeaveAlone({ firstDay }: Pick<QuietActionsProps, 'firstDay'>) {
  const t = useTranslate()
  const [until, reason] = [useField('until'), useField('reason')]
  const isBegun = [until, reason].some(({ error, typed }) => error || typed?.some((text) => text !== ''))
  return (
    <details className="mt-8 max-w-measure border-t border-line pt-4 print:hidden" open={isBegun || undefined}>
      <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">{t('quiet:actions.leaveHeading')}</summary>
      <p className="my-3 text-small text-ink-soft">{t('quiet:actions.leaveHint')}</p>
      <DateField kind="due" name="until" label={t('quiet:actions.until')} min={firstDay} isOptional={false} />
      <TextArea
        name="reason"
        label={t('quiet:actions.reason')}
        hint={t('quiet:actions.reasonHint')}
        rows={2}
        isOptional={false}
      />
      <SubmitButton name="intent" value="leave_alone" tone="quiet">
        {t('quiet:actions.leave')}
      </SubmitButton>
    </details>
  )
}

/** One line for each that was ticked: what was done, or why not. */
export function QuietOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const t = useTranslate()
  const done = outcomes.filter(({ isDone }) => isDone).length
  return <OutcomeList heading={t('quiet:outcome.heading', { done, count: outcomes.length })} outcomes={outcomes} />
}
