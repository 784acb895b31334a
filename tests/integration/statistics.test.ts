// The statistics as leads ask for them: who may, what an address may hold, and what each number opens.
import { beforeEach, describe, expect, test } from 'vitest'
import { addingUp, type Statistics } from '~/features/statistics/queries.server'
import type { RowLine } from '~/features/statistics/components/statistic-rows'
import type { StatisticRows } from '~/features/statistics/row-queries.server'
import type { RowsPlace } from '~/features/statistics/schema'
import { countOf, STATISTIC_SETS, shareOf } from '~/domain/application/statistics'
import { namedPeriod } from '~/domain/application/period'
import { chinaDay } from '~/domain/shared/dates'
import { loader as statisticsPage } from '~/routes/advisor/statistics'
import { loader as rowsPage } from '~/routes/advisor/statistic-cases'
import { loader as rowsFile } from '~/routes/advisor/statistic-file'
import { execute } from '~/features/applications/commands.server'
import { db, Prisma } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { approve, claim, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { owner } from '../support/database'
import { countQueries } from '../support/count-queries'
import { patiently } from '../support/patiently'
import { answer, get } from '../support/requests'
import { advisorScope } from '../support/scopes'
import { randomUUID } from 'node:crypto'

const NOVEMBER = 'from=2026-11-01&to=2026-11-30'
const HOUR = 3_600_000
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

type StatisticsPage = { readonly place: { from: string; to: string; stage?: string }; readonly statistics: Statistics }
type RowsPage = {
  readonly place: RowsPlace
  readonly list: Omit<StatisticRows, 'rows'>
  readonly lines: readonly RowLine[]
  readonly chosen: readonly string[]
}

let lead: Person
let advisor: Person
let approved: string
let sentBack: string

/** One firm is approved after an hour, the other is sent two items back after three. */
beforeEach(async () => {
  lead = await createStaff('lead_advisor')
  advisor = await createStaff('advisor', { name: '韩春雨' })
  const owner = await createPerson()
  const { firm: first } = await createFirm({ owner, nameEn: '=HYPERLINK("http://evil")', cityCode: '210100' })
  const { firm: second } = await createFirm({
    owner,
    nameEn: 'Other Pump Co.',
    cityCode: '210200',
    districtCode: '210202',
  })
  approved = (await submit({ firm: first, by: owner, stage: 'register' })).applicationId
  sentBack = (await submit({ firm: second, by: owner, stage: 'register' })).applicationId
  await claim(approved, advisor)
  await approve(approved, advisor, later(1))
  await claim(sentBack, advisor)
  const verdicts = await verdictsOn(sentBack, { 'S05.customs_code': 'I-01', 'S05.doc.customs_record': 'D-07' })
  const press = { expectedVersion: await versionOf(sentBack), requestId: randomUUID(), now: later(3) }
  const asked = { name: 'request_changes', verdicts, summary: '两处更正' } as const
  expect(await execute(advisorScope(advisor), sentBack, asked, press)).toMatchObject({ ok: true })
})

const page = async (query: string, as: Person = lead) =>
  answer<StatisticsPage>(statisticsPage, {
    request: await get(`/advisor/statistics?${query}`, { as, cookie: 'language=en' }),
  })
const rows = async (query: string, as: Person = lead) =>
  answer<RowsPage>(rowsPage, {
    request: await get(`/advisor/statistics/cases?${query}`, { as, cookie: 'language=en' }),
  })
const file = async (query: string, as: Person = lead) =>
  answer<string>(rowsFile, {
    request: await get(`/advisor/statistics/cases.csv?${query}`, { as, cookie: 'language=en' }),
  })

describe('the statistics', () => {
  test('are for leads alone', async () => {
    const others = [advisor, await createStaff('official'), await createStaff('administrator'), await createPerson()]
    for (const person of others)
      for (const ask of [page, rows, file]) expect((await ask(NOVEMBER, person)).status).toBe(404)
    for (const ask of [page, rows, file]) expect((await ask(NOVEMBER)).status).toBe(200)
  })

  test('count both firms, and each by its city', async () => {
    const { statistics } = (await page(NOVEMBER)).data
    expect(countOf(statistics.events, 'received')).toBe(2)
    expect(countOf(statistics.events, 'decisions', 'register')).toBe(2)
    expect(shareOf(statistics.first, 'first_time')).toEqual({ hits: 1, n: 2 })
    expect(shareOf(statistics.targets, 'advisor_in_time')).toEqual({ hits: 2, n: 2 })
    const dalian = (await page(`${NOVEMBER}&city=210200`)).data.statistics
    expect(shareOf(dalian.first, 'first_time')).toEqual({ hits: 0, n: 1 })
    expect(countOf(dalian.events, 'closed')).toBe(0)
    const nobodys = (await page(`${NOVEMBER}&assignee=${lead.id}`)).data.statistics
    expect(countOf(nobodys.events, 'received')).toBe(0)
  })

  test.each([
    'from=2026-11-30&to=2026-11-01',
    'from=2026-02-30&to=2026-03-01',
    'from=yesterday',
    'from=&to=',
    "from=';--&to=%00",
  ])('show the last 30 days when an address says %s', async (query) => {
    const { status, data } = await page(query)
    const { from, to } = data.place
    expect(status).toBe(200)
    expect({ from, to }).toEqual(namedPeriod('last_30_days', chinaDay(new Date())))
  })

  test('leave out filters that are none', async () => {
    const { status, data } = await page(`${NOVEMBER}&stage=moon&city=110000&assignee=%00${'x'.repeat(99)}`)
    expect([status, data.place]).toEqual([200, { from: '2026-11-01', to: '2026-11-30' }])
  })

  test('take as many statements for two cases as for none', async () => {
    const full = await countQueries(() => page(NOVEMBER))
    expect(await countQueries(() => page('from=2024-01-01&to=2024-01-31'))).toBe(full)
    // Two of them make the session of the test, one looks it up, one counts what waits for a second reader.
    expect(full).toBeLessThanOrEqual(12)
  })
})

describe('the cases behind a figure', () => {
  test('are listed with the minutes of each, from the shortest', async () => {
    const { list, lines } = (await rows(`${NOVEMBER}&figure=first_decision`)).data
    expect(lines.map(({ id, value }) => [id, value])).toEqual([
      [approved, 60],
      [sentBack, 180],
    ])
    expect(list).toMatchObject({ n: 2, cases: 2, median: 60, p90: 180, ranks: { median: 1, p90: 2 } })
    expect(lines[0]).toMatchObject({ kind: 'Approved', holder: '韩春雨', stage: 'Register' })
  })

  test('are items with their reason where reasons are counted', async () => {
    const { list, lines } = (await rows(`${NOVEMBER}&figure=reasons`)).data
    expect([list.n, list.cases]).toEqual([2, 1])
    expect(lines.map(({ kind }) => kind.slice(0, 4)).sort()).toEqual(['D-07', 'I-01'])
    expect(lines.map(({ item }) => item)).toContainEqual(expect.stringMatching(/Customs record.*\(S05\.customs_code\)/))
    const one = (await rows(`${NOVEMBER}&figure=reasons&reason=D-07&stage=register&city=210200`)).data
    expect([one.list.n, one.chosen]).toEqual([1, ['Register', 'Dalian', 'D-07']])
    expect((await rows(`${NOVEMBER}&figure=reasons&severity=minor`)).data.list.n).toBe(0)
  })

  test('can be those that count, or the others', async () => {
    const ids = async (part: string) =>
      (await rows(`${NOVEMBER}&figure=first_time&part=${part}`)).data.lines.map(({ id }) => id)
    expect([await ids('hits'), await ids('others')]).toEqual([[approved], [sentBack]])
  })

  test('fall back to what came in, and to the last page', async () => {
    const { place, list } = (await rows(`${NOVEMBER}&figure=everything&page=99&part=half`)).data
    expect([place.figure, place.part, list.page, list.n]).toEqual(['received', undefined, 1, 2])
  })

  test('say whose they are, and leave out nothing they are cut down by', async () => {
    const chosen = async (assignee: string) =>
      (await rows(`${NOVEMBER}&figure=decisions&assignee=${assignee}`)).data.chosen
    expect([await chosen(advisor.id), await chosen('somebody')]).toEqual([['韩春雨'], ['somebody']])
    const firmsPerson = await createPerson({ name: '王建国' })
    expect(await chosen(firmsPerson.id)).toEqual([firmsPerson.id])
  })

  test('come newest first where no time is counted', async () => {
    const { lines } = (await rows(`${NOVEMBER}&figure=first_time`)).data
    expect(lines.map(({ id }) => id)).toEqual([sentBack, approved])
  })

  test('say when there are none', async () => {
    const { list, lines } = (await rows('from=2024-01-01&to=2024-12-31&figure=first_decision')).data
    expect([list.n, list.median, list.ranks, lines]).toEqual([0, null, null, []])
  })

  test('go into a file whose cells run no formulas', async () => {
    const { data, headers } = await file(`${NOVEMBER}&figure=first_decision`)
    const [heading, ...lines] = data.replace('\ufeff', '').trim().split('\r\n')
    expect(heading).toBe('No.,Reference,Firm,Stage,What,Item,When,Advisor,Minutes,As of')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(lines[1]).toMatch(
      /^2,R-2611-\d{4},Other Pump Co\.,Register,Changes requested,,2026-11-23T13:00:00\+08:00,韩春雨,180,\d{4}-\d\d-\d\d$/,
    )
    expect(headers.get('content-disposition')).toMatch(/filename="first_decision-\d{4}-\d\d-\d\d\.csv"/)
    expect((await file(`${NOVEMBER}&figure=advisor_in_time`)).data).toContain(',Due,Counted,As of\r\n')
  })
})

describe('with many rows', () => {
  test('a month of every set is looked up in indexes', async () => {
    await givenTwoYears()
    const month = { from: '2026-06-01', to: '2026-06-30' } as const
    expect(STATISTIC_SETS.length).toBeGreaterThanOrEqual(4)
    for (const set of STATISTIC_SETS) {
      const plan = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN ${addingUp(set, month)}`
      const text = [set, ...plan.map((line) => line['QUERY PLAN'])].join('\n')
      expect(text).toMatch(/ApplicationEvent_type_occurredAt_idx|SecondReading_secondAt_idx/)
      expect(text).not.toMatch(/Seq Scan on "(ApplicationEvent|WaitInterval|SecondReading)"/)
    }
  })
})

const CASES = 4_000

/** So many cases over two years, each sent back once and approved, as rows that are looked up and not understood. */
async function givenTwoYears(): Promise<void> {
  await patiently(Prisma.sql`
    INSERT INTO "Application" (id, reference, "firmId", stage, status, version, "waitingOn", "submittedAt", "updatedAt")
    SELECT gen_random_uuid(), 'Y-' || n, f.id, 'market', 'approved', 5, 'nobody',
      timestamptz '2025-01-01' + n * interval '4 hours', now()
    FROM generate_series(1, ${CASES}) n, (SELECT id FROM "Firm" LIMIT 1) f`)
  await patiently(Prisma.sql`
    INSERT INTO "ApplicationEvent" (id, "applicationId", seq, type, "toStatus", "actorId", "actorRole", visibility, payload,
      "requestId", "occurredAt", "previousHash", hash)
    SELECT gen_random_uuid(), a.id, e.seq, e.type, 'in_review', 'x', 'assignee', 'public', '{}', a.id || '#' || e.seq,
      a."submittedAt" + e.seq * interval '1 day', '', ''
    FROM "Application" a, (VALUES (1, 'submitted'), (2, 'claimed'), (3, 'changes_requested'), (4, 'resubmitted'),
      (5, 'approved')) e(seq, type) WHERE a.reference LIKE 'Y-%'`)
  await patiently(Prisma.sql`
    INSERT INTO "WaitInterval" (id, "applicationId", "on", "startedAt", "endedAt", minutes)
    SELECT gen_random_uuid(), id, 'advisor', "submittedAt", "submittedAt" + interval '1 day', 480 FROM "Application"`)
  await patiently(Prisma.sql`
    INSERT INTO "SecondReading" (id, "applicationId", round, kind, first, "firstById", "firstAt", second, "secondAt")
    SELECT gen_random_uuid(), id, 1, 'sample', 'approve', 'x', "submittedAt", 'approve', "submittedAt" FROM "Application"`)
  await owner.$executeRaw`ANALYZE`
}
