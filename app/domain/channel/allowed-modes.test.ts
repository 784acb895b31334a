import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRODUCT_FLAGS, SELLING_WAYS, TRACKS } from '../firm/profile'
import { SCREENINGS } from '../catalogue/screening'
import { allowedModes, modesAt, type ModeFirm } from './allowed-modes'
import { findChannel } from './find-channel'
import { knownAnswers } from './known-answers'
import { EXPORT_MODES, type ExportMode } from './mode'
import { CHANNELS } from './reference/channels'
import { adviseMode, EVERY_ANSWERS, type ModeAnswers } from './supervision-mode'
import { atLeast } from '../../../tests/support/at-least'

const firm = (given: Partial<ModeFirm>): ModeFirm => ({
  ...{ tracks: ['general_goods'], productFlags: [], sellingWays: [], screening: 'unknown' },
  ...given,
})

type Line = readonly [given: Partial<ModeFirm>, allowed: readonly ExportMode[]]

const WITH_LICENCE: readonly ExportMode[] = ['0110', '9710', '9810']
const ALL_BUT_MARKET = EXPORT_MODES.filter((mode) => mode !== '1039')

const TABLE: readonly Line[] = [
  [{}, EXPORT_MODES],
  [{ tracks: ['used_car'] }, ['0110']],
  [{ tracks: ['used_car', 'general_goods'] }, ['0110']],
  [{ tracks: ['used_car'], sellingWays: ['own_site', 'marketplace'] }, ['0110']],
  [{ tracks: ['used_car', 'cross_border_ecommerce'] }, EXPORT_MODES],
  [{ productFlags: ['new_vehicle'] }, WITH_LICENCE],
  [{ productFlags: ['food'] }, WITH_LICENCE],
  [{ productFlags: ['battery'], screening: 'clear' }, WITH_LICENCE],
  [{ productFlags: ['dual_use'] }, WITH_LICENCE],
  [{ productFlags: ['dual_use'], screening: 'clear' }, EXPORT_MODES],
  [{ screening: 'export_licence' }, WITH_LICENCE],
  [{ sellingWays: ['own_export'] }, ALL_BUT_MARKET],
  [{ sellingWays: ['own_site', 'marketplace'] }, ALL_BUT_MARKET],
  [{ sellingWays: ['market_procurement'] }, ['0110', '1039']],
  [{ sellingWays: ['market_procurement', 'marketplace'] }, EXPORT_MODES],
  [{ sellingWays: ['own_export'], productFlags: ['food'] }, WITH_LICENCE],
]

describe('the modes that goods and firm leave open', () => {
  it.each(TABLE)('for %j: %j', (given, allowed) => {
    expect(allowedModes(firm(given))).toEqual(allowed)
  })
})

describe('what a channel offers', () => {
  it.each([
    ['shopify', { tracks: ['used_car'] }, ['0110']],
    ['alibaba_com', { tracks: ['used_car'] }, ['0110']],
    ['aliexpress', { tracks: ['used_car'] }, []],
    ['direct_buyer', { tracks: ['used_car'] }, ['0110']],
    ['shopify', {}, ['9610', '9810', '9710', '0110']],
    ['shopify', { productFlags: ['cosmetics'] }, ['9610', '9810', '9710', '0110']],
    ['shopify', { productFlags: ['food'] }, ['9810', '9710', '0110']],
    ['direct_buyer', { sellingWays: ['own_export'] }, ['0110']],
    ['direct_buyer', { sellingWays: ['market_procurement'] }, ['0110', '1039']],
  ] as const)('%s for %j: %j', (id, given, modes) => {
    const channel = findChannel(id)
    expect(channel && modesAt(channel, firm(given))).toEqual(modes)
  })
})

const someFirm = fc.record({
  tracks: fc.subarray([...TRACKS], { minLength: 1 }),
  productFlags: fc.subarray([...PRODUCT_FLAGS]),
  sellingWays: fc.subarray([...SELLING_WAYS]),
  screening: fc.constantFrom(...SCREENINGS),
})

describe('any firm', () => {
  it('is never offered by a channel, nor advised, what goods and firm rule out', () => {
    fc.assert(
      fc.property(someFirm, fc.constantFrom(...EVERY_ANSWERS), (some, free) => {
        const allowed = allowedModes(some)
        expect(allowed).toContain('0110')
        for (const channel of CHANNELS) {
          for (const mode of atLeast(0, modesAt(channel, some))) expect(allowed).toContain(mode)
        }
        const known = Object.entries(knownAnswers({ ...some, channels: [] })).map(([id, { answer }]) => [id, answer])
        const answers: ModeAnswers = { ...free, ...(Object.fromEntries(known) as Partial<ModeAnswers>) }
        const sellsCars = allowed.length === 1
        expect(allowed).toContain(adviseMode(answers, { sellsCars }).mode)
      }),
    )
  })
})
