import { useTranslate } from '~/i18n/use-translate'
import type { PricePage } from '../price-page-queries.server'
import { CostLines } from './cost-lines'
import { Destination, Rates } from './destination-boxes'
import { Group } from './group'
import { PriceBox, PriceSelect } from './price-box'

/** What is asked of a parcel to a consumer. */
export function ParcelBoxes({ page }: { readonly page: PricePage }) {
  const t = useTranslate()
  const currency = page.reply.values.currency?.[0]
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  const bases = (['gross', 'net'] as const).map((value) => ({ value, label: t(`price:choice.${value}`) }))
  return (
    <>
      <Group heading={t('price:group.sale')}>
        <PriceSelect name="currency" label={t('price:field.currency')} options={page.currencies} />
        <PriceBox name="goods" label={t('price:field.goods')} unit={currency} />
        <PriceBox name="shipping" label={t('price:field.shipping')} unit={currency} />
        <PriceBox name="insurance" label={t('price:field.insurance')} unit={currency} />
        <PriceBox name="weight" label={t('price:field.weight')} />
        <PriceBox name="day" label={t('price:field.day')} hint={t('price:hint.commonDay')} isNumber={false} />
      </Group>
      <Destination page={page}>
        <PriceSelect name="isIoss" label={t('price:field.isIoss')} options={yesNo} />
        <PriceSelect name="isRegistered" label={t('price:field.isRegistered')} options={yesNo} />
        <PriceSelect name="isDutyCharged" label={t('price:field.isDutyCharged')} options={yesNo} />
      </Destination>
      <Group heading={t('price:group.costs')}>
        <PriceBox name="purchase" label={t('price:field.purchaseParcel')} unit="CNY" />
        <PriceBox name="invoiceVat" label={t('price:field.invoiceVat')} unit="%" />
        <PriceBox name="refundRate" label={t('price:field.refundRate')} unit="%" hint={t('price:hint.refund')} />
        <CostLines name="costs" page={page} />
      </Group>
      <Group heading={t('price:group.selling')}>
        <PriceBox name="commission" label={t('price:field.commission')} unit="%" />
        <PriceSelect name="commissionOf" label={t('price:field.commissionOf')} options={bases} />
        <PriceBox name="advertising" label={t('price:field.advertising')} unit="%" />
        <PriceBox name="feePercent" label={t('price:field.feePercent')} unit="%" />
        <PriceBox name="feeFixed" label={t('price:field.feeFixed')} unit={currency} />
        <PriceBox name="returns" label={t('price:field.returns')} unit="%" />
        <PriceBox name="handling" label={t('price:field.handling')} unit="CNY" />
        <PriceBox name="resold" label={t('price:field.resold')} unit="%" />
      </Group>
      <Rates page={page} />
      <Group heading={t('price:group.reverse')}>
        <PriceBox name="targetMargin" label={t('price:field.targetMargin')} unit="%" />
      </Group>
    </>
  )
}
