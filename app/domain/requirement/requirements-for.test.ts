import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { MARKETS } from '../market/reference/markets'
import { codeAnswers, knownAnswers } from './known-answers'
import { questionsOf, requirementsFor, type RequirementQuestion } from './requirements-for'
import type { Answers } from './types'

const DAY = '2026-12-01'

type Asked = Pick<RequirementQuestion, 'hs6' | 'market'> & Partial<RequirementQuestion>

function list(asked: Asked) {
  const found = requirementsFor({ day: DAY, answers: {}, ...asked })
  if ('unknown' in found) throw new Error(found.unknown)
  const ids = (rows: readonly { readonly requirement: { readonly id: string } }[]) =>
    rows.map((row) => row.requirement.id)
  return {
    ...found,
    ids: {
      applies: ids(found.applies),
      toAnswer: ids(found.toAnswer),
      excluded: ids(found.excluded),
      coming: found.coming.map(({ requirement, from }) => `${requirement.id} ${from}`),
      ended: ids(found.ended),
    },
  }
}

const yes = (...conditions: string[]): Answers => Object.fromEntries(conditions.map((one) => [one, true]))
const no = (...conditions: string[]): Answers => Object.fromEntries(conditions.map((one) => [one, false]))

describe('machine tools under the law on electrical equipment', () => {
  const standing = (id: string, answers: Record<string, boolean> = {}, market = 'DE') => {
    const at = { hs6: '845611', market, day: '2026-12-01' } as const
    const found = requirementsFor({ ...at, answers: { ...codeAnswers(at), ...answers } })
    if ('unknown' in found) throw new Error(found.unknown)
    const of = ({ requirement }: { readonly requirement: { readonly id: string } }) => requirement.id === id
    return {
      applies: found.applies.find(of)?.because,
      open: found.toAnswer.find(of)?.open,
      excluded: found.excluded.find(of)?.because,
    }
  }

  it.each([
    ['eu_rohs', 'rohs_exempt', 'DE'],
    ['eu_weee', 'weee_exempt', 'PL'],
    ['de_stiftung_ear', 'weee_exempt', 'DE'],
  ])('%s is a question until somebody says whether it is left out', (id, exempt, market) => {
    expect(standing(id, {}, market)).toEqual({ applies: undefined, open: [exempt], excluded: undefined })
    expect(standing(id, { [exempt]: true }, market)).toMatchObject({ applies: undefined, excluded: [exempt] })
    expect(standing(id, { [exempt]: false }, market)).toMatchObject({ applies: ['eee', exempt], open: undefined })
  })

  it.each([
    ['a scalpel', '901890', {}, 'open'],
    ['a scalpel that is a device', '901890', { medical_device: true }, 'excluded'],
    ['an optical bench that is none', '901890', { medical_device: false }, 'applies'],
    ['a pacemaker', '902150', {}, 'excluded'],
    ['a laser cutting machine', '845611', {}, 'applies'],
    ['a down jacket', '620240', {}, 'applies'],
    ['plant protection, which has a law of its own', '380892', {}, null],
  ] as const)('German words on %s: %s', (_name, hs6, answers, where) => {
    const at = { hs6, market: 'DE', day: '2026-12-01' } as const
    const found = requirementsFor({ ...at, answers: { ...codeAnswers(at), ...answers } })
    if ('unknown' in found) throw new Error(found.unknown)
    const has = (list: readonly { readonly requirement: { readonly id: string } }[]) =>
      list.some(({ requirement }) => requirement.id === 'de_language')
    const at3 = [has(found.applies) && 'applies', has(found.toAnswer) && 'open', has(found.excluded) && 'excluded']
    expect(at3.filter(Boolean)).toEqual(where === null ? [] : [where])
  })

  it.each(['030111', '040711', '150500', '151800', '152200'])(
    '%s is no food, and no rule on food takes it in',
    (hs6) => {
      for (const market of ['RS', 'AZ', 'UZ', 'TR']) {
        const found = requirementsFor({ hs6, market, day: '2026-12-01', answers: {} })
        const ids = 'unknown' in found ? [] : found.applies.map(({ requirement }) => requirement.id)
        expect(
          ids.filter((id) => /_(?:food_producer_record|food_border|food|sanitary_food|food_control)$/.test(id)),
        ).toEqual([])
      }
    },
  )
})

