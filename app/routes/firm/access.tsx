import { useLoaderData } from '@remix-run/react'
import { AccessList } from '~/features/access/components/access-list'
import { getAccessPage } from '~/features/access/queries.server'
import { accessPlace } from '~/features/access/schema'
import { firmPage } from '~/features/accounts/pages.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['access', 'roadmap'] }

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const access = await getAccessPage(scope, accessPlace(new URL(request.url).searchParams))
  const title = pageTitle(scope.language, translator(scope.language)('access:title'))
  return { access, firmId: scope.firmId, title }
})

export default function Access() {
  const t = useTranslate()
  const { access, firmId } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={paths.firm.documents(firmId)} label={t('access:toDocuments')} />
      <PageHeading lead={t('access:lead')}>{t('access:title')}</PageHeading>
      <AccessList access={access} toPlace={(place) => paths.firm.access(firmId, place)} />
    </>
  )
}
