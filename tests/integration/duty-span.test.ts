// The interface for machines names the same range of a duty as the page of a market.
import { expect, test } from 'vitest'
import { dutyFor } from '~/domain/duty/duty-for'
import { isUnknown } from '~/domain/duty/types'
import { answerDuty } from '~/features/api/fit-queries.server'
import { rangeText } from '~/features/fits/duty-queries.server'

const NOW = new Date('2026-12-01T02:00:00Z')

async function both(hs6: string, market: string) {
  const machine = await answerDuty({ hs6, market }, { now: NOW, language: 'en' })
  const duty = dutyFor({ hs6, market, day: '2026-12-01' })
  return { machine, page: isUnknown(duty) ? null : rangeText(duty, 'en') }
}

test.each([
  ['870322', 'KZ', '0', '20'],
  ['870323', 'RU', '0', '20'],
  ['620240', 'KZ', '10', '10'],
  ['845611', 'PL', '0', '4.5'],
])('the duty of %s in %s goes from %s to %s for machines and on the page', async (hs6, market, lowest, highest) => {
  const { machine, page } = await both(hs6, market)
  expect(machine).toMatchObject({ lowest, highest, applied: { value: highest } })
  const span = lowest === highest ? `${highest} %` : `${lowest} to ${highest} %`
  expect(page).toBe(machine?.isFloor ? `${span} or more` : span)
})

test('where no rate is known, neither names one', async () => {
  const { machine, page } = await both('620240', 'UZ')
  expect(machine).toMatchObject({ lowest: null, highest: null })
  expect(page).toBeNull()
})
