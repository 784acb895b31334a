import { describe, expect, test } from 'vitest'
import { getDossier } from '~/features/dossiers/queries.server'
import * as caseFirm from '~/routes/advisor/case-firm'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff } from '../factories/people'
import { approve, claim, submit, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { advisorScope } from '../support/scopes'

const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)

/** A firm that got through its first stage and has submitted the second, beside another one. */
async function two() {
  const advisor = await createStaff('advisor')
  const owner = await createPerson({ name: '林晓舟', email: 'lin@example.cn' })
  const { firm } = await createFirm({ owner, nameZh: '沈阳远程泵业有限公司', createdAt: later(-3) })
  await addMember(firm, 'viewer', await createPerson({ name: 'Anna Smith', language: 'en' }))
  const first = await submit({ firm, by: owner, stage: 'register' })
  await claim(first.applicationId, advisor, later(1))
  await approve(first.applicationId, advisor, later(1))
  const second = await submit({ firm, by: owner, stage: 'market', now: later(2) })
  const other = await createFirm({ nameZh: '大连海产有限公司' })
  const theirs = await submit({ firm: other.firm, by: other.owner, stage: 'register' })
  return { advisor, firm, first, second, theirs }
}

describe('the firm behind a case', () => {
  test('is told on one page: how far it got, all its cases, its people and its choices', async () => {
    const { advisor, firm, first, second } = await two()
    const dossier = await getDossier(advisorScope(advisor), second.applicationId, later(3))
    expect(dossier).toMatchObject({ firmId: firm.id, name: '沈阳远程泵业有限公司', isOwnFirm: false })
    expect(dossier.milestones.filter(({ reachedAt }) => reachedAt).map(({ milestone }) => milestone)).toEqual([0, 1, 2])
    expect(dossier.milestones.find(({ state }) => state === 'current')?.milestone).toBe(3)
    expect(dossier.cases).toMatchObject([
      { reference: second.reference, isCurrent: true, status: 'in_review', advisor: advisor.name, decidedAt: null },
      { reference: first.reference, isCurrent: false, status: 'approved', advisor: advisor.name, round: 1 },
    ])
    expect(dossier.people.map(({ name, role, language }) => [name, role, language])).toEqual([
      ['林晓舟', 'owner', 'zh-CN'],
      ['Anna Smith', 'viewer', 'en'],
    ])
    expect(dossier.facts).toMatchObject({ products: '离心泵 8413.70', creditCode: firm.creditCode })
    expect(dossier.facts.markets).toContain('哈萨克斯坦')
  })

  test('tells what happened in all its cases in the order in which it happened, and nothing of another firm', async () => {
    const { advisor, first, second, theirs } = await two()
    const { timeline } = await getDossier(advisorScope(advisor), first.applicationId, later(3))
    expect(timeline.map(({ text }) => [first, second].findIndex(({ reference }) => text.includes(reference)))).toEqual([
      0, 0, 0, 0, 0, 1, 1,
    ])
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted())
    expect(timeline.filter(({ text }) => text.includes(theirs.reference))).toEqual([])
  })

  test('adds up how long each side took', async () => {
    const { advisor, first } = await two()
    const { cases, totals } = await getDossier(advisorScope(advisor), first.applicationId, later(3))
    const sum = (of: 'advisorMinutes' | 'firmMinutes') => cases.reduce((all, one) => all + one[of], 0)
    expect(totals).toEqual({ advisorMinutes: sum('advisorMinutes'), firmMinutes: sum('firmMinutes') })
    expect(totals.advisorMinutes).toBeGreaterThan(0)
  })

  test('carries nobody’s address', async () => {
    const { advisor, first } = await two()
    const dossier = await getDossier(advisorScope(advisor), first.applicationId, NOW)
    expect(JSON.stringify(dossier)).not.toContain('lin@example.cn')
  })

  test('can be read and not decided about by an advisor who belongs to it', async () => {
    const { firm, first, theirs } = await two()
    const member = await createStaff('advisor')
    await addMember(firm, 'viewer', member)
    expect((await getDossier(advisorScope(member), first.applicationId, NOW)).isOwnFirm).toBe(true)
    expect((await getDossier(advisorScope(member), theirs.applicationId, NOW)).isOwnFirm).toBe(false)
  })

  test('asks the database six times: the account, two for the firm, its self-checks of origin, the log, what waits to be read', async () => {
    const { advisor, first } = await two()
    const request = await get('/firm', { as: advisor })
    const params = { applicationId: first.applicationId }
    expect(await countQueries(() => answer(caseFirm.loader, { request, params }))).toBeLessThanOrEqual(6)
  })

  test.each(['', 'nonsense', '018f3a52-7c1e-7b3a-9d7e-0123456789ab'])('“%s” is no case', async (applicationId) => {
    const request = await get('/firm', { as: await createStaff('advisor') })
    expect(await answer(caseFirm.loader, { request, params: { applicationId } })).toMatchObject({ status: 404 })
  })
})
