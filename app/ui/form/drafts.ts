// What people typed into a form and did not save, kept by the tab for them alone until it is saved, given up or they sign out.

export type Values = readonly string[]
type Field = {
  /** What the page was drawn with; null where it was drawn with what had been typed. */
  readonly base: Values | null
  readonly typed: Values
}
export type Draft = Readonly<Record<string, Field>>
export type DraftPlace = {
  readonly owner: string
  readonly page: string
  /** Changes when what was typed has been sent: a draft of an earlier one is void. */
  readonly revision: string
}

const PREFIX = 'draft:'
const LONGEST = 200_000

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

// The owner is encoded, so that no account's name is the beginning of another's.
const shelfOf = (owner: string) => `${PREFIX}${encodeURIComponent(owner)}:`
const nameOf = ({ owner, page }: DraftPlace) => shelfOf(owner) + page

/** A browser that keeps nothing has no drafts, and its forms work all the same. */
export function tabShelf(): Shelf | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

export function readDraft(shelf: Shelf | null, place: DraftPlace): Draft {
  const text = shelf?.getItem(nameOf(place)) ?? null
  const kept = text === null ? null : parsed(text)
  if (kept?.revision === place.revision) return kept.fields
  shelf?.removeItem(nameOf(place))
  return {}
}

export function writeDraft(shelf: Shelf | null, place: DraftPlace, fields: Draft): void {
  const text = JSON.stringify({ revision: place.revision, fields })
  try {
    if (Object.keys(fields).length === 0 || text.length > LONGEST) shelf?.removeItem(nameOf(place))
    else shelf?.setItem(nameOf(place), text)
  } catch {
    // Full: what is on the page stays there.
  }
}

/** Everybody's, or everybody else's. */
export function forgetDrafts(shelf: Shelf | null, except?: string): void {
  if (!shelf) return
  const names = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '')
  for (const name of names)
    if (name.startsWith(PREFIX) && !(except !== undefined && name.startsWith(shelfOf(except)))) shelf.removeItem(name)
}

/** What somebody has typed into this page already, before its scripts came, is newer than what was kept of it. */
export function withoutTyped(
  draft: Draft,
  { drawn, now }: Readonly<Record<'drawn' | 'now', ReadonlyMap<string, Values>>>,
): Draft {
  const isUntouched = (name: string) => sameValues(drawn.get(name) ?? [], now.get(name) ?? [])
  return Object.fromEntries(Object.entries(draft).filter(([name]) => isUntouched(name)))
}

/** What is put back into a page as it is drawn now, and what somebody saved differently meanwhile. */
export function planFor(draft: Draft, drawn: ReadonlyMap<string, Values>) {
  const here = Object.entries(draft).flatMap(([name, field]) => {
    const now = drawn.get(name)
    return now === undefined || sameValues(now, field.typed) ? [] : [{ name, now, ...field }]
  })
  const isFree = ({ base, now }: (typeof here)[number]) => base === null || sameValues(base, now)
  return { restored: here.filter(isFree), collided: here.filter((field) => !isFree(field)) }
}
export type Collision = ReturnType<typeof planFor>['collided'][number]

/** What stands in the form otherwise than it was drawn. */
export function draftOf(base: ReadonlyMap<string, Values | null>, typed: ReadonlyMap<string, Values>): Draft {
  return Object.fromEntries(
    [...typed].flatMap(([name, now]) => {
      const was = base.get(name)
      return was === undefined || (was !== null && sameValues(was, now)) ? [] : [[name, { base: was, typed: now }]]
    }),
  )
}

function sameValues(one: Values, other: Values): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}

type Kept = { readonly revision: string; readonly fields: Draft }

function parsed(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null
    return typeof kept?.revision === 'string' && isDraft(kept.fields) ? (kept as Kept) : null
  } catch {
    return null
  }
}

function isDraft(fields: unknown): fields is Draft {
  if (typeof fields !== 'object' || fields === null) return false
  return Object.values(fields as Record<string, Partial<Field> | null>).every(
    (field) => isValues(field?.typed) && (field?.base === null || isValues(field?.base)),
  )
}

function isValues(value: unknown): value is Values {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
