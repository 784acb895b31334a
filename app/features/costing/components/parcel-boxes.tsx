import { useTranslate } from '~/i18n/use-translate'
import type { PricePage } from '../price-page-queries.server'
import { CarriageWays } from './carriage-ways'
import { CostLines } from './cost-lines'
import { Destination, Rates } from './destination-boxes'
import { FoldedBoxes, Group } from './group'
import { PriceBox, PriceSelect } from './price-box'

type BoxesProps = { readonly page: PricePage }

/** What is asked of a parcel to a consumer: what only the shop can know comes first, the rest is folded. */
export function ParcelBoxes({ page }: BoxesProps) {
  const t = useTranslate()
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  return (
    <>
      <Sale page={page} />
      <Group heading={t('price:group.there')}>
        <Destination page={page}>
          <PriceSelect name="isIoss" label={t('price:field.isIoss')} options={yesNo} />
          <PriceSelect name="isRegistered" label={t('price:field.isRegistered')} options={yesNo} />
          <PriceSelect name="isDutyCharged" label={t('price:field.isDutyCharged')} options={yesNo} />
        </Destination>
      </Group>
      <Group heading={t('price:group.costs')}>
        <PriceBox name="purchase" label={t('price:field.purchaseParcel')} unit="CNY" />
        <PriceBox name="refundRate" label={t('price:field.refundRate')} unit="%" hint={t('price:hint.refund')} />
        <CostLines name="costs" page={page} />
        <CarriageWays page={page} />
        <FoldedBoxes label={t('price:fold.vat')} names={['invoiceVat']}>
          <PriceBox name="invoiceVat" label={t('price:field.invoiceVat')} unit="%" />
        </FoldedBoxes>
      </Group>
      <Rates page={page} />
      <Selling page={page} />
      <Ways page={page} />
      <Group heading={t('price:group.reverse')}>
        <FoldedBoxes label={t('price:fold.margin')} names={['targetMargin']}>
          <PriceBox name="targetMargin" label={t('price:field.targetMargin')} unit="%" />
        </FoldedBoxes>
      </Group>
    </>
  )
}

function Sale({ page }: BoxesProps) {
  const t = useTranslate()
  const currency = page.reply.values.currency?.[0]
  return (
    <Group heading={t('price:group.sale')}>
      <PriceSelect name="channel" label={t('price:field.channel')} options={page.channels} isWide />
      <PriceSelect name="currency" label={t('price:field.currency')} options={page.currencies} />
      <PriceBox name="goods" label={t('price:field.goods')} unit={currency} />
      <PriceBox name="shipping" label={t('price:field.shipping')} unit={currency} />
      <FoldedBoxes label={t('price:fold.parcel')} names={['insurance', 'weight', 'day']}>
        <PriceBox name="insurance" label={t('price:field.insurance')} unit={currency} />
        <PriceBox name="weight" label={t('price:field.weight')} />
        <PriceBox name="day" label={t('price:field.day')} hint={t('price:hint.commonDay')} isNumber={false} />
      </FoldedBoxes>
    </Group>
  )
}

const STOCK = [
  ...(['stockUnits', 'stockSold', 'stockMarkup', 'stockFreight', 'stockReceiving', 'stockFulfilment'] as const),
  'stockMargin',
] as const

function Ways({ page }: BoxesProps) {
  const t = useTranslate()
  const currency = page.reply.values.currency?.[0]
  const units: Partial<Record<(typeof STOCK)[number], string>> = {
    ...{ stockMarkup: '%', stockMargin: '%', stockFreight: 'CNY' },
    ...(currency && { stockReceiving: currency, stockFulfilment: currency }),
  }
  return (
    <Group heading={t('price:group.ways')}>
      <FoldedBoxes label={t('price:fold.retail')} names={['yearOrders']}>
        <PriceBox name="yearOrders" label={t('price:field.yearOrders')} />
      </FoldedBoxes>
      <FoldedBoxes label={t('price:fold.stock')} names={STOCK}>
        {STOCK.map((name) => (
          <PriceBox key={name} name={name} label={t(`price:field.${name}`)} unit={units[name]} />
        ))}
      </FoldedBoxes>
    </Group>
  )
}

const FEES = ['commission', 'commissionOf', 'advertising', 'feePercent', 'feeFixed'] as const
const RETURNS = ['returns', 'handling', 'resold'] as const

function Selling({ page }: BoxesProps) {
  const t = useTranslate()
  const currency = page.reply.values.currency?.[0]
  const bases = (['gross', 'net'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  return (
    <Group heading={t('price:group.selling')}>
      <FoldedBoxes label={t('price:fold.fees')} names={FEES}>
        <PriceBox name="commission" label={t('price:field.commission')} unit="%" />
        <PriceSelect name="commissionOf" label={t('price:field.commissionOf')} options={bases} isWide />
        <PriceBox name="advertising" label={t('price:field.advertising')} unit="%" />
        <PriceBox name="feePercent" label={t('price:field.feePercent')} unit="%" />
        <PriceBox name="feeFixed" label={t('price:field.feeFixed')} unit={currency} />
      </FoldedBoxes>
      <FoldedBoxes label={t('price:fold.returns')} names={RETURNS}>
        <PriceBox name="returns" label={t('price:field.returns')} unit="%" />
        <PriceBox name="handling" label={t('price:field.handling')} unit="CNY" />
        <PriceBox name="resold" label={t('price:field.resold')} unit="%" />
      </FoldedBoxes>
    </Group>
  )
}
