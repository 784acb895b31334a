// Which requirements come and which go when goods get another code, or an answer, in one market.
import type { Requirements, RequirementsUnknown } from './requirements-for'

export type Change = {
  readonly id: string
  /** It applies only if an answer says so. */
  readonly isOpen: boolean
}
export type ListChange = { readonly come: readonly Change[]; readonly go: readonly Change[] }

type Ids = { readonly requirement: { readonly id: string } }
type Listed = { readonly applies: readonly Ids[]; readonly toAnswer: readonly Ids[] }
type Asked = Listed | Requirements | { readonly unknown: RequirementsUnknown }

/** Null where one of both lists is not known. What is on both, sure or open, neither comes nor goes. */
export function listChange(before: Asked, after: Asked): ListChange | null {
  if ('unknown' in before || 'unknown' in after) return null
  return { come: newIn(after, before), go: newIn(before, after) }
}

function newIn(list: Listed, other: Listed): readonly Change[] {
  const known = new Set([...other.applies, ...other.toAnswer].map(({ requirement }) => requirement.id))
  const pick = (all: readonly Ids[], isOpen: boolean) =>
    all.flatMap(({ requirement: { id } }) => (known.has(id) ? [] : [{ id, isOpen }]))
  return [...pick(list.applies, false), ...pick(list.toAnswer, true)]
}
