// Filters of the officials' pages live in the address, so that a figure and the rows behind it can be passed on as a link.
import { z } from 'zod'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { isDestination } from '~/domain/market/destinations'
import { EXPORT_PROOFS } from '~/domain/outcome/proof'
import { firstTyped, isAddressYear, isPastMonth } from '~/domain/market/address-values'
import { chinaDay } from '~/domain/shared/dates'
import { isCurrency } from '~/domain/shared/money'
import type { FormReply } from '~/i18n/message-key'

const CITY_CODES = CITIES.map((city) => city.code)

const today = () => chinaDay(new Date())

/** Anything that is no filter is left out: an address somebody cut off still opens the list. */
const filterSchema = z.object({
  milestone: z.coerce.number().int().min(0).max(5).optional().catch(undefined),
  proof: z.enum(EXPORT_PROOFS).optional().catch(undefined),
  city: z.enum(CITY_CODES).optional().catch(undefined),
  segment: z.enum(SEGMENTS).optional().catch(undefined),
  region: z.enum(TARGETS).optional().catch(undefined),
  track: z.enum(TRACKS).optional().catch(undefined),
  year: z
    .string()
    .trim()
    .refine((text) => isAddressYear(text, today()))
    .transform(Number)
    .optional()
    .catch(undefined),
  month: z
    .string()
    .trim()
    .refine((text) => isPastMonth(text, today()))
    .optional()
    .catch(undefined),
  currency: z.string().refine(isCurrency).optional().catch(undefined),
  market: z.string().refine(isDestination).optional().catch(undefined),
  /** A further market that was approved for the firm. */
  further: z.string().refine(isDestination).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export type FirmFilter = z.output<typeof filterSchema>

export function readFilter(request: Request): FirmFilter {
  return filterSchema.parse(typedIn(request))
}

const BOXES = ['milestone', 'track', 'segment', 'city', 'region', 'year', 'month'] as const
/** They come with links and have no box of their own. */
const CARRIED = ['proof', 'currency', 'market', 'further', 'page'] as const
type FilterName = (typeof BOXES)[number] | (typeof CARRIED)[number]

type UnreadFilter = { readonly name: FilterName; readonly value: string }

const LONGEST_SHOWN = 40

/** What the address asks for and nobody understands. */
export function unreadFilters(request: Request): readonly UnreadFilter[] {
  const typed = typedIn(request)
  const filter = filterSchema.parse(typed)
  const isUnread = (name: FilterName) =>
    typed[name] !== undefined &&
    (name === 'page' ? String(filter.page) !== typed.page?.trim() : filter[name] === undefined)
  return [...BOXES, ...CARRIED].flatMap((name) =>
    isUnread(name) ? [{ name, value: [...(typed[name] ?? '')].slice(0, LONGEST_SHOWN).join('') }] : [],
  )
}

/** What in the address is no such choice: told at its box, since a list without the filter looks like one that it found. */
export function filterProblems(request: Request): FormReply['errors'] {
  return unreadFilters(request).map(({ name, value }) => {
    const field = BOXES.find((box) => box === name)
    return field
      ? { field, message: { key: 'forms:unknownOption' } }
      : { field: null, message: { key: `outcomes:unread.${name as (typeof CARRIED)[number]}`, values: { value } } }
  })
}

function typedIn(request: Request): Readonly<Record<string, string>> {
  const { rung, ...present } = firstTyped(new URL(request.url).searchParams)
  // A link of an earlier release says rung.
  return { ...(rung !== undefined && { milestone: rung }), ...present }
}

/** Who is to read the sheet about a year: whoever runs the programme, or anybody else. */
export type ReportAudience = 'programme' | 'outside'

export function readAudience(request: Request): ReportAudience {
  return new URL(request.url).searchParams.get('for') === 'outside' ? 'outside' : 'programme'
}
