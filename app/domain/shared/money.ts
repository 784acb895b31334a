// Money is counted in the smallest unit of its currency, never in fractions of a floating-point number. Which unit that is
// differs: the yen has no smaller one, the Gulf dinars have a thousandth.

/** ISO 4217 codes of the currencies that a Liaoning exporter invoices in: those of our markets, and the usual third ones. */
export const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'HKD',
  'JPY',
  'KRW',
  'RUB',
  'KZT',
  'UZS',
  'KGS',
  'TJS',
  'TMT',
  'GEL',
  'AZN',
  'AED',
  'SAR',
  'QAR',
  'KWD',
  'BHD',
  'OMR',
  'TRY',
  'ILS',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'RSD',
  'CHF',
  'AUD',
  'CAD',
  'SGD',
] as const
export type Currency = (typeof CURRENCIES)[number]

const UNUSUAL_MINOR_UNITS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, KWD: 3, BHD: 3, OMR: 3 }

/** Digits after the decimal point in this currency. */
export function minorUnits(currency: string): number {
  return UNUSUAL_MINOR_UNITS[currency] ?? 2
}

export function isCurrency(code: string): code is Currency {
  return (CURRENCIES as readonly string[]).includes(code)
}

/** Decimal text such as 1234.50 as smallest units (123450n); null when it is no amount in this currency. */
export function toMinor(text: string, currency: string): bigint | null {
  const match = /^(\d{1,13})(?:\.(\d{1,3}))?$/.exec(text)
  if (!match) return null
  const digits = minorUnits(currency)
  const fraction = match[2] ?? ''
  if (fraction.length > digits) return null
  return BigInt(`${match[1]}${fraction.padEnd(digits, '0')}`)
}

/** The plain decimal text of an amount, as toMinor reads it; for people use the Intl formats. */
export function fromMinor(amount: bigint, currency: string): string {
  const digits = minorUnits(currency)
  const sign = amount < 0n ? '-' : ''
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
