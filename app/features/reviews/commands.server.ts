// What the buttons of the case page do: each is one command of the applications.
import type { AdvisorScope } from '~/domain/access/scopes'
import type { Result } from '~/domain/shared/result'
import { execute, type CaseCommand, type CaseRefusal, type Done } from '~/features/applications/commands.server'
import { paths } from '~/paths'
import { moreCommand } from './casework-commands.server'
import { isMore } from './components/names'
import { meetOthers, type JudgingForm, type Met } from './meeting-commands.server'
import { nextCase } from './queries.server'
import type { CaseForm, QueuePlace } from './schema'

export async function actOnCase(
  scope: AdvisorScope,
  applicationId: string,
  { form, now }: { form: CaseForm; now: Date },
): Promise<Result<Done, CaseRefusal | Met>> {
  const { expectedVersion } = form
  const requestId = pressOf(form)
  const done = await execute(scope, applicationId, commandOf(form), { requestId, expectedVersion, now })
  if (done.ok || done.refusal.code !== 'version_conflict' || !isJudging(form)) return done
  return meetOthers(scope, { applicationId, form, conflict: done.refusal, now })
}

/** A form without marks, as a program sends it, is judged whole. */
function isJudging(form: CaseForm): form is JudgingForm {
  return 'drawn' in form && form.drawn !== null
}

/** Forms around a case share what the page drew for them; one of them sent must not stand for another. */
function pressOf(form: CaseForm): string {
  if (!isMore(form.intent)) return form.requestId
  return [form.requestId, form.intent, 'consultationId' in form ? form.consultationId : ''].filter(Boolean).join('.')
}

function commandOf(form: CaseForm): CaseCommand {
  switch (form.intent) {
    case 'claim':
    case 'release':
      return { name: form.intent }
    case 'reassign':
      return { name: 'reassign', assigneeId: form.assigneeId, reason: form.reason }
    case 'save_verdicts':
      return { name: 'record_verdicts', verdicts: form.verdicts, isEnough: form.isEnough }
    case 'approve_open':
      return {
        ...{ name: 'prepare_decision', decision: 'approve', acceptsOpen: true, verdicts: form.verdicts },
        ...{ summary: form.summary, isEnough: form.isEnough },
      }
    case 'approve':
    case 'request_changes':
    case 'reject':
      return {
        ...{ name: 'prepare_decision', decision: form.intent, verdicts: form.verdicts },
        ...{ summary: form.summary, isEnough: form.isEnough },
      }
    default:
      return moreCommand(form)
  }
}

/** Said instead of the button when there was nothing to do. */
export const NOTHING_SAVED = 'nothing_saved'

const STAYS: readonly CaseForm['intent'][] = ['claim', 'save_verdicts']

type Gone = {
  readonly applicationId: string
  readonly intent: CaseForm['intent']
  /** False when everything stood there already. */
  readonly hasChanged: boolean
  /** Where in the queue the case was opened. */
  readonly place: QueuePlace
  readonly now: Date
}

/** Where to go on: the same case while it is open, else the next one of that place, else the queue there. The notice says what was done. */
export async function placeAfter(
  scope: AdvisorScope,
  { applicationId, intent, hasChanged, place, now }: Gone,
): Promise<string> {
  const { tab, ...filters } = { ...place, page: undefined }
  const query = { ...(tab !== 'mine' && { tab }), ...filters, done: hasChanged ? intent : NOTHING_SAVED }
  if (STAYS.includes(intent) || isMore(intent)) return paths.advisor.case(applicationId, query)
  const next = await nextCase(scope, { applicationId, place, now })
  const of = { ...query, of: applicationId }
  return next ? paths.advisor.case(next, of) : paths.advisor.queue(of)
}
