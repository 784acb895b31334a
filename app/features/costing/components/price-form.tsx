import { useTranslate } from '~/i18n/use-translate'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import type { PricePage } from '../price-page-queries.server'
import { BusinessBoxes } from './business-boxes'
import { ParcelBoxes } from './parcel-boxes'
import { PRICE_FORM, PriceFormProvider } from './price-form-state'

type PriceFormProps = { readonly page: PricePage; readonly action: string }

/** A plain form: what is typed becomes the address, so that a price can be kept as a bookmark, sent on and printed. */
export function PriceForm({ page, action }: PriceFormProps) {
  const t = useTranslate()
  return (
    <FormStateProvider value={{ formId: PRICE_FORM, ...page.reply }}>
      <PriceFormProvider value={page}>
        <SectionHeading>{t('price:inputs')}</SectionHeading>
        <form method="get" action={action} id={PRICE_FORM} noValidate>
          {/* Enter presses the first button of a form, and that must not be the one that adds a line. */}
          <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
          <input type="hidden" name="drawn" value={page.drawn} />
          <input type="hidden" name="drawnOn" value={page.drawnOn} />
          {page.kind === 'parcel' && <input type="hidden" name="to" value="consumer" />}
          {page.kind === 'parcel' ? <ParcelBoxes page={page} /> : <BusinessBoxes page={page} />}
          <div className="mt-5 grid print:hidden">
            <SubmitButton tone={page.answer ? 'quiet' : undefined}>
              {t(page.answer ? 'price:again' : 'price:compute')}
            </SubmitButton>
          </div>
          <p className="mt-3 text-small text-ink-soft print:hidden">{t('price:sent')}</p>
        </form>
      </PriceFormProvider>
    </FormStateProvider>
  )
}

/** What is wrong, above everything else on the page. */
export function PriceFaults({ page }: { readonly page: PricePage }) {
  return (
    <FormStateProvider value={{ formId: PRICE_FORM, ...page.reply }}>
      <ErrorSummary />
    </FormStateProvider>
  )
}
