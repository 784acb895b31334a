// A guest's plan and the firm that comes of it answer the same questions by the same functions.
import { describe, expect, test } from 'vitest'
import { destinationName } from '~/domain/market/destinations'
import { getLibraryPage } from '~/features/evidence/library-queries.server'
import { getGuestRoadmap } from '~/features/guest/queries.server'
import { guestSchema, type GuestAnswers } from '~/features/firms/guest-schema'
import { getMarketsPage } from '~/features/markets/queries.server'
import { sureLines } from '~/features/markets/sure-view'
import { translator } from '~/i18n/i18n.server'
import { readRankingQuery } from '~/features/markets/schema'
import { getRoadmapPage } from '../support/roadmap-page'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { readyView } from '~/features/calendar/ready-queries.server'
import { formatPoints } from '~/i18n/format'
import { createFirm } from '../factories/firms'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-30T02:00:00Z')
const base = {
  ...{ segment: 'sme', district: '210402', sells: '', ownership: 'domestic', hasOwnBrand: false },
  ...{ productFlags: [], tracks: ['general_goods'], sellingWays: [], targetRegions: [] },
}

const PROFILES: readonly (readonly [string, Partial<Record<keyof GuestAnswers, unknown>>])[] = [
  ['of anything, anywhere', {}],
  ['for one region', { targetRegions: ['central_asia'] }],
  ['for a region and Russia', { targetRegions: ['cee', 'RU'] }],
  ['for named markets', { targetRegions: ['JP', 'KR', 'DE', 'US'] }],
  ['for other markets', { targetRegions: ['reference'] }],
  ['of a brand online', { tracks: ['cross_border_ecommerce'], hasOwnBrand: true, sellingWays: ['own_site'] }],
  ['of food', { productFlags: ['food'], segment: 'industrial_enterprise', targetRegions: ['west_asia'] }],
  ['of machines abroad-owned', { ownership: 'foreign_invested', productFlags: ['dual_use'], targetRegions: ['DE'] }],
  ['of a dealer in cars', { tracks: ['used_car'], targetRegions: ['RU', 'central_asia'] }],
  ['of services', { tracks: ['service_trade'], segment: 'high_tech' }],
  ['of everything', { tracks: ['general_goods', 'free_trade_zone', 'rail_shipper'], sellingWays: ['own_export'] }],
]

async function both(given: (typeof PROFILES)[number][1]) {
  const answers = guestSchema.parse({ ...base, ...given, hasOwnBrand: given.hasOwnBrand ? 'on' : undefined })
  const { district, sells, ...profile } = answers
  const { firm, owner } = await createFirm({ ...profile, districtCode: district, sells })
  const scope = firmScope(firm, owner)
  return { guest: await getGuestRoadmap(answers, { language: scope.language, now: NOW }), scope }
}

describe.each(PROFILES)('the plan %s', (_name, given) => {
  test('ranks the same markets in the same order with the same points, before signing up and after', async () => {
    const { guest, scope } = await both(given)
    const query = readRankingQuery(new URLSearchParams())
    const { ranking, warnings } = await getMarketsPage(scope, { query, now: NOW })
    const ranked = (ranking?.rows ?? []).filter(({ rank }) => rank !== null).slice(0, 5)
    expect(guest.markets.map(({ iso2, name, rank, score }) => ({ iso2, name, rank, score }))).toEqual(
      ranked.map(({ iso2, rank, score }) => ({
        ...{ iso2, name: destinationName(iso2, scope.language), rank },
        score: formatPoints(scope.language, score ?? 0),
      })),
    )
    const t = translator(scope.language)
    expect(guest.markets.map(({ sure }) => sure)).toEqual(
      ranked.map((row) => sureLines(row, { t, language: scope.language, isField: ranking?.isField ?? true })),
    )
    expect(guest.marketNote === null).toBe(ranking !== null)
    expect(guest.warnings).toEqual(warnings)
  })

  test('counts the same tasks, documents and fees, on the page and on its print', async () => {
    const { guest, scope } = await both(given)
    const page = await getRoadmapPage(scope, NOW)
    const print = await getPrintPage(scope, NOW, readyView)
    expect(page.totals).toEqual(guest.totals)
    expect(print.totals).toEqual(guest.totals)
    const shown = page.stages.flatMap(({ rows }) => rows.filter(({ state }) => state !== 'retired').map(({ id }) => id))
    expect(shown).toEqual(guest.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
    const [required, onRequest] = [true, false].map((is) =>
      print.documents.filter(({ isRequired }) => isRequired === is).map(({ title }) => title),
    )
    expect(required).toEqual(guest.documents.required)
    expect(onRequest).toEqual(guest.documents.onRequest)
    const library = await getLibraryPage(scope, NOW)
    expect(library.missing.map(({ label }) => label)).toEqual(guest.documents.required)
    expect(library.onRequest.map(({ label }) => label)).toEqual(guest.documents.onRequest)
    const headings = page.stages.filter(({ rows }) => rows.length > 0).map(({ count }) => count)
    expect(print.stages.map(({ count }) => count)).toEqual(headings)
    expect([page.warnings, print.warnings]).toEqual([guest.warnings, guest.warnings])
  })
})
