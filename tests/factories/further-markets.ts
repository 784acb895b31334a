// A firm whose stage of choosing a market is approved, and its applications for further markets.
import { randomUUID } from 'node:crypto'
import { submitPlan } from '~/features/applications/plan-commands.server'
import { db } from '~/server/db.server'
import { firmScope } from '../support/scopes'
import { createFirm, type Firm } from './firms'
import { createStaff, type Person } from './people'
import { approve, claim, submit, NOW } from './stages'

/** Chosen and approved with the stage: Kazakhstan. */
export const FURTHER = 'PL'

export type ApprovedFirm = {
  readonly firm: Firm
  readonly owner: Person
  /** Judged both stages and is still there. */
  readonly advisor: Person
  readonly productId: string
}

export async function approvedFirm(): Promise<ApprovedFirm> {
  const { firm, owner } = await createFirm()
  const advisor = await createStaff('advisor', { name: '王丽' })
  for (const stage of ['register', 'market'] as const) {
    const { applicationId } = await submit({ firm, by: owner, stage })
    await claim(applicationId, advisor)
    await approve(applicationId, advisor)
  }
  const { id: productId } = await db.firmProduct.findFirstOrThrow({ where: { firmId: firm.id } })
  return { firm, owner, advisor, productId }
}

type Where = { readonly productId?: string; readonly market?: string; readonly requestId?: string }

export function apply({ firm, owner, productId }: ApprovedFirm, where: Where = {}, now = NOW) {
  const press = { requestId: randomUUID(), declarationAccepted: true }
  return submitPlan(firmScope(firm, owner), { productId, market: FURTHER, ...press, ...where }, now)
}

/** One that was submitted. */
export async function applied(given: ApprovedFirm, where: Where = {}, now = NOW): Promise<string> {
  const done = await apply(given, where, now)
  if (!done.ok) throw new Error(`It could not be submitted: ${JSON.stringify(done.refusal)}`)
  return done.value.applicationId
}
