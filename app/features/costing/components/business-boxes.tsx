import { REFUND_REGIMES, TRANSPORTS } from '~/domain/costing/types'
import { INCOTERMS } from '~/domain/evidence/fields'
import { useTranslate } from '~/i18n/use-translate'
import type { PricePage } from '../price-page-queries.server'
import { COSTING_KEYS } from '../price-words-view'
import { CarriageWays } from './carriage-ways'
import { CostLines } from './cost-lines'
import { Destination, Rates } from './destination-boxes'
import { FoldedBoxes, Group } from './group'
import { PriceBox, PriceSelect } from './price-box'

type BoxesProps = { readonly page: PricePage }

/** What is asked for an offer to a business: what only the firm can know comes first, the rest is folded. */
export function BusinessBoxes({ page }: BoxesProps) {
  const t = useTranslate()
  return (
    <>
      <Costs />
      {page.reply.values.regime?.[0] === 'exempt_credit_refund' && <Month />}
      <Group heading={t('price:group.there')}>
        <Destination page={page}>
          <PriceSelect name="isVatBack" label={t('price:field.isVatBack')} options={useYesNo()} />
        </Destination>
      </Group>
      <Offer page={page} />
      <Rates page={page} />
      <Way page={page} />
      <Reverse />
    </>
  )
}

function useYesNo() {
  const t = useTranslate()
  return (['yes', 'no'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
}

function Costs() {
  const t = useTranslate()
  return (
    <Group heading={t('price:group.costs')}>
      <PriceBox name="purchase" label={t('price:field.purchase')} unit="CNY" />
      <PriceBox name="quantity" label={t('price:field.quantity')} />
      <PriceBox name="refundRate" label={t('price:field.refundRate')} unit="%" hint={t('price:hint.refund')} />
      <FoldedBoxes label={t('price:fold.vat')} names={['regime', 'invoiceVat', 'goodsVat']}>
        <PriceSelect
          name="regime"
          label={t('price:field.regime')}
          options={REFUND_REGIMES.map((value) => ({ value, label: t(COSTING_KEYS.regime(value)) }))}
          isWide
        />
        <PriceBox name="invoiceVat" label={t('price:field.invoiceVat')} unit="%" />
        <PriceBox name="goodsVat" label={t('price:field.goodsVat')} unit="%" />
      </FoldedBoxes>
    </Group>
  )
}

const MONTH = ['monthSales', 'monthInputVat', 'monthBrought'] as const

function Month() {
  const t = useTranslate()
  return (
    <FoldedBoxes label={t('price:fold.month')} names={MONTH}>
      {MONTH.map((name) => (
        <PriceBox key={name} name={name} label={t(`price:field.${name}`)} unit="CNY" />
      ))}
    </FoldedBoxes>
  )
}

function Offer({ page }: BoxesProps) {
  const t = useTranslate()
  const kinds = (['margin', 'markup', 'price'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  return (
    <Group heading={t('price:group.offer')}>
      <PriceSelect
        name="term"
        label={t('price:field.term')}
        options={INCOTERMS.map((value) => ({ value, label: value }))}
      />
      <PriceSelect name="quoteCurrency" label={t('price:field.quoteCurrency')} options={page.currencies} />
      <PriceSelect name="profitKind" label={t('price:field.profitKind')} options={kinds} isWide />
      <PriceBox name="profit" label={t('price:field.profit')} />
      <FoldedBoxes label={t('price:fold.payment')} names={['advance', 'buffer']}>
        <PriceBox name="advance" label={t('price:field.advance')} unit="%" />
        <PriceBox name="buffer" label={t('price:field.buffer')} unit="%" />
      </FoldedBoxes>
    </Group>
  )
}

const WAY = ['transport', 'grossWeight', 'volume', 'insuranceRate', 'insuranceCover'] as const

function Way({ page }: BoxesProps) {
  const t = useTranslate()
  return (
    <Group heading={t('price:group.way')}>
      <CostLines name="costLines" page={page} hasPlaces />
      <FoldedBoxes label={t('price:fold.carriage')} names={WAY}>
        <PriceSelect
          name="transport"
          label={t('price:field.transport')}
          options={TRANSPORTS.map((value) => ({ value, label: t(`price:choice.${value}`) }))}
        />
        <PriceBox
          name="grossWeight"
          label={t('price:field.grossWeight')}
          unit="kg"
          hint={t('price:hint.grossWeight')}
        />
        <PriceBox name="volume" label={t('price:field.volume')} unit="m³" />
        <PriceBox name="insuranceRate" label={t('price:field.insuranceRate')} unit="%" />
        <PriceBox name="insuranceCover" label={t('price:field.insuranceCover')} unit="%" />
      </FoldedBoxes>
      <CarriageWays page={page} />
    </Group>
  )
}

function Reverse() {
  const t = useTranslate()
  const ends = (['landed', 'quote'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  return (
    <Group heading={t('price:group.reverse')}>
      <FoldedBoxes label={t('price:fold.target')} names={['target', 'targetOf']}>
        <PriceBox name="target" label={t('price:field.target')} />
        <PriceSelect name="targetOf" label={t('price:field.targetOf')} options={ends} />
      </FoldedBoxes>
    </Group>
  )
}
