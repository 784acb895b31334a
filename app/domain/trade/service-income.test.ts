import { expect, test } from 'vitest'
import { checkServiceIncome } from './declaration'

const claim = { receivedOn: '2026-11-20', market: 'kz', currency: 'usd', value: '18,500.00' }

test('a payment for a service is read like a declaration: cleaned, in minor units', () => {
  expect(checkServiceIncome(claim, '2026-11-30')).toEqual({
    ok: true,
    value: { receivedOn: '2026-11-20', market: 'KZ', currency: 'USD', valueMinor: 1_850_000n },
  })
})

test.each([
  ['a day to come', { receivedOn: '2027-11-20' }, 'date_in_future'],
  ['no day', { receivedOn: '2026-02-30' }, 'date_not_real'],
  ['no country', { market: 'XX' }, 'market_unknown'],
  ['no currency', { currency: 'ABC' }, 'currency_unknown'],
  ['more decimals than the currency has', { value: '1.234' }, 'value_not_an_amount'],
  ['nothing', { value: '0' }, 'value_not_positive'],
])('%s proves nothing', (_, wrong, code) => {
  expect(checkServiceIncome({ ...claim, ...wrong }, '2026-11-30')).toMatchObject({ ok: false, refusal: [{ code }] })
})