describe('a laser cutting machine (8456.11)', () => {
  const answers = {
    ...yes('solid_wood', 'driven_machine', 'electric_parts', 'in_packaging', 'full_container_sea@PL'),
    ...no('household_appliance', 'radio', 'direct_without_importer@PL'),
  }

  it('to Poland: what needs no answer applies, the rest is a question', () => {
    const { ids } = list({ hs6: '845611', market: 'PL' })
    expect(ids.applies).toEqual(['eu_import_security', 'pl_language'])
    expect(ids.toAnswer).toContain('eu_ce_machinery_directive')
    expect(ids.excluded).toEqual([])
  })

  it('to Poland: answered, the machine directive applies and says when it ends', () => {
    const { ids, applies } = list({ hs6: '845611', market: 'PL', answers })
    expect(ids.applies).toEqual(
      expect.arrayContaining([
        'cn_wood_packaging_ispm15',
        'eu_ce_machinery_directive',
        'eu_ce_emc',
        'eu_ppwr_conformity',
      ]),
    )
    expect(applies.find(({ requirement }) => requirement.id === 'eu_ce_machinery_directive')).toMatchObject({
      because: ['driven_machine', 'household_appliance'],
      ends: { on: '2027-01-19', next: 'eu_ce_machinery_regulation' },
    })
    expect(ids.excluded).toContain('eu_ppwr_ar')
  })

  it('to Poland: what is to come says so now', () => {
    expect(list({ hs6: '845611', market: 'PL', answers }).ids.coming).toEqual([
      'eu_ce_machinery_regulation 2027-01-20',
      'eu_cra_full 2027-12-11',
      'eu_ppwr_label 2028-08-12',
      'eu_forced_labour 2027-12-14',
    ])
  })

  it.each([
    ['2027-01-19', 'eu_ce_machinery_directive', 'eu_ce_machinery_regulation'],
    ['2027-01-20', 'eu_ce_machinery_regulation', 'eu_ce_machinery_directive'],
  ] as const)('to Poland on %s: %s applies', (day, applying, other) => {
    const { ids } = list({ hs6: '845611', market: 'PL', answers, day })
    expect(ids.applies).toContain(applying)
    expect(ids.applies).not.toContain(other)
    expect([...ids.ended, ...ids.coming.map((row) => row.split(' ')[0])]).toContain(other)
  })

  it('to Uzbekistan: registration of the contract, and a label if consumers buy it', () => {
    const { ids } = list({ hs6: '845611', market: 'UZ' })
    expect(ids.applies).toEqual(['uz_contract_registration'])
    expect(ids.toAnswer).toEqual([
      'cn_wood_packaging_ispm15',
      'cn_origin_certificate',
      'uz_language',
      'cn_statutory_inspection',
      'cn_vgm',
    ])
  })
})

describe('frozen cod fillets (0304.71) to Germany', () => {
  const answers = knownAnswers({
    hs6: '030471',
    market: 'DE',
    productFlags: ['food', 'inspection_listed'],
    tracks: ['general_goods'],
    sellingWays: [],
  })

  it('takes from the profile that they are food', () => {
    const { ids } = list({ hs6: '030471', market: 'DE', answers })
    expect(ids.applies).toEqual(
      expect.arrayContaining([
        'cn_food_producer_record',
        'eu_food_establishment_listing',
        'eu_animal_health_certificate',
        'eu_food_contaminants',
        'cn_statutory_inspection',
      ]),
    )
    expect(ids.applies).not.toContain('de_language')
    expect(ids.toAnswer).toContain('de_food_language')
  })

  it('asks whether they were caught at sea before it wants a catch certificate', () => {
    expect(list({ hs6: '030471', market: 'DE', answers }).ids.toAnswer).toContain('eu_catch_certificate')
    expect(list({ hs6: '030471', market: 'DE', answers: { ...answers, wild_caught: true } }).ids.applies).toContain(
      'eu_catch_certificate',
    )
    expect(list({ hs6: '030471', market: 'DE', answers: { ...answers, wild_caught: false } }).ids.excluded).toContain(
      'eu_catch_certificate',
    )
  })
})

