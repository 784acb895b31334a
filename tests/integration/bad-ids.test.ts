// Ids inside forms: of nobody, of the other firm, or no ids at all. What the other firm has stays as it is.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { replyTo } from '~/features/reviews/components/names'
import type { FormReply } from '~/i18n/message-key'
import { action as settings } from '~/routes/account/settings'
import { action as staff } from '~/routes/admin/staff'
import { action as reviewCase } from '~/routes/advisor/case'
import { action as application } from '~/routes/firm/application'
import { action as changes } from '~/routes/firm/changes'
import { action as people } from '~/routes/firm/people'
import { action as products } from '~/routes/firm/products'
import { db } from '~/server/db.server'
import { addMember } from '../factories/firms'
import { createPerson, createStaff } from '../factories/people'
import { versionOf } from '../factories/stages'
import { givenFormWorld, type FormWorld } from '../support/form-world'
import { expectSentences } from '../support/hostile-text'
import { answer, post } from '../support/requests'
import { storedRows } from '../support/stored-rows'

const NO_IDS = [
  '',
  'x',
  '\0',
  '\u202e',
  "' or 1=1 --",
  '../..',
  '9'.repeat(3_000),
  '{}',
  '00000000-0000-0000-0000-00000000000Z',
]

type Send = (world: FormWorld, body: Record<string, string>) => ReturnType<typeof answer<FormReply>>

const toPeople: Send = async ({ ours }, body) => {
  const request = await post('/people', body, { as: ours.owner })
  return answer<FormReply>(people, { request, params: { firmId: ours.firm.id } })
}
const toProducts: Send = async ({ ours }, body) => {
  const request = await post('/products', body, { as: ours.owner })
  return answer<FormReply>(products, { request, params: { firmId: ours.firm.id } })
}
const toChanges: Send = async ({ ours }, body) => {
  const request = await post('/changes', body, { as: ours.owner })
  return answer<FormReply>(changes, { request, params: { firmId: ours.firm.id } })
}
const toSettings: Send = async ({ ours }, body) =>
  answer<FormReply>(settings, { request: await post('/account', body, { as: ours.owner }) })
const toStaff: Send = async ({ administrator }, body) =>
  answer<FormReply>(staff, { request: await post('/admin/staff', body, { as: administrator }) })
const toCase: Send = async (world, body) => {
  const press = { requestId: randomUUID(), expectedVersion: String(await versionOf(world.applicationId)) }
  const request = await post('/case', { ...press, ...body }, { as: world.advisor })
  return answer<FormReply>(reviewCase, { request, params: { applicationId: world.applicationId } })
}

const FORMS: readonly (readonly [string, Send, Record<string, string>, string, (world: FormWorld) => string])[] = [
  ['remove a product', toProducts, { intent: 'remove' }, 'productId', ({ theirs }) => theirs.productId],
  ['withdraw an invitation', toPeople, { intent: 'revoke' }, 'invitationId', ({ theirs }) => theirs.invitationId],
  [
    'let somebody in',
    toPeople,
    { intent: 'grant', role: 'editor' },
    'accessRequestId',
    ({ theirs }) => theirs.accessRequestId,
  ],
  ['decline somebody', toPeople, { intent: 'decline' }, 'accessRequestId', ({ theirs }) => theirs.accessRequestId],
  ['change a role', toPeople, { intent: 'set_role', role: 'editor' }, 'userId', ({ theirs }) => theirs.member.id],
  ['remove a member', toPeople, { intent: 'remove' }, 'userId', ({ theirs }) => theirs.member.id],
  ['put a notice away', toChanges, { intent: 'put_away' }, 'noticeId', ({ theirs }) => theirs.noticeId],
  ['accept an invitation', toSettings, { intent: 'accept' }, 'invitationId', ({ theirs }) => theirs.invitationId],
  [
    'change the role of staff',
    toStaff,
    { intent: 'set_role', role: 'official' },
    'userId',
    ({ ours }) => ours.owner.id,
  ],
  ['close an account of staff', toStaff, { intent: 'disable', reason: 'abuse' }, 'userId', ({ ours }) => ours.owner.id],
  ['hand over a case', toCase, { intent: 'reassign', reason: 'absence' }, 'assigneeId', ({ ours }) => ours.owner.id],
]

