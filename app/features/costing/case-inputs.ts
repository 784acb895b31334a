// What is kept of a price that somebody saved, and the address that asks for it again.
import type { Origin } from '~/domain/costing/types'

type Kept = {
  readonly kind: 'business' | 'parcel'
  readonly values: Readonly<Record<string, string>>
  readonly origins: Readonly<Record<string, Pick<Origin, 'kind'>>>
  readonly drawn: string
}

export function searchOf({ kind, values, drawn }: Kept, without: readonly string[] = []): URLSearchParams {
  const kept = Object.entries(values).filter(([name]) => !without.includes(name))
  return new URLSearchParams([...(kind === 'parcel' ? [['to', 'consumer']] : []), ['drawn', drawn], ...kept])
}

const DAYS = ['ratesOn', 'day']

/** Without what was known then; a day that nobody typed was the day of saving, and is today now. */
export function searchToday(inputs: Kept): URLSearchParams {
  const known = Object.entries(inputs.origins).filter(
    ([name, { kind }]) => kind === 'edition' || kind === 'record' || (kind === 'example' && DAYS.includes(name)),
  )
  return searchOf(
    inputs,
    known.map(([name]) => name),
  )
}
