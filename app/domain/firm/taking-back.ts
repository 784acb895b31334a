// A firm's credit code is given to whoever registers it first, and that may be somebody who has no right to it. An administrator takes
// it back: nobody reaches the firm any more, what it had submitted is withdrawn, and the code can be registered anew. Nothing is
// deleted, because what was done under the code is evidence; and as long as nobody has registered it since, it can be given back.
import { ok, refused, type Result } from '../shared/result'

export const TAKE_BACK_REASONS = ['no_right', 'left_firm', 'by_mistake', 'firm_closed', 'false_information'] as const
export type TakeBackReason = (typeof TAKE_BACK_REASONS)[number]

/** Why nobody reaches a firm any more: an administrator took it back, or its owner closed it. */
export const END_REASONS = [...TAKE_BACK_REASONS, 'closed_by_owner'] as const
export type EndReason = (typeof END_REASONS)[number]

export type FirmStanding = {
  readonly takenBackAt: Date | null
  /** Another firm holds the same code now. */
  readonly isCodeHeldByOther: boolean
}
export type TakingBackRefusal = {
  readonly code: 'firms.takenBackAlready' | 'firms.notTakenBack' | 'firms.codeHeldByOther'
}

export function allowTakingBack({ takenBackAt }: FirmStanding): Result<null, TakingBackRefusal> {
  return takenBackAt === null ? ok(null) : refused({ code: 'firms.takenBackAlready' })
}

export function allowGivingBack({ takenBackAt, isCodeHeldByOther }: FirmStanding): Result<null, TakingBackRefusal> {
  if (takenBackAt === null) return refused({ code: 'firms.notTakenBack' })
  return isCodeHeldByOther ? refused({ code: 'firms.codeHeldByOther' }) : ok(null)
}
