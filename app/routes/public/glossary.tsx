import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { TermList } from '~/features/law/components/term-list'
import { listTerms } from '~/features/law/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['law'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const page = { terms: listTerms({ language, now: new Date() }) }
  return {
    ...page,
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('law:glossary.title')),
  }
}

export default function Glossary() {
  const t = useTranslate()
  const { terms, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('law:glossary.lead')}>{t('law:glossary.title')}</PageHeading>
      <TermList terms={terms} />
    </PageShell>
  )
}
