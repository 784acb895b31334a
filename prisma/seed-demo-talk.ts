// What is asked before anything is submitted, and decisions that were read again: as a programme that keeps up with its work has them.
import { randomUUID } from 'node:crypto'
import { dueAfter } from '../app/domain/application/due'
import { scopeForAdvisor } from '../app/features/accounts/guards.server'
import { isWorkingDay } from '../app/features/clock/queries.server'
import { execute } from '../app/features/applications/commands.server'
import { postMessage } from '../app/features/threads/commands.server'
import { db } from '../app/server/db.server'
import { ownerScope, type Step } from './seed-demo-cases'
import type { Staff } from './seed-demo-people'
import type { Actor, Clock } from './seed-demo-story'

const HOUR = 3_600_000

/** By the firm that asks; it has submitted nothing yet, so that nobody holds it and the question waits for whoever takes it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  锦州北镇葡萄酒业有限公司:
    '我们还没有提交任何材料，想先请教：葡萄酒要出口到哈萨克斯坦，经营范围里只写了“酒类销售”，需要先变更营业执照吗？',
}

export function questionSteps({ firm, firmId, owner }: Actor, clock: Clock): Step[] {
  const text = QUESTIONS[firm.nameZh]
  if (text === undefined) return []
  return [
    {
      at: clock(1, '16:10'),
      run: async (at) => {
        const message = { text, itemId: null, files: [], requestId: randomUUID() }
        const done = await postMessage(ownerScope(firmId, owner), { firmId }, message, at)
        if (!done.ok) throw new Error(`Asking: ${JSON.stringify(done.refusal)}`)
      },
    },
  ]
}

/** Gives every second reading whose turn had come by then: in the afternoon of the working day after the decision. */
export async function readAgainUntil(until: Date, staff: Staff): Promise<void> {
  const open = await db.secondReading.findMany({
    where: { second: null, isVoid: false, firstAt: { lt: until } },
    orderBy: { firstAt: 'asc' },
    select: {
      id: true,
      firstAt: true,
      firstById: true,
      first: true,
      application: { select: { id: true, version: true } },
    },
  })
  for (const { id, firstAt, firstById, first, application } of open) {
    const at = new Date(dueAfter({ start: firstAt, workingDays: 1, isWorkingDay }).getTime() - 3 * HOUR)
    if (at > until) continue
    const reader = staff.advisor.id === firstById ? staff.lead : staff.advisor
    const isLead = reader.staffRole === 'lead_advisor'
    const command = { name: 'read', readingId: id, reading: first, note: '各项材料与要求一致，结论相同。' } as const
    const press = { expectedVersion: application.version, requestId: randomUUID(), now: at }
    const scope = scopeForAdvisor({ userId: reader.id, isLead, language: reader.language })
    const done = await execute(scope, application.id, command, press)
    if (!done.ok) throw new Error(`Reading again: ${JSON.stringify(done.refusal)}`)
  }
}

/** The newest decision that nobody drew waits to be read again, so that the list has a line; no other does. */
export async function leaveOneToRead(): Promise<void> {
  const { id: applicationId, round } = await db.application.findFirstOrThrow({
    where: { status: { in: ['approved', 'changes_requested'] }, readings: { none: {} } },
    orderBy: { decidedAt: 'desc' },
  })
  const { actorId, occurredAt, type } = await db.applicationEvent.findFirstOrThrow({
    where: { applicationId, type: { in: ['approved', 'changes_requested'] } },
    orderBy: { seq: 'desc' },
  })
  const first = type === 'approved' ? 'approve' : 'request_changes'
  const drawn = { applicationId, round, kind: 'sample', first, firstAt: occurredAt } as const
  await db.secondReading.create({ data: { ...drawn, firstById: actorId } })
}
