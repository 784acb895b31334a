// Another product or market, applied for once the stage is approved: a case like every other, and no change to any stage.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { allRequirements } from '~/domain/requirement/requirement-list'
import { chinaDay } from '~/domain/shared/dates'
import { auditCases } from '~/features/applications/audit-queries.server'
import { execute } from '~/features/applications/commands.server'
import { actOnApplication } from '~/features/applications/firm-commands.server'
import { getApplyPage, getPlanStanding, listMarketApplications } from '~/features/applications/market-queries.server'
import { getApplicationPage, getStageOf } from '~/features/applications/page-queries.server'
import { sendReminders } from '~/features/calendar/jobs.server'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { judgedFor } from '~/features/fits/judged-queries.server'
import { getMarketRows } from '~/features/fits/market-row-queries.server'
import { listFirms } from '~/features/outcomes/firm-queries.server'
import { getDashboard } from '~/features/outcomes/queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { saveRemarks } from '~/features/plans/remark-commands.server'
import { getWorkPage } from '~/features/plans/work-queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { loader as documentLoader } from '~/routes/advisor/document'
import { loader as roadmapLoader } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { casePageFor, command, mails } from '../factories/casework'
import { addMember, createFirm } from '../factories/firms'
import { applied, apply, approvedFirm, FURTHER, type ApprovedFirm } from '../factories/further-markets'
import { createStaff } from '../factories/people'
import { approve, claim, giveDocument, NOW, submit, verdictsOn, versionOf } from '../factories/stages'
import { atLeast } from '../support/at-least'
import { emptyDatabase, owner as tables } from '../support/database'
import { answer, get } from '../support/requests'
import { advisorScope, firmScope, officialScope } from '../support/scopes'

beforeEach(emptyDatabase)

/** Why an advisor approves against the verdict, which every further market here has. */
const WHY = '买方已书面确认最终用途，未答事项随货办理。'
const LATER = new Date(NOW.getTime() + 86_400_000)
const scopeOf = ({ firm, owner }: ApprovedFirm) => firmScope(firm, { ...owner, language: 'en' })
const row = (id: string) => db.application.findUniqueOrThrow({ where: { id } })

async function standing(given: ApprovedFirm, market = FURTHER) {
  const scope = scopeOf(given)
  const page = await getPlanPage(scope, { productId: given.productId, market, now: NOW })
  return getPlanStanding(scope, page.subject)
}

async function isSound(): Promise<void> {
  const found = []
  for await (const { faults } of auditCases()) found.push(...faults)
  expect(found).toEqual([])
}

/** On the calendar with its own name, and by mail on the day before the last one, once. */
async function remindsOfCorrection(given: ApprovedFirm, id: string): Promise<void> {
  const { dueAt } = await row(id)
  if (!dueAt) throw new Error('Nothing is due.')
  const { matters } = await getCalendarPage(scopeOf(given), LATER)
  expect(matters.find((matter) => matter.id === `correction-${id}`)).toMatchObject({
    title: 'Correct “Further market: 离心泵 to Poland”',
    to: expect.stringContaining(id) as string,
  })
  const before = await db.outboxMail.count({ where: { to: given.owner.email } })
  const eve = new Date(dueAt.getTime() - 86_400_000)
  await sendReminders(given.firm.id, eve)
  await sendReminders(given.firm.id, eve)
  expect(await db.outboxMail.count({ where: { to: given.owner.email } })).toBe(before + 1)
}

