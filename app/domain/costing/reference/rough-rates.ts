// How much a unit of each currency was worth when this was written, to one or two digits: nothing is computed with it. It tells a rate for
// a hundred units, or one the wrong way round, from a rate. General knowledge; no bank or authority published it so.
import type { Currency } from '../../shared/money'
import type { IsoDate } from '../../shared/dates'

export const ROUGH_RATES_AS_OF: IsoDate = '2026-11-30'

/** CNY for one unit. */
export const ROUGH_RATES: Readonly<Record<Exclude<Currency, 'CNY'>, string>> = {
  ...{ USD: '7.1', EUR: '8.2', GBP: '9.4', HKD: '0.91', JPY: '0.047', KRW: '0.005' },
  ...{ RUB: '0.085', KZT: '0.0135', UZS: '0.00058', KGS: '0.081', TJS: '0.7', TMT: '2' },
  ...{ GEL: '2.6', AZN: '4.2', AED: '1.9', SAR: '1.9', QAR: '1.9', KWD: '23', BHD: '19', OMR: '18' },
  ...{ TRY: '0.17', ILS: '2.1', PLN: '1.9', CZK: '0.34', HUF: '0.021', RON: '1.6', RSD: '0.07' },
  ...{ CHF: '8.8', AUD: '4.7', CAD: '5.1', SGD: '5.5' },
}
