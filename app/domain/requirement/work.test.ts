import { describe, expect, it } from 'vitest'
import type { Applying, ToAnswer } from './requirements-for'
import { findRequirement } from './requirement-list'
import {
  isEveryListChecked,
  isWithShipment,
  listStanding,
  marketsServed,
  newSince,
  outlayLeft,
  workState,
  type Work,
} from './work'

const applying = (id: string): Applying => {
  const requirement = findRequirement(id)
  if (!requirement) throw new Error(id)
  return { requirement, because: [], follows: [], ends: null }
}

const BEGUN: Work = { key: 'eu_label_artwork', versionId: null }
const MET: Work = { key: 'eu_label_artwork', versionId: 'v1' }

describe('what a firm has done about a requirement', () => {
  it.each([
    ['nothing is kept', [], 'not_begun'],
    ['another evidence was begun', [{ key: 'eu_rohs', versionId: null }], 'not_begun'],
    ['it was begun', [BEGUN], 'in_work'],
    ['a document is there', [MET], 'met'],
    ['the document of another evidence is there', [{ key: 'eu_rohs', versionId: 'v1' }, BEGUN], 'in_work'],
  ] as const)('%s', (_, works, expected) => {
    expect(workState('eu_label_artwork', works)).toBe(expected)
  })

  it('serves every market that asks for the same evidence, and no other', () => {
    const lists = [
      { market: 'PL', applies: [applying('eu_battery_labels'), applying('eu_rohs')] },
      { market: 'UZ', applies: [applying('cn_wood_packaging_ispm15')] },
      { market: 'DE', applies: [applying('eu_ppwr_label')] },
    ]
    expect(marketsServed('eu_label_artwork', lists)).toEqual(['PL', 'DE'])
    expect(marketsServed('cn_wood_packaging_ispm15', lists)).toEqual(['UZ'])
    expect(marketsServed('eu_rohs', lists)).toEqual(['PL'])
    expect(marketsServed('eu_ce_emc', lists)).toEqual([])
  })
})

describe('the standing of a list', () => {
  const toAnswer: ToAnswer[] = [{ requirement: applying('eu_rohs').requirement, open: ['eee'] }]
  const applies = ['eu_battery_labels', 'eu_ppwr_label', 'eu_rohs'].map(applying)

  it.each([
    ['nothing done', [], { applies: 3, met: 0, inWork: 0, open: 1 }],
    ['one evidence begun counts for each that it serves', [BEGUN], { applies: 3, met: 0, inWork: 2, open: 1 }],
    ['one document meets both', [MET], { applies: 3, met: 2, inWork: 0, open: 1 }],
    ['all done', [MET, { key: 'eu_rohs', versionId: 'v2' }], { applies: 3, met: 3, inWork: 0, open: 1 }],
  ] as const)('%s', (_, works, expected) => {
    expect(listStanding({ applies, toAnswer }, works)).toEqual(expected)
  })

  it('names what has come since somebody went through it', () => {
    expect(newSince(['eu_ppwr_label', 'gone_by_now'], { applies })).toEqual(['eu_battery_labels', 'eu_rohs'])
    expect(newSince(['eu_battery_labels', 'eu_ppwr_label', 'eu_rohs'], { applies })).toEqual([])
  })
})

describe('whether every list was gone through', () => {
  const pair = (text: string) => ({ product: text[0] ?? '', market: text.slice(1) })

  it.each([
    ['one product, one market', ['a'], ['PL'], ['aPL'], true],
    ['the second market is missing', ['a'], ['PL', 'UZ'], ['aPL'], false],
    ['the second product is missing', ['a', 'b'], ['PL'], ['aPL'], false],
    ['all four', ['a', 'b'], ['PL', 'UZ'], ['aPL', 'aUZ', 'bPL', 'bUZ'], true],
    ['a market that is no longer chosen does no harm', ['a'], ['PL'], ['aPL', 'aUZ'], true],
    ['no product yet', [], ['PL'], [], false],
    ['no market yet', ['a'], [], [], false],
  ])('%s', (_, products, markets, checks, expected) => {
    expect(isEveryListChecked({ products, markets }, checks.map(pair))).toBe(expected)
  })
})

describe('what is still to be paid', () => {
  // Machinery 8,000 to 60,000, low voltage 5,000 to 20,000; wood packaging 50 to 300 with each shipment; a food producer's record has no guess.
  const machinery = applying('eu_ce_machinery_directive')
  const wood = applying('cn_wood_packaging_ispm15')
  const food = applying('cn_food_producer_record')

  it.each([
    ['nothing applies', [], [], [0, 0, 0, 0], [0, 0, 0, 0]],
    ['once', [machinery], [], [8_000, 60_000, 0, 1], [0, 0, 0, 0]],
    ['two laws', [machinery, applying('eu_ce_lvd')], [], [13_000, 80_000, 0, 2], [0, 0, 0, 0]],
    [
      'one label for two laws',
      [applying('eu_battery_labels'), applying('eu_ppwr_label')],
      [MET],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    [
      'what is met costs nothing any more',
      [machinery],
      [{ key: 'eu_ce_machinery_directive', versionId: 'v' }],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    [
      'what is begun is still to be paid',
      [machinery],
      [{ key: 'eu_ce_machinery_directive', versionId: null }],
      [8_000, 60_000, 0, 1],
      [0, 0, 0, 0],
    ],
    ['with each shipment', [wood], [], [0, 0, 0, 0], [50, 300, 0, 1]],
    [
      'with each shipment again, also with a document of the last one',
      [wood],
      [{ key: 'cn_wood_packaging_ispm15', versionId: 'v' }],
      [0, 0, 0, 0],
      [50, 300, 0, 1],
    ],
    ['without a guess it is counted as unknown', [food, machinery], [], [8_000, 60_000, 1, 2], [0, 0, 0, 0]],
  ] as const)('%s', (_, applies, works, once, each) => {
    const found = outlayLeft(applies, works)
    expect(Object.values(found.once)).toEqual(once)
    expect(Object.values(found.each)).toEqual(each)
  })

  it.each([
    ['per_shipment', true],
    ['per_batch', true],
    ['per_model', false],
    ['once', false],
    ['yearly', false],
  ] as const)('%s', (repeat, expected) => {
    expect(isWithShipment(repeat)).toBe(expected)
  })
})
