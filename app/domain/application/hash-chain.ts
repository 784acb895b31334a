// Each event carries the hash of the one before it, so that one altered row breaks the chain at that row. The hash function is
// passed in; this file only fixes what is hashed.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type ChainedFacts = {
  readonly applicationId: string
  readonly seq: number
  readonly type: string
  readonly fromStatus: string | null
  readonly toStatus: string
  readonly actorId: string
  readonly actorRole: string
  readonly visibility: string
  readonly payload: Json
  readonly requestId: string
  readonly occurredAt: Date
}

export type Link = ChainedFacts & { readonly previousHash: string; readonly hash: string }

/** JSON with sorted keys: the database returns the keys of a payload in an order of its own. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
  return `{${parts.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** The text whose hash seals an event; the first event of an application follows the empty text. */
export function sealText(facts: ChainedFacts, previousHash: string): string {
  return canonical([
    previousHash,
    facts.applicationId,
    facts.seq,
    facts.type,
    facts.fromStatus,
    facts.toStatus,
    facts.actorId,
    facts.actorRole,
    facts.visibility,
    facts.payload,
    facts.requestId,
    facts.occurredAt.toISOString(),
  ])
}

/** The seq of the first event that does not follow from the one before it, or null when the chain holds. */
export function firstBrokenLink(links: readonly Link[], hash: (text: string) => string): number | null {
  let previousHash = ''
  for (const [index, link] of links.entries()) {
    const isNext = link.seq === index + 1 && link.previousHash === previousHash
    if (!isNext || hash(sealText(link, previousHash)) !== link.hash) return link.seq
    previousHash = link.hash
  }
  return null
}
