import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { findTask } from '../catalogue/catalogue'
import { PRODUCT_FLAGS } from '../firm/profile'
import { hsNomenclature } from '../trade/hs-nomenclature'
import {
  chinaSide,
  chinaSideChange,
  contradictionsOf,
  contradictsProposal,
  proposedFlags,
  unexplained,
  type ChinaSide,
} from './proposals'
import { CHINA_RULES, CHINA_TASKS, FLAG_RULES } from './reference/proposals'

const DAY = '2026-12-01'

describe('flags that the code proposes', () => {
  it.each([
    ['a laser cutting machine', '845611', []],
    ['frozen cod fillets', '030471', ['food likely', 'inspection_listed likely']],
    ['a down jacket', '620140', []],
    ['a car', '870323', ['export_licence possible', 'new_vehicle possible']],
    ['magnesia bricks', '690210', []],
    ['magnesite', '251910', ['export_licence possible']],
    ['hot-rolled steel', '720839', ['export_licence possible']],
    ['lithium-ion batteries', '850760', ['battery likely', 'dangerous_goods likely', 'dual_use possible']],
    ['a lead battery', '850710', ['battery likely', 'dangerous_goods possible']],
    ['a phone', '851713', ['battery possible']],
    ['a drone', '880621', ['battery possible', 'dual_use possible', 'drone likely']],
    ['lipstick', '330410', ['cosmetics likely']],
    ['room spray', '330749', []],
    ['a syringe', '901831', ['battery possible', 'medical_device likely']],
    ['an industrial X-ray machine', '902219', ['medical_device possible']],
    ['a machining centre', '845710', ['dual_use possible']],
    ['apples', '080810', ['food likely', 'agricultural likely', 'inspection_listed possible']],
  ])('%s', (_, hs6, expected) => {
    const found = proposedFlags({ hs6, day: DAY }).map(({ flag, strength }) => `${flag} ${strength}`)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  it('know when the licence of steel began', () => {
    expect(proposedFlags({ hs6: '720839', day: '2025-12-31' })).toEqual([])
  })
})

describe('an answer against the code', () => {
  it.each([
    ['fish that is no food', '030471', ['inspection_listed'], [{ flag: 'food', kind: 'missing' }]],
    ['fish as the code says', '030471', ['food', 'inspection_listed'], []],
    ['a machine that is food', '845611', ['food'], [{ flag: 'food', kind: 'unexpected' }]],
    ['a machine with a battery', '845611', ['battery'], []],
    ['a machine on the dual-use list', '845611', ['dual_use'], []],
    ['a jacket that is a drone', '620140', ['drone'], [{ flag: 'drone', kind: 'unexpected' }]],
    ['a phone without a word of its battery', '851713', [], []],
  ])('%s', (_, hs6, flags, expected) => expect(contradictsProposal({ hs6, flags, day: DAY })).toEqual(expected))
})

describe('an answer of a firm with several products', () => {
  const food = { flag: 'food', kind: 'unexpected' } as const
  it.each([
    ['only the machine', [], [food]],
    ['the fish is the food', ['030471'], []],
    ['another machine', ['845612'], [food]],
  ])('%s', (_, others, expected) =>
    expect(contradictionsOf({ hs6: '845611', flags: ['food'], others, day: DAY })).toEqual(expected),
  )

  it('is asked about what the own code speaks for, whatever the others are', () => {
    const asked = { hs6: '030471', flags: ['inspection_listed'], others: ['030471'], day: DAY } as const
    expect(contradictionsOf(asked)).toEqual([{ flag: 'food', kind: 'missing' }])
  })

  const reason = { ...food, hs6: '845611' }
  it.each([
    ['nobody said why', [], [food]],
    ['it was said', [reason], []],
    ['it was said of another code', [{ ...reason, hs6: '845612' }], [food]],
    ['it was said of the other answer', [{ ...reason, kind: 'missing' }], [food]],
    ['it was said of another flag', [{ ...reason, flag: 'drone' }], [food]],
  ])('is asked once: %s', (_, reasons, expected) =>
    expect(unexplained({ hs6: '845611', flags: ['food'], others: [], reasons, day: DAY })).toEqual(expected),
  )
})

describe('another code on China’s side', () => {
  const idsOf = ({ rules, requirements }: ChinaSide) => [
    ...rules.map(({ because }) => because),
    ...requirements.map(({ requirement, tasks }) => [requirement.id, ...tasks].join(' ')),
  ]
  it.each([
    ['a machine becomes steel', '845611', '720839', ['cn_steel_export_licence P04'], []],
    ['steel becomes a machine', '720839', '845611', [], ['cn_steel_export_licence P04']],
    ['steel of another width', '720839', '720838', [], []],
  ])('%s', (_, from, to, come, go) => {
    const change = chinaSideChange({ from, to, day: DAY })
    expect([idsOf(change.come), idsOf(change.go)]).toEqual([
      expect.arrayContaining(come) as string[],
      expect.arrayContaining(go) as string[],
    ])
    expect([change.come.requirements.length > 0, change.go.requirements.length > 0]).toEqual([
      come.length > 0,
      go.length > 0,
    ])
  })
})

describe('China’s side', () => {
  it.each([
    ['lithium-ion batteries', '850760', ['refund_falls', 'refund_ends coming', 'consumption_tax']],
    ['solar panels', '854143', ['refund_ends']],
    ['solar cells', '854142', ['refund_ends']],
    ['LEDs', '854141', []],
    ['a car', '870323', ['used_car']],
    ['a machine', '845611', []],
  ])('%s', (_, hs6, expected) => {
    const rules = chinaSide({ hs6, day: DAY }).rules.map(
      ({ because, isComing }) => `${because}${isComing ? ' coming' : ''}`,
    )
    expect(rules).toEqual(expected)
  })

  it('the refund is 0 from the first day of 2027 on', () => {
    expect(chinaSide({ hs6: '850760', day: '2027-01-01' }).rules[0]).toMatchObject({
      because: 'refund_ends',
      isComing: false,
    })
  })

  it.each([
    ['720839', { cn_steel_export_licence: ['P04'] }],
    ['030471', { cn_food_producer_record: ['P07'] }],
    ['845710', { cn_dual_use_check: ['P13', 'P03'] }],
    ['870380', { cn_bev_licence: ['V04'] }],
    ['845611', { cn_wood_packaging_ispm15: ['T08', 'T12'] }],
    ['690210', { cn_wood_packaging_ispm15: ['T08', 'T12'] }],
    ['870323', { cn_used_car_licence: ['V01', 'V02'] }],
  ])('%s brings %j', (hs6, expected) => {
    const found = chinaSide({ hs6, day: DAY }).requirements.map(({ requirement, tasks }) => [requirement.id, tasks])
    expect(Object.fromEntries(found)).toMatchObject(expected)
  })
})

describe('the rules behind the proposals', () => {
  it('each requirement of China’s side has a task that there is', () => {
    const tasks = atLeast(12, Object.entries(CHINA_TASKS))
    expect(tasks.filter(([, ids]) => ids.length === 0 || ids.some((id) => !findTask(id)))).toEqual([])
    expect(CHINA_RULES.flatMap((rule) => rule.tasks).filter((id) => !findTask(id))).toEqual([])
  })

  const prefixes = [...FLAG_RULES, ...CHINA_RULES].flatMap((rule) => [
    ...rule.hs.split(' '),
    ...('except' in rule && rule.except ? rule.except.split(' ') : []),
  ])

  it('name codes that there are', () => {
    expect(atLeast(290, prefixes).filter((prefix) => !hsNomenclature().has(prefix))).toEqual([])
  })

  it('end no earlier than they begin, and except only what they would take', () => {
    expect(FLAG_RULES.filter(({ from, to }) => from && to && to < from)).toEqual([])
    const idle = FLAG_RULES.filter(
      ({ hs, except }) =>
        except &&
        !except
          .split(' ')
          .every((out) => hs.split(' ').some((prefix) => out.startsWith(prefix) || prefix.startsWith(out))),
    )
    expect(idle.map(({ because }) => because)).toEqual([])
  })

  it.each([['the licence of steel', '720839', 'export_licence', '2025-12-31', '2026-01-01']] as const)(
    '%s begins on its first day',
    (_, hs6, flag, before, from) => {
      const has = (day: `${number}-${number}-${number}`) => proposedFlags({ hs6, day }).some((one) => one.flag === flag)
      expect([has(before), has(from)]).toEqual([false, true])
    },
  )

  it.each([
    ['the refund of batteries ends', '850760', 'refund_ends', '2026-12-31', '2027-01-01'],
    ['the refund of solar panels ends', '854143', 'refund_ends', '2026-03-31', '2026-04-01'],
    ['the consumption tax on batteries', '850610', 'consumption_tax', '2026-08-31', '2026-09-01'],
    ['the rule of used cars', '870323', 'used_car', '2024-02-29', '2024-03-01'],
  ] as const)('%s: it is coming the day before, and there on the day', (_, hs6, because, before, from) => {
    const isComing = (day: `${number}-${number}-${number}`) =>
      chinaSide({ hs6, day }).rules.find((rule) => rule.because === because)?.isComing
    expect([isComing(before), isComing(from)]).toEqual([true, false])
  })
})

describe('for any code and any answer', () => {
  const codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)
  const asked = fc.tuple(fc.constantFrom(...codes), fc.subarray([...PRODUCT_FLAGS]))

  it('a firm that answers as the code says is asked nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), (hs6) => {
        const flags = proposedFlags({ hs6, day: DAY }).map(({ flag }) => flag)
        expect(contradictsProposal({ hs6, flags, day: DAY })).toEqual([])
      }),
    )
  })

  it('it is asked once for each flag, and for no flag that fits', () => {
    fc.assert(
      fc.property(asked, ([hs6, flags]) => {
        const found = contradictsProposal({ hs6, flags, day: DAY })
        expect(new Set(found.map(({ flag }) => flag)).size).toBe(found.length)
        const proposed = new Map(proposedFlags({ hs6, day: DAY }).map(({ flag, strength }) => [flag, strength]))
        expect(
          atLeast(0, found).every(({ flag, kind }) =>
            kind === 'missing'
              ? proposed.get(flag) === 'likely' && !flags.includes(flag)
              : !proposed.has(flag) && flags.includes(flag),
          ),
        ).toBe(true)
      }),
    )
  })

  it.each(['', '84', '999999', 'abcdef'])('%j proposes nothing', (hs6) => {
    expect([proposedFlags({ hs6, day: DAY }), chinaSide({ hs6, day: DAY }).rules]).toEqual([[], []])
  })
})
