import { data, type ActionFunctionArgs } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage } from '~/features/accounts/pages.server'
import { saveReadiness } from '~/features/readiness/commands.server'
import { ReadinessForm } from '~/features/readiness/components/readiness-form'
import { ReadinessResult } from '~/features/readiness/components/readiness-result'
import { ScoreHistory } from '~/features/readiness/components/score-history'
import { ScoreParts } from '~/features/readiness/components/score-parts'
import { VerdictBeside } from '~/features/readiness/components/verdict-beside'
import { getReadinessPage } from '~/features/readiness/queries.server'
import { readinessSchema } from '~/features/readiness/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import {
  parseForm,
  postedForm,
  replyHeaders,
  replyRefusal,
  replyWith,
  seeOther,
  typedValues,
  withHeaders,
} from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { replyWhenLost, unlessLineBroke } from '~/ui/form/broken-line'
import type { Autosaved } from '~/ui/form/save-status'
import { changedValues } from '~/domain/shared/shown-fields'
import { PageHeading } from '~/ui/layout/headings'
import { TwoColumn } from '~/ui/layout/two-column'

export const handle = { namespaces: ['readiness', 'forms', 'refusals'], hasPageForm: true }

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const [page, held] = await Promise.all([getReadinessPage(scope, new Date()), takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('readiness:title'))
  const isSaved = new URL(request.url).searchParams.has('done')
  return withHeaders({ page, title, isSaved, held: held?.values ?? null }, held?.headers)
})

export async function action({ request, params }: ActionFunctionArgs) {
  const receivedAt = new Date()
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const form = await postedForm(request)
  const input = parseForm(form, readinessSchema)
  if (!input.ok) return replyWith(input.refusal)
  const saved = await saveReadiness(scope, input.value.answers, receivedAt)
  if (!saved.ok) return replyRefusal(form, saved.refusal, 'retryAfter' in saved.refusal ? 429 : 403)
  const { savedAt, refusals } = saved.value
  if (input.value.intent === 'autosave')
    return data({ autosaved: { savedAt: savedAt.toISOString(), unsaved: refusals.length } })
  // The rest is saved, or was left alone and may be newer than this page: there the stored answers are shown.
  if (refusals.length > 0) return replyWith({ errors: refusals, values: changedValues(typedValues(form)) })
  return seeOther(paths.firm.readiness(scope.firmId, { done: 'saved' }))
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>()
  } catch (error) {
    const reply = replyWhenLost(error)
    if (reply) return { reply }
    throw error
  }
}

/**
 * The verdict follows each answer. Not after one that a colleague had changed meanwhile: the page would then say it had seen
 * the colleague's, and overwrite it with the next answer. Pressing the button shows it first.
 */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  const autosaved = (args.actionResult as { readonly autosaved?: Autosaved } | undefined)?.autosaved
  if (autosaved) return autosaved.unsaved === 0
  return unlessLineBroke(args) || (args.actionStatus ?? 0) >= 400
}

export const headers = replyHeaders

export default function Readiness() {
  const t = useTranslate()
  const { page, isSaved, held } = useLoaderData<typeof loader>()
  const reply = replyOf(useActionData<typeof action | typeof clientAction>())
  return (
    <>
      <PageHeading lead={t('readiness:lead')}>{t('readiness:title')}</PageHeading>
      {isSaved && !reply && <SavedNotice heading={t('readiness:saved')} />}
      {!page.canEdit && (
        <Notice>
          <p>{t('readiness:viewerOnly')}</p>
        </Notice>
      )}
      <ReadinessResult result={page.result} />
      <TwoColumn aside={<VerdictBeside result={page.result} />}>
        <ReadinessForm page={page} reply={reply} held={held} />
      </TwoColumn>
      <ScoreParts result={page.result} edition={page.edition} />
      <ScoreHistory days={page.history} />
    </>
  )
}

function replyOf(answer: unknown): FormReply | null {
  if (typeof answer !== 'object' || answer === null) return null
  if ('errors' in answer) return answer as FormReply
  return 'reply' in answer ? (answer.reply as FormReply) : null
}
