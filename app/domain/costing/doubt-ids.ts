/** What an input can be doubted for: above and falls of a refund rate, rate of a rate of exchange. */
export const DOUBT_IDS = ['above', 'falls', 'rate'] as const
export type DoubtId = (typeof DOUBT_IDS)[number]
