import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { hsNomenclature } from '~/domain/trade/hs-nomenclature'
import { firmPage } from '~/features/accounts/pages.server'
import { listSections } from '~/features/codes/code-queries.server'
import { Finder } from '~/features/codes/components/finder'
import { SectionList } from '~/features/codes/components/section-list'
import { readHsAnswers } from '~/features/codes/decision-queries.server'
import { getFinderPage } from '~/features/codes/finder-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { buttonStyle } from '~/ui/form/button-style'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['codes', 'law', 'products'] }

export const loader = firmPage('viewer', ({ scope: { firmId, language }, request }) => {
  const search = new URL(request.url).searchParams
  const page = getFinderPage({ typed: search.get('q') ?? '', answers: readHsAnswers(search), language })
  return {
    page,
    firmId,
    sections: page.state === 'empty' ? listSections(language) : [],
    names: hsNomenclature().size,
    title: pageTitle(language, translator(language)('codes:title')),
  }
})

export default function FirmCodes() {
  const t = useTranslate()
  const { page, firmId, sections, names } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const use = new URLSearchParams(search)
  use.set('code', page.best ? page.best.code : '')
  return (
    <>
      <BackLink to={paths.firm.products(firmId)} label={t('products:toList')} />
      <PageHeading lead={t('codes:lead')}>{t('codes:title')}</PageHeading>
      <Finder
        page={page}
        names={names}
        to={paths.firm.codes(firmId)}
        toCode={paths.code}
        actions={
          <div className="flex flex-col items-start gap-2">
            {/* The products page takes the words, the answers and the code over into its form. */}
            <Link to={`${paths.firm.products(firmId)}?${use}#add`} className={buttonStyle('inverse')}>
              {t('codes:use')}
            </Link>
            <Link to={paths.firm.questions(firmId)} className="py-1 text-white">
              {t('codes:askAdvisor')}
            </Link>
          </div>
        }
      >
        <SectionList sections={sections} toCode={paths.code} />
      </Finder>
    </>
  )
}
