import { CURRENCIES, type Currency } from '~/domain/shared/money'

export type Foreign = Exclude<Currency, 'CNY'>
/** What has a rate in yuan. */
export const FOREIGN = CURRENCIES.filter((currency): currency is Foreign => currency !== 'CNY')
