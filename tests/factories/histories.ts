// Histories of cases in one stroke: drawn commands, decided by the real rules at drawn times, and written as rows that are
// what the portal itself would have written. For tests of what a thousand cases add up to.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Command } from '~/domain/application/command'
import { decide } from '~/domain/application/decide'
import { minutesOf } from '~/domain/application/due'
import { VISIBILITY, type NewEvent, type Reading, type StoredEvent } from '~/domain/application/events'
import { apply, NOTHING_YET, type Projection } from '~/domain/application/fold'
import { sealText, type ChainedFacts } from '~/domain/application/hash-chain'
import { reviewerRole } from '~/domain/application/transitions'
import type { ActorRole } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import { isWorkingDay } from '~/features/clock/queries.server'
import { sha256 } from '~/server/sha256.server'
import { projectionRow } from '~/features/applications/projection-queries.server'
import { db, type Prisma } from '~/server/db.server'
import { EMPTY_ITEM, ITEMS, type Drawn, type DrawnStep } from './history-steps'

const QUARTER = 15 * 60_000

export type HistoryEvent = StoredEvent & { readonly fromStatus: NewEvent['fromStatus']; readonly role: ActorRole }
type Wait = { on: Projection['waitingOn']; startedAt: Date; endedAt: Date | null; minutes: number | null }
type ReadingRow = {
  id: string
  round: number
  kind: 'sample' | 'rejection'
  first: Reading
  firstById: string
  firstAt: Date
  second: Reading | null
  secondById: string | null
  secondAt: Date | null
  isVoid: boolean
}

export type History = {
  readonly id: string
  readonly firmId: string
  readonly stage: StageId
  readonly events: readonly HistoryEvent[]
  readonly state: Projection
  readonly waits: readonly Wait[]
  readonly readings: readonly ReadingRow[]
}

export type Cast = {
  readonly firmIds: readonly string[]
  readonly advisorIds: readonly string[]
  readonly leadId: string
}

/** The same cases in every run of a seed, but for their ids. */
export function drawHistories(
  cases: fc.Arbitrary<Drawn>,
  { count, seed }: { count: number; seed: number },
  cast: Cast,
) {
  return fc.sample(cases, { numRuns: count, seed }).map((drawn) => play(drawn, cast))
}

const FIRMS = ['submit', 'resubmit', 'withdraw', 'appeal']

/** Runs the commands one after the other; those that are refused leave no trace. */
function play({ stage, firm, start, steps }: Drawn, cast: Cast): History {
  const events: HistoryEvent[] = []
  const waits: Wait[] = []
  const readings: ReadingRow[] = []
  // Leads alone reopen; there are more of them here than in any office.
  const people = [...cast.advisorIds, cast.leadId, cast.leadId]
  let state = NOTHING_YET
  let at = start.getTime()
  const first: DrawnStep = { commands: [{ name: 'submit' }], person: 0, quarters: 0, isSampled: false, until: 0 }
  for (const step of [first, ...steps]) {
    at += step.quarters * QUARTER
    const now = new Date(at)
    const userId = people[step.person % people.length] ?? cast.leadId
    const sample = readings.find(({ kind, second, isVoid }) => kind === 'sample' && second === null && !isVoid)
    const proposed = readings.find(({ kind, second, isVoid }) => kind === 'rejection' && second === null && !isVoid)
    const decided = firstDecided(step, { now, proposed, sample, people, userId, cast, state, stage })
    if (decided === null) continue
    const { role } = decided
    const before = state
    for (const event of decided.events) {
      const stored = { ...event, seq: events.length + 1, actorId: userId, occurredAt: now, role }
      state = apply(state, stored)
      events.push(stored)
      keepReading(readings, stored, { round: before.round, isSampled: step.isSampled })
    }
    if (before.waitingOn !== state.waitingOn || before.version === 0) pass(waits, state.waitingOn, now)
  }
  return {
    id: randomUUID(),
    firmId: cast.firmIds[firm % cast.firmIds.length] ?? '',
    stage,
    events,
    state,
    waits,
    readings,
  }
}

type Moment = {
  readonly now: Date
  readonly proposed: ReadingRow | undefined
  readonly sample: ReadingRow | undefined
  readonly people: readonly string[]
  readonly userId: string
  readonly cast: Cast
  readonly state: Projection
  readonly stage: StageId
}

/** The first of the step's commands that is not refused; null when all are. */
function firstDecided(step: DrawnStep, moment: Moment) {
  const { now, sample, userId, cast, state, stage } = moment
  for (const drawn of step.commands) {
    const command = completed(drawn, step, moment)
    if (command === null) continue
    const role = roleOf(command.name, { userId, cast, state })
    const reader = command.name === 'give_second_reading' ? sample?.firstById : state.rejectionById
    const result = decide(state, command, {
      stage,
      actor: { role, belongsToFirm: false },
      itemIds: ITEMS,
      emptyItemIds: [EMPTY_ITEM],
      now,
      isWorkingDay,
      isFirstReader: reader === userId,
      isAsked: state.openQuestions > 0,
    })
    if (result.ok) return { events: result.value, role }
  }
  return null
}

