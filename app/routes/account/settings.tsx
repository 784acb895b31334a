import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { knownValues } from '~/domain/shared/shown-fields'
import { chooseLanguage, saveSettings, SETTINGS_FIELDS } from '~/features/accounts/commands.server'
import { LanguageField } from '~/features/accounts/components/language-field'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { findOwnPhone } from '~/features/accounts/account-queries.server'
import { requirePerson } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { settingsSchema } from '~/features/accounts/schema'
import { FirmList } from '~/features/firms/components/firm-list'
import { PendingInvitations } from '~/features/firms/components/pending-invitations'
import { joinByInvitation } from '~/features/firms/people-commands.server'
import { listPendingInvitations } from '~/features/firms/people-queries.server'
import { listFirms } from '~/features/firms/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyConflicts, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { Stack } from '~/ui/layout/stack'

export const handle = {
  namespaces: ['accounts', 'sessions', 'security', 'twofactor', 'firms', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'save',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const [firms, invitations, phone, held] = await Promise.all([
    listFirms(scope),
    listPendingInvitations(scope, new Date()),
    findOwnPhone(scope),
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('accounts:settings.title'))
  const { name, email, language } = scope
  const isSaved = new URL(request.url).searchParams.has('saved')
  return withHeaders(
    { title, name, email, phone, language, firms, invitations, isSaved, held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(requirePerson, settingsSchema, async ({ scope, request, context, form, input }) => {
  if (input.intent === 'accept') {
    const joined = await joinByInvitation(scope, input, senderOf({ request, context }), new Date())
    if (!joined.ok) return replyRefusal(form, joined.refusal)
    return seeOther(withSaid(paths.firm.roadmap(joined.value.firmId), 'joined'))
  }
  const { name, phone, preferredLanguage } = input
  const values = typedValues(form)
  const known = knownValues(values, SETTINGS_FIELDS)
  const saved = await saveSettings(scope, { typed: { name, phone, preferredLanguage }, known })
  if (!saved.ok) return replyConflicts(values, 'refusals:changedMeanwhile', saved.refusal.conflicts)
  const headers = await chooseLanguage(request, scope, saved.value.preferredLanguage)
  return seeOther(`${paths.account.settings()}?saved=1`, headers)
})

export default function Settings() {
  const t = useTranslate()
  const { name, email, phone, language, firms, invitations, isSaved, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PersonShell>
      <PageHeading lead={email}>{t('accounts:settings.title')}</PageHeading>
      {isSaved && !reply && <SavedNotice heading={t('accounts:settings.saved')} />}
      <Stack gap="large">
        <PageForm
          reply={reply}
          held={held}
          loadSchema={() => import('~/features/accounts/schema').then((module) => module.settingsSchema)}
        >
          <TextField
            name="name"
            label={t('accounts:name.label')}
            hint={t('accounts:name.hint')}
            autoComplete="name"
            defaultValue={name}
            width="medium"
          />
          <TextField
            name="phone"
            label={t('accounts:phone.label')}
            hint={t('accounts:phone.hint')}
            type="tel"
            autoComplete="tel"
            defaultValue={phone}
            width="medium"
            isOptional
          />
          <LanguageField key={language} chosen={language} />
          <Shown name="name" stored={name} />
          <Shown name="phone" stored={phone} />
          <Shown name="preferredLanguage" stored={language} />
          <SubmitButton name="intent" value="save">
            {t('common:actions.save')}
          </SubmitButton>
        </PageForm>
        <PendingInvitations invitations={invitations} />
        <section>
          <SectionHeading>{t('accounts:settings.firms')}</SectionHeading>
          {firms.length > 0 ? <FirmList firms={firms} /> : <EmptyState heading={t('accounts:settings.noFirms')} />}
        </section>
        <section>
          <SectionHeading>{t('accounts:settings.password')}</SectionHeading>
          <p className="mt-4">
            <Link to={paths.account.password()}>{t('accounts:settings.changePassword')}</Link>
          </p>
        </section>
        <section>
          <SectionHeading>{t('twofactor:settings.heading')}</SectionHeading>
          <p className="mt-4">
            <Link to={paths.account.twoFactor()}>{t('twofactor:settings.link')}</Link>
          </p>
        </section>
        <section>
          <SectionHeading>{t('sessions:heading')}</SectionHeading>
          <p className="mt-4">
            <Link to={paths.account.sessions()}>{t('sessions:link')}</Link>
          </p>
        </section>
        <section>
          <SectionHeading>{t('accounts:settings.privacy')}</SectionHeading>
          <p className="mt-4">
            <Link to={paths.account.privacy()}>{t('accounts:settings.privacyLink')}</Link>
          </p>
        </section>
        <section>
          <SectionHeading>{t('security:own.heading')}</SectionHeading>
          <p className="mt-4">
            <Link to={paths.account.security()}>{t('security:own.link')}</Link>
          </p>
        </section>
      </Stack>
    </PersonShell>
  )
}
