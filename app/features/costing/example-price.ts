// Figures to try the page with: the machine of the first worked example, and a parcel of two kinds of goods.

export const EXAMPLE_PRICE = {
  ...{ market: 'PL', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13' },
  costLines:
    'Labour 人工, works, 97300, CNY\n, to_carrier, 14500, CNY\n, main_carriage, 3250, USD\n, import_clearing, 1150, EUR',
  ...{ term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10', target: '48000' },
} as const

export const EXAMPLE_PARCEL = {
  ...{ to: 'consumer', market: 'CZ', hs: '620140, 420292', goods: '48', shipping: '4', weight: '1.2' },
  ...{ purchase: '113', refundRate: '13', costs: 'Postage 邮费, 60, CNY\nFulfilment 仓配, 8, CNY' },
  ...{ rateEUR: '8.20', rateUSD: '7.10' },
} as const
