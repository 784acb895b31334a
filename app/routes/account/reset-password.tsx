import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { resetPassword } from '~/features/accounts/commands.server'
import { CodeField } from '~/features/accounts/components/code-field'
import { DemoOutboxHint } from '~/features/accounts/components/demo-outbox-hint'
import { EmailField } from '~/features/accounts/components/email-field'
import { resetPasswordSchema } from '~/features/accounts/schema'
import { isOutboxOpen } from '~/features/messages/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { parseForm, postedForm, replyHeaders, replyRefusal, replyWith, seeOther } from '~/server/http.server'
import { clientAddress } from '~/server/session.server'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  return {
    title: pageTitle(language, translator(language)('accounts:reset.title')),
    email: (new URL(request.url).searchParams.get('email') ?? '').slice(0, 254),
    showsOutbox: isOutboxOpen(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const input = parseForm(form, resetPasswordSchema)
  if (!input.ok) return replyWith(input.refusal)
  const done = await resetPassword(input.value, { address: clientAddress(context), request })
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(`${paths.account.signIn()}?reset=1`, done.value.headers)
}

export const headers = replyHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

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
        <CodeField />
        <TextField
          name="password"
          type="password"
          label={t('accounts:password.newLabel')}
          hint={t('accounts:password.hint')}
          autoComplete="new-password"
          width="medium"
        />
        <SubmitButton>{t('accounts:reset.submit')}</SubmitButton>
      </PageForm>
    </PageShell>
  )
}
