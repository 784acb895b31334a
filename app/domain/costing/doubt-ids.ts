/** What an input can be doubted for: above and falls of a refund rate, rate of a rate of exchange, food_vat of a standard VAT. */
export const DOUBT_IDS = ['above', 'falls', 'rate', 'food_vat'] as const
export type DoubtId = (typeof DOUBT_IDS)[number]
