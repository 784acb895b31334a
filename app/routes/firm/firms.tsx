import { useLoaderData } from '@remix-run/react'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { requirePerson } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { startingPage } from '~/features/firms/components/starting-page'
import { FirmList } from '~/features/firms/components/firm-list'
import { listFirms } from '~/features/firms/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { SAID, SAID_CODES, withSaid } from '~/said'
import { seeOther } from '~/server/http.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { ButtonLink } from '~/ui/form/button-link'
import { PageHeading } from '~/ui/layout/headings'
import { Row } from '~/ui/layout/stack'

export const handle = { namespaces: ['accounts', 'firms'] }

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const firms = await listFirms(scope)
  const start = startingPage(scope.staffRole, firms)
  const search = new URL(request.url).searchParams
  const said = SAID_CODES.find((code) => code === search.get(SAID))
  if (start && !search.has('all')) return seeOther(said ? withSaid(start, said) : start)
  return { title: pageTitle(scope.language, translator(scope.language)('firms:list.title')), firms }
})

export default function Firms() {
  const t = useTranslate()
  const { firms } = useLoaderData<typeof loader>()
  return (
    <PersonShell>
      <PageHeading lead={firms.length > 0 ? t('firms:list.lead') : undefined}>{t('firms:list.title')}</PageHeading>
      {firms.length > 0 ? (
        <FirmList firms={firms} />
      ) : (
        <EmptyState heading={t('firms:list.empty')}>{t('firms:list.emptyHint')}</EmptyState>
      )}
      <Row>
        <ButtonLink to={paths.firms.new()}>{t('firms:list.new')}</ButtonLink>
        <ButtonLink to={paths.firms.requestAccess()} tone="quiet">
          {t('firms:list.join')}
        </ButtonLink>
      </Row>
    </PersonShell>
  )
}