describe('a down jacket (6201.40) to a Czech consumer', () => {
  const answers = {
    ...knownAnswers({
      hs6: '620140',
      market: 'CZ',
      productFlags: [],
      tracks: ['cross_border_ecommerce'],
      sellingWays: ['own_site'],
    }),
    ...yes('in_packaging', 'is_article', 'textile_80', 'direct_without_importer@CZ', 'skin_textile'),
    ...no('solid_wood', 'protects_wearer', 'biocide'),
  }

  it('selling to consumers, label, packaging and representative', () => {
    const { ids } = list({ hs6: '620140', market: 'CZ', answers })
    expect(ids.applies).toEqual(
      expect.arrayContaining([
        'cz_language',
        'eu_gpsr',
        'eu_textile_label',
        'eu_ppwr_conformity',
        'eu_ppwr_ar',
        'cz_ekokom',
      ]),
    )
    expect(ids.excluded).toEqual(expect.arrayContaining(['cn_wood_packaging_ispm15', 'eu_ppe', 'eu_biocides']))
    expect(ids.coming).toContain('eu_textile_epr 2028-04-17')
  })

  it('names the answer that excludes', () => {
    const { excluded } = list({ hs6: '620140', market: 'CZ', answers })
    expect(excluded.find(({ requirement }) => requirement.id === 'eu_ppe')?.because).toEqual(['protects_wearer'])
  })

  it('asks still about water repellents', () => {
    expect(list({ hs6: '620140', market: 'CZ', answers }).ids.toAnswer).toContain('eu_reach_pfhxa')
  })
})

describe('a used car (8703.23) to Kazakhstan', () => {
  const answers = knownAnswers({ hs6: '870323', market: 'KZ', productFlags: [], tracks: ['used_car'], sellingWays: [] })

  it('is known to be used', () => {
    expect(answers).toMatchObject({ used_vehicle: true, new_vehicle: false })
    const { ids } = list({ hs6: '870323', market: 'KZ', answers })
    expect(ids.applies).toEqual(
      expect.arrayContaining(['cn_used_car_licence', 'eaeu_used_car_sbkts', 'kz_kazakh_language']),
    )
  })

  it.each([
    ['a used one', { used_vehicle: true }, ['eaeu_used_car_sbkts'], []],
    ['a new one of a series', { used_vehicle: false, 'single_import@KZ': false }, ['eaeu_tr018_vehicles'], []],
    ['a single new one', { used_vehicle: false, 'single_import@KZ': true }, ['eaeu_used_car_sbkts'], []],
    ['one of which nothing is said', {}, [], ['eaeu_tr018_vehicles', 'eaeu_used_car_sbkts']],
  ])('takes one approval, never both: %s', (_, said, applies, open) => {
    const isApproval = (id: string) => /^eaeu_(tr018_vehicles|used_car_sbkts)$/.test(id)
    const { ids } = list({ hs6: '870323', market: 'KZ', answers: { road_vehicle: true, ...said } })
    expect([ids.applies.filter(isApproval), ids.toAnswer.filter(isApproval)]).toEqual([applies, open])
  })

  it.each([
    ['KZ', { car_over_5_years: true }, ['car_over_7_years', 'engine_over_1800_cc', 'right_hand_drive']],
    ['KZ', { car_over_5_years: false }, ['right_hand_drive']],
    ['SA', {}, ['car_over_5_years', 'right_hand_drive']],
    ['GE', {}, ['right_hand_drive']],
  ])('asks in %s what decides: %j', (market, said, expected) => {
    const { toAnswer } = list({ hs6: '870323', market, answers: { ...answers, ...said } })
    const open = toAnswer.flatMap((one) => one.open).filter((one) => /^(car_over|engine_over|right_hand)/.test(one))
    expect([...new Set(open)].toSorted()).toEqual(expected)
  })

  it('is not told what is asked in Russia only', () => {
    const { ids } = list({ hs6: '870323', market: 'KZ', answers })
    expect(
      Object.values(ids)
        .flat()
        .filter((id) => id.startsWith('ru_')),
    ).toEqual([])
  })
})

