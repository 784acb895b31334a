// What a page shows of the forecast.
import type { IsoDate } from '~/domain/shared/dates'

type Linked = { readonly label: string; readonly to: string }
type Named<T> = { readonly heading: string; readonly lines: readonly T[] }

export type ReadyView = {
  readonly heading: string
  readonly lead: string
  readonly half: string
  readonly most: string
  /** The last day that was counted to. */
  readonly until: IsoDate
  readonly basis: string
  readonly stages: Named<string>
  readonly path: Named<Linked>
  readonly meanwhile: Named<Linked>
  readonly runningOn: readonly string[]
  readonly how: Named<string>
} | null
