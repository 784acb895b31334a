// The officials' figures against a count by hand: random firms with random tracks, milestones and declarations.
import { describe, expect, test } from 'vitest'
import { chinaDay } from '~/domain/shared/dates'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { targetsOf } from '~/domain/market/targets'
import { MILESTONES } from '~/domain/outcome/milestones'
import { exportFirms, listFirms } from '~/features/outcomes/firm-queries.server'
import { getDashboard } from '~/features/outcomes/queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { CURRENCIES, FIRMS, givenFirms } from '../factories/random-firms'
import { createStaff } from '../factories/people'
import { officialScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const YEARS = [2025, 2026] as const

type Made = Awaited<ReturnType<typeof givenFirms>>[number]

const official = async () => officialScope(await createStaff('official'))
const filterOf = (query: string) => readFilter(new Request(`http://localhost/official/firms?${query}`))
const yearOf = (instant: Date) => Number(chinaDay(instant).slice(0, 4))
const isCounted = ({ milestones }: Made) => milestones.some(({ milestone }) => milestone === 5)

const targetsOfFirm = ({ targetRegions, declarations }: Made) =>
  targetsOf({ chosen: targetRegions, exportedTo: declarations.map(({ market }) => market) })

const GROUPS = {
  city: { keys: CITIES.map(({ code }) => code), of: (firm: Made) => [firm.cityCode] },
  segment: { keys: [...SEGMENTS] as string[], of: (firm: Made) => [firm.segment as string] },
  region: { keys: [...TARGETS] as string[], of: (firm: Made) => targetsOfFirm(firm) as readonly string[] },
  track: { keys: [...TRACKS] as string[], of: (firm: Made) => firm.tracks as string[] },
} as const

describe('the figures of random firms', () => {
  test.each([11, 12])('are those one gets by counting (firms %i)', async (seed) => {
    const made = await givenFirms(seed)
    const scope = await official()
    for (const year of YEARS) {
      const { funnel, breakdowns, months, totals, entities } = await getDashboard(scope, { year, language: 'en' })
      const reached = (milestone: number) =>
        made.flatMap(({ milestones }) => milestones.filter((row) => row.milestone === milestone))
      expect(funnel).toEqual(
        MILESTONES.map((milestone) => ({
          milestone,
          firms: reached(milestone).length,
          thisYear: reached(milestone).filter(({ reachedAt }) => yearOf(reachedAt) === year).length,
        })),
      )
      expect(entities.actual).toBe(reached(5).filter(({ reachedAt }) => yearOf(reachedAt) === year).length)

      const declarations = made.flatMap((firm, index) => firm.declarations.map((row) => ({ ...row, firm: index })))
      for (const { month, amounts } of atLeast(1, months)) {
        const expected = [...CURRENCIES].sort().flatMap((currency) => {
          const own = declarations.filter((row) => row.currency === currency && row.declaredOn.startsWith(month))
          const minor = own.reduce((sum, row) => sum + row.valueMinor, 0n)
          const firms = new Set(own.map((row) => row.firm)).size
          return own.length > 0 ? [{ month, currency, minor, declarations: own.length, firms }] : []
        })
        expect(amounts).toEqual(expected)
      }
      const ofYear = declarations.filter((row) => row.declaredOn.startsWith(String(year)))
      expect(totals.reduce((sum, row) => sum + row.declarations, 0)).toBe(ofYear.length)
      for (const { currency, minor } of atLeast(1, totals))
        expect(minor).toBe(ofYear.reduce((sum, row) => (row.currency === currency ? sum + row.valueMinor : sum), 0n))

      for (const { by, groups } of atLeast(1, breakdowns)) {
        const { keys, of } = GROUPS[by]
        const count = (key: string, firms: readonly Made[]) => firms.filter((firm) => of(firm).includes(key)).length
        expect(groups).toEqual(
          keys.map((key) => ({ key, firms: count(key, made), counted: count(key, made.filter(isCounted)) })),
        )
      }
    }
  })

  test('lead to the rows that make them up, on pages that show each firm once', async () => {
    const made = await givenFirms(13)
    const scope = await official()
    const queries: [string, (firm: Made) => boolean][] = [
      ['', () => true],
      ['milestone=3', ({ milestones }) => milestones.some(({ milestone }) => milestone === 3)],
      [
        'milestone=5&year=2026',
        ({ milestones }) => milestones.some((row) => row.milestone === 5 && yearOf(row.reachedAt) === 2026),
      ],
      ['year=2025', ({ declarations }) => declarations.some((row) => row.declaredOn.startsWith('2025'))],
      ['currency=JPY', ({ declarations }) => declarations.some((row) => row.currency === 'JPY')],
      ['month=2026-03', ({ declarations }) => declarations.some((row) => row.declaredOn.startsWith('2026-03'))],
      [
        'month=2026-03&currency=USD',
        ({ declarations }) =>
          declarations.some((row) => row.declaredOn.startsWith('2026-03') && row.currency === 'USD'),
      ],
      ['city=210100', ({ cityCode }) => cityCode === '210100'],
      [
        'segment=sme&milestone=1',
        ({ segment, milestones }) => segment === 'sme' && milestones.some(({ milestone }) => milestone === 1),
      ],
      ...TARGETS.map((target): [string, (firm: Made) => boolean] => [
        `region=${target}`,
        (firm) => targetsOfFirm(firm).includes(target),
      ]),
      ['track=used_car&region=cee', (firm) => firm.tracks.includes('used_car') && targetsOfFirm(firm).includes('cee')],
    ]
    for (const [query, belongs] of queries) {
      const expected = made.filter(belongs).length
      const first = await listFirms(scope, filterOf(query))
      expect([query, first.total]).toEqual([query, expected])
      const ids: string[] = []
      for (let page = 1; page <= first.pages; page += 1)
        ids.push(...(await listFirms(scope, filterOf(`${query}&page=${page}`))).rows.map(({ id }) => id))
      expect(new Set(ids).size).toBe(expected)
      expect((await exportFirms(scope, filterOf(query), new Date())).map(({ id }) => id)).toEqual(ids)
    }
  })

  test('leave out a filter that is none', async () => {
    await givenFirms(14)
    const scope = await official()
    const queries = [
      'year=1999',
      'year=3000',
      'year=NaN',
      'year=2026.5',
      'milestone=8',
      'milestone=-1',
      'month=2026-13',
      'month=2026-00',
      'currency=usd',
      'currency=\0\0\0',
      'city=\u202e',
      'page=0',
      'page=1e99',
      'milestone=x&milestone=5',
    ]
    for (const query of queries) {
      const list = await listFirms(scope, filterOf(query))
      expect([query, list.total, list.page]).toEqual([query, FIRMS, 1])
    }
  })
})
