import { expect, it } from 'vitest'
import { rateSchema } from './schema'

it.each([
  ['2026/03', '1,000.5', '2026/2/18'],
  ['2026年3月', '１０００．５', '2026年2月18日'],
  ['202603', ' 1 000.50 ', '20260218'],
  ['2026-03', '1000.5', '2026-02-18'],
])('a rate is read as people write it: %s, %s, %s', (month, yuan, day) => {
  const form = { intent: 'enter', month, currency: 'USD', yuan, day, source: '海关总署' }
  expect(rateSchema.parse(form)).toMatchObject({ month: '2026-03', yuan: 100_050_000_000n, day: '2026-02-18' })
})
