import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { SecondCodeField } from '~/features/accounts/components/second-code-field'
import { findPerson } from '~/features/accounts/guards.server'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { secondStepSchema } from '~/features/accounts/schema'
import { findWaiting, passSecondStep } from '~/features/accounts/second-step-commands.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, safePath, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['twofactor', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '')
  const waiting = await findWaiting(request, new Date())
  if (!waiting)
    return seeOther((await findPerson(request)) ? next || paths.firms.list() : paths.account.signIn({ next }))
  const language = languageOf(request)
  return { title: pageTitle(language, translator(language)('twofactor:step.title')), email: waiting.email, next }
}

export const action = formAction(anyone, secondStepSchema, async ({ request, context, form, input }) => {
  const next = safePath(input.next, '')
  const done = await passSecondStep(input, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  if (done.value.state === 'start_again') return seeOther(paths.account.signIn({ next }))
  if (done.value.state === 'mailbox') return seeOther(paths.account.mailbox({ next }), done.value.headers)
  const { used, headers } = done.value
  if (used.kind === 'backup') return seeOther(paths.account.twoFactor({ next, done: 'backup' }), headers)
  return seeOther(next || paths.firms.list(), headers)
})

export const headers = replyHeaders

export default function SecondStep() {
  const t = useTranslate()
  const { email, next } = useLoaderData<typeof loader>()
  return (
    <PageShell>
      <PageHeading lead={t('twofactor:step.lead', { email })}>{t('twofactor:step.title')}</PageHeading>
      <PageForm
        reply={useActionData<typeof action>()}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.secondStepSchema)}
      >
        <input type="hidden" name="next" value={next} />
        <SecondCodeField />
        <SubmitButton>{t('twofactor:step.submit')}</SubmitButton>
      </PageForm>
      <p className="mt-8 text-ink-soft">{t('twofactor:step.lost')}</p>
      <p className="mt-2">
        <Link to={paths.account.signIn({ next })}>{t('twofactor:step.other')}</Link>
      </p>
    </PageShell>
  )
}
