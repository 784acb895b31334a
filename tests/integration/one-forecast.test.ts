// One forecast: what a guest reads before signing up is what the firm reads afterwards, on every page and from the interface.
import { beforeEach, describe, expect, test } from 'vitest'
import { answerRoadmap } from '~/features/api/roadmap-queries.server'
import { roadmapInput } from '~/features/api/schema'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { readyView } from '~/features/calendar/ready-queries.server'
import { unknownYears } from '~/features/clock/queries.server'
import { getGuestRoadmap } from '~/features/guest/queries.server'
import { guestSchema } from '~/features/firms/guest-schema'
import { nextStepOf } from '~/features/quiet-firms/step-queries.server'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { formatDate } from '~/i18n/format'
import { chinaDay } from '~/domain/shared/dates'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { approveBefore, claim, completeStage, submit, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { firmScope } from '../support/scopes'
import { getRoadmapPage } from '../support/roadmap-page'

const BASE = {
  ...{ segment: 'sme', district: '210402', sells: '', hasOwnBrand: false, productFlags: [], tracks: ['general_goods'] },
  ...{ sellingWays: [], ownership: 'domestic', targetRegions: ['central_asia'] },
} as const

const PROFILES: readonly Record<string, unknown>[] = [
  {},
  { segment: 'cross_border_operator', tracks: ['cross_border_ecommerce'], hasOwnBrand: true, district: '210202' },
  { tracks: ['used_car'] },
  { tracks: ['used_car', 'rail_shipper'], sellingWays: ['offline_b2b'] },
  { hasOwnBrand: true },
  { ownership: 'foreign_invested', segment: 'industrial_enterprise', district: '210106' },
  { tracks: ['service_trade'] },
  { tracks: ['finance_lease'] },
  { tracks: ['emerging_sectors'], productFlags: ['drone'] },
  { tracks: ['marketing_network'] },
  { productFlags: ['dual_use', 'battery'], segment: 'high_tech' },
  { productFlags: ['food', 'agricultural'] },
  { productFlags: ['new_vehicle'], sellingWays: ['through_agent', 'own_site'] },
  { tracks: ['general_goods', 'cross_border_ecommerce', 'free_trade_zone'], sellingWays: ['marketplace'] },
]

/** The form of the guest takes single boxes as text. */
function guestAnswers(given: Record<string, unknown>) {
  const { hasOwnBrand, ...answers } = { ...BASE, ...given }
  return guestSchema.parse({ ...answers, ...(hasOwnBrand ? { hasOwnBrand: 'on' } : {}) })
}

async function accountOf(given: Record<string, unknown>) {
  const answers = guestAnswers(given)
  const { district: districtCode, productFlags, sellingWays, ...wish } = answers
  const { firm, owner } = await createFirm({ ...wish, districtCode })
  await db.firm.update({ where: { id: firm.id }, data: { productFlags, sellingWays } })
  return { answers, firm, owner, scope: { ...firmScope(firm, owner), language: 'en' as const } }
}

beforeEach(async () => {
  await db.taskMedian.deleteMany()
  await db.answerTime.deleteMany()
})

/** Figures as the nightly jobs leave them, for every kind of firm. */
async function measure(): Promise<void> {
  const rows = ['S01', 'S05', 'V01', 'T12', 'P02'].flatMap((taskId, index) =>
    (['sme', 'high_tech', 'industrial_enterprise'] as const).map((segment, place) => ({
      ...{ segment, taskId, days: 4 + index + place, p90Days: 11 + 2 * index, firms: 6, computedAt: NOW },
    })),
  )
  await db.taskMedian.createMany({ data: rows })
  const data = { stage: 'register', medianMinutes: 600, p90Minutes: 2400, cases: 30, computedAt: NOW } as const
  await db.answerTime.create({ data })
}

describe.each([
  ['as stated', async () => {}],
  ['as measured', measure],
] as const)('the times %s', (_, prepare) => {
  test.each(PROFILES)('a guest and a new firm with %j read the same everywhere', async (given) => {
    await prepare()
    const { answers, firm, scope } = await accountOf(given)
    const guest = (await getGuestRoadmap(answers, { language: 'en', now: NOW })).ready
    const page = (await getRoadmapPage(scope, NOW)).ready
    if (!guest || !page) throw new Error('nothing is left')
    const partsOf = (heading: string) => guest.parts.find((part) => part.heading === heading)?.lines
    expect([guest.half, guest.most, guest.basis]).toEqual([page.half, page.most, page.basis])
    // Both say when they reach into a year whose days off nobody knows yet.
    expect(guest.unknownYears).toEqual(unknownYears(chinaDay(NOW), [page.until]))
    expect(partsOf(page.stages.heading)).toEqual(page.stages.lines)
    expect(partsOf(page.path.heading)).toEqual(page.path.lines.map(({ label }) => label))
    expect(partsOf(page.meanwhile.heading)).toEqual(page.meanwhile.lines.map(({ label }) => label))
    expect(guest.runningOn).toEqual(page.runningOn)

    expect((await getPrintPage(scope, NOW, readyView)).ready).toEqual(page)
    const lines = (await getCalendarPage(scope, NOW)).forecast?.lines
    expect(lines?.slice(0, 3)).toEqual([page.half, page.most, page.basis])

    const profile = { ...answers, city: `${answers.district.slice(0, 4)}00` }
    const input = roadmapInput.parse({ asOf: chinaDay(NOW), profile })
    const { forecast } = await answerRoadmap(input, { now: NOW, language: 'en' })
    if (!forecast) throw new Error('nothing is left')
    expect(page.half).toMatch(saying(forecast.half, forecast.halfDay))
    expect(page.most).toMatch(saying(forecast.most, forecast.mostDay))
    expect(firm.id).toBeTruthy()
  })
})

test.each(PROFILES)(
  'the tasks that decide for %j add up to the time above them, with the answers named',
  async (given) => {
    const answers = guestAnswers(given)
    const input = roadmapInput.parse({
      ...{ asOf: chinaDay(NOW), profile: { ...answers, city: `${answers.district.slice(0, 4)}00` } },
    })
    const { forecast } = await answerRoadmap(input, { now: NOW, language: 'en' })
    const guest = (await getGuestRoadmap(answers, { language: 'en', now: NOW })).ready
    const note = guest?.parts.find((part) => part.note)?.note ?? ''
    const [own = 0, answered = 0, half = 0] = [...note.matchAll(/(\d+) working day/g)].map(([, days]) => Number(days))
    expect(own + answered).toBe(half)
    expect(half).toBe(forecast?.half)
    const lines = guest?.parts.find((part) => part.note)?.lines ?? []
    const middles = lines.map((line) => Number(/\((\d+)/.exec(line)?.[1]))
    expect(middles.reduce((sum, days) => sum + days, 0)).toBe(own)
  },
)

/** The days and the day of a sentence, whatever they are called: measured, published or both. */
function saying(days: number, day: string): RegExp {
  return new RegExp(`\\b${days} working days?(,| and).* by ${formatDate('en', day)}\\.`)
}

test('each kind of firm has the times of its own kind', async () => {
  await measure()
  const kinds = ['sme', 'high_tech', 'industrial_enterprise', 'cross_border_operator']
  const read = async (segment: string) =>
    (await getGuestRoadmap(guestAnswers({ segment }), { language: 'en', now: NOW })).ready
  const found = await Promise.all(kinds.map(read))
  expect(new Set(found.map((ready) => ready?.half)).size).toBe(4)
  expect(found.map((ready) => /measured|really took/.test(JSON.stringify(ready)))).toEqual([true, true, true, false])
})

test('an own brand is not ready a year later, because its mark is registered meanwhile', async () => {
  const days = async (given: Record<string, unknown>) => {
    const { ready } = await getGuestRoadmap(guestAnswers(given), { language: 'en', now: NOW })
    return { most: Number(/(\d+) working days/.exec(ready?.most ?? '')?.[1]), runningOn: ready?.runningOn.join() }
  }
  const [brand, plain] = [await days({ hasOwnBrand: true }), await days({})]
  expect(brand.most).toBeLessThanOrEqual(plain.most + 5)
  expect(brand.runningOn).toContain('once you have filed, you go on. The result takes another 150 to 250 working days.')
})

test('what is finished moves it, to the confirmation of the declaration and no further', async () => {
  const { firm, owner } = await createFirm()
  const scope = { ...firmScope(firm, owner), language: 'en' as const }
  const halfOf = async () => Number(/(\d+) working day/.exec((await getRoadmapPage(scope, NOW)).ready?.half ?? '')?.[1])
  const seen = [await halfOf()]
  await completeStage(firm, 'register')
  seen.push(await halfOf())
  await approveBefore({ firm, by: owner, stage: 'export' })
  seen.push(await halfOf())
  const { applicationId } = await submit({ firm, by: owner, stage: 'export' })
  await claim(applicationId, await createStaff('advisor'))
  // What is left is the advisor's answer.
  seen.push(await halfOf())
  expect(seen).toEqual(seen.toSorted((a, b) => b - a))
  expect(new Set(seen).size).toBe(4)
  expect(seen.at(-1)).toBe(2)
})

test('how long an advisor takes is said as measured, or not at all', async () => {
  const { firm, owner } = await createFirm()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, await createStaff('advisor', { name: '周岚' }))
  const scope = { ...firmScope(firm, owner), language: 'en' as const }
  const advisor = async () => (await getRoadmapPage(scope, NOW)).advisor
  expect(await advisor()).toEqual({ name: '周岚', usual: null })
  const other = await createFirm()
  await completeStage(other.firm, 'register')
  const step = async () =>
    nextStepOf(await loadRoadmap(db, other.firm.id, chinaDay(NOW)), wordsFor({ ...scope, firmId: other.firm.id }))
  expect(await step()).toMatchObject({ id: 'submit.register', time: '' })

  await db.answerTime.create({
    data: { stage: 'register', medianMinutes: 130, p90Minutes: 960, cases: 12, computedAt: NOW },
  })
  const measured =
    'were answered within 2 h 10 min, nine of ten within 2 working days (working time, eight hours a day; last 180 days, n = 12).'
  expect((await advisor())?.usual).toContain(measured)
  expect((await step())?.time).toContain(measured)
})

test('it costs a guest one query, and a firm none', async () => {
  const { answers, scope } = await accountOf({})
  expect(await countQueries(() => getGuestRoadmap(answers, { language: 'en', now: NOW }))).toBe(1)
  expect(await countQueries(() => getRoadmapPage(scope, NOW))).toBe(1)
  expect(await countQueries(() => getPrintPage(scope, NOW, readyView))).toBe(1)
  expect(await countQueries(() => getCalendarPage(scope, NOW))).toBe(1)
})
