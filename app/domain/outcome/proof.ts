// What proves a first export. Goods have a customs declaration; a service has none, and is proved by its contract and the
// payment from abroad. The two are never added up: a declaration is customs' own word, a payment is the bank's.

export const EXPORT_PROOFS = ['declaration', 'service'] as const
export type ExportProof = (typeof EXPORT_PROOFS)[number]

/** The task that asks for each. */
export const PROOF_TASKS: Readonly<Record<ExportProof, string>> = { declaration: 'T12', service: 'X08' }

/** Which proof these tasks lead to; a roadmap has exactly one of them. */
export function exportProofOf(taskIds: readonly string[]): ExportProof | null {
  return EXPORT_PROOFS.find((proof) => taskIds.includes(PROOF_TASKS[proof])) ?? null
}
