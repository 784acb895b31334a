// What is written and how consumers pay in each market, as collected on one day. No source was found that may be cited: it is shown as unsure.

/** The day on which both lists were written down. */
export const LOCAL_FACTS_AS_OF = '2026-11-23'

/** Ways that have no name of their own. Text: markets:paying.<id> */
export const PLAIN_WAYS = [
  'cards',
  'card_instalments',
  'bank_transfer',
  'bank_links',
  'cash_on_delivery',
  'instalments',
  'invoice',
  'state_cards',
] as const
export type PlainWay = (typeof PLAIN_WAYS)[number]

export type LocalFacts = {
  /** BCP 47, the first one first: in which labels and instructions are asked for. */
  readonly languages: readonly string[]
  /** Names of their own as they stand, and plain ways. */
  readonly paying: readonly string[]
}

/** By ISO 3166-1 alpha-2. */
export const LOCAL_FACTS: Readonly<Record<string, LocalFacts>> = {
  PL: { languages: ['pl'], paying: ['BLIK', 'cards', 'PayU', 'Przelewy24', 'PayPo'] },
  CZ: { languages: ['cs'], paying: ['cards', 'bank_transfer', 'GoPay', 'Twisto'] },
  HU: { languages: ['hu'], paying: ['cards', 'SimplePay', 'cash_on_delivery'] },
  RO: { languages: ['ro'], paying: ['cards', 'cash_on_delivery', 'PayU'] },
  BG: { languages: ['bg'], paying: ['cards', 'cash_on_delivery', 'ePay'] },
  SK: { languages: ['sk'], paying: ['cards', 'bank_transfer'] },
  SI: { languages: ['sl'], paying: ['cards', 'bank_transfer'] },
  HR: { languages: ['hr'], paying: ['cards', 'cash_on_delivery'] },
  GR: { languages: ['el'], paying: ['cards', 'IRIS', 'cash_on_delivery'] },
  LT: { languages: ['lt'], paying: ['cards', 'Paysera'] },
  LV: { languages: ['lv'], paying: ['cards', 'bank_links'] },
  EE: { languages: ['et'], paying: ['bank_links', 'cards'] },
  DE: { languages: ['de'], paying: ['PayPal', 'invoice', 'cards', 'SEPA', 'Wero'] },
  RS: { languages: ['sr'], paying: ['cards', 'cash_on_delivery', 'IPS QR'] },
  KZ: { languages: ['kk', 'ru'], paying: ['Kaspi Pay', 'cards'] },
  UZ: { languages: ['uz'], paying: ['Uzcard', 'Humo', 'Payme', 'Click'] },
  KG: { languages: ['ky', 'ru'], paying: ['ELQR', 'cards', 'Mbank'] },
  TJ: { languages: ['tg'], paying: ['Korti Milli', 'Alif'] },
  TM: { languages: ['tk'], paying: ['state_cards'] },
  AE: { languages: ['ar'], paying: ['cards', 'Tabby', 'Tamara', 'Apple Pay', 'cash_on_delivery'] },
  SA: { languages: ['ar'], paying: ['mada', 'Apple Pay', 'Tamara', 'Tabby', 'STC Pay'] },
  QA: { languages: ['ar'], paying: ['cards', 'NAPS'] },
  KW: { languages: ['ar'], paying: ['KNET', 'cards'] },
  OM: { languages: ['ar'], paying: ['cards'] },
  BH: { languages: ['ar'], paying: ['Benefit', 'cards'] },
  TR: { languages: ['tr'], paying: ['card_instalments', 'Troy', 'cash_on_delivery'] },
  IL: { languages: ['he', 'ar'], paying: ['cards', 'bit'] },
  GE: { languages: ['ka'], paying: ['cards', 'instalments'] },
  AZ: { languages: ['az'], paying: ['cards', 'Birbank'] },
  RU: { languages: ['ru'], paying: ['Mir', 'SBP', 'instalments'] },
  JP: { languages: ['ja'], paying: ['cards', 'konbini', 'PayPay'] },
  KR: { languages: ['ko'], paying: ['cards', 'Naver Pay', 'Kakao Pay'] },
  US: { languages: ['en'], paying: ['cards', 'PayPal', 'Shop Pay'] },
}

export function isPlainWay(way: string): way is PlainWay {
  return PLAIN_WAYS.some((one) => one === way)
}
