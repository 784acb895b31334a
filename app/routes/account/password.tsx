import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { NewPasswordField } from '~/features/accounts/components/new-password-field'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { requirePerson } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { changePassword } from '~/features/accounts/password-commands.server'
import { passwordSchema } from '~/features/accounts/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, ({ scope, request }) => {
  const { language, email } = scope
  return {
    title: pageTitle(language, translator(language)('accounts:changePassword.title')),
    email,
    isDone: new URL(request.url).searchParams.has('done'),
  }
})

export const action = formAction(requirePerson, passwordSchema, async ({ scope, request, context, form, input }) => {
  const done = await changePassword(scope, input, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(paths.account.password({ done: 1 }), done.value.headers)
})

export const headers = replyHeaders

export default function Password() {
  const t = useTranslate()
  const { email, isDone } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PersonShell>
      <BackLink to={paths.account.settings()} label={t('accounts:settings.title')} />
      <PageHeading lead={t('accounts:changePassword.lead')}>{t('accounts:changePassword.title')}</PageHeading>
      {isDone && !reply && <SavedNotice heading={t('accounts:changePassword.done')} />}
      <PageForm
        reply={reply}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.passwordSchema)}
      >
        {/* So that a password manager knows which of its entries to change. */}
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <TextField
          name="currentPassword"
          type="password"
          label={t('accounts:password.currentLabel')}
          autoComplete="current-password"
          width="medium"
        />
        <NewPasswordField label={t('accounts:password.newLabel')} />
        <SubmitButton>{t('accounts:changePassword.submit')}</SubmitButton>
      </PageForm>
      <p className="mt-8">
        <Link to={paths.account.forgotPassword()}>{t('accounts:changePassword.forgot')}</Link>
      </p>
    </PersonShell>
  )
}
