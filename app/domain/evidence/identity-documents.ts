// Documents that show a person: an identity card, a passport. They need a consent of their own, and their picture is deleted once it has
// served; what stays is that it was checked, when, and the checksum of the file.
import { DAY_MS } from '../shared/durations'

export const IDENTITY_DOCUMENTS: readonly string[] = ['identity_document']

export function isIdentityDocument(type: string): boolean {
  return IDENTITY_DOCUMENTS.includes(type)
}

/** Days after the decision of the case it was submitted with; until then the decision can be asked to be looked at again. */
export const DAYS_AFTER_DECISION = 30
/** Days after the upload for one that no case has needed. */
export const DAYS_UNUSED = 180

type Use = {
  readonly uploadedAt: Date
  /** Of the firm's cases that could hold it. */
  readonly cases: readonly { readonly decidedAt: Date | null }[]
}

/** Whether the picture has served its purpose by now. An open case keeps it. */
export function hasServed({ uploadedAt, cases }: Use, now: Date): boolean {
  const isPast = (from: Date, days: number) => now.getTime() - from.getTime() >= days * DAY_MS
  if (cases.some(({ decidedAt }) => decidedAt === null)) return false
  const decided = cases.flatMap(({ decidedAt }) => (decidedAt && decidedAt >= uploadedAt ? [decidedAt] : []))
  if (decided.length === 0) return isPast(uploadedAt, DAYS_UNUSED)
  return decided.every((at) => isPast(at, DAYS_AFTER_DECISION))
}
