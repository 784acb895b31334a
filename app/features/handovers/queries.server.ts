// What somebody holds who may hold no cases any more, so that an administrator knows it before the account is closed.
import { canWaitInQueue, IN_HAND, type InHand } from '~/domain/application/handing-over'
import type { AdminScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { db, type Tx } from '~/server/db.server'

type Store = Tx | typeof db

export type Held = InHand & { readonly id: string }

/** In one order, so that two who move cases of the same person wait for each other and not in a circle. */
export async function heldBy(store: Store, userId: string): Promise<readonly Held[]> {
  const rows = await store.application.findMany({
    where: { assigneeId: userId, status: { in: [...IN_HAND] } },
    orderBy: { id: 'asc' },
    select: { id: true, status: true, heldUntil: true, decisionDueAt: true, rejectionById: true },
  })
  return rows.map(({ id, status, heldUntil, decisionDueAt, rejectionById }) => ({
    ...{ id, status, isHeld: heldUntil !== null },
    ...{ isDecisionPrepared: decisionDueAt !== null, isRejectionProposed: rejectionById !== null },
  }))
}

export type Holdings = {
  readonly cases: number
  /** Made, and not told to the firm yet. */
  readonly decisions: number
  readonly held: number
  /** Firms correct these. */
  readonly withFirms: number
  /** A second reader has to answer before anything else can happen. */
  readonly rejections: number
  /** What colleagues have asked and wait for. */
  readonly questions: number
  /** Firms whose advisor the person is. */
  readonly firms: readonly string[]
  readonly moreFirms: number
  /** Whom the cases can be given to. */
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly open: number }[]
}

const FIRMS_NAMED = 5

/** Null for somebody who holds nothing and is asked nothing. */
export async function findHoldings(scope: AdminScope, userId: string): Promise<Holdings | null> {
  const [held, questions, firms] = await Promise.all([
    heldBy(db, userId),
    db.consultation.count({ where: { colleagueId: userId, answeredAt: null } }),
    db.firm.findMany({
      where: { applications: { some: { assigneeId: userId, status: { in: [...IN_HAND] } } } },
      orderBy: { id: 'asc' },
      select: { nameZh: true, nameEn: true },
    }),
  ])
  if (held.length === 0 && questions === 0) return null
  const rest = held.filter((one) => !canWaitInQueue(one))
  const withFirms = rest.filter(({ status }) => status === 'changes_requested').length
  return {
    cases: held.length,
    decisions: held.filter(({ isDecisionPrepared }) => isDecisionPrepared).length,
    held: held.filter(({ isHeld }) => isHeld).length,
    withFirms,
    rejections: rest.length - withFirms,
    questions,
    firms: firms
      .slice(0, FIRMS_NAMED)
      .map(({ nameZh, nameEn }) => inLanguage(scope.language, { zh: nameZh, en: nameEn })),
    moreFirms: Math.max(0, firms.length - FIRMS_NAMED),
    colleagues: await listColleagues(userId),
  }
}

async function listColleagues(userId: string): Promise<Holdings['colleagues']> {
  const people = await db.user.findMany({
    where: { staffRole: { in: ['advisor', 'lead_advisor'] }, disabledAt: null, id: { not: userId } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  const open = await db.application.groupBy({
    by: ['assigneeId'],
    where: { assigneeId: { in: people.map(({ id }) => id) }, waitingOn: 'advisor' },
    _count: true,
  })
  const count = new Map(open.map((row) => [row.assigneeId, row._count]))
  return people.map((person) => ({ ...person, open: count.get(person.id) ?? 0 }))
}
