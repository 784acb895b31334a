import type { HeadersArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { BackupCodes } from '~/features/accounts/components/backup-codes'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { ChangeFields, TwoFactorFacts } from '~/features/accounts/components/two-factor-manage'
import { ConfirmFields, NewDevice, StartFields } from '~/features/accounts/components/two-factor-set-up'
import { requirePerson } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { twoFactorSchema } from '~/features/accounts/schema'
import { manageTwoFactor } from '~/features/accounts/two-factor-commands.server'
import { getTwoFactor } from '~/features/accounts/two-factor-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyRefusal, safePath, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'twofactor', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const query = new URL(request.url).searchParams
  const view = await getTwoFactor(scope, request, new Date())
  const title = pageTitle(scope.language, translator(scope.language)('twofactor:title'))
  const next = safePath(query.get('next'), '')
  // Secrets and codes stay out of the browser's cache.
  return withHeaders(
    { title, email: scope.email, next, done: query.get('done'), ...view },
    { 'Cache-Control': NO_STORE },
  )
})

export const action = formAction(requirePerson, twoFactorSchema, async ({ scope, request, context, form, input }) => {
  const next = safePath(input.next, '')
  const from = senderOf({ request, context })
  const done = await manageTwoFactor(scope, input, from, new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  if (input.intent === 'put_away') return seeOther(withSaid(next || paths.account.twoFactor(), 'two_factor_on'))
  const isOff = input.intent === 'turn_off'
  return seeOther(paths.account.twoFactor({ next, done: isOff ? 'off' : undefined }), done.value.headers)
})

const NO_STORE = 'private, no-store'

export function headers({ actionHeaders }: HeadersArgs): Headers {
  const headers = new Headers(actionHeaders)
  headers.set('Cache-Control', NO_STORE)
  return headers
}

export default function TwoFactor() {
  const t = useTranslate()
  const { email, next, isRequired, device, setUp, newCodes, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = {
    reply,
    loadSchema: () => import('~/features/accounts/schema').then((module) => module.twoFactorSchema),
  }
  const returnTo = <input type="hidden" name="next" value={next} />
  return (
    <PersonShell>
      <BackLink to={paths.account.settings()} label={t('accounts:settings.title')} />
      <PageHeading lead={t('twofactor:lead')}>{t('twofactor:title')}</PageHeading>
      {isRequired && !device && (
        <Notice tone="warn" heading={t('twofactor:required.heading')}>
          <p>{t('twofactor:required.text')}</p>
        </Notice>
      )}
      {done === 'off' && !device && !setUp && <SavedNotice heading={t('twofactor:done.off')} />}
      {done === 'backup' && device && !newCodes && !setUp && (
        <Notice tone="warn" role="status">
          <p>{t('twofactor:done.backup', { count: device.codesLeft })}</p>
          <p>
            <Link to={next || paths.firms.list()}>{t('twofactor:done.continue')}</Link>
          </p>
        </Notice>
      )}
      {newCodes && <BackupCodes codes={newCodes} email={email} next={next} />}
      {setUp && (
        <NewDevice setUp={setUp} next={next}>
          <PageForm {...form} key="confirm">
            {returnTo}
            <ConfirmFields />
          </PageForm>
        </NewDevice>
      )}
      {!setUp && !device && (
        <section>
          <SectionHeading>{t('twofactor:start.heading')}</SectionHeading>
          <PageForm {...form} key="start">
            {returnTo}
            <StartFields />
          </PageForm>
        </section>
      )}
      {device && !setUp && !newCodes && (
        <>
          <SectionHeading>{t('twofactor:manage.on')}</SectionHeading>
          <div className="my-4">
            <TwoFactorFacts device={device} />
          </div>
          <div className="mt-10 mb-4">
            <SectionHeading>{t('twofactor:manage.heading')}</SectionHeading>
          </div>
          <PageForm {...form} key="change">
            {returnTo}
            <ChangeFields isRequired={isRequired} />
          </PageForm>
        </>
      )}
    </PersonShell>
  )
}