describe('the whole way', () => {
  test('submitted, returned by item, corrected, approved, read', async () => {
    const given = await approvedFirm()
    const { advisor, owner, productId } = given
    const scope = scopeOf(given)
    expect(await standing(given, 'KZ')).toMatchObject({ why: { code: 'approved_with_stage' } })
    expect(await standing(given)).toMatchObject({ why: null, application: null })

    const id = await applied(given)
    expect(await row(id)).toMatchObject({
      ...{ stage: 'market', productId, product: '离心泵', hs6: '841370', market: FURTHER },
      // Whoever judged the stages gets it first.
      ...{ status: 'in_review', assigneeId: advisor.id },
    })
    expect(await standing(given)).toMatchObject({ why: { code: 'market_submitted' }, application: { changed: null } })
    expect(await listMarketApplications(scope)).toMatchObject([
      { id, title: 'Further market: 离心泵 to Poland', status: 'in_review' },
    ])
    expect([await mails(owner.email, 'submitted'), await mails(advisor.email, 'caseGiven')]).toEqual([3, 2])

    const { page } = await casePageFor(id, advisor)
    expect(page.stageTitle).toBe('新增市场：离心泵销往波兰')
    expect(page.tasks.map(({ items }) => items.map(({ itemId }) => itemId))).toEqual([
      ['why', 'price', 'channels', 'requirements', 'cash', 'risks', 'days'].map((section) => `PLAN.${section}`),
    ])
    const codes = (key: string) => JSON.stringify(page.reasons[key])
    const price = page.tasks[0]?.items.find(({ itemId }) => itemId === 'PLAN.price')
    expect(codes(price?.reasonsKey ?? '')).toContain('M-02')
    expect(codes(price?.reasonsKey ?? '')).not.toMatch(/M-01|D-01|I-01/)

    const flagged = await verdictsOn(id, { 'PLAN.risks': 'M-06' })
    await command(id, advisor, {
      name: 'request_changes',
      verdicts: flagged,
      summary: '请补充风险应对。',
      isEnough: true,
    })
    const returned = await getApplicationPage(scope, id, NOW)
    expect(returned.fixes).toMatchObject({
      problems: [],
      fixes: [{ itemId: 'PLAN.risks', isChanged: false, to: expect.stringMatching(/\/plan#risks$/) as string }],
    })
    expect(await standing(given)).toMatchObject({ why: null, isAgain: true })
    expect(await mails(owner.email, 'changesRequested')).toBe(1)
    await remindsOfCorrection(given, id)

    const again = () => resubmit(given, id, LATER)
    expect(await again()).toMatchObject({ ok: false, refusal: { code: 'nothing_changed' } })
    const remark = { 'remark.risks': 'We insure every consignment.' }
    await saveRemarks(scope, { place: { productId, market: FURTHER }, input: remark, known: {} }, LATER)
    expect((await getApplicationPage(scope, id, LATER)).fixes?.fixes[0]?.isChanged).toBe(true)
    expect(await again()).toMatchObject({ ok: true, value: { applicationId: id } })
    const second = await casePageFor(id, advisor)
    const changed = second.page.tasks[0]?.items.filter(({ isChanged }) => isChanged).map(({ itemId }) => itemId)
    // Days move on by themselves, and nothing of that is a correction.
    expect(changed).toEqual(['PLAN.risks'])

    const refusedBefore = await approve(id, advisor, LATER).catch(String)
    expect(refusedBefore).toContain('against_unexplained')
    expect((await row(id)).status).toBe('resubmitted')
    await approve(id, advisor, LATER, WHY)
    expect((await row(id)).summary).toBe(WHY)
    const read = await getApplicationPage(scope, id, LATER)
    expect(read).toMatchObject({ status: 'approved', round: 2, actions: { submitAgain: false, anewTo: null } })
    expect(read.planTo).toMatch(/\/markets\/PL\/plan$/)
    expect(await standing(given)).toMatchObject({ why: { code: 'market_approved' } })
    await isSound()
  })

  test('changes no stage, milestone, figure or order of the roadmap', async () => {
    const given = await approvedFirm()
    const before = await picture(given)
    const id = await applied(given)
    expect(await picture(given)).toEqual(before)
    const flagged = await verdictsOn(id, { 'PLAN.price': 'M-02' })
    await command(id, given.advisor, { name: 'request_changes', verdicts: flagged, summary: '', isEnough: true })
    expect(await picture(given)).toEqual(before)
    await db.planRemark.create({
      data: {
        productId: given.productId,
        market: FURTHER,
        section: 'price',
        side: 'firm',
        text: 'x',
        byId: given.owner.id,
        at: LATER,
      },
    })
    expect(await resubmit(given, id, LATER)).toMatchObject({ ok: true })
    await approve(id, given.advisor, LATER, WHY)
    expect(await picture(given)).toEqual(before)
    // The next stage is open as it was, and is submitted and approved beside it.
    const next = await submit({ firm: given.firm, by: given.owner, stage: 'ecommerce' })
    await claim(next.applicationId, given.advisor)
    await approve(next.applicationId, given.advisor)
    await isSound()
  })

  test('is one quiet line on the roadmap', async () => {
    const given = await approvedFirm()
    const read = async () => {
      const visit = {
        request: await get(`/firms/${given.firm.id}`, { as: given.owner }),
        params: { firmId: given.firm.id },
      }
      return (await answer<{ otherMarkets: { lines: string[] } | null }>(roadmapLoader, visit)).data.otherMarkets
    }
    expect(await read()).toBeNull()
    await applied(given)
    expect((await read())?.lines).toEqual(['1 件审核中'])
  })
})

async function resubmit(given: ApprovedFirm, id: string, now: Date) {
  const application = await getStageOf(scopeOf(given), id)
  const input = { intent: 'submit_again', requestId: randomUUID(), declaration: 'yes' } as const
  return actOnApplication(scopeOf(given), { application, input, now })
}

/** All that the stages are told by, but for the count of other applications itself. */
async function picture({ firm }: ApprovedFirm) {
  const { rows, stages, statuses, locks, roadmap } = await loadRoadmap(db, firm.id, chinaDay(NOW))
  const { otherMarkets: _, ...stored } = rows
  return { stored, stages, statuses: [...statuses], locks, roadmap }
}

test('a document that proves a requirement is an item, which the advisor opens, sends back and sees replaced', async () => {
  const given = await approvedFirm()
  const { advisor, firm, owner, productId } = given
  await db.firmProduct.update({ where: { id: productId }, data: { hs6: '845611' } })
  const work = await getWorkPage(scopeOf(given), { productId, market: FURTHER, now: NOW })
  const further = work.product?.lists.find(({ market }) => market === FURTHER)
  expect(work).toMatchObject({ further: FURTHER, markets: 2 })
  const key = further?.tasks[0]?.key ?? ''
  const prove = async () => {
    const row = { versionId: await giveDocument(firm, 'business_licence'), byId: owner.id, at: NOW }
    const where = { productId_key: { productId, key } }
    await db.requirementWork.upsert({ where, create: { productId, key, ...row }, update: row })
    return row.versionId
  }
  const first = await prove()
  const id = await applied(given)
  const itemId = `PLAN.doc.${key}`
  const itemOf = async () => (await casePageFor(id, advisor)).page.tasks[0]?.items.find((one) => one.itemId === itemId)
  const item = await itemOf()
  expect(item).toMatchObject({ kind: 'document', file: { versionId: first } })
  const { page } = await casePageFor(id, advisor)
  expect(JSON.stringify(page.reasons[item?.reasonsKey ?? ''])).toMatch(/D-01.*M-04/)
  const visit = {
    request: await get(item?.document?.to ?? '', { as: advisor }),
    params: { applicationId: id, versionId: first },
  }
  expect((await answer(documentLoader, visit)).status).toBe(200)
  const verdicts = await verdictsOn(id, { [itemId]: 'M-04' })
  await command(id, advisor, { name: 'request_changes', verdicts, summary: '', isEnough: true })
  const [fix] = (await getApplicationPage(scopeOf(given), id, NOW)).fixes?.fixes ?? []
  expect(fix).toMatchObject({ itemId, isChanged: false, to: expect.stringMatching(/#requirements$/) as string })
  const second = await prove()
  expect(await resubmit(given, id, LATER)).toMatchObject({ ok: true })
  expect(await itemOf()).toMatchObject({ isChanged: true, file: { versionId: second } })
  const old = await db.submissionVersion.findFirstOrThrow({ where: { applicationId: id, round: 1 } })
  expect(JSON.stringify(old.snapshot)).toContain(first)
})

test('every evidence of the list has a key that can be the name of an item', () => {
  const keys = allRequirements().map(({ evidenceKey }) => evidenceKey)
  expect(atLeast(100, keys).filter((key) => !/^[A-Za-z0-9_.]{1,55}$/.test(key))).toEqual([])
})

describe('who may, when and how often', () => {
  test('no one before the stage is approved, no stranger, no viewer', async () => {
    const { firm, owner } = await createFirm()
    await submit({ firm, by: owner, stage: 'register' })
    const { id: productId } = await db.firmProduct.create({ data: { firmId: firm.id, name: 'Laser', hs6: '845611' } })
    const early = await apply({ firm, owner, productId, advisor: owner })
    expect(early).toMatchObject({ ok: false, refusal: { code: 'stage_not_approved' } })
    const given = await approvedFirm()
    await expect(apply({ ...given, firm, owner })).rejects.toMatchObject({ status: 404 })
    await expect(apply(given, { market: 'XX' })).rejects.toMatchObject({ status: 404 })
    expect(await apply(given, { market: 'KZ' })).toMatchObject({ ok: false, refusal: { code: 'approved_with_stage' } })
    const viewer = await addMember(firm, 'viewer')
    const asked = { ...place(given), isStageApproved: true, isOfStage: false }
    expect(await getPlanStanding(firmScope(firm, viewer, 'viewer'), asked)).toMatchObject({ why: { code: 'viewer' } })
    const id = await applied(given)
    const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
    await expect(execute(firmScope(firm, owner), id, { name: 'withdraw' }, press)).rejects.toMatchObject({
      status: 404,
    })
    await expect(getApplicationPage(firmScope(firm, owner), id, NOW)).rejects.toMatchObject({ status: 404 })
  })

  test('pressed twice, in two tabs or all at once, it is one application', async () => {
    const given = await approvedFirm()
    const requestId = randomUUID()
    const done = await Promise.all([1, 2, 3, 4].map(() => apply(given, { requestId })))
    expect(new Set(done.map((one) => (one.ok ? one.value.applicationId : one.refusal.code))).size).toBe(1)
    const others = await Promise.all([1, 2, 3].map(() => apply(given)))
    expect(others.map((one) => !one.ok && one.refusal.code)).toEqual(Array(3).fill('market_submitted'))
    const [elsewhere] = await Promise.all([apply(given, { market: 'DE' }), apply(given, { market: 'DE' })])
    expect(elsewhere).toHaveProperty('ok')
    expect(await db.application.count({ where: { productId: { not: null } } })).toBe(2)
  })

  test('no more than so many at once', async () => {
    const given = await approvedFirm()
    const markets = ['PL', 'DE', 'CZ', 'HU', 'RO', 'SK'].slice(0, LIMITS.marketsOpen.most)
    for (const market of markets) await applied(given, { market })
    expect(await apply(given, { market: 'US' })).toMatchObject({
      ok: false,
      refusal: { code: 'too_many_open', values: { count: LIMITS.marketsOpen.most } },
    })
    const id = (await db.application.findFirstOrThrow({ where: { market: 'PL' } })).id
    const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
    expect(await execute(scopeOf(given), id, { name: 'withdraw' }, press)).toMatchObject({ ok: true })
    expect(await apply(given, { market: 'US' })).toMatchObject({ ok: true })
    expect(await standing(given)).toMatchObject({
      why: { code: 'too_many_open' },
      application: { status: 'withdrawn' },
    })
  })

  test('the database holds it too: half a subject, another stage, two open ones', async () => {
    const given = await approvedFirm()
    const id = await applied(given)
    const broken = (sql: string) => tables.$executeRawUnsafe(`UPDATE "Application" SET ${sql} WHERE id = '${id}'`)
    await expect(broken('market = NULL')).rejects.toThrow(/subject_check/)
    await expect(broken(`stage = 'export'`)).rejects.toThrow(/subject_check/)
    const { firmId, productId, product, hs6, market } = await row(id)
    const twin = { firmId, productId, product, hs6, market, stage: 'market', status: 'submitted', version: 1 } as const
    const open = { reference: 'M-0000-0001', waitingOn: 'advisor', submittedAt: NOW } as const
    await expect(db.application.create({ data: { ...twin, ...open } })).rejects.toMatchObject({ code: 'P2002' })
  })
})

describe('the product under it', () => {
  test('may be another one, added after the approval: it belongs to no stage, and can be applied for in the chosen market', async () => {
    const given = await approvedFirm()
    const before = await picture(given)
    const scope = scopeOf(given)
    const add = { intent: 'add', name: 'Laser', nameEn: '', hs6: '845611', reason: '' } as const
    expect(await changeProducts(scope, add, NOW)).toEqual({ ok: true, value: null })
    expect(await picture(given)).toEqual(before)
    const { id: productId } = await db.firmProduct.findFirstOrThrow({ where: { hs6: '845611', isLater: true } })
    const id = await applied({ ...given, productId }, { market: 'KZ' })
    const remove = (which: string) => changeProducts(scope, { intent: 'remove', productId: which }, NOW)
    expect(await remove(productId)).toMatchObject({ refusal: { code: 'markets.product_under_review' } })
    expect(await remove(given.productId)).toMatchObject({ refusal: { code: 'item_locked' } })
    await approve(id, given.advisor, NOW, WHY)
    expect(await remove(productId)).toEqual({ ok: true, value: null })
    // What was approved stays readable, and both sides are told that the product is gone.
    expect((await getApplicationPage(scope, id, NOW)).tasks[0]?.items).toHaveLength(7)
    expect((await casePageFor(id, given.advisor)).page.subject).toMatchObject({ to: null })
  })

  test('says to both sides when its code was changed under review, and may be applied for anew', async () => {
    const given = await approvedFirm()
    const id = await applied(given)
    expect((await casePageFor(id, given.advisor)).page.subject).toMatchObject({ note: null })
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '841381' } })
    expect(await standing(given)).toMatchObject({ application: { changed: { before: '8413.70', now: '8413.81' } } })
    expect((await casePageFor(id, given.advisor)).page.subject?.note).toMatch(/8413\.70.*8413\.81/)
    await approve(id, given.advisor, NOW, WHY)
    expect(await standing(given)).toMatchObject({ why: null, isAgain: false })
    expect(await apply(given, {}, LATER)).toMatchObject({ ok: true })
    await isSound()
  })
})

describe('the verdict on it', () => {
  const judged = (given: ApprovedFirm) => judgedFor({ firmId: given.firm.id, subject: place(given), now: NOW })

  test('is told before it is sent, with what would change it, and to the advisor before the decision', async () => {
    const given = await approvedFirm()
    const { productId } = given
    const found = await judged(given)
    expect(found?.verdict).toBe('not_yet')
    const { verdict: before } = await getApplyPage(scopeOf(given), { productId, market: FURTHER, now: NOW })
    expect(before).toMatchObject({ verdict: { verdict: 'not_yet' }, toMarket: expect.stringMatching(/PL$/) as string })
    const reasons = before?.verdict.reasons ?? []
    for (const { id, title, change } of atLeast(1, reasons)) expect([title, change], id).not.toContain('')
    const caseId = await applied(given)
    const { page } = await casePageFor(caseId, given.advisor)
    expect(page.subject?.verdict?.verdict).toBe('not_yet')
    expect(page.subject?.verdict?.reasons.map(({ id }) => id)).toEqual(reasons.map(({ id }) => id))
  })

  test('asks for words when the approval is prepared, and not of a request for changes', async () => {
    const given = await approvedFirm()
    const id = await applied(given)
    const prepared = async (summary: string) =>
      execute(
        advisorScope(given.advisor),
        id,
        {
          ...{ name: 'prepare_decision', decision: 'approve', acceptsOpen: true, isEnough: true, summary },
          verdicts: await verdictsOn(id),
        },
        { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW },
      )
    expect(await prepared(' ')).toMatchObject({ ok: false, refusal: { code: 'against_unexplained' } })
    expect(await prepared(WHY)).toMatchObject({ ok: true })
  })

  test('is that of the code that was submitted, and none where the product is gone', async () => {
    const given = await approvedFirm()
    const before = await judged(given)
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '930110' } })
    expect(await judged(given)).toEqual(before)
    const gone = { ...place(given), productId: randomUUID() }
    expect(await judgedFor({ firmId: given.firm.id, subject: gone, now: NOW })).toBeNull()
  })
})

