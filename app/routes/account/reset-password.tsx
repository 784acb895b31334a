import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemoOutboxHint } from '~/features/accounts/components/demo-outbox-hint'
import { EmailField } from '~/features/accounts/components/email-field'
import { MailedCodeField } from '~/features/accounts/components/mailed-code-field'
import { NewPasswordField } from '~/features/accounts/components/new-password-field'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { resetPassword } from '~/features/accounts/password-commands.server'
import { resetPasswordSchema } from '~/features/accounts/schema'
import { isOutboxOpen } from '~/features/messages/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { askedIn } from '~/server/asked-cookie.server'
import { replyHeaders, replyRefusal, seeOther } from '~/server/http.server'
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
  return {
    title: pageTitle(language, translator(language)('accounts:reset.title')),
    email: (await askedIn(request, 'reset', new Date()))?.email ?? '',
    showsOutbox: isOutboxOpen(),
  }
}

export const action = formAction(anyone, resetPasswordSchema, async ({ request, context, form, input }) => {
  const done = await resetPassword(input, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(`${paths.account.signIn()}?reset=1`, done.value.headers)
})

export const headers = replyHeaders

export default function ResetPassword() {
  const t = useTranslate()
  const { email, showsOutbox } = useLoaderData<typeof loader>()
  return (
    <PageShell>
      <BackLink to={paths.account.forgotPassword()} label={t('accounts:forgot.title')} />
      <PageHeading lead={t('accounts:reset.lead')}>{t('accounts:reset.title')}</PageHeading>
      <DemoOutboxHint isShown={showsOutbox} />
      <PageForm
        reply={useActionData<typeof action>()}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.resetPasswordSchema)}
      >
        <EmailField defaultValue={email} />
        <MailedCodeField />
        <NewPasswordField label={t('accounts:password.newLabel')} />
        <SubmitButton>{t('accounts:reset.submit')}</SubmitButton>
      </PageForm>
    </PageShell>
  )
}
