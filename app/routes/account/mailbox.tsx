import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemoOutboxHint } from '~/features/accounts/components/demo-outbox-hint'
import { EmailField } from '~/features/accounts/components/email-field'
import { MailedCodeField } from '~/features/accounts/components/mailed-code-field'
import { PasswordField } from '~/features/accounts/components/password-field'
import { signInByMailbox } from '~/features/accounts/mailbox-commands.server'
import { askForCode } from '~/features/accounts/mailed-code-commands.server'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { pageAfterSignIn } from '~/features/accounts/views'
import { mailboxSchema } from '~/features/accounts/schema'
import { isOutboxOpen } from '~/features/messages/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { askedIn } from '~/server/asked-cookie.server'
import { replyHeaders, replyRefusal, safePath, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'
import { Row } from '~/ui/layout/stack'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true, enterMeans: 'sign_in' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const asked = await askedIn(request, 'mailbox', new Date())
  return {
    title: pageTitle(language, translator(language)('accounts:mailbox.title')),
    next: safePath(new URL(request.url).searchParams.get('next'), ''),
    email: asked?.email ?? '',
    isSent: Boolean(asked?.requestId),
    requestId: crypto.randomUUID(),
    showsOutbox: isOutboxOpen(),
  }
}

export const action = formAction(anyone, mailboxSchema, async ({ request, context, form, input }) => {
  const [from, now, next] = [senderOf({ request, context }), new Date(), safePath(input.next, '')]
  if (input.intent === 'send') {
    const { email, requestId = crypto.randomUUID() } = input
    const sent = await askForCode('mailbox', { email, requestId }, from, now)
    return sent.ok ? seeOther(paths.account.mailbox({ next }), sent.value.headers) : replyRefusal(form, sent.refusal)
  }
  const done = await signInByMailbox(input, from, now)
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(pageAfterSignIn(done.value.state, next), done.value.headers)
})

export const headers = replyHeaders

export default function Mailbox() {
  const t = useTranslate()
  const { next, email, isSent, requestId, showsOutbox } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  // Somebody who goes on in another browser has a code already.
  const takesCode = isSent || !email
  return (
    <PageShell>
      <BackLink to={paths.account.signIn({ next })} label={t('accounts:signIn.title')} />
      <PageHeading lead={t('accounts:mailbox.why')}>{t('accounts:mailbox.title')}</PageHeading>
      {isSent && !reply && (
        <Notice tone="success" role="status">
          <p>{t('accounts:mailbox.sent')}</p>
        </Notice>
      )}
      {isSent && <DemoOutboxHint isShown={showsOutbox} />}
      {!isSent && (
        <p className="mb-6">{email ? t('accounts:mailbox.ask', { email }) : t('accounts:mailbox.askNoEmail')}</p>
      )}
      <PageForm
        reply={reply}
        requestId={requestId}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.mailboxSchema)}
      >
        <input type="hidden" name="next" value={next} />
        {email ? <input type="hidden" name="email" value={email} /> : <EmailField />}
        {takesCode && <MailedCodeField />}
        {takesCode && <PasswordField />}
        <Row>
          {takesCode && (
            <SubmitButton name="intent" value="sign_in">
              {t('accounts:signIn.submit')}
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="send" tone={takesCode ? 'plain' : undefined} skipsChecks={takesCode}>
            {isSent ? t('accounts:mailbox.again') : t('accounts:mailbox.send')}
          </SubmitButton>
        </Row>
      </PageForm>
    </PageShell>
  )
}
