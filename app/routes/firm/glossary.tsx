import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { TermList } from '~/features/law/components/term-list'
import { listTerms } from '~/features/law/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { safePath } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['roadmap', 'law'] }

export const loader = firmPage('viewer', ({ scope, request }) => {
  const { firmId, language } = scope
  const returnTo = safePath(new URL(request.url).searchParams.get('returnTo'), '')
  const law = paths.firm.law(firmId, returnTo || undefined)
  return {
    terms: listTerms({ language, now: new Date(), law }),
    backTo: returnTo || paths.firm.roadmap(firmId),
    title: pageTitle(language, translator(language)('law:glossary.title')),
  }
})

export default function FirmGlossary() {
  const t = useTranslate()
  const { terms, backTo } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={backTo} />
      <PageHeading lead={t('law:glossary.lead')}>{t('law:glossary.title')}</PageHeading>
      <TermList terms={terms} />
    </>
  )
}
