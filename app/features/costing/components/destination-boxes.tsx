import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import type { PricePage } from '../price-page-queries.server'
import { rateField } from '../typed-fields'
import { FoldedBoxes, Group } from './group'
import { PriceBox, PriceSelect } from './price-box'

type BoxesProps = { readonly page: PricePage; readonly children?: ReactNode }

/** What stands in the fold beside duty and VAT. */
const FURTHER = { business: ['isVatBack'], parcel: ['isIoss', 'isRegistered', 'isDutyCharged'] } as const

/** The market, the code of the goods and what is taken there. */
export function Destination({ page, children }: BoxesProps) {
  const t = useTranslate()
  const { duty, reply, hsFixed, kind } = page
  const isUnknown = (reply.values.duty?.[0] ?? '').trim() === ''
  return (
    <>
      <PriceSelect name="market" label={t('price:field.market')} options={page.markets} />
      {hsFixed === null ? (
        <PriceBox
          name="hs"
          label={t(kind === 'parcel' ? 'price:field.hsList' : 'price:field.hs')}
          hint={t('price:hint.hs')}
          isNumber={false}
        />
      ) : (
        <input type="hidden" name="hs" value={hsFixed} />
      )}
      <CarBoxes page={page} />
      <PriceBox
        name="duty"
        label={t('price:field.duty')}
        unit="%"
        isUnknown={isUnknown}
        hint={isUnknown ? <WhereToLook page={page} /> : undefined}
      />
      {duty.warnings.map((warning) => (
        <p key={warning} className="my-1 border-s-4 border-theirs ps-3 text-small">
          {warning}
        </p>
      ))}
      <FoldedBoxes label={t('price:fold.there')} names={['added', 'vat', ...FURTHER[kind]]}>
        <PriceBox name="added" label={t('price:field.added')} unit="%" />
        <PriceBox name="vat" label={t('price:field.vat')} unit="%" />
        {children}
      </FoldedBoxes>
    </>
  )
}

/** Asked of cars alone: a used one may bear a duty by age and engine size. */
function CarBoxes({ page: { car } }: { readonly page: PricePage }) {
  const t = useTranslate()
  if (!car) return null
  const states = (['', 'used', 'new'] as const).map((value) => ({ value, label: t(`price:car.${value || 'unsaid'}`) }))
  return (
    <>
      <PriceSelect name="carState" label={t('price:field.carState')} options={states} />
      <PriceBox name="carSince" label={t('price:field.carSince')} hint={t('price:hint.carSince')} isNumber={false} />
      {car.hasEngine && <PriceBox name="carEngine" label={t('price:field.carEngine')} unit="cm³" />}
      {car.note && <p className="my-1 border-s-4 border-theirs ps-3 text-small">{car.note}</p>}
    </>
  )
}

function WhereToLook({ page: { duty } }: { readonly page: PricePage }) {
  const t = useTranslate()
  const { unknown, lookUp } = duty
  return (
    <>
      {unknown}{' '}
      {lookUp && (
        <a href={lookUp.url} rel="noreferrer">
          {t('price:hint.dutyUnknown', { name: lookUp.name })}
        </a>
      )}
    </>
  )
}

export function Rates({ page }: BoxesProps) {
  const t = useTranslate()
  return (
    <Group heading={t('price:group.rates')}>
      {page.rates.map((currency) => (
        <PriceBox key={currency} name={rateField(currency)} label={t('price:field.rate', { currency })} unit="CNY" />
      ))}
      <FoldedBoxes label={t('price:field.ratesOn')} names={['ratesOn']}>
        <PriceBox name="ratesOn" label={t('price:field.ratesOn')} hint={t('price:hint.commonDay')} isNumber={false} />
      </FoldedBoxes>
    </Group>
  )
}
