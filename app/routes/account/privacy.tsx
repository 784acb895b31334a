import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { signOut } from '~/features/accounts/commands.server'
import { requirePerson } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { closeAccount } from '~/features/privacy/closing-commands.server'
import { ConsentList } from '~/features/privacy/components/consent-list'
import { OwnedAlone } from '~/features/privacy/components/owned-alone'
import { changeConsent } from '~/features/consents/commands.server'
import { MOST_ROWS } from '~/features/privacy/export-queries.server'
import { listConsents, listOwnedAlone } from '~/features/privacy/queries.server'
import { privacySchema } from '~/features/privacy/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, replyRefusal, seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { Stack } from '~/ui/layout/stack'

export const handle = { namespaces: ['accounts', 'privacy', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const [consents, ownedAlone] = await Promise.all([listConsents(scope), listOwnedAlone(scope)])
  const title = pageTitle(scope.language, translator(scope.language)('privacy:own.title'))
  const isDone = new URL(request.url).searchParams.has('done')
  return { title, consents, ownedAlone, isDone, isStaff: scope.staffRole !== null, most: MOST_ROWS }
})

export const action = formAction(requirePerson, privacySchema, async ({ scope, request, context, form, input }) => {
  const now = new Date()
  if (input.intent === 'close') {
    await requireRecentProof(request, form, now)
    const from = senderOf({ request, context })
    const closed = await closeAccount(scope, from, now)
    if (!closed.ok) return replyRefusal(form, closed.refusal)
    return seeOther(withSaid(paths.landing(), 'account_closed'), await signOut(from, now))
  }
  const { purpose, intent } = input
  const changed = await changeConsent(scope, { purpose, isGiven: intent === 'give' }, now)
  return changed.ok ? seeOther(paths.account.privacy({ done: '1' })) : replyRefusal(form, changed.refusal)
})

export const headers = replyHeaders

export default function OwnData() {
  const t = useTranslate()
  const { consents, ownedAlone, isDone, isStaff, most } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const fieldErrors = reply?.errors.some(({ field }) => field !== null) ? reply : null
  return (
    <PersonShell>
      <BackLink to={paths.account.settings()} label={t('accounts:settings.title')} />
      <PageHeading lead={t('privacy:own.lead')}>{t('privacy:own.title')}</PageHeading>
      {isDone && !reply && <SavedNotice heading={t('privacy:own.done')} />}
      <GeneralErrors reply={reply} />
      <p className="mb-6">
        <Link to={paths.privacy()}>{t('privacy:own.toNotice')}</Link>
      </p>
      <Stack gap="large">
        <section>
          <SectionHeading>{t('privacy:own.consents')}</SectionHeading>
          <ConsentList consents={consents} />
        </section>
        <section>
          <SectionHeading>{t('privacy:own.export')}</SectionHeading>
          <p className="my-4 max-w-measure">{t('privacy:own.exportText', { most })}</p>
          <a href={paths.account.privacyFile()} download>
            {t('privacy:own.download')}
          </a>
        </section>
        <section>
          <SectionHeading>{t('privacy:own.close')}</SectionHeading>
          {isStaff && <p className="my-4 max-w-measure">{t('refusals:privacy.staffAccount')}</p>}
          {ownedAlone.length > 0 && <OwnedAlone firms={ownedAlone} />}
          {!isStaff && ownedAlone.length === 0 && (
            <>
              <p className="my-4 max-w-measure">{t('privacy:own.closeText')}</p>
              <PageForm
                reply={fieldErrors}
                loadSchema={() => import('~/features/privacy/schema').then((module) => module.privacySchema)}
              >
                <Checkbox name="isSure" label={t('privacy:own.sure')} />
                <SubmitButton name="intent" value="close">
                  {t('privacy:own.closeButton')}
                </SubmitButton>
              </PageForm>
            </>
          )}
        </section>
      </Stack>
    </PersonShell>
  )
}
