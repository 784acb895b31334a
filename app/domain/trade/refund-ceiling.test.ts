import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { findRule } from '../catalogue/catalogue'
import { hsNomenclature } from './hs-nomenclature'
import { REFUND_CEILINGS } from './reference/refund-ceilings'
import { knownRefundCeiling, refundDoubts, refundSteps } from './refund-ceiling'

describe('the highest refund of a code', () => {
  it.each([
    ['lithium-ion batteries before anything is known', '850760', '2024-11-30', null],
    ['lithium-ion batteries at 9 %', '850760', '2024-12-01', '9'],
    ['the last day of 9 %', '850760', '2026-03-31', '9'],
    ['the first day of 6 %', '850760', '2026-04-01', '6'],
    ['the last day of 6 %', '850760', '2026-12-31', '6'],
    ['the first day of 0', '850760', '2027-01-01', '0'],
    ['years later', '850760', '2035-12-31', '0'],
    ['lithium cells, primary', '850650', '2026-12-01', '6'],
    ['solar panels, the last day of 9 %', '854143', '2026-03-31', '9'],
    ['solar panels, the first day of 0', '854143', '2026-04-01', '0'],
    ['solar cells', '854142', '2026-12-01', '0'],
    ['LEDs are no solar cells', '854141', '2026-12-01', null],
    ['other semiconductor devices', '854149', '2026-12-01', null],
    ['a solar generator', '850172', '2026-12-01', '0'],
    ['a generator that is none', '850161', '2026-12-01', null],
    ['alkaline cells', '850610', '2026-12-01', '6'],
    ['a lead battery', '850710', '2026-12-01', null],
    ['a laser cutting machine', '845611', '2026-12-01', null],
    ['no code', '', '2026-12-01', null],
  ] as const)('%s', (_, hs6, day, percent) => expect(refundSteps({ hs6, day }).now?.percent ?? null).toBe(percent))

  it.each([
    ['850760', '2026-03-31', ['6', '0']],
    ['850760', '2026-04-01', ['0']],
    ['850760', '2027-01-01', []],
    ['854143', '2026-03-31', ['0']],
    ['854143', '2026-12-01', []],
  ] as const)('%s on %s: what comes is %j', (hs6, day, percents) =>
    expect(refundSteps({ hs6, day }).coming.map(({ percent }) => percent)).toEqual(percents),
  )

  it.each([
    ['the code decides', '850760', '6'],
    ['the list of ten digits decides', '850610', null],
    ['nothing is known', '620140', null],
  ])('is taken by a price only where the code alone decides: %s', (_, hs6, percent) =>
    expect(knownRefundCeiling({ hs6, day: '2026-12-01' })?.percent ?? null).toBe(percent),
  )
})

describe('a doubt of a refund rate', () => {
  it.each([
    ['9 % of a battery', ['850760'], '2026-12-01', '9', ['above 850760 6']],
    ['9 % of a battery, while it was right', ['850760'], '2026-03-31', '9', ['falls 850760 6']],
    ['6 % of a battery', ['850760'], '2026-12-01', '6', ['falls 850760 0']],
    ['a little more than 6 %', ['850760'], '2026-12-01', '6.01', ['above 850760 6']],
    ['6 % of a battery in 2027', ['850760'], '2027-01-01', '6', ['above 850760 0']],
    ['nothing of a battery', ['850760'], '2026-12-01', '0', []],
    ['nothing of a battery in 2027', ['850760'], '2027-01-01', '0', []],
    ['13 % of a solar panel', ['854143'], '2026-12-01', '13', ['above 854143 0']],
    ['0.5 % of a solar panel', ['854143'], '2026-12-01', '0.5', ['above 854143 0']],
    ['0 of a solar panel', ['854143'], '2026-12-01', '0', []],
    ['13 % of a machine', ['845611'], '2026-12-01', '13', []],
    ['two codes, one of them a battery', ['845611', '850760'], '2026-12-01', '9', ['above 850760 6']],
    ['the same code twice', ['850760', '850760'], '2026-12-01', '9', ['above 850760 6']],
    ['battery and solar panel', ['850760', '854143'], '2026-12-01', '6', ['falls 850760 0', 'above 854143 0']],
    ['no code', [], '2026-12-01', '13', []],
    ['no rate', ['850760'], '2026-12-01', '', []],
    ['no number', ['850760'], '2026-12-01', 'nine', []],
    ['less than nothing', ['850760'], '2026-12-01', '-9', []],
    ['a battery before 9 % is known', ['850760'], '2024-11-30', '13', ['falls 850760 9']],
  ] as const)('%s', (_, codes, day, rate, expected) => {
    const said = refundDoubts({ codes, day, rate }).map(({ kind, hs6, ceiling }) => `${kind} ${hs6} ${ceiling.percent}`)
    expect(said).toEqual(expected)
  })
})

describe('the rows of ceilings', () => {
  const rows = atLeast(9, REFUND_CEILINGS)

  it('name codes and rules that there are, and a source each', () => {
    const prefixes = rows.flatMap(({ hs }) => hs.split(' '))
    expect(atLeast(30, prefixes).filter((prefix) => !hsNomenclature().has(prefix))).toEqual([])
    expect(rows.filter(({ rule }) => !findRule(rule))).toEqual([])
    expect(rows.filter(({ source }) => source === '')).toEqual([])
  })

  it('take each good down, never up, on days of their own', () => {
    const codes = [...new Set(rows.flatMap(({ hs }) => hs.split(' ')))]
    const odd = atLeast(15, codes).filter((hs6) => {
      const all = refundSteps({ hs6, day: '2000-01-01' }).coming
      return all.some((row, at) => {
        const next = all[at + 1]
        return next !== undefined && (next.from <= row.from || Number(next.percent) >= Number(row.percent))
      })
    })
    expect(odd).toEqual([])
  })
})
