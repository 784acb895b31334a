import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { sessionRule } from '~/domain/access/sessions'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { SessionList } from '~/features/accounts/components/session-list'
import { SessionRules } from '~/features/accounts/components/session-rules'
import { requirePerson } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { sessionsSchema } from '~/features/accounts/schema'
import { manageSessions } from '~/features/accounts/session-commands.server'
import { listSessions } from '~/features/accounts/session-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { Stack } from '~/ui/layout/stack'

export const handle = { namespaces: ['accounts', 'sessions', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

const DONE = ['end', 'end_others'] as const

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const asked = new URL(request.url).searchParams.get('done')
  return {
    title: pageTitle(scope.language, translator(scope.language)('sessions:title')),
    sessions: await listSessions(scope, request, new Date()),
    rule: sessionRule(scope.staffRole),
    done: DONE.find((one) => one === asked) ?? null,
  }
})

export const action = formAction(requirePerson, sessionsSchema, async ({ scope, request, context, input }) => {
  await requireRecentProof(request, null, new Date())
  const headers = await manageSessions(scope, input, senderOf({ request, context }), new Date())
  return seeOther(paths.account.sessions({ done: input.intent }), headers)
})

export default function Sessions() {
  const t = useTranslate()
  const { sessions, rule, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PersonShell>
      <BackLink to={paths.account.settings()} label={t('accounts:settings.title')} />
      <PageHeading lead={t('sessions:lead')}>{t('sessions:title')}</PageHeading>
      {done && !reply && <SavedNotice heading={t(`sessions:done.${done}`)} />}
      <GeneralErrors reply={reply} />
      <Stack gap="large">
        <SessionList sessions={sessions} />
        <p>
          <Link to={paths.account.password()}>{t('sessions:newPassword')}</Link>
        </p>
        <SessionRules rule={rule} />
      </Stack>
    </PersonShell>
  )
}
