// One sentence for a total beside which duties are known that have no figure: page, spreadsheet and interface say the same.
import type { Duty } from '~/domain/costing/types'
import { notCounted, restingOn, type NotCountedId, type Resting } from '~/domain/duty/not-counted'
import { DUTY_KEYS } from '~/domain/duty/texts'
import type { DutyQuestion } from '~/domain/duty/duty-for'
import type { IsoDate } from '~/domain/shared/dates'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

type Asked = {
  readonly codes: readonly string[]
  readonly market: string
  readonly day: IsoDate
  readonly duty: Duty
  /** What the record says of goods under this code. */
  readonly facts?: (hs6: string) => Pick<DutyQuestion, 'recorded' | 'tables' | 'answers'>
  readonly language: Language
}

export type NotCountedView = {
  readonly ids: readonly NotCountedId[]
  readonly text: string
  /** Beside a figure that stands alone. */
  readonly short: string
  /** Which figures of the answer rest on it. */
  readonly figures: readonly ('profit' | Resting)[]
}

/** What the firm or the record gave for an added duty counts; what the edition gives is one of several and hides none. */
function isTyped(duty: Duty): boolean {
  const lines = duty.known ? duty.lines : []
  return lines.some(
    ({ kind, origin }) => kind !== 'most_favoured_nation' && kind !== 'preference' && origin.kind !== 'edition',
  )
}

function foundOf({ codes, facts, ...place }: Asked): readonly NotCountedId[] {
  const all = codes.flatMap((hs6) => notCounted({ ...place, hs6, ...facts?.(hs6) }))
  // A sum by engine size that stands in the duty is counted.
  const isBySize = place.duty.known && place.duty.lines.some(({ specific }) => specific !== null)
  return [...new Set(all)].filter((id) => id !== 'by_engine_size' || !isBySize)
}

function wordsOf(ids: readonly NotCountedId[], { duty, language }: Asked) {
  const t = translator(language)
  const list = formatList(
    language,
    ids.map((id) => t(DUTY_KEYS.notCounted(id))),
  )
  return isTyped(duty)
    ? { text: t('duty:notCounted.typed', { list }), short: t('duty:notCounted.shortTyped', { list }) }
    : { text: t('duty:notCounted.none', { list }), short: t('duty:notCounted.short', { list }) }
}

type Offer = { readonly term: string; readonly landed: { readonly known: boolean } }

/** Null: nothing that is known to exist is left out, or the total is unknown anyway. */
export function notCountedOffer(asked: Asked, { term, landed }: Offer): NotCountedView | null {
  const figures = restingOn({ term, isLandedKnown: landed.known })
  const ids = figures.length === 0 ? [] : foundOf(asked)
  if (ids.length === 0) return null
  const { text, short } = wordsOf(ids, asked)
  const t = translator(asked.language)
  return { ids, text: term === 'DDP' ? t('duty:notCounted.ddp', { text }) : text, short, figures }
}

type OfParcel = { readonly isByTariff: boolean; readonly isProfitKnown: boolean }

/** A duty for parcels alone is the whole duty. */
export function notCountedParcel(asked: Asked, { isByTariff, isProfitKnown }: OfParcel): NotCountedView | null {
  const ids = isByTariff && isProfitKnown ? foundOf(asked) : []
  if (ids.length === 0) return null
  const { text, short } = wordsOf(ids, asked)
  return { ids, text: translator(asked.language)('duty:notCounted.parcel', { text }), short, figures: ['profit'] }
}
