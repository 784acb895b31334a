import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodeField } from '~/features/accounts/components/code-field'
import { DemoOutboxHint } from '~/features/accounts/components/demo-outbox-hint'
import { EmailField } from '~/features/accounts/components/email-field'
import { SignUpPasswordField } from '~/features/accounts/components/sign-up-password-field'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { confirmSchema } from '~/features/accounts/schema'
import { confirmEmail, resendCode } from '~/features/accounts/sign-up-commands.server'
import { isOutboxOpen } from '~/features/messages/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, replyRefusal, safePath, seeOther } from '~/server/http.server'
import { askedIn, rememberAsked } from '~/server/asked-cookie.server'
import { signUpOf } from '~/server/browser-marks.server'
import { senderOf } from '~/server/session.server'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'
import { Row } from '~/ui/layout/stack'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true, enterMeans: 'confirm' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const language = languageOf(request)
  const asked = await askedIn(request, 'confirm', new Date())
  return {
    title: pageTitle(language, translator(language)('accounts:confirm.title')),
    email: asked?.email ?? '',
    next: safePath(query.get('next'), ''),
    isResent: query.has('resent'),
    isOtherBrowser: !signUpOf(request),
    showsOutbox: isOutboxOpen(),
  }
}

export const action = formAction(anyone, confirmSchema, async ({ request, context, form, input }) => {
  const [from, now] = [senderOf({ request, context }), new Date()]
  const next = safePath(input.next, '')
  if (input.intent === 'resend') {
    const { email } = input
    const sent = await resendCode(email, from)
    if (!sent.ok) return replyRefusal(form, sent.refusal)
    const cookie = await rememberAsked('confirm', { email, requestId: null }, now)
    return seeOther(paths.account.confirm({ next, resent: 1 }), { 'Set-Cookie': cookie })
  }
  const done = await confirmEmail(input, from, now)
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(withSaid(next || paths.firms.list(), 'account_ready'), done.value.headers)
})

export const headers = replyHeaders

export default function Confirm() {
  const t = useTranslate()
  const { email, next, isResent, isOtherBrowser, showsOutbox } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PageShell session="out">
      <PageHeading lead={email ? t('accounts:confirm.lead', { email }) : t('accounts:confirm.leadNoEmail')}>
        {t('accounts:confirm.title')}
      </PageHeading>
      {isResent && (
        <Notice tone="success" role="status">
          <p>{t('accounts:confirm.resent')}</p>
        </Notice>
      )}
      <DemoOutboxHint isShown={showsOutbox} />
      <PageForm
        reply={reply}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.confirmSchema)}
      >
        <input type="hidden" name="next" value={next} />
        {email ? <input type="hidden" name="email" value={email} /> : <EmailField />}
        <CodeField />
        {(isOtherBrowser || reply) && <SignUpPasswordField />}
        <Row>
          <SubmitButton name="intent" value="confirm">
            {t('accounts:confirm.submit')}
          </SubmitButton>
          <SubmitButton name="intent" value="resend" tone="plain" skipsChecks>
            {t('accounts:confirm.resend')}
          </SubmitButton>
        </Row>
      </PageForm>
    </PageShell>
  )
}
