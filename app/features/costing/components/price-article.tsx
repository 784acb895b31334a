import { useTranslate } from '~/i18n/use-translate'
import { Tabs } from '~/ui/data/tabs'
import { PageHeading } from '~/ui/layout/headings'
import type { PricePage } from '../price-page-queries.server'
import { ParcelBlock, ParcelResults } from './parcel-results'
import { PriceBlock } from './price-answer'
import { PriceFaults, PriceForm } from './price-form'
import { PriceResults } from './price-results'

type PriceArticleProps = {
  readonly page: PricePage
  /** Where the form sends, and where each kind of buyer is. */
  readonly to: string
  readonly tabs: { readonly business: string; readonly parcel: string; readonly example: string | null }
  readonly lead: string
}

/** Inputs and answer of a price; the same for guests and firms. */
export function PriceArticle({ page, to, tabs, lead }: PriceArticleProps) {
  const t = useTranslate()
  const { answer, kind, marketName } = page
  return (
    <>
      <PriceFaults page={page} />
      <div className="mb-5">
        <Tabs
          label={t('price:tabs.label')}
          tabs={[
            { to: tabs.business, label: t('price:tabs.business'), isCurrent: kind === 'business' },
            { to: tabs.parcel, label: t('price:tabs.parcel'), isCurrent: kind === 'parcel' },
          ]}
        />
      </div>
      {answer === null && <PageHeading lead={lead}>{t('price:title')}</PageHeading>}
      {answer?.kind === 'business' && <PriceBlock answer={answer} market={marketName} />}
      {answer?.kind === 'parcel' && <ParcelBlock answer={answer} market={marketName} />}
      {answer === null ? (
        <div className="max-w-[46rem]">
          <p className="mb-5 max-w-measure">
            {t('price:answer.missing')} {tabs.example && <a href={tabs.example}>{t('price:example')}</a>}
          </p>
          <PriceForm page={page} action={to} />
        </div>
      ) : (
        <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)] print:block">
          <div className="min-w-0 lg:order-last">
            {answer.kind === 'business' ? <PriceResults answer={answer} /> : <ParcelResults answer={answer} />}
          </div>
          <div className="min-w-0 print:mt-8">
            <PriceForm page={page} action={to} />
          </div>
        </div>
      )}
    </>
  )
}
