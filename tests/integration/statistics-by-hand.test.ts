// Every figure of leads against a count by hand over a thousand drawn histories: New Year with its make-up days, holds,
// appeals, reopened cases, and all the filters of the page.
import { describe, expect, test } from 'vitest'
import {
  countOf,
  statisticOf,
  STATISTIC_IDS,
  shareOf,
  FEWEST_FOR_SPREAD,
  spreadOf,
} from '~/domain/application/statistics'
import { instantsOf } from '~/domain/application/period'
import { REASONS } from '~/domain/application/reference/reasons'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { auditCases, type AuditFault } from '~/features/applications/audit-queries.server'
import { getStatistics } from '~/features/statistics/queries.server'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { exportStatisticRows, listStatisticRows } from '~/features/statistics/row-queries.server'
import type { StatisticPlace, RowsPlace } from '~/features/statistics/schema'
import { createFirm } from '../factories/firms'
import { drawHistories, saveHistories, type History } from '../factories/histories'
import { drawnCases } from '../factories/history-steps'
import { createStaff } from '../factories/people'
import { countQueries } from '../support/count-queries'
import { itemsOf, smallestCovering, type Item } from '../support/count-by-hand'
import { advisorScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const CASES = 1_000
const SEED = Number(process.env.STATISTICS_SEED ?? 4)

async function givenHistories() {
  const lead = await createStaff('lead_advisor')
  const advisors = [await createStaff('advisor'), await createStaff('advisor'), await createStaff('advisor')]
  const firms = [
    await createFirm({ cityCode: '210100' }),
    await createFirm({ cityCode: '210100' }),
    await createFirm({ cityCode: '210200', districtCode: '210202' }),
  ].map(({ firm }) => firm.id)
  const cast = { firmIds: firms, advisorIds: advisors.map(({ id }) => id), leadId: lead.id }
  const drawn = drawnCases({ from: '2026-01-05T00:00:00Z', days: 400 })
  const histories = drawHistories(drawn, { count: CASES, seed: SEED }, cast)
  await saveHistories(histories)
  return { scope: advisorScope(lead), advisorIds: cast.advisorIds, firms, histories }
}

const valuesOf = (items: readonly Item[]) => items.flatMap(({ value }) => value ?? [])
const hitsOf = (items: readonly Item[]) => items.filter(({ hit }) => hit).length
const casesOf = (items: readonly Item[]) => new Set(items.map(({ caseId }) => caseId)).size

describe('the statistics of a thousand histories', () => {
  test('are those one gets by counting, and so are the rows behind them', { timeout: 120_000 }, async () => {
    const { scope, advisorIds, firms, histories } = await givenHistories()
    expect(await faults()).toEqual([])
    expect(rareStatistics(histories)).toEqual([])

    const places: readonly StatisticPlace[] = [
      { from: '2026-01-01', to: '2027-12-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-07-01', to: '2026-09-30', stage: 'market' },
      { from: '2026-01-01', to: '2026-12-31', assignee: advisorIds[0] },
      { from: '2026-03-03', to: '2026-03-03', city: '210100' },
      { from: '2027-01-01', to: '2027-03-31', stage: 'export', city: '210200', assignee: advisorIds[1] },
      { from: '2024-01-01', to: '2024-12-31' },
    ]
    for (const place of places) {
      const asked = {
        ...instantsOf(place),
        ...{ stage: place.stage, assignee: place.assignee },
        firmIds: place.city === undefined ? undefined : place.city === '210100' ? firms.slice(0, 2) : firms.slice(2),
      }
      const statistics = await getStatistics(scope, place)
      for (const figure of STATISTIC_IDS) {
        const items = itemsOf(figure, histories, asked)
        const groups = statistics[statisticOf(figure).set]
        for (const stage of [null, ...STAGE_IDS]) {
          const own = items.filter((item) => stage === null || item.stage === stage)
          const at = `${figure} ${stage} ${JSON.stringify(place)}`
          expect(countOf(groups, figure, stage), at).toBe(own.length)
          if (statisticOf(figure).unit === 'share')
            expect(shareOf(groups, figure, stage), at).toEqual({ hits: hitsOf(own), n: own.length })
          if (/minutes/.test(statisticOf(figure).unit)) {
            const [median, p90] = [smallestCovering(valuesOf(own), 50), smallestCovering(valuesOf(own), 90)]
            const few = own.length < FEWEST_FOR_SPREAD ? { median: null, p90: null } : {}
            expect(spreadOf(groups, figure, stage), at).toEqual({ n: own.length, median, p90, ...few })
          }
        }
        await expectRows({ ...place, figure, page: 1 }, items)
      }
      const reasons = itemsOf('reasons', histories, asked)
      expect(statistics.reasons.find(({ code, stage }) => code === null && stage === null)?.cases ?? 0).toBe(
        casesOf(reasons),
      )
      for (const code of atLeast(0, new Set(reasons.map((item) => item.code)))) {
        const own = reasons.filter((item) => item.code === code)
        const group = statistics.reasons.find((one) => one.code === code && one.stage === null)
        expect(group).toMatchObject({ n: own.length, cases: casesOf(own) })
        await expectRows({ ...place, figure: 'reasons', reason: code, page: 1 }, own)
      }
      const minor = REASONS.flatMap(({ severity, code }) => (severity === 'minor' ? [code as string] : []))
      await expectRows(
        { ...place, figure: 'reasons', severity: 'minor', page: 1 },
        reasons.filter(({ code }) => minor.includes(code)),
      )
    }

    async function expectRows(place: RowsPlace, items: readonly Item[]) {
      const rows = await exportStatisticRows(scope, place)
      const key = ({ id, value, hit }: { id: string; value: number | null; hit: boolean | null }) =>
        statisticOf(place.figure).unit === 'share' ? `${id} ${hit}` : `${id} ${value}`
      expect(rows.map(key).sort()).toEqual(items.map((item) => key({ ...item, id: item.caseId })).sort())
    }

    const year: RowsPlace = { from: '2026-01-01', to: '2026-12-31', figure: 'first_decision', page: 1 }
    const all = await exportStatisticRows(scope, year)
    const first = await listStatisticRows(scope, year)
    expect(first.pages).toBe(Math.ceil(all.length / ROWS_A_PAGE))
    const last = await listStatisticRows(scope, { ...year, page: 100_000 })
    expect([...first.rows, ...last.rows]).toEqual([
      ...all.slice(0, ROWS_A_PAGE),
      ...all.slice(ROWS_A_PAGE * (first.pages - 1)),
    ])
    // The median can be found by its number in the list.
    expect(all[(first.ranks?.median ?? 0) - 1]?.value).toBe(first.median)
    expect(all[(first.ranks?.p90 ?? 0) - 1]?.value).toBe(first.p90)
    for (const figure of ['first_time', 'advisor_in_time', 'reopened_otherwise'] as const) {
      const items = itemsOf(figure, histories, instantsOf(year))
      const counted = async (part: RowsPlace['part']) => (await listStatisticRows(scope, { ...year, figure, part })).n
      expect([await counted('hits'), await counted('others')]).toEqual([hitsOf(items), items.length - hitsOf(items)])
    }
    expect(await countQueries(() => getStatistics(scope, year))).toBeLessThanOrEqual(7)
  })
})

/** What was written by hand holds as if the portal had written it. */
async function faults(): Promise<readonly AuditFault[]> {
  const all: AuditFault[] = []
  for await (const batch of auditCases()) all.push(...batch.faults)
  return all
}

/** A comparison of nothing with nothing would prove nothing: these occur too seldom. */
function rareStatistics(histories: readonly History[]): readonly string[] {
  const always = { start: new Date(0), end: new Date('2040-01-01') }
  return STATISTIC_IDS.flatMap((figure) => {
    const items = itemsOf(figure, histories, always)
    const { unit } = statisticOf(figure)
    const counted = unit === 'share' ? hitsOf(items) : valuesOf(items).filter((value) => value > 0).length
    const others = unit === 'share' ? items.length - counted : counted
    const isRare = items.length < 30 || (unit !== 'count' && (counted < 10 || others < 10))
    return isRare ? [`${figure}: ${items.length}, ${counted}, ${others}`] : []
  })
}
