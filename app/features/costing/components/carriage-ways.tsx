import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { PricePage } from '../price-page-queries.server'

/** Every way that is known to the market, for this weight, with the firm's own quotes beside it. */
export function CarriageWays({ page }: { readonly page: PricePage }) {
  const t = useTranslate()
  const { list, quotes, isCold } = page.ways
  if (list.length === 0 && quotes.length === 0) return null
  return (
    <Fold label={t('price:ways.heading')} end={t('price:ways.count', { count: list.length })} isInner>
      <p className="text-small text-ink-soft">
        <Lead page={page} />
      </p>
      <ul className="mt-2">
        {quotes.map(({ name, amount }, at) => (
          <li key={at} className="border-b border-line py-2 last:border-0">
            <span className="font-semibold">{amount}</span> {t('price:ways.quote')}
            {name && ` · ${name}`}
          </li>
        ))}
        {list.map((way) => (
          <Way key={way.id} way={way} isCold={isCold} />
        ))}
      </ul>
    </Fold>
  )
}

function Lead({ page }: { readonly page: PricePage }) {
  const t = useTranslate()
  const { isWeighed, isMeasured, isCold } = page.ways
  if (isCold) return t('price:ways.leadCold')
  if (page.kind === 'parcel') return t('price:ways.leadParcel')
  return (
    <>
      {t('price:ways.lead')}
      {!isWeighed && ` ${t('price:ways.unweighed')}`}
      {isWeighed && !isMeasured && ` ${t('price:ways.unmeasured')}`}
    </>
  )
}

type WayProps = { readonly way: PricePage['ways']['list'][number]; readonly isCold: boolean }

function Way({ way, isCold }: WayProps) {
  const t = useTranslate()
  const { amount, range, days, scope, asOf, confidence, isUsed } = way
  return (
    <li className="border-b border-line py-2 last:border-0">
      <span className="block">
        {way.way}
        {': '}
        {amount === null || range === null ? (
          <span className="text-theirs">{t(isCold ? 'price:ways.byCold' : 'price:ways.byWeight')}</span>
        ) : (
          <>
            <span className="font-semibold">{t('price:ways.amount', { amount })}</span>{' '}
            {t('price:ways.range', { low: range.low, high: range.high })}
          </>
        )}
        {isUsed && <span className="text-theirs"> {t('price:ways.used')}</span>}
      </span>
      <span className="block text-small text-ink-soft">
        {t('price:ways.about', { from: days.from, to: days.to, scope })}
      </span>
      <span className="block text-small text-ink-soft">
        {t('price:ways.basis', { day: asOf, confidence: t(`law:confidence.${confidence}`) })}
      </span>
    </li>
  )
}
