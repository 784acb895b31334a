// Which part of the record a reader looks at, from the address.
import { SECURITY_EVENTS, type SecurityEventKind } from '~/domain/access/security-events'
import { chinaDay, isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { dayProblem } from '~/domain/shared/day-bounds'
import { cleanMailAddress, mailAddressProblem } from '~/domain/shared/mail-address'
import { cleanDay, plainSigns } from '~/domain/shared/typed-text'
import type { FormReply } from '~/i18n/message-key'

export type EventFilter = {
  readonly kind: SecurityEventKind | null
  /** The exact mail address of an account, as actor or as whoever it happened to. */
  readonly person: string
  readonly address: string
  /** Days in China, both included. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
/** Events before this one: the last of the page before. */
export type Cursor = { readonly at: string; readonly id: string }

const LONGEST = 254
/** A network address of either kind, as far as its signs go. */
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|(?=.*:)[0-9a-f:.]{2,45}(%\w+)?(\/\d{1,3})?)$/
const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Anything odd in an address reads as no filter. */
export function readEventFilter(search: URLSearchParams): EventFilter {
  const kind = search.get('kind') ?? ''
  return {
    kind: Object.hasOwn(SECURITY_EVENTS, kind) ? (kind as SecurityEventKind) : null,
    person: cleanMailAddress(text(search.get('person'))),
    address: plainSigns(text(search.get('address'))).toLowerCase(),
    from: day(search.get('from')),
    to: day(search.get('to')),
  }
}

/** What in the address is no day, or leaves no day between: told at its box, since a filter that is left out looks like one that found. */
export function filterProblems(search: URLSearchParams): FormReply['errors'] {
  const wrong = (['from', 'to'] as const).flatMap((field) => {
    const typed = cleanDay(search.get(field) ?? '')
    const problem = typed === '' ? null : loggedProblem(typed)
    return problem ? [{ field, message: { key: `forms:answer.${problem}` } as const }] : []
  })
  const { from, to, person, address } = readEventFilter(search)
  const isBackwards = from !== null && to !== null && from > to
  const kind = search.get('kind') ?? ''
  const isWrongCursor = (search.get('before') ?? '') !== '' && readCursor(search) === null
  return [
    ...(kind !== '' && !Object.hasOwn(SECURITY_EVENTS, kind)
      ? [{ field: 'kind', message: { key: 'forms:unknownOption' } as const }]
      : []),
    ...wrong,
    ...(isBackwards ? [{ field: 'to', message: { key: 'security:filters.backwards' } as const }] : []),
    ...(person !== '' && mailAddressProblem(person) !== null
      ? [{ field: 'person', message: { key: 'security:filters.noMailAddress' } as const }]
      : []),
    ...(address !== '' && !ADDRESS.test(address)
      ? [{ field: 'address', message: { key: 'security:filters.noAddress' } as const }]
      : []),
    ...(isWrongCursor ? [{ field: null, message: { key: 'security:filters.noPlace' } as const }] : []),
  ]
}

export function readCursor(search: URLSearchParams): Cursor | null {
  const [, at, id] = CURSOR.exec(search.get('before') ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : null
}

/** As it stands in the address; no filter leaves nothing there. */
export function filterQuery({ kind, person, address, from, to }: EventFilter): Record<string, string | undefined> {
  return { kind: kind ?? undefined, person, address, from: from ?? undefined, to: to ?? undefined }
}

export function cursorText({ at, id }: Cursor): string {
  return `${at}_${id}`
}

function text(value: string | null): string {
  return (value ?? '').slice(0, LONGEST).replaceAll('\0', '')
}

function day(value: string | null): IsoDate | null {
  const typed = cleanDay(value ?? '')
  return isIsoDate(typed) && loggedProblem(typed) === null ? typed : null
}

function loggedProblem(typed: string) {
  return dayProblem(typed, 'logged', chinaDay(new Date()))
}
