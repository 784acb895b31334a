import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { spoken, statusOf } from '~/features/applications/schema'
import { PreCheck } from '~/features/evidence/components/pre-check'
import { answerReading } from '~/features/readings/commands.server'
import { ReadingClosed, ReadingForm, ReadingHeading } from '~/features/readings/components/reading-form'
import { ReadingOutcomeNotice } from '~/features/readings/components/reading-outcome'
import { outcomeOf } from '~/features/readings/outcome-queries.server'
import { placeAfterReading } from '~/features/readings/queries.server'
import { getReading } from '~/features/readings/reading-queries.server'
import { controlOfReading, readingSchema } from '~/features/readings/schema'
import { ItemAlone } from '~/features/reviews/components/item-value'
import { pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['casework', 'viewer', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const [page, outcome, held] = await Promise.all([
    getReading(scope, params.readingId),
    outcomeOf(scope, request),
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, `${page.firm} ${page.stageTitle}`)
  const view = { page, outcome, title, held: held?.values ?? null }
  return withHeaders(view, held?.headers)
})

export const action = formAction(requireAdvisor, readingSchema, async ({ scope, params, form, input }) => {
  const done = await answerReading(scope, { readingId: params.readingId, form: input, now: new Date() })
  if (!done.ok)
    return replyRefusal(
      form,
      { ...spoken(done.refusal), field: controlOfReading(done.refusal) },
      statusOf(done.refusal),
    )
  return seeOther(await placeAfterReading(scope, params.readingId ?? ''))
})

export default function SecondReading() {
  const t = useTranslate()
  const { page, outcome, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-4xl px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.readings()} label={t('casework:reading.back')} />
      {outcome && !reply && <ReadingOutcomeNotice outcome={outcome} />}
      <ReadingHeading page={page} />
      {page.preCheck && <PreCheck view={page.preCheck} />}
      {page.tasks.map((task) => (
        <section key={task.taskId} aria-labelledby={`task-${task.taskId}`} className="mt-6">
          <h2 id={`task-${task.taskId}`} className="border-b-2 border-ink pb-2 text-lead">
            {task.title}
          </h2>
          <ul>
            {task.items.map((item) => (
              <li key={item.itemId} className="border-b border-line py-4">
                <h3 className="text-base">{item.label}</h3>
                <ItemAlone item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {page.isOpen || reply ? <ReadingForm key={page.id} page={page} reply={reply} held={held} /> : <ReadingClosed />}
    </div>
  )
}
