import { useActionData, useLoaderData } from '@remix-run/react'
import { PasswordField } from '~/features/accounts/components/password-field'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { SecondCodeField } from '~/features/accounts/components/second-code-field'
import { requirePerson } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { proveAgain } from '~/features/accounts/proof-commands.server'
import { proveSchema } from '~/features/accounts/schema'
import { hasTwoFactor } from '~/features/accounts/two-factor-commands.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, safePath, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'sessions', 'twofactor', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  return {
    title: pageTitle(scope.language, translator(scope.language)('sessions:prove.title')),
    needsCode: await hasTwoFactor(scope),
    next: safePath(new URL(request.url).searchParams.get('next'), ''),
  }
})

export const action = formAction(requirePerson, proveSchema, async ({ scope, request, context, form, input }) => {
  const { next, ...proof } = input
  const done = await proveAgain(scope, proof, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(safePath(next, paths.account.settings()), done.value.headers)
})

export const headers = replyHeaders

export default function Prove() {
  const t = useTranslate()
  const { needsCode, next } = useLoaderData<typeof loader>()
  return (
    <PersonShell>
      <PageHeading lead={t('sessions:prove.lead')}>{t('sessions:prove.title')}</PageHeading>
      <p className="mb-6 max-w-measure text-ink-soft">{t('sessions:prove.after')}</p>
      <PageForm
        reply={useActionData<typeof action>()}
        loadSchema={() => import('~/features/accounts/schema').then((module) => module.proveSchema)}
      >
        <input type="hidden" name="next" value={next} />
        <PasswordField />
        {needsCode && <SecondCodeField />}
        <SubmitButton>{t('sessions:prove.submit')}</SubmitButton>
      </PageForm>
    </PersonShell>
  )
}
