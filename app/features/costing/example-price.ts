// Figures to try the page with: the machine of the first worked example, and a parcel of two kinds of goods.
import type { TranslateKey } from '~/i18n/use-translate'

export function examplePrice(t: TranslateKey) {
  const ways = [', to_carrier, 14500, CNY', ', main_carriage, 3250, USD', ', import_clearing, 1150, EUR']
  return {
    ...{ market: 'PL', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13' },
    costLines: [`${t('price:exampleNames.work')}, works, 97300, CNY`, ...ways].join('\n'),
    ...{ term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10', target: '48000' },
  }
}

export function exampleParcel(t: TranslateKey) {
  const costs = [`${t('price:exampleNames.postage')}, 60, CNY`, `${t('price:exampleNames.fulfilment')}, 8, CNY`]
  return {
    ...{ to: 'consumer', market: 'CZ', hs: '620140, 420292', goods: '48', shipping: '4', weight: '1.2' },
    ...{ purchase: '113', refundRate: '13', costs: costs.join('\n'), rateEUR: '8.20', rateUSD: '7.10' },
  }
}
