import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Tabs } from '~/ui/data/tabs'
import { buttonStyle } from '~/ui/form/button-style'
import { PrintButton } from '~/ui/form/print-button'
import { PageHeading } from '~/ui/layout/headings'
import { DoubtList } from './doubt-list'
import { GateNotice } from './gate-notice'
import type { PricePage } from '../price-page-queries.server'
import { Preferences } from './preferences'
import { ParcelBlock, ParcelResults } from './parcel-results'
import { OddInputs, PriceBlock } from './price-answer'
import { PriceFaults, PriceForm } from './price-form'
import { PriceResults } from './price-results'
import { PrintedInputs } from './printed-inputs'

type PriceArticleProps = {
  readonly page: PricePage
  /** Where the form sends, and where each kind of buyer is. */
  readonly to: string
  readonly tabs: { readonly business: string; readonly parcel: string; readonly example: string | null }
  readonly lead: string
  /** Where this price is as a spreadsheet. */
  readonly file: string
  /** The self-check of origin under an agreement. */
  readonly toOrigin: (agreement: string) => string
  readonly canSave?: boolean
  /** Under the answer: what the firm keeps of its prices. */
  readonly children?: ReactNode
}

/** Inputs and answer of a price; the same for guests and firms. */
export function PriceArticle({ page, to, tabs, lead, file, toOrigin, canSave = false, children }: PriceArticleProps) {
  const t = useTranslate()
  const { answer, kind, marketName } = page
  // A parcel whose profit is unknown has no line that could be a formula.
  const book = answer?.kind === 'parcel' && !answer.profit.known ? null : file
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
      <GateNotice gates={page.gates} />
      <DoubtList doubts={page.doubts} />
      {answer === null && <PageHeading lead={lead}>{t('price:title')}</PageHeading>}
      {answer?.kind === 'business' && (
        <PriceBlock answer={answer} market={marketName} actions={{ canSave, file }} notCounted={page.notCounted} />
      )}
      {answer?.kind === 'parcel' && (
        <ParcelBlock
          answer={answer}
          market={marketName}
          actions={{ canSave, file: book }}
          notCounted={page.notCounted}
        />
      )}
      {answer && <OddInputs odd={answer.odd} />}
      {answer === null ? (
        <div className="max-w-[46rem]">
          <p className="mb-5 max-w-measure">
            {t('price:answer.missing')} {tabs.example && <a href={tabs.example}>{t('price:example')}</a>}
          </p>
          <PriceForm page={page} action={to} />
          <Preferences views={page.preferences} toOrigin={toOrigin} />
          {children}
        </div>
      ) : (
        <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)] print:block">
          <div className="min-w-0 lg:order-last">
            {answer.kind === 'business' ? (
              <PriceResults answer={answer} notCounted={page.notCounted} consignment={page.consignment} />
            ) : (
              <ParcelResults answer={answer} notCounted={page.notCounted} />
            )}
            <Preferences views={page.preferences} toOrigin={toOrigin} />
            <PrintedInputs page={page} />
            {children}
            <AsOf day={page.today} file={book} />
          </div>
          <div className="min-w-0 print:hidden">
            <PriceForm page={page} action={to} />
          </div>
        </div>
      )}
    </>
  )
}

/** The day whose rules count, and the price as a file and on a sheet. */
function AsOf({ day, file }: { readonly day: string; readonly file: string | null }) {
  const t = useTranslate()
  const { date } = useFormat()
  return (
    <div className="mt-5 flex flex-wrap items-center gap-3">
      {file && (
        <a href={file} className={`${buttonStyle('quiet')} print:hidden`}>
          {t('price:spreadsheet')}
        </a>
      )}
      <div className="print:hidden">
        <PrintButton tone="quiet" />
      </div>
      <p className="text-small text-ink-soft">{t('price:asOf', { day: date(day) })}</p>
    </div>
  )
}
