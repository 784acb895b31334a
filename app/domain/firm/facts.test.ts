import { describe, expect, it } from 'vitest'
import { factsFrom, type FactRows } from './facts'

const ROWS: FactRows = {
  ...{ segment: 'industrial_enterprise', ownership: 'private', cityCode: '210100', tracks: ['general_goods'] },
  ...{ targetRegions: [], hasOwnBrand: false, productFlags: [], sellingWays: [], wishes: [], markets: [] },
  ...{ channels: [], mode: null, vatStatus: null, screeningResult: null, licenceKind: null },
}

describe('the facts that conditions look at', () => {
  it.each([
    ['general', 'general'],
    ['small_scale', 'small_scale'],
    ['exempt', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('VAT status %j is %s', (vatStatus, expected) => {
    expect(factsFrom({ ...ROWS, vatStatus }, '2026-11-24').vatStatus).toBe(expected)
  })

  it.each([
    [null, []],
    ['9710', ['9710']],
  ])('mode %j gives %j', (mode, modes) => {
    expect(factsFrom({ ...ROWS, mode }, '2026-11-24').modes).toEqual(modes)
  })

  it.each([
    ['210100', '2018-07-23', false],
    ['210100', '2018-07-24', true],
    ['210500', '2026-11-24', false],
  ] as const)('%s on %s is in a pilot zone: %s', (cityCode, day, expected) => {
    expect(factsFrom({ ...ROWS, cityCode }, day)).toMatchObject({ city: cityCode, inPilotZone: expected })
  })
})
