import { Link, useLoaderData } from '@remix-run/react'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { requirePerson } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { OlderLink } from '~/features/security/components/older-link'
import { OwnEventList } from '~/features/security/components/own-event-list'
import { listOwnEvents } from '~/features/security/queries.server'
import { readCursor } from '~/features/security/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'security'] }

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const before = readCursor(new URL(request.url).searchParams)
  const title = pageTitle(scope.language, translator(scope.language)('security:own.title'))
  return { ...(await listOwnEvents(scope, before)), isNewest: before === null, title }
})

export default function AccountSecurity() {
  const t = useTranslate()
  const { lines, older, isNewest } = useLoaderData<typeof loader>()
  return (
    <PersonShell>
      <BackLink to={paths.account.settings()} label={t('accounts:settings.title')} />
      <PageHeading lead={t('security:own.lead')}>{t('security:own.title')}</PageHeading>
      <Notice heading={t('security:own.notYou')}>
        <p>{t('security:own.notYouBody')}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          <Link to={paths.account.password()} className="inline-block py-0.5">
            {t('security:own.changePassword')}
          </Link>
          <Link to={paths.account.sessions()} className="inline-block py-0.5">
            {t('security:own.endSessions')}
          </Link>
        </p>
      </Notice>
      <div className="mt-6">
        {lines.length === 0 ? (
          <EmptyState heading={t('security:own.empty')}>
            <p>{t('security:own.emptyBody')}</p>
          </EmptyState>
        ) : (
          <OwnEventList lines={lines} />
        )}
      </div>
      <OlderLink older={older} isNewest={isNewest} toPage={(from) => paths.account.security({ before: from })} />
    </PersonShell>
  )
}
