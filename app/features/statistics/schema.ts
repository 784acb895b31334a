// Period and filters of the statistics live in the address, so that a figure and the rows behind it can be passed on as a link.
import { z } from 'zod'
import { STATISTIC_IDS, type StatisticId } from '~/domain/application/statistics'
import { PERIOD_ENDS, periodFrom, periodProblems as problemsOf, type Period } from '~/domain/application/period'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { firstTyped } from '~/domain/market/address-values'
import type { IsoDate } from '~/domain/shared/dates'
import { cleanDay } from '~/domain/shared/typed-text'
import type { FormReply } from '~/i18n/message-key'
import { NO_REASON } from './no-reason'

const PERSON = /^[\w-]{1,64}$/
const CODE = /^[A-Z]-\d{2}$/

/** Anything that is no filter is left out: an address somebody cut off still opens the statistics. */
const placeSchema = z.object({
  from: z.string().overwrite(cleanDay).optional(),
  to: z.string().overwrite(cleanDay).optional(),
  stage: z.enum(STAGE_IDS).optional().catch(undefined),
  city: z
    .enum(CITIES.map(({ code }) => code))
    .optional()
    .catch(undefined),
  assignee: z.string().regex(PERSON).optional().catch(undefined),
})

const rowsSchema = placeSchema.extend({
  figure: z.enum(STATISTIC_IDS as [StatisticId, ...StatisticId[]]).catch('received'),
  /** One reason among those that were given. */
  reason: z
    .union([z.string().regex(CODE), z.literal(NO_REASON)])
    .optional()
    .catch(undefined),
  severity: z.enum(['blocking', 'minor']).optional().catch(undefined),
  /** Of a share: those that count, or the others. */
  part: z.enum(['hits', 'others']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

type Typed<T extends { from?: string; to?: string }> = Omit<T, 'from' | 'to'> & Period

/** Which cases of which period. */
export type StatisticPlace = Typed<z.output<typeof placeSchema>>
/** Which figure's rows. */
export type RowsPlace = Typed<z.output<typeof rowsSchema>>

function typed(request: Request): Record<string, string> {
  return firstTyped(new URL(request.url).searchParams)
}

type PeriodMessage = FormReply['errors'][number] & { readonly field: 'from' | 'to' }

/** What in the address is no period that can be shown: told at its box, since another one is shown instead. */
export function periodProblems(request: Request, today: IsoDate): readonly PeriodMessage[] {
  return problemsOf(placeSchema.parse(typed(request)), today).map(({ field, code }) => ({
    field,
    message:
      code === 'not_a_date'
        ? { key: 'forms:answer.not_a_date' }
        : { key: `statistics:filters.${code}`, values: PERIOD_ENDS },
  }))
}

export function statisticPlace(request: Request, today: IsoDate): StatisticPlace {
  const place = placeSchema.parse(typed(request))
  return { ...place, ...periodFrom(place, today) }
}

export function rowsPlace(request: Request, today: IsoDate): RowsPlace {
  const place = rowsSchema.parse(typed(request))
  return { ...place, ...periodFrom(place, today) }
}
