// What the firm's pages show of the calendar and of the forecast.
import type { Matter } from '~/domain/calendar/matters'
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
  readonly path: Named<Linked> & { readonly note: string }
  readonly meanwhile: Named<Linked>
  readonly runningOn: readonly string[]
  readonly how: Named<string>
} | null

export type MatterView = {
  readonly id: string
  readonly kind: Matter['kind']
  readonly day: IsoDate
  readonly title: string
  readonly isOverdue: boolean
  /** The day, and by how much it has passed. */
  readonly when: string
  readonly to: string
}

export type ReminderView = Pick<MatterView, 'id' | 'title' | 'isOverdue' | 'to' | 'when'> & {
  /** Within few working days; not so long before, when a document takes long to renew. */
  readonly isSoon: boolean
}

export type RoadmapDates = {
  /** What falls due within a year, soonest first. */
  readonly dates: readonly MatterView[]
  /** Years into which days were counted without an official calendar. */
  readonly unknownYears: readonly number[]
  /** What the firm must do within thirty days, or should have done. */
  readonly reminders: readonly ReminderView[]
  /** When everything can be done, from today; null when nothing is left or another day is shown. */
  readonly ready: ReadyView
}