/** Fills in what only the moment knows; null where there is nothing it could be about. */
function completed(command: Command, { until, person }: DrawnStep, { now, proposed, sample, people }: Moment) {
  switch (command.name) {
    case 'hold':
      return { ...command, until: new Date(now.getTime() + until * QUARTER) }
    case 'reject':
      return { ...command, readingId: randomUUID() }
    case 'confirm_rejection':
    case 'decline_rejection':
      return proposed ? { ...command, readingId: proposed.id } : null
    case 'give_second_reading':
      return sample ? { ...command, readingId: sample.id, first: sample.first } : null
    case 'assign':
    case 'reassign':
      return { ...command, assigneeId: people[(person + 1) % people.length] ?? '' }
    default:
      return command
  }
}

function roleOf(name: string, { userId, cast, state }: { userId: string; cast: Cast; state: Projection }): ActorRole {
  if (FIRMS.includes(name)) return 'firm_owner'
  if (name === 'expire') return 'system'
  return reviewerRole({ userId, isLead: userId === cast.leadId }, state.assigneeId)
}

function pass(waits: Wait[], on: Projection['waitingOn'], now: Date): void {
  const open = waits.at(-1)
  if (open && open.endedAt === null) {
    open.endedAt = now
    open.minutes = minutesOf(open.on, { from: open.startedAt, to: now, isWorkingDay })
  }
  if (on !== 'nobody') waits.push({ on, startedAt: now, endedAt: null, minutes: null })
}

function keepReading(rows: ReadingRow[], event: HistoryEvent, at: { round: number; isSampled: boolean }): void {
  const { actorId, occurredAt } = event
  const read = (id: string | undefined, second: Reading) => {
    const row = rows.find((one) => one.id === id)
    if (row) Object.assign(row, { second, secondById: actorId, secondAt: occurredAt })
  }
  const propose = (id: string, kind: ReadingRow['kind'], first: Reading) =>
    rows.push({
      ...{ id, kind, first, round: at.round, firstById: actorId, firstAt: occurredAt },
      ...{ second: null, secondById: null, secondAt: null, isVoid: false },
    })
  if (event.type === 'rejection_proposed') propose(event.payload.readingId, 'rejection', 'reject')
  if (event.type === 'approved' && at.isSampled) propose(randomUUID(), 'sample', 'approve')
  if (event.type === 'changes_requested' && at.isSampled) propose(randomUUID(), 'sample', 'request_changes')
  if (event.type === 'rejected') read(event.payload.readingId, 'reject')
  if (event.type === 'rejection_declined') read(event.payload.readingId, event.payload.reading)
  if (event.type === 'second_reading_given') read(event.payload.readingId, event.payload.reading)
  if (event.type === 'withdrawn')
    for (const row of rows) if (row.kind === 'rejection' && row.second === null) row.isVoid = true
}

/** Writes them with their hash chains, rows for lists, clocks, verdicts and second reviews. */
export async function saveHistories(histories: readonly History[]): Promise<void> {
  await db.application.createMany({
    data: histories.map(({ id, firmId, stage, state, events }, index) => ({
      ...projectionRow(state, events[0]?.occurredAt ?? new Date(0)),
      ...{ id, firmId, stage, reference: `H-${index}` },
    })),
  })
  for (let from = 0; from < histories.length; from += 100) {
    const some = histories.slice(from, from + 100)
    await db.applicationEvent.createMany({ data: some.flatMap(eventRows) })
    await db.waitInterval.createMany({
      data: some.flatMap(({ id, waits }) => waits.map((wait) => ({ ...wait, applicationId: id }))),
    })
    await db.secondReading.createMany({
      data: some.flatMap(({ id, readings }) => readings.map((row) => ({ ...row, applicationId: id }))),
    })
    await db.itemVerdict.createMany({ data: some.flatMap(verdictRows) })
  }
}

function verdictRows({ id, state }: History) {
  return Object.entries(state.verdicts).map(([itemId, { verdict, reasonCode }]) => ({
    ...{ applicationId: id, round: state.round, itemId, verdict, reasonCode },
    ...{ advisorId: 'factory', givenAt: state.submittedAt ?? new Date(0) },
  }))
}

function eventRows({ id, events }: History): Prisma.ApplicationEventCreateManyInput[] {
  let previousHash = ''
  return events.map(({ type, payload, seq, fromStatus, toStatus, actorId, occurredAt, role }) => {
    const facts: ChainedFacts = {
      ...{ applicationId: id, seq, type, fromStatus, toStatus, actorId, actorRole: role },
      ...{ visibility: VISIBILITY[type], payload, requestId: `${id}#${seq}`, occurredAt },
    }
    const hash = sha256(sealText(facts, previousHash))
    const row = {
      ...facts,
      fromStatus,
      toStatus,
      visibility: VISIBILITY[type],
      payload: payload as Prisma.InputJsonValue,
    }
    const whole = { ...row, previousHash, hash }
    previousHash = hash
    return whole
  })
}