describe('an id in a form', () => {
  test.each(FORMS)('%s: what is no id is refused at its field', async (_, send, body, field) => {
    const world = await givenFormWorld()
    const before = await storedRows()
    for (const id of NO_IDS) {
      const { status, data } = await send(world, { ...body, [field]: id })
      expect([id.slice(0, 20), status]).toEqual([id.slice(0, 20), 422])
      expectSentences(data)
    }
    expect(await storedRows()).toEqual(before)
  })

  test.each(FORMS)('%s: one of somebody else is answered like one of nobody', async (_, send, body, field, foreign) => {
    const world = await givenFormWorld()
    const before = await storedRows()
    const theirs = await send(world, { ...body, [field]: foreign(world) })
    const nobodys = await send(world, { ...body, [field]: randomUUID() })
    expect(theirs.status).toBeLessThan(500)
    const said = ({ status, location, data }: typeof theirs) => [status, location, data.errors]
    expect(said(theirs)).toEqual(said(nobodys))
    expect(await storedRows()).toEqual(before)
  })
})

describe('handing over', () => {
  test('goes back to its own form when the colleague cannot take the case', async () => {
    const world = await givenFormWorld()
    const { firmId } = await db.application.findUniqueOrThrow({ where: { id: world.applicationId } })
    const ofTheFirm = await addMember({ id: firmId }, 'viewer', await createStaff('advisor'))
    const gone = await createStaff('advisor')
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    const unable = [await createPerson(), await createStaff('official'), world.administrator, ofTheFirm, gone]
    for (const { id: assigneeId } of unable) {
      const { status, data } = await toCase(world, { intent: 'reassign', reason: 'absence', assigneeId })
      expect(status).toBe(422)
      expect(data.errors[0]).toMatchObject({ field: 'assigneeId' })
      expect(data.values).toMatchObject({ assigneeId: [assigneeId], reason: ['absence'] })
      expect(replyTo(data, 'hand_over')).toBe(data)
    }
    const decision = await toCase(world, { intent: 'reject', summary: '' })
    expect([decision.status, replyTo(decision.data, 'hand_over')]).toEqual([422, undefined])
    expect(replyTo(decision.data, 'review')).toBe(decision.data)
    expect(replyTo(undefined, 'review')).toBeUndefined()
  })

  test('works for a colleague whose id has hyphens', async () => {
    const world = await givenFormWorld()
    const id = randomUUID()
    await db.user.create({ data: { id, email: 'new@example.cn', name: '孙立', staffRole: 'advisor' } })
    expect((await toCase(world, { intent: 'reassign', reason: 'absence', assigneeId: id })).status).toBe(303)
    expect(await db.application.findUnique({ where: { id: world.applicationId } })).toMatchObject({ assigneeId: id })
  })
})

describe('numbers of versions', () => {
  test.each(['', 'x', '-1', '1.5', 'NaN', 'Infinity', '1e400', '0x', '9'.repeat(400), '\0', '２', 'null', '[]'])(
    '%j decides nothing',
    async (expectedVersion) => {
      const world = await givenFormWorld()
      const before = await storedRows()
      const sent = await toCase(world, { intent: 'release', expectedVersion })
      // Some of these read as a number, but never as the one that stands.
      const standing = Number(expectedVersion.normalize('NFKC')) === (await versionOf(world.applicationId))
      if (!standing) expect([409, 422]).toContain(sent.status)
      if (!standing) expect(await storedRows()).toEqual(before)
      const { firmId } = await db.application.findUniqueOrThrow({ where: { id: world.applicationId } })
      const { user } = await db.membership.findFirstOrThrow({ where: { firmId }, include: { user: true } })
      const body = { intent: 'withdraw', requestId: randomUUID(), expectedVersion }
      const request = await post('/application', body, { as: { ...user, language: 'zh-CN' } })
      const params = { firmId, applicationId: world.applicationId }
      expect([303, 409, 422]).toContain((await answer(application, { request, params })).status)
    },
  )
})
