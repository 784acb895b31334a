import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { hsNomenclature } from '~/domain/trade/hs-nomenclature'
import { findPerson } from '~/features/accounts/guards.server'
import { listSections } from '~/features/codes/code-queries.server'
import { Finder } from '~/features/codes/components/finder'
import { SectionList } from '~/features/codes/components/section-list'
import { readHsAnswers } from '~/features/codes/decision-queries.server'
import { getFinderPage } from '~/features/codes/finder-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { buttonStyle } from '~/ui/form/button-style'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['codes', 'law'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const page = getFinderPage({ typed: search.get('q') ?? '', answers: readHsAnswers(search), language })
  return {
    page,
    sections: page.state === 'empty' ? listSections(language) : [],
    names: hsNomenclature().size,
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('codes:title')),
  }
}

export default function Codes() {
  const t = useTranslate()
  const { page, sections, names, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('codes:lead')}>{t('codes:title')}</PageHeading>
      <Finder
        page={page}
        names={names}
        to={paths.codes()}
        toCode={paths.code}
        actions={
          page.best && (
            <Link to={paths.code(page.best.code)} className={buttonStyle('inverse')}>
              {t('codes:open', { code: page.best.shown })}
            </Link>
          )
        }
      >
        <SectionList sections={sections} toCode={paths.code} />
      </Finder>
    </PageShell>
  )
}