test('an approved one stands in the product’s table of markets, and officials count it and open its firms', async () => {
  const given = await approvedFirm()
  const id = await applied(given)
  const markets = async () =>
    (await getMarketRows(scopeOf(given), given.productId, NOW)).rows.map(({ market, isFurther }) => [market, isFurther])
  const official = officialScope(await createStaff('official'))
  const counted = async () => (await getDashboard(official, { year: 2026, language: 'en' })).further
  expect([await markets(), await counted()]).toEqual([[['KZ', false]], []])
  await approve(id, given.advisor, NOW, WHY)
  expect(await markets()).toEqual([
    ['KZ', false],
    ['PL', true],
  ])
  expect(await counted()).toEqual([{ key: 'PL', name: 'Poland', firms: 1, counted: 0 }])
  await createFirm()
  const list = async (market: string) => {
    const request = new Request(`http://localhost/official/firms?further=${market}`)
    return (await listFirms(official, readFilter(request))).rows.map(({ id: firmId, further }) => [
      firmId,
      further.length,
    ])
  }
  expect([await list('PL'), await list('KZ')]).toEqual([[[given.firm.id, 1]], []])
  // Another code is another product: what was approved says nothing of it.
  await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '841381' } })
  expect(await markets()).toEqual([['KZ', false]])
})

test('the firm’s own copy of its data has it', async () => {
  const given = await approvedFirm()
  await applied(given)
  const data = await readFirmData(scopeOf(given), NOW)
  expect(JSON.stringify(data)).toContain('"market":"PL"')
})

function place({ productId }: ApprovedFirm) {
  return { productId, hs6: '841370', market: FURTHER }
}
