// Two people with the same page before them: whoever is second hears who was first, and nothing of theirs is mixed in.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fold } from '~/domain/application/fold'
import type { StoredEvent } from '~/domain/application/events'
import { execute, submitStage, type CaseCommand } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { approve, claim, confirmRejection, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { storedRows } from '../support/stored-rows'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const FLAGGED = { 'S05.doc.customs_record': 'D-07' }

async function held() {
  const [advisor, lead] = [
    await createStaff('advisor', { name: '周婷' }),
    await createStaff('lead_advisor', { name: '何军' }),
  ]
  const { firm, owner } = await createFirm()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  return { advisor, lead, firm, owner, applicationId, version: await versionOf(applicationId) }
}
type Held = Awaited<ReturnType<typeof held>>
type Who = 'advisor' | 'lead' | 'firm'

const NAMES = ['release', 'reassign', 'record_verdicts', 'approve', 'request_changes', 'reject'] as const
type Name = (typeof NAMES)[number]

async function commandOf(name: Name, { applicationId, lead }: Held): Promise<CaseCommand> {
  const flagged = name === 'request_changes' || name === 'record_verdicts' ? FLAGGED : {}
  const verdicts = await verdictsOn(applicationId, flagged)
  if (name === 'release') return { name }
  if (name === 'reassign') return { name, assigneeId: lead.id, reason: 'workload' }
  if (name === 'record_verdicts') return { name, verdicts }
  return { name, verdicts, summary: '请看说明。', isEnough: true }
}

function press(given: Held, who: Who, command: CaseCommand, change: { expectedVersion?: number } = {}) {
  const scope = who === 'firm' ? firmScope(given.firm, given.owner) : advisorScope(given[who])
  const expectedVersion = change.expectedVersion ?? given.version
  return execute(scope, given.applicationId, command, { expectedVersion, requestId: randomUUID(), now: NOW })
}

/** The row for lists, the verdicts and the numbers of events all say the same. */
async function expectSound(applicationId: string): Promise<void> {
  const events = await db.applicationEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } })
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  const state = fold(events as unknown as StoredEvent[])
  const row = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
  const { status, version, round, assigneeId, waitingOn, dueAt, decidedAt } = state
  expect(row).toMatchObject({ status, version, round, assigneeId, waitingOn, dueAt, decidedAt })
  const verdicts = await db.itemVerdict.findMany({ where: { applicationId, round } })
  expect(Object.fromEntries(verdicts.map(({ itemId, verdict }) => [itemId, verdict]))).toEqual(
    Object.fromEntries(Object.entries(state.verdicts).map(([itemId, { verdict }]) => [itemId, verdict])),
  )
  const open = await db.waitInterval.findMany({ where: { applicationId, endedAt: null } })
  expect(open.map(({ on }) => on as string)).toEqual(waitingOn === 'nobody' ? [] : [waitingOn])
}

describe('two presses on the same version', () => {
  test.each(NAMES)('%s, then anything: the second is told who was first', async (first) => {
    const given = await held()
    const [one, ...others] = [
      await commandOf(first, given),
      ...(await Promise.all(NAMES.map((name) => commandOf(name, given)))),
    ]
    expect(await press(given, 'advisor', one)).toMatchObject({ ok: true })
    const between = await storedRows()
    for (const second of others) {
      const late = await press(given, 'lead', second)
      expect(late).toMatchObject({ ok: false, refusal: { code: 'version_conflict', values: { who: '周婷' } } })
    }
    expect(await storedRows()).toEqual(between)
    await expectSound(given.applicationId)
  })

  // What the office does among itself does not stand in the firm's way, so the withdrawal counts after it as well.
  test.each(NAMES)(
    '%s against the firm’s withdrawal at the same moment: no decision on what is withdrawn',
    async (name) => {
      const given = await held()
      const command = await commandOf(name, given)
      const results = await Promise.all([press(given, 'advisor', command), press(given, 'firm', { name: 'withdraw' })])
      const [office, firm] = results
      if (office.ok && firm.ok) {
        const events = await db.applicationEvent.findMany({ where: { applicationId: given.applicationId } })
        const later = events.filter(({ seq }) => seq > given.version).toSorted((a, b) => a.seq - b.seq)
        expect(later.at(-1)).toMatchObject({ type: 'withdrawn' })
        expect(later.slice(0, -1).filter(({ visibility }) => visibility !== 'internal')).toEqual([])
      } else {
        expect(results.filter(({ ok }) => ok)).toHaveLength(1)
        expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'version_conflict' } })
      }
      await expectSound(given.applicationId)
    },
  )
})

describe('a version that never was', () => {
  test.each([-1, 0, 1, 3, 99, 2_147_483_647, Number.MAX_SAFE_INTEGER])(
    '%i decides nothing',
    async (expectedVersion) => {
      const given = await held()
      const before = await storedRows()
      for (const name of NAMES) {
        const result = await press(given, 'advisor', await commandOf(name, given), { expectedVersion })
        expect(result).toMatchObject({ ok: false, refusal: { code: 'version_conflict' } })
      }
      expect(await storedRows()).toEqual(before)
    },
  )
})

describe('what is over', () => {
  test.each(['approve', 'reject', 'withdraw'] as const)('after %s no command does anything', async (end) => {
    const given = await held()
    if (end === 'withdraw') await press(given, 'firm', { name: 'withdraw' })
    else await press(given, 'advisor', await commandOf(end, given))
    if (end === 'reject') await confirmRejection(given.applicationId, given.lead)
    const expectedVersion = await versionOf(given.applicationId)
    const before = await storedRows()
    for (const who of ['advisor', 'lead'] as const)
      for (const name of NAMES)
        expect(await press(given, who, await commandOf(name, given), { expectedVersion })).toMatchObject({
          ok: false,
          refusal: { code: 'not_possible_now' },
        })
    const again = await press(given, 'firm', { name: 'withdraw' }, { expectedVersion })
    expect(again).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } })
    expect(await storedRows()).toEqual(before)
  })
})

describe('submitting again', () => {
  test('by two colleagues at once is one new round', async () => {
    const given = await held()
    const colleague = await addMember(given.firm, 'editor')
    await press(given, 'advisor', await commandOf('request_changes', given))
    await giveDocument(given.firm, 'customs_record')
    const hand = (person: typeof colleague, role: 'owner' | 'editor') => {
      const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
      return submitStage(firmScope(given.firm, person, role), input, NOW)
    }
    const results = await Promise.all([
      hand(given.owner, 'owner'),
      hand(colleague, 'editor'),
      hand(colleague, 'editor'),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of atLeast(1, results))
      if (!result.ok) expect(result.refusal).toMatchObject({ code: 'already_submitted' })
    expect(await db.submissionVersion.count({ where: { applicationId: given.applicationId } })).toBe(2)
    await expectSound(given.applicationId)
    await approve(given.applicationId, given.advisor)
    await expectSound(given.applicationId)
  })

  test('without any change is refused, and the firm keeps the turn', async () => {
    const given = await held()
    await press(given, 'advisor', await commandOf('request_changes', given))
    const before = await storedRows()
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    const result = await submitStage(firmScope(given.firm, given.owner), input, NOW)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'nothing_changed' } })
    expect(await storedRows()).toEqual(before)
  })
})
