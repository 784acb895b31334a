import { expect, test } from 'vitest'
import { checkCreditCode } from '~/domain/firm/credit-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { examine } from '~/features/doctor/queries.server'
import { db } from '~/server/db.server'
import { DEMO_ACCOUNTS, isEmpty, seedDemo } from '../../prisma/seed'
import { createPerson } from '../factories/people'
import { queuedTasks } from '../support/mails'

const NOW = new Date('2026-11-23T06:00:00Z')

test('the demonstration fills an empty database with people, firms and history', { timeout: 120_000 }, async () => {
  expect(await isEmpty()).toBe(true)
  await seedDemo(NOW)

  const emails = (await db.user.findMany({ where: { accounts: { some: {} } } })).map((person) => person.email)
  expect(emails).toEqual(expect.arrayContaining([...DEMO_ACCOUNTS.emails]))
  const firms = await db.firm.findMany({ select: { creditCode: true } })
  expect(firms.filter(({ creditCode }) => !checkCreditCode(creditCode).isValid)).toEqual([])
  const products = await db.firmProduct.findMany({ select: { hs6: true } })
  expect([products.length > 0, products.filter(({ hs6 }) => !isInHs2022(hs6))]).toEqual([true, []])

  const statuses = (await db.application.groupBy({ by: ['status'] })).map((group) => group.status)
  expect(statuses.sort()).toEqual(['approved', 'changes_requested', 'in_review', 'resubmitted', 'submitted'])
  expect(await db.certificate.count()).toBe(await db.rungReached.count({ where: { rung: 5 } }))
  expect(await db.applicationEvent.count({ where: { occurredAt: { gt: NOW } } })).toBe(0)
  expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0)
  expect(await queuedTasks()).toEqual([])
  expect(await examine(new Date())).toEqual([])
})

test('it never joins what is there already', async () => {
  await createPerson()
  await expect(seedDemo(NOW)).rejects.toThrow('needs an empty one')
  expect(await db.firm.count()).toBe(0)
})
