import { useActionData, useLoaderData } from '@remix-run/react'
import { MODE_QUESTIONS } from '~/domain/channel/supervision-mode'
import { knownValues } from '~/domain/shared/shown-fields'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { saveModeDecision } from '~/features/channels/commands.server'
import { EditNotice } from '~/features/channels/components/edit-notice'
import { ModeAdviceView } from '~/features/channels/components/mode-advice'
import { ModeDecided } from '~/features/channels/components/mode-decided'
import { ModeDecisionForm } from '~/features/channels/components/mode-decision-form'
import { ModeQuestions } from '~/features/channels/components/mode-questions'
import { getModePage } from '~/features/channels/queries.server'
import { DECISION } from '~/features/channels/decision'
import { answersFromAddress, modeSchema } from '~/features/channels/schema'
import { Contradictions } from '~/features/roadmap/components/contradictions'
import { pageTitle, translator } from '~/i18n/i18n.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['channels', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const [page, held] = await Promise.all([
    getModePage(scope, { typed: answersFromAddress(search), now: new Date() }),
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('channels:mode.title'))
  return withHeaders(
    { page, title, firmId: scope.firmId, isSaved: search.has('done'), held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(ofFirm('editor'), modeSchema, async ({ scope, form, input }) => {
  if (input.intent === 'advise') {
    const { intent: _, ...answers } = input
    return seeOther(`${paths.firm.supervisionMode(scope.firmId, answers)}#advice`)
  }
  const values = typedValues(form)
  const known = knownValues(values, [DECISION])[DECISION]
  const saved = await saveModeDecision(scope, { ...input, known }, new Date())
  if (!saved.ok) {
    const { refusal } = saved
    return 'conflicts' in refusal
      ? replyConflicts(values, 'refusals:changedMeanwhile', refusal.conflicts)
      : replyRefusal(form, refusal)
  }
  return seeOther(paths.firm.supervisionMode(scope.firmId, { done: 'saved' }))
})

export default function SupervisionMode() {
  const t = useTranslate()
  const { page, firmId, isSaved, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { answers, known, allowed, advice, saved, pilotZone, rules } = page
  return (
    <>
      <BackLink to={paths.firm.task(firmId, 'T01')} label={t('channels:choose.backToTask')} />
      <PageHeading
        lead={t(known.length === MODE_QUESTIONS.length ? 'channels:mode.leadKnown' : 'channels:mode.lead')}
        officialTerm={t('channels:mode.officialTerm')}
      >
        {t('channels:mode.title')}
      </PageHeading>
      {saved && <ModeDecided saved={saved} isNew={isSaved && !reply} />}
      <Contradictions view={page.contradictions} />
      <EditNotice locked={page.locked} />
      <ModeQuestions answers={answers} known={known} reply={replyTo(reply, 'advise')} held={held} />
      {advice && <ModeAdviceView advice={advice} pilotZone={pilotZone} rules={rules} />}
      {advice && answers && page.locked === null && (
        <ModeDecisionForm
          key={JSON.stringify(answers)}
          answers={answers}
          allowed={allowed}
          advised={advice.mode}
          saved={saved}
          reply={replyTo(reply, 'decide')}
          held={held}
        />
      )}
    </>
  )
}

/** Two forms stand on the page; each shows only what was said about it. */
function replyTo(reply: FormReply | undefined, intent: 'advise' | 'decide'): FormReply | undefined {
  return reply?.values['intent']?.includes(intent) ? reply : undefined
}
