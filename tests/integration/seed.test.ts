import { expect, test } from 'vitest'
import { checkCreditCode } from '~/domain/firm/credit-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { scopeForAdvisor } from '~/features/accounts/guards.server'
import { examine } from '~/features/doctor/queries.server'
import { readingDue } from '~/features/readings/queries.server'
import { listQuestions } from '~/features/threads/question-queries.server'
import { db } from '~/server/db.server'
import { DEMO_ACCOUNTS, isEmpty, seedDemo } from '../../prisma/seed'
import { createPerson } from '../factories/people'
import { queuedTasks } from '../support/mails'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-23T06:00:00Z')

/** Filled once, and looked at from three sides: filling it takes seconds. */
test('the demonstration fills an empty database with people, firms and history', { timeout: 120_000 }, async () => {
  expect(await isEmpty()).toBe(true)
  await seedDemo(NOW)
  await expectWhole()
  await expectLadderInOrder()
  await expectKeptUp()
})

async function expectWhole(): Promise<void> {
  const emails = (await db.user.findMany({ where: { accounts: { some: {} } } })).map((person) => person.email)
  expect(emails).toEqual(expect.arrayContaining([...DEMO_ACCOUNTS.emails]))
  const firms = await db.firm.findMany({ select: { creditCode: true } })
  expect(firms.filter(({ creditCode }) => !checkCreditCode(creditCode).isValid)).toEqual([])
  const products = await db.firmProduct.findMany({ select: { hs6: true } })
  expect([products.length > 0, products.filter(({ hs6 }) => !isInHs2022(hs6))]).toEqual([true, []])

  const statuses = (await db.application.groupBy({ by: ['status'] })).map((group) => group.status)
  expect(statuses.sort()).toEqual(['approved', 'changes_requested', 'in_review', 'resubmitted', 'submitted'])
  expect(await db.certificate.count()).toBe(await db.milestoneReached.count({ where: { milestone: 5 } }))
  expect(await db.applicationEvent.count({ where: { occurredAt: { gt: NOW } } })).toBe(0)
  expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0)
  expect(await queuedTasks()).toEqual([])
  expect(await examine(new Date())).toEqual([])
}

/** Its firms climb the ladder in order, and their first order comes before their declaration. */
async function expectLadderInOrder(): Promise<void> {
  const firms = await db.firm.findMany({
    select: {
      nameZh: true,
      milestones: { orderBy: { milestone: 'asc' }, select: { milestone: true, reachedAt: true } },
    },
  })
  const isInOrder = (dates: readonly number[]) =>
    dates.every((at, index) => index === 0 || (dates[index - 1] ?? 0) <= at)
  const climbers = firms.filter(({ milestones }) => milestones.length > 4)
  expect(climbers.length).toBeGreaterThan(5)
  for (const { nameZh, milestones } of atLeast(1, climbers))
    expect(isInOrder(milestones.map(({ reachedAt }) => reachedAt.getTime())), nameZh).toBe(true)
  const answers = await db.taskAnswer.findMany({
    where: { fieldId: { in: ['contract_date', 'order_date', 'declared_on'] } },
  })
  const declared = answers.filter(({ fieldId }) => fieldId === 'declared_on')
  expect(declared.length).toBeGreaterThan(5)
  for (const { firmId, value } of atLeast(1, declared)) {
    const orders = answers.filter((one) => one.firmId === firmId && one.fieldId !== 'declared_on')
    expect(orders.length).toBeGreaterThan(0)
    for (const order of atLeast(1, orders)) expect(order.value <= value, firmId).toBe(true)
  }
}

/** Its programme keeps up: at most one thing of a kind is late, and a question waits. */
async function expectKeptUp(): Promise<void> {
  const readings = await db.secondReading.findMany({ where: { second: null, isVoid: false } })
  expect(readings.length).toBeGreaterThan(0)
  expect(readings.filter(({ firstAt }) => readingDue(firstAt) < NOW).length).toBeLessThan(2)
  const lateFor = (waitingOn: 'advisor' | 'firm') => db.application.count({ where: { waitingOn, dueAt: { lt: NOW } } })
  expect(await lateFor('advisor')).toBeLessThan(2)
  expect(await lateFor('firm')).toBe(0)
  const lead = await db.user.findFirstOrThrow({ where: { staffRole: 'lead_advisor' } })
  const scope = scopeForAdvisor({ userId: lead.id, isLead: true, language: 'en' })
  const { counts, lines } = await listQuestions(scope, { tab: 'waiting', page: 1 })
  expect([counts.waiting, lines.map(({ answerer }) => answerer)]).toEqual([1, [null]])
}

test('it never joins what is there already', async () => {
  await createPerson()
  await expect(seedDemo(NOW)).rejects.toThrow('needs an empty one')
  expect(await db.firm.count()).toBe(0)
})