describe('magnesia bricks (6902.10) to Türkiye', () => {
  it('need an answer on measures, and say that the yearly notices end', () => {
    const { ids, notices } = list({ hs6: '690210', market: 'TR' })
    expect(ids.toAnswer).toEqual(expect.arrayContaining(['tr_additional_duty_surveillance', 'tr_origin_certificate']))
    expect(notices).toEqual(['tr_yearly', 'codes_select_much'])
  })

  it('one answer serves both', () => {
    const { ids } = list({ hs6: '690210', market: 'TR', answers: yes('tr_measures_exist') })
    expect(ids.applies).toEqual(expect.arrayContaining(['tr_additional_duty_surveillance', 'tr_origin_certificate']))
  })
})

describe('what is not covered', () => {
  it.each([
    ['360410', 'fireworks'],
    ['240220', 'tobacco'],
    ['220421', 'alcohol'],
    ['300490', 'pharmaceuticals'],
    ['880230', 'aircraft'],
    ['860110', 'rail_vehicles'],
    ['380891', 'plant_protection'],
    ['970191', 'cultural_goods'],
    ['190110', 'infant_food'],
    ['845611', null],
    ['880621', null],
  ])('%s: %s', (hs6, family) => expect(list({ hs6, market: 'PL' }).notCovered).toBe(family))

  it.each([
    ['845611', 'FR', 'market_not_covered'],
    ['845699', 'PL', 'no_such_code'],
    ['8456110', 'PL', 'no_such_code'],
    ['', 'PL', 'no_such_code'],
  ])('%s to %s is %s', (hs6, market, unknown) => {
    expect(requirementsFor({ hs6, market, day: DAY, answers: {} })).toEqual({ unknown })
  })

  it.each([
    ['UZ', '845611', ['uz_list_partly', 'codes_select_much']],
    ['TM', '845611', ['general_lists', 'codes_select_much']],
    ['US', '845611', ['us_after_july', 'codes_select_much']],
    ['KZ', '620140', ['kz_clothes', 'codes_select_much']],
    ['RU', '854449', ['ru_marking_open', 'codes_select_much']],
    ['PL', '401110', ['tyres_defence', 'codes_select_much']],
    ['DE', '250410', ['dual_use_lists', 'codes_select_much']],
  ])('to %s with %s says %j', (market, hs6, notices) => expect(list({ hs6, market }).notices).toEqual(notices))
})

describe('questions', () => {
  it('are asked once for all markets', () => {
    const answers = ['PL', 'CZ', 'DE'].map((market) => list({ hs6: '845611', market }))
    const questions = questionsOf(answers)
    expect(new Set(questions.map(({ condition }) => condition)).size).toBe(questions.length)
    expect(questions.find(({ condition }) => condition === 'driven_machine')?.requirements).toEqual([
      'eu_ce_machinery_directive',
      'eu_ce_machinery_regulation',
    ])
    expect(questions[0]?.requirements.length).toBeGreaterThan(1)
  })

  it('of the sale are kept by market', () => {
    const answers = yes('direct_without_importer@PL')
    expect(list({ hs6: '845611', market: 'PL', answers }).ids.applies).toContain('eu_ppwr_ar')
    expect(list({ hs6: '845611', market: 'CZ', answers }).ids.toAnswer).toContain('eu_ppwr_ar')
  })
})

describe('every market', () => {
  it('has an answer for a machine, food, clothes and a car', () => {
    for (const { iso2 } of atLeast(33, MARKETS)) {
      const rows = ['845611', '030471', '620140', '870323'].map((hs6) => list({ hs6, market: iso2 }))
      for (const { ids } of atLeast(4, rows)) expect(ids.applies.length + ids.toAnswer.length, iso2).toBeGreaterThan(3)
    }
  })

  it('keeps each requirement in one place', () => {
    const { ids } = list({ hs6: '850760', market: 'DE', answers: yes('has_battery') })
    const all = Object.values(ids)
      .flat()
      .map((id) => id.split(' ')[0])
    expect(new Set(all).size).toBe(all.length)
  })
})
