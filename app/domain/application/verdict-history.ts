// Every verdict an item ever got in a case, also those that were replaced within a round: told from the events, which nothing
// erases. What the advisor wrote for the firm is kept beside them, once per round.
import { isReasonCode, type ReasonCode } from './reference/reasons'
import type { VerdictKind } from './verdict-carry'

export type PastVerdict = {
  readonly round: number
  /** carried: an approval of an earlier round that stands, because the firm did not touch the item. */
  readonly kind: VerdictKind | 'carried'
  readonly reasonCode: ReasonCode | null
  /** What was written in that round; the last words only. */
  readonly note: string
  readonly noteLanguage: string | null
  readonly actorId: string
  readonly at: string
}

type Event = { readonly type: string; readonly actorId: string; readonly payload: unknown; readonly occurredAt: string }
type Note = {
  readonly itemId: string
  readonly round: number
  readonly note: string
  readonly language: string | null
}

const NO_NOTE = { note: '', noteLanguage: null } as const

/** By item, oldest first. Events in their order. */
export function verdictHistory(
  events: readonly Event[],
  notes: readonly Note[],
): ReadonlyMap<string, readonly PastVerdict[]> {
  const history = new Map<string, PastVerdict[]>()
  const add = (itemId: string, verdict: PastVerdict) => history.set(itemId, [...(history.get(itemId) ?? []), verdict])
  let round = 0
  for (const { type, actorId, payload, occurredAt: at } of events) {
    if (type === 'submitted' || type === 'resubmitted') {
      round += 1
      for (const itemId of listIn(payload, 'carried'))
        if (typeof itemId === 'string')
          add(itemId, { ...NO_NOTE, round, kind: 'carried', reasonCode: null, actorId, at })
    }
    if (type !== 'verdicts_recorded') continue
    for (const entry of listIn(payload, 'verdicts')) {
      const given = verdictIn(entry)
      if (given) add(given.itemId, { ...NO_NOTE, ...given.verdict, round, actorId, at })
    }
  }
  return new Map([...history].map(([itemId, all]) => [itemId, withNotes(all, notes, itemId)]))
}

/** Only the newest note of a round is kept, so it stands with the last verdict of its round. */
function withNotes(all: readonly PastVerdict[], notes: readonly Note[], itemId: string): readonly PastVerdict[] {
  return all.map((verdict, index) => {
    const isLast = all[index + 1]?.round !== verdict.round
    const said = notes.find((note) => note.itemId === itemId && note.round === verdict.round)
    if (!isLast || verdict.kind !== 'needs_changes' || !said) return verdict
    return { ...verdict, note: said.note, noteLanguage: said.language }
  })
}

function listIn(payload: unknown, key: string): readonly unknown[] {
  const value: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, key) : undefined
  return Array.isArray(value) ? value : []
}

function verdictIn(entry: unknown) {
  if (typeof entry !== 'object' || entry === null || !('itemId' in entry) || !('verdict' in entry)) return null
  const { itemId, verdict } = entry
  if (typeof itemId !== 'string' || (verdict !== 'accepted' && verdict !== 'needs_changes')) return null
  const code = 'reasonCode' in entry && typeof entry.reasonCode === 'string' ? entry.reasonCode : null
  return { itemId, verdict: { kind: verdict, reasonCode: isReasonCode(code) ? code : null } as const }
}
