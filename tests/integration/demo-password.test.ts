// Accounts of the demo whose password everybody knows: found before strangers can reach them, and given another one.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findKnownPassword, giveDemoPassword } from '~/features/accounts/demo-commands.server'
import { auth } from '~/features/accounts/gateway.server'
import { db } from '~/server/db.server'
import { KNOWN_PASSWORD } from '~/server/demo.server'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'

const OWN = 'a password of my own'
let administrator: Person
let owner: Person
let stranger: Person

beforeEach(async () => {
  owner = await createPerson({ email: 'owner@demo.test', password: KNOWN_PASSWORD })
  administrator = await createStaff('administrator', { email: 'admin@demo.test', password: KNOWN_PASSWORD })
  stranger = await createPerson({ email: 'li@example.cn', password: KNOWN_PASSWORD })
})
afterEach(() => {
  delete process.env.DEMO
  delete process.env.DEMO_PASSWORD
})

async function hasPassword({ id }: Person, password: string): Promise<boolean> {
  const { password: hash } = await db.account.findFirstOrThrow({ where: { userId: id } })
  return (await auth.$context).password.verify({ hash: hash ?? '', password })
}

test('a known password is found in any database, those of staff before others', async () => {
  expect(await findKnownPassword()).toBe('admin@demo.test')
  await db.user.update({ where: { id: administrator.id }, data: { disabledAt: new Date() } })
  expect(await findKnownPassword()).toBe('owner@demo.test')
  await db.user.update({ where: { id: owner.id }, data: { disabledAt: new Date() } })
  expect(await findKnownPassword()).toBeNull()
})

test('a password of the demo’s own takes its place, ends what was signed in with it, and touches nobody else', async () => {
  for (const person of [administrator, stranger]) await sessionCookie(person)
  process.env.DEMO_PASSWORD = OWN
  await giveDemoPassword()
  expect([await hasPassword(administrator, OWN), await hasPassword(owner, OWN)]).toEqual([true, true])
  expect(await hasPassword(stranger, KNOWN_PASSWORD)).toBe(true)
  expect((await db.session.findMany()).map(({ userId }) => userId)).toEqual([stranger.id])
  expect(await findKnownPassword()).toBeNull()
})

test('whoever signed in with it stays signed in at the next start', async () => {
  process.env.DEMO_PASSWORD = OWN
  await giveDemoPassword()
  await sessionCookie(administrator)
  await giveDemoPassword()
  expect(await db.session.count()).toBe(1)
})

test('a demo without one has the password that is printed again; a real portal is left as it is', async () => {
  process.env.DEMO_PASSWORD = OWN
  await giveDemoPassword()
  delete process.env.DEMO_PASSWORD
  await giveDemoPassword()
  expect(await hasPassword(administrator, OWN)).toBe(true)
  process.env.DEMO = '1'
  await giveDemoPassword()
  expect(await hasPassword(administrator, KNOWN_PASSWORD)).toBe(true)
})
