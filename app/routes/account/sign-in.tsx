import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signIn } from '~/features/accounts/commands.server'
import { EmailField } from '~/features/accounts/components/email-field'
import { findPerson } from '~/features/accounts/guards.server'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { pageAfterSignIn } from '~/features/accounts/views'
import { signInSchema } from '~/features/accounts/schema'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, safePath, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['accounts', 'sessions', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const next = safePath(query.get('next'), '')
  if (await findPerson(request)) return seeOther(next || paths.firms.list())
  const language = languageOf(request)
  return {
    title: pageTitle(language, translator(language)('accounts:signIn.title')),
    next,
    hasNewPassword: query.has('reset'),
    hasEnded: query.has('ended'),
  }
}

export const action = formAction(anyone, signInSchema, async ({ request, context, form, input }) => {
  const { next, ...credentials } = input
  const done = await signIn(credentials, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  const { state, headers } = done.value
  return seeOther(pageAfterSignIn(state, safePath(next, '')), headers)
})

export const headers = replyHeaders

export default function SignIn() {
  const t = useTranslate()
  const { next, hasNewPassword, hasEnded } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PageShell>
      <PageHeading>{t('accounts:signIn.title')}</PageHeading>
      {hasNewPassword && (
        <Notice tone="success" role="status">
          <p>{t('accounts:reset.done')}</p>
        </Notice>
      )}
      {next && !hasNewPassword && (
        <Notice heading={hasEnded ? t('sessions:ended.heading') : undefined}>
          <p>{t(hasEnded ? 'sessions:ended.body' : 'accounts:signIn.resume')}</p>
        </Notice>
      )}
      <PageForm
        reply={reply}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.signInSchema)}
      >
        <input type="hidden" name="next" value={next} />
        <EmailField />
        <TextField
          name="password"
          type="password"
          label={t('accounts:password.label')}
          autoComplete="current-password"
          width="medium"
        />
        <SubmitButton>{t('accounts:signIn.submit')}</SubmitButton>
      </PageForm>
      <p className="mt-8">
        <Link to={paths.account.forgotPassword()}>{t('accounts:signIn.forgot')}</Link>
      </p>
      <p className="mt-2">
        {t('accounts:signIn.noAccount')} <Link to={paths.account.signUp({ next })}>{t('accounts:signUp.submit')}</Link>
      </p>
    </PageShell>
  )
}
