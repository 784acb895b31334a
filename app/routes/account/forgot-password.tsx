import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '~/features/accounts/components/email-field'
import { requestReset } from '~/features/accounts/password-commands.server'
import { forgotPasswordSchema } from '~/features/accounts/schema'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const held = await takeHeldText(request)
  return withHeaders(
    {
      title: pageTitle(language, translator(language)('accounts:forgot.title')),
      requestId: crypto.randomUUID(),
      held: held?.values ?? null,
    },
    held?.headers,
  )
}

export const action = formAction(anyone, forgotPasswordSchema, async ({ request, context, form, input }) => {
  const { email, requestId = crypto.randomUUID() } = input
  const done = await requestReset({ email, requestId }, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(paths.account.resetPassword(), done.value.headers)
})

export const headers = replyHeaders

export default function ForgotPassword() {
  const t = useTranslate()
  const { held, requestId } = useLoaderData<typeof loader>()
  return (
    <PageShell>
      <BackLink to={paths.account.signIn()} label={t('accounts:signIn.title')} />
      <PageHeading lead={t('accounts:forgot.lead')}>{t('accounts:forgot.title')}</PageHeading>
      <PageForm
        reply={useActionData<typeof action>()}
        held={held}
        requestId={requestId}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.forgotPasswordSchema)}
      >
        <EmailField />
        <SubmitButton>{t('accounts:forgot.submit')}</SubmitButton>
      </PageForm>
    </PageShell>
  )
}
