import { describe, expect, test } from 'vitest'
import type { PreCheckLine } from '~/features/evidence/pre-check-queries.server'
import type { CheckPage } from '~/features/applications/queries.server'
import type { TaskPage } from '~/features/evidence/queries.server'
import { getCase } from '~/features/reviews/case-queries.server'
import * as checkRoute from '~/routes/firm/check'
import * as taskRoute from '~/routes/firm/task'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { approveBefore, completeStage, giveAnswer, giveDocument, submit, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { advisorScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const NAME = 'Shenyang Yuancheng Pump Co., Ltd.'

async function check(firm: Firm, as: Person, stageId = 'register') {
  const headers = { 'accept-language': as.language }
  const request = await get(`/firms/${firm.id}/stages/${stageId}/check`, { as, headers })
  const params = { firmId: firm.id, stageId }
  const { data } = await answer<{ page: CheckPage }>(checkRoute.loader, { request, params })
  return data.page.preCheck
}

async function task(firm: Firm, as: Person, taskId: string) {
  const request = await get(`/firms/${firm.id}/tasks/${taskId}`, { as })
  const params = { firmId: firm.id, taskId }
  const { data } = await answer<{ page: TaskPage }>(taskRoute.loader, { request, params })
  return data.page.preCheck
}

async function readyFirm(owner?: Person) {
  const made = await createFirm({ owner, nameEn: NAME })
  await completeStage(made.firm, 'register')
  await giveAnswer(made.firm, 'S01.english_name', NAME)
  await giveAnswer(made.firm, 'S01.registered_address', '辽宁省沈阳市铁西区建设西路12号')
  return made
}

describe('before a stage is submitted', () => {
  test('documents that agree are fine, and the page costs no query more', async () => {
    const { firm, owner } = await readyFirm()
    await giveAnswer(firm, 'S05.record_address', '瀋陽市鐵西區建設西路１２號')
    const found = await check(firm, owner)
    expect(found?.view).toMatchObject({ outcome: 'fine', found: [] })
    expect(found?.view.fine?.lines.join()).toContain('地址与营业执照一致')
    expect(await countQueries(() => check(firm, owner))).toBeLessThanOrEqual(4)
  })

  test('another address would be rejected: both are shown, with what to do and where', async () => {
    const { firm, owner } = await readyFirm()
    await giveAnswer(firm, 'S05.record_address', '沈阳市铁西区建设东路12号')
    const found = await check(firm, owner)
    expect(found?.view).toMatchObject({ outcome: 'rejected', heading: '预审：1项很可能被退回' })
    const [line] = found?.view.found ?? []
    expect(line?.text).toContain('建设东路12号')
    expect(line?.text).toContain('建设西路12号')
    expect(line?.channels).toBeNull()
    expect(found?.change.to['S05.record_address']).toContain(`/firms/${firm.id}/tasks/S05?returnTo=`)
  })

  test('it is said in the reader’s language, and nothing keeps the firm from submitting', async () => {
    const { firm, owner } = await readyFirm(await createPerson({ language: 'en' }))
    await giveAnswer(firm, 'S01.scope_includes_goods', 'no')
    expect((await check(firm, owner))?.view.heading).toBe('Pre-check: 1 item would probably be rejected')
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    expect(applicationId).not.toBe('')
  })

  test('chosen channels that look at the same thing are named', async () => {
    const { firm, owner } = await readyFirm()
    await approveBefore({ firm, by: owner, stage: 'ecommerce' })
    await completeStage(firm, 'ecommerce')
    await db.channelChoice.deleteMany({ where: { firmId: firm.id } })
    await db.channelChoice.create({ data: { firmId: firm.id, channelId: 'allegro', chosenById: owner.id } })
    await giveAnswer(firm, 'T10.account_name', '王建国')
    const found = await check(firm, owner, 'ecommerce')
    // The channel itself does not suit the firm, which is said of the choice.
    expect(found?.view.found.map(({ itemId }) => itemId)).toEqual(['T10.account_name', 'C01.channels', 'C01.channels'])
    expect(found?.view.found[0]?.channels).toContain('Allegro')
  })

  test('each chosen channel is judged by what it asks, and what it wants beside the firm’s choice is said once', async () => {
    const { firm, owner } = await readyFirm()
    await approveBefore({ firm, by: owner, stage: 'ecommerce' })
    await completeStage(firm, 'ecommerce')
    await db.channelChoice.deleteMany({ where: { firmId: firm.id } })
    await db.channelChoice.createMany({
      data: ['noon', 'allegro'].map((channelId) => ({ firmId: firm.id, channelId, chosenById: owner.id })),
    })
    const found = await check(firm, owner, 'ecommerce')
    expect(found?.view.channels?.lines).toHaveLength(2)
    expect(found?.view.channels?.lines.join()).toMatch(/Allegro.*noon/is)
    expect(atLeast(1, found?.view.found ?? []).every(({ itemId }) => itemId.startsWith('C01.'))).toBe(true)
    const remarks = found?.view.found.map(({ text }) => text) ?? []
    expect(new Set(remarks).size).toBe(remarks.length)
  })

  test('documents are laid beside each other: another currency on the declaration than in the contract', async () => {
    const { firm, owner } = await readyFirm(await createPerson({ language: 'en' }))
    await approveBefore({ firm, by: owner, stage: 'export' })
    await completeStage(firm, 'export')
    await giveAnswer(firm, 'T08.currency', 'EUR')
    await giveAnswer(firm, 'T12.currency', 'USD')
    const found = await check(firm, owner, 'export')
    expect(found?.view.found.find(({ itemId }) => itemId === 'T12.currency')).toMatchObject({
      verdict: 'May be questioned',
      text: 'The declaration is in USD, the contract or order in EUR.',
    })
  })

  test('one file given for two documents is named', async () => {
    const { firm, owner } = await readyFirm()
    const { sha256 } = await db.documentVersion.findFirstOrThrow({
      where: { document: { firmId: firm.id, type: 'business_licence' } },
    })
    const other = await db.documentVersion.findFirstOrThrow({
      where: { document: { firmId: firm.id, type: { not: 'business_licence' } } },
    })
    await db.documentVersion.update({ where: { id: other.id }, data: { sha256 } })
    const found = await check(firm, owner)
    expect(found?.view.found.map(({ text }) => text).join()).toMatch(/是同一个文件/)
  })

  test('a stage that cannot be submitted is not judged', async () => {
    const { firm, owner } = await readyFirm()
    await submit({ firm, by: owner, stage: 'register' })
    expect(await check(firm, owner)).toBeNull()
  })
})

describe('on the page of a task', () => {
  test('only what is wrong is said, and only there', async () => {
    const { firm, owner } = await readyFirm()
    expect(await task(firm, owner, 'S05')).toBeNull()
    await giveAnswer(firm, 'S05.record_name', '大连远程泵业有限公司')
    expect(await task(firm, owner, 'S05')).toMatchObject({ outcome: 'rejected', fine: null })
    expect(await task(firm, owner, 'S07')).toBeNull()
  })
})

describe('beside a case', () => {
  test('the advisor sees what the firm submitted, not what it wrote later', async () => {
    const { firm, owner } = await readyFirm()
    await giveAnswer(firm, 'S05.record_name', '大连远程泵业有限公司')
    await giveDocument(firm, 'customs_record')
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await giveAnswer(firm, 'S05.record_name', firm.nameZh)
    const scope = advisorScope(await createStaff('advisor'))
    const { preCheck } = await getCase(scope, applicationId, NOW)
    expect(preCheck).toMatchObject({ outcome: 'rejected', heading: '预审提示：1项' })
    expect(preCheck?.found[0]?.text).toContain('大连远程泵业有限公司')
  })

  test.each([
    { what: 'a grey scan', data: { contentType: 'image/jpeg', widthPx: 2000, heightPx: 2000, isColour: false } },
    { what: 'an empty page', data: { isColour: false, isBlank: true } },
    { what: 'many pages', data: { pageCount: 9 } },
    { what: 'a few pixels', data: { contentType: 'image/png', widthPx: 640, heightPx: 480, sizeBytes: 90_000 } },
    {
      what: 'a lot of pixels in a small file',
      data: { contentType: 'image/png', widthPx: 1500, heightPx: 1500, sizeBytes: 9_000 },
    },
  ])('the advisor sees what the firm saw: $what', async ({ data }) => {
    const { firm, owner } = await readyFirm()
    const licence = { document: { firmId: firm.id, type: 'business_licence' } }
    await db.documentVersion.updateMany({ where: licence, data })
    const seen = await check(firm, owner)
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await db.documentVersion.updateMany({
      where: licence,
      data: { isColour: null, isBlank: null, pageCount: null, widthPx: null, heightPx: null },
    })
    const scope = advisorScope(await createStaff('advisor', { language: 'zh-CN' }))
    const { preCheck } = await getCase(scope, applicationId, new Date(NOW.getTime() + 70 * 86_400_000))
    expect(preCheck).toEqual({ ...seen?.view, heading: preCheck?.heading, lead: preCheck?.lead })
    const [version] = await db.submissionVersion.findMany({ where: { applicationId } })
    expect(version?.preCheckHits).toBe(seen?.view.found.length)
  })

  test('what the chosen channels ask is kept as well', async () => {
    const { firm, owner } = await readyFirm()
    await approveBefore({ firm, by: owner, stage: 'ecommerce' })
    await completeStage(firm, 'ecommerce')
    await db.channelChoice.deleteMany({ where: { firmId: firm.id } })
    await db.channelChoice.create({ data: { firmId: firm.id, channelId: 'noon', chosenById: owner.id } })
    await completeStage(firm, 'ecommerce')
    const seen = await check(firm, owner, 'ecommerce')
    const { applicationId } = await submit({ firm, by: owner, stage: 'ecommerce' })
    const reader = advisorScope(await createStaff('advisor', { language: 'zh-CN' }))
    const { preCheck } = await getCase(reader, applicationId, NOW)
    // Each reader is led to the rule with a menu of their own, and an advisor corrects nothing.
    const told = (found: readonly PreCheckLine[] = []) =>
      found.map((line) => ({ ...line, rule: line.rule?.text, places: [] }))
    expect(told(preCheck?.found)).toEqual(told(seen?.view.found))
    expect(preCheck?.channels).toEqual(seen?.view.channels)
    expect(preCheck?.found).not.toEqual([])
  })
})
