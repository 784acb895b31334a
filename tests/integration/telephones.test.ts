import { describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { getCase } from '~/features/reviews/case-queries.server'
import * as settingsRoute from '~/routes/account/settings'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, submit, NOW } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const save = async (as: Person, given: Record<string, string>) => {
  const body = { intent: 'save', name: '李明', preferredLanguage: 'en', ...given }
  return answer<FormReply>(settingsRoute.action, { request: await post('/account', body, { as }) })
}
const phoneOf = async ({ id }: Person) => (await db.user.findUniqueOrThrow({ where: { id } })).phone

describe('one’s own number', () => {
  test('is cleaned, shown again, and taken away when it is left empty', async () => {
    const person = await createPerson()
    expect((await save(person, { phone: '+86 138\u200b-0013-8000' })).status).toBe(303)
    expect(await phoneOf(person)).toBe('+8613800138000')
    const { data } = await answer<{ phone: string }>(settingsRoute.loader, {
      request: await get('/account', { as: person }),
    })
    expect(data.phone).toBe('+8613800138000')
    await save(person, {})
    expect(await phoneOf(person)).toBe('+8613800138000')
    await save(person, { phone: ' ' })
    expect(await phoneOf(person)).toBeNull()
  })

  test('that is none is refused at its field, and the stored one stays', async () => {
    const person = await createPerson()
    await save(person, { phone: '02486921234' })
    const { status, data } = await save(person, { phone: 'call me' })
    expect([status, data.errors.map(({ field }) => field)]).toEqual([422, ['phone']])
    expect(await phoneOf(person)).toBe('02486921234')
  })
})

describe('a number', () => {
  async function given() {
    const { firm, owner } = await createFirm()
    const other = await createFirm()
    await save(owner, { phone: '13800138000' })
    await save(other.owner, { phone: '13900139000' })
    const advisor = await createStaff('advisor')
    await save(advisor, { phone: '024 8692 1234' })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    return { firm, owner, other, advisor, applicationId }
  }

  test('of the firm is seen by its advisor and by leads, and by no other advisor', async () => {
    const { advisor, applicationId, firm } = await given()
    const contacts = async (person: Person) => (await getCase(advisorScope(person), applicationId, NOW)).contacts
    expect(await contacts(advisor)).toEqual([])
    await claim(applicationId, advisor)
    expect(await contacts(advisor)).toMatchObject([{ phone: '13800138000' }])
    expect(await contacts(await createStaff('lead_advisor'))).toHaveLength(1)
    expect(await contacts(await createStaff('advisor'))).toEqual([])
    const silent = await createPerson()
    await addMember(firm, 'viewer', silent)
    expect(await contacts(advisor)).toHaveLength(1)
  })

  test('of the advisor is seen by the firm whose case it is', async () => {
    const { firm, owner, advisor, other, applicationId } = await given()
    const seen = async () => (await getApplicationPage(firmScope(firm, owner), applicationId, NOW)).advisorPhone
    expect(await seen()).toBeNull()
    await claim(applicationId, advisor)
    expect(await seen()).toBe('02486921234')
    await expect(getApplicationPage(firmScope(other.firm, other.owner), applicationId, NOW)).rejects.toBeInstanceOf(
      Response,
    )
  })
})
