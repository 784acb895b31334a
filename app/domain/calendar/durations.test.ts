import { describe, expect, test } from 'vitest'
import enCatalogue from '../../../locales/en/catalogue.json'
import zhCatalogue from '../../../locales/zh-CN/catalogue.json'
import { catalogue, findRule } from '../catalogue/catalogue'
import { isOptional } from '../catalogue/optional'
import { HOLDINGS, OWN_DAYS, OWN_DAYS_SOURCE } from '../catalogue/reference/timing'
import { agencySpread, durationOf, holdingOf, inARow, medianOf, ninthOf, ownDays, type Sample } from './durations'

const bank = { id: 'S08', agencyDays: [3, 6] } as const
const took = { taskId: 'S08', days: 9, p90Days: 14 }

describe('how long a task takes', () => {
  test('as stated: the own days, then the middle and the longer end of what the authority says', () => {
    expect(ownDays('S08')).toEqual({ half: 1, most: 2 })
    expect(agencySpread(bank)).toEqual({ half: 5, most: 6 })
    expect(durationOf(bank, [])).toEqual({ half: 6, most: 8, basis: { kind: 'stated' } })
  })

  test('without an authority: the own days', () => {
    expect(durationOf({ id: 'P02', agencyDays: null }, [])).toMatchObject(ownDays('P02'))
  })

  test.each([
    [1, 'stated'],
    [4, 'stated'],
    [5, 'measured'],
    [41, 'measured'],
  ] as const)('with %i firms that did it: %s', (firms, kind) => {
    expect(durationOf(bank, [{ ...took, firms }]).basis.kind).toBe(kind)
  })

  test('measured says how many firms', () => {
    expect(durationOf(bank, [{ ...took, firms: 41 }])).toEqual({
      ...{ half: 9, most: 14 },
      basis: { kind: 'measured', firms: 41 },
    })
  })

  test('a figure without nine of ten does not count', () => {
    expect(durationOf(bank, [{ ...took, p90Days: null, firms: 41 }]).basis.kind).toBe('stated')
  })

  test('what was measured of another task does not count', () => {
    expect(durationOf(bank, [{ ...took, taskId: 'S07', firms: 41 }]).basis.kind).toBe('stated')
  })

  test('where filing is enough, it holds up only until it is filed', () => {
    const mark = { id: 'P08', agencyDays: [150, 250] } as const
    expect(holdingOf(mark, [])).toMatchObject(ownDays('P08'))
    expect(durationOf(mark, []).half).toBe(ownDays('P08').half + 200)
    expect(holdingOf(bank, [])).toEqual(durationOf(bank, []))
  })

  test('a task that nobody has estimated takes a day or two', () => {
    expect(ownDays('Z99')).toEqual({ half: 1, most: 2 })
  })

  test('estimates have a source, a day and a confidence', () => {
    const { name, ...rest } = OWN_DAYS_SOURCE
    expect(name).not.toBe('')
    expect(rest).toEqual({ asOf: '2026-11-30', confidence: 'low' })
  })

  test('every estimate is of a task of the catalogue, at least a day, and the longer is not shorter', () => {
    const known = new Set(catalogue.tasks.map(({ id }) => id))
    expect(Object.keys(OWN_DAYS).filter((id) => !known.has(id))).toEqual([])
    for (const [half, most] of Object.values(OWN_DAYS)) {
      expect([half, most].every(Number.isInteger)).toBe(true)
      expect(half).toBeGreaterThanOrEqual(1)
      expect(most).toBeGreaterThanOrEqual(half)
    }
  })
})

describe('what a task page says about waiting', () => {
  type Texts = { readonly summary: string; readonly duration: string; readonly skip: string }
  const says = (texts: Readonly<Record<string, Texts>>, pattern: RegExp) =>
    Object.entries(texts)
      .filter(([, { summary, duration, skip }]) => pattern.test(`${summary} ${duration} ${skip}`))
      .map(([id]) => id)
      .toSorted()

  test('is in the data, in both languages: filed is enough, or it does not hold up the first export', () => {
    const english = says(
      enCatalogue.tasks,
      /only what needs the mark waits|does not hold up|can be submitted without it|when something comes back/,
    )
    const chinese = says(zhCatalogue.tasks, /其他事项不必等|不影响提交首单|放行之后办|退回时/)
    expect(english).toEqual(['P08', 'S08', 'T13', 'T14', 'V03'])
    expect(english.filter((id) => !HOLDINGS[id])).toEqual([])
    expect(chinese.filter((id) => !HOLDINGS[id])).toEqual([])
  })

  test('is what the stage does: what may follow keeps no stage from being submitted', () => {
    const pattern = /can be submitted without|may follow with|may export before|export first and/
    const chinese = /没有它也能提交|可以先出口|再办也可以|可以先不填/
    const said = new Set([...says(enCatalogue.tasks, pattern), ...says(zhCatalogue.tasks, chinese)])
    const holding = catalogue.tasks.filter((task) => said.has(task.id) && !isOptional(task)).map(({ id }) => id)
    expect([[...said].toSorted(), holding]).toEqual([['S08', 'V03'], []])
  })

  test.each(Object.entries(HOLDINGS))('%s is a task, with a source, and something to wait for', (id, holding) => {
    const task = catalogue.tasks.find((one) => one.id === id)
    const { source } = holding
    expect('rule' in source ? findRule(source.rule)?.id : source.name).toBeTruthy()
    expect(holding.runsOn ?? task?.agencyDays).toBeTruthy()
  })
})

test('in a row, middles are added and long ends by the root of their squares', () => {
  expect(inARow([])).toEqual({ half: 0, most: 0 })
  expect(
    inARow([
      { half: 5, most: 8 },
      { half: 10, most: 14 },
    ]),
  ).toEqual({ half: 15, most: 20 })
  expect(inARow([{ half: 5, most: 5 }])).toEqual({ half: 5, most: 5 })
})

describe('nine of ten', () => {
  const each = (...days: readonly number[]): readonly Sample[] => days.map((one) => ({ days: one, firms: 1 }))

  test.each<[string, readonly Sample[], Sample | null]>([
    ['of nothing', [], null],
    ['of five is the longest', each(3, 4, 5, 6, 260), { days: 260, firms: 5 }],
    ['of ten leaves out the longest', each(9, 1, 2, 3, 4, 5, 6, 7, 8, 260), { days: 9, firms: 10 }],
    [
      'of groups',
      [
        { days: 12, firms: 1 },
        { days: 9, firms: 40 },
      ],
      { days: 9, firms: 41 },
    ],
  ])('%s', (_, samples, expected) => {
    expect(ninthOf(samples)).toEqual(expected)
  })
})

describe('the middle', () => {
  const each = (...days: readonly number[]): readonly Sample[] => days.map((one) => ({ days: one, firms: 1 }))

  test.each<[string, readonly Sample[], Sample | null]>([
    ['of nothing', [], null],
    ['of one', each(7), { days: 7, firms: 1 }],
    ['of three in any order', each(9, 1, 4), { days: 4, firms: 3 }],
    ['of two is the larger', each(2, 6), { days: 6, firms: 2 }],
    ['is not moved by one that took a year', each(3, 4, 5, 6, 260), { days: 5, firms: 5 }],
    [
      'of groups',
      [
        { days: 12, firms: 20 },
        { days: 9, firms: 21 },
      ],
      { days: 9, firms: 41 },
    ],
  ])('%s', (_, samples, expected) => {
    expect(medianOf(samples)).toEqual(expected)
  })
})
