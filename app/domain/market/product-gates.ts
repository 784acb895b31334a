// What keeps a product out of a market before anything is weighed: each gate is a reason of the verdict, with what would change it.
import { UNPAID } from './reference/forbidding'
import type { NotCovered } from '../requirement/reference/not-covered'
import type { Judged, ReasonId, VerdictReason } from './verdict'
import type { WarningId } from './warnings'

/** Text: markets:product.gates.<id> */
export const GATES = ['closed', 'forbidden', 'sanctions', 'payment', 'end_user', 'controlled_open'] as const
export type GateId = (typeof GATES)[number]

export type Gate = {
  readonly id: GateId
  /** The requirements it is about; empty where it is about something else. */
  readonly requirements: readonly string[]
  /** Of goods that are closed. */
  readonly family?: NotCovered
}

type Asked = {
  readonly judged: Judged
  readonly warnings: readonly WarningId[]
  /** Questions of China's side that are open in every market: they keep the goods at home, not out of one market. */
  readonly everywhere: readonly string[]
}

const BY_REASON: readonly (ReasonId & GateId)[] = ['closed', 'forbidden', 'sanctions', 'end_user', 'controlled_open']

export function gatesOf({ judged, warnings, everywhere }: Asked): readonly Gate[] {
  const ofVerdict = judged.reasons.flatMap((reason) => gateOf(reason, everywhere))
  const unpaid = warnings.some((id) => UNPAID.includes(id)) ? [{ id: 'payment', requirements: [] } as const] : []
  return GATES.flatMap((id) => [...ofVerdict, ...unpaid].filter((gate) => gate.id === id))
}

function gateOf({ id, requirements, family }: VerdictReason, everywhere: readonly string[]): readonly Gate[] {
  const gate = BY_REASON.find((one) => one === id)
  if (!gate) return []
  const own = gate === 'controlled_open' ? requirements.filter((one) => !everywhere.includes(one)) : requirements
  if (gate === 'controlled_open' && own.length === 0) return []
  return [family ? { id: gate, requirements: own, family } : { id: gate, requirements: own }]
}

/** Open in all of them. */
export function openEverywhere(all: readonly Judged[]): readonly string[] {
  const open = all.map(({ reasons }) => reasons.find(({ id }) => id === 'controlled_open')?.requirements ?? [])
  return (open[0] ?? []).filter((one) => open.every((other) => other.includes(one)))
}
