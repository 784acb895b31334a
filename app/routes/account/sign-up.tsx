import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '~/features/accounts/components/email-field'
import { LanguageField } from '~/features/accounts/components/language-field'
import { NewPasswordField } from '~/features/accounts/components/new-password-field'
import { findPerson } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { anyone, formAction } from '~/features/accounts/pages.server'
import { signUpSchema } from '~/features/accounts/schema'
import { signUp } from '~/features/accounts/sign-up-commands.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, safePath, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'
import { AsideSection, TwoColumn } from '~/ui/layout/two-column'

export const handle = { namespaces: ['accounts', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get('next'), '')
  if (await findPerson(request)) return seeOther(next || paths.firms.list())
  const language = languageOf(request)
  const held = await takeHeldText(request)
  return withHeaders(
    { title: pageTitle(language, translator(language)('accounts:signUp.title')), next, held: held?.values ?? null },
    held?.headers,
  )
}

export const action = formAction(anyone, signUpSchema, async ({ request, context, form, input }) => {
  const { next, preferredLanguage: language, consent: _, ...person } = input
  const done = await signUp({ ...person, language }, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(paths.account.confirm({ next: safePath(next, '') }), done.value.headers)
})

export const headers = replyHeaders

export default function SignUp() {
  const t = useTranslate()
  const language = useLanguage()
  const { next, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PageShell session="out">
      <TwoColumn
        aside={
          <AsideSection heading={t('accounts:signUp.next.heading')}>
            <ol className="flow list-decimal ps-5">
              <li>{t('accounts:signUp.next.code')}</li>
              <li>{t('accounts:signUp.next.firm')}</li>
              <li>{t('accounts:signUp.next.roadmap')}</li>
            </ol>
          </AsideSection>
        }
      >
        <PageHeading lead={t('accounts:signUp.lead')}>{t('accounts:signUp.title')}</PageHeading>
        <PageForm
          reply={reply}
          held={held}
          loadSchema={() => import('~/features/accounts/schema').then((module) => module.signUpSchema)}
        >
          <input type="hidden" name="next" value={next} />
          <TextField
            name="name"
            label={t('accounts:name.label')}
            hint={t('accounts:name.hint')}
            autoComplete="name"
            width="medium"
          />
          <EmailField />
          <NewPasswordField label={t('accounts:password.label')} />
          <LanguageField chosen={language} />
          <Checkbox name="consent" label={t('accounts:signUp.consent')} />
          <p className="mb-6 text-small">
            <Link to={paths.privacy()} target="_blank" rel="noopener">
              {t('accounts:signUp.notice')}
            </Link>
          </p>
          <SubmitButton>{t('accounts:signUp.submit')}</SubmitButton>
        </PageForm>
        <p className="mt-8">
          {t('accounts:signUp.haveAccount')}{' '}
          <Link to={paths.account.signIn({ next })}>{t('accounts:signIn.submit')}</Link>
        </p>
      </TwoColumn>
    </PageShell>
  )
}
