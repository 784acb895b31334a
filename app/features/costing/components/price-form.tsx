import { INCOTERMS } from '~/domain/evidence/fields'
import { REFUND_REGIMES, TRANSPORTS } from '~/domain/costing/types'
import { useTranslate } from '~/i18n/use-translate'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import type { PricePage } from '../price-page-queries.server'
import { COSTING_KEYS } from '../price-words-view'
import { CostLines } from './cost-lines'
import { Destination, Rates } from './destination-boxes'
import { ParcelBoxes } from './parcel-boxes'
import { PriceBox, PriceSelect } from './price-box'
import { Group } from './group'
import { PriceFormProvider } from './price-form-state'

const FORM = 'price'

type PriceFormProps = { readonly page: PricePage; readonly action: string }

/** A plain form: what is typed becomes the address, so that a price can be kept as a bookmark, sent on and printed. */
export function PriceForm({ page, action }: PriceFormProps) {
  const t = useTranslate()
  return (
    <FormStateProvider value={{ formId: FORM, ...page.reply }}>
      <PriceFormProvider value={page}>
        <SectionHeading>{t('price:inputs')}</SectionHeading>
        <form method="get" action={action} id={FORM} noValidate>
          {/* Enter presses the first button of a form, and that must not be the one that adds a line. */}
          <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
          <input type="hidden" name="drawn" value={page.drawn} />
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
    <FormStateProvider value={{ formId: FORM, ...page.reply }}>
      <ErrorSummary />
    </FormStateProvider>
  )
}

function BusinessBoxes({ page }: { readonly page: PricePage }) {
  const t = useTranslate()
  const choices = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  return (
    <>
      <Group heading={t('price:group.costs')}>
        <PriceBox name="purchase" label={t('price:field.purchase')} unit="CNY" />
        <PriceBox name="quantity" label={t('price:field.quantity')} />
        <PriceSelect
          name="regime"
          label={t('price:field.regime')}
          options={choices(REFUND_REGIMES, (regime) => t(COSTING_KEYS.regime(regime)))}
        />
        <PriceBox name="refundRate" label={t('price:field.refundRate')} unit="%" hint={t('price:hint.refund')} />
        <PriceBox name="invoiceVat" label={t('price:field.invoiceVat')} unit="%" />
        <PriceBox name="goodsVat" label={t('price:field.goodsVat')} unit="%" />
      </Group>
      <Group heading={t('price:group.way')}>
        <CostLines name="costLines" page={page} hasPlaces />
        <PriceSelect
          name="transport"
          label={t('price:field.transport')}
          options={choices(TRANSPORTS, (way) => t(`price:choice.${way}`))}
        />
        <PriceBox name="insuranceRate" label={t('price:field.insuranceRate')} unit="%" />
        <PriceBox name="insuranceCover" label={t('price:field.insuranceCover')} unit="%" />
      </Group>
      <Group heading={t('price:group.offer')}>
        <PriceSelect name="term" label={t('price:field.term')} options={choices(INCOTERMS, (term) => term)} />
        <PriceSelect name="quoteCurrency" label={t('price:field.quoteCurrency')} options={page.currencies} />
        <PriceSelect
          name="profitKind"
          label={t('price:field.profitKind')}
          options={choices(['margin', 'markup', 'price'] as const, (kind) => t(`price:choice.${kind}`))}
        />
        <PriceBox name="profit" label={t('price:field.profit')} />
        <PriceBox name="advance" label={t('price:field.advance')} unit="%" />
        <PriceBox name="buffer" label={t('price:field.buffer')} unit="%" />
      </Group>
      <Destination page={page}>
        <PriceSelect
          name="isVatBack"
          label={t('price:field.isVatBack')}
          options={choices(['yes', 'no'] as const, (answer) => t(`price:choice.${answer}`))}
        />
      </Destination>
      <Rates page={page} />
      <Group heading={t('price:group.reverse')}>
        <PriceBox name="target" label={t('price:field.target')} />
        <PriceSelect
          name="targetOf"
          label={t('price:field.targetOf')}
          options={choices(['landed', 'quote'] as const, (of) => t(`price:choice.${of}`))}
        />
      </Group>
    </>
  )
}
