// A firm is quiet when the next step is its own and nothing was heard of it for longer than that step gives reason to. A firm that
// waits for us, be it for a word, is never quiet, nor one whose first export is verified. Each silence is answered by one reminder, then with patience.
import { addDays, type IsWorkingDay } from '../calendar/working-days'
import type { StageId } from '../catalogue/types'
import { chinaDay, type IsoDate } from '../shared/dates'
import { ok, refused, type Result } from '../shared/result'
import { DAY_MS } from '../shared/durations'

export const QUIET_KINDS = ['never_came_back', 'stalled', 'sent_back'] as const
/** never_came_back: nothing was ever given; stalled: something was; sent_back: nothing was touched since we asked for changes. */
export type QuietKind = (typeof QUIET_KINDS)[number]
export type Thresholds = Readonly<Record<QuietKind, Readonly<Record<StageId, number>>>>

/** Days of silence after which a firm counts as quiet. */
export const QUIET_AFTER_DAYS: Thresholds = {
  // Who signs up and leaves has forgotten why within a week.
  never_came_back: { register: 3, market: 3, ecommerce: 3, export: 3 },
  // Registering and choosing markets is paper work of days; a platform takes its time over a shop, and a first order has to be
  // produced and shipped.
  stalled: { register: 14, market: 14, ecommerce: 21, export: 30 },
  // Twenty working days are given, so a week gone untouched still leaves time; documents of an export come from others.
  sent_back: { register: 7, market: 7, ecommerce: 7, export: 10 },
}
/** Whoever filed with an authority waits for it; few take longer than this. */
export const AGENCY_DAYS = 45

export type QuietFacts = {
  /** When something was last given, chosen or submitted; null when nothing ever was. */
  readonly workedAt: Date | null
  /** The later of the last thing that was heard of the firm and the day we gave the turn back. */
  readonly silentSince: Date
  /** The last thing it did was to say that it filed with an authority. */
  readonly hasFiled: boolean
  readonly stage: StageId
  /** An application lies with an advisor. */
  readonly isWithUs: boolean
  /** It wrote to us, and nobody has answered. */
  readonly isAsking: boolean
  /** When the newest request for changes that is still open was made. */
  readonly sentBackAt: Date | null
  /** The first export is verified. */
  readonly hasExported: boolean
}

export type Quiet = { readonly kind: QuietKind; readonly days: number }

/** Null when nobody has reason to ask. */
export function quietness(facts: QuietFacts, now: Date, thresholds = QUIET_AFTER_DAYS): Quiet | null {
  const kind = kindOf(facts)
  if (!kind) return null
  const days = Math.floor((now.getTime() - facts.silentSince.getTime()) / DAY_MS)
  const after = thresholds[kind][facts.stage]
  return days >= (kind === 'stalled' && facts.hasFiled ? Math.max(after, AGENCY_DAYS) : after) ? { kind, days } : null
}

function kindOf({ sentBackAt, workedAt, isWithUs, isAsking, hasExported }: QuietFacts): QuietKind | null {
  if (isAsking) return null
  if (sentBackAt && (!workedAt || workedAt <= sentBackAt)) return 'sent_back'
  if (isWithUs || hasExported) return null
  return workedAt ? 'stalled' : 'never_came_back'
}

export const REMIND_AGAIN_DAYS = 30
export const MOST_REMINDERS = 3

export type ReminderFacts = {
  /** When reminders went out since the firm was last heard of. */
  readonly sentAt: readonly Date[]
  readonly leftAloneUntil: Date | null
}

export type ReminderRefusal =
  | { readonly code: 'left_alone' | 'reminded_already'; readonly day: IsoDate }
  | { readonly code: 'reminded_enough' | 'not_working_day' }

/** Which reminder of this silence it may be now: the first, second or third. */
export function nextReminder(
  { sentAt, leftAloneUntil }: ReminderFacts,
  { now, isWorkingDay }: { readonly now: Date; readonly isWorkingDay: IsWorkingDay },
): Result<number, ReminderRefusal> {
  const last = Math.max(...sentAt.map((at) => at.getTime()))
  if (leftAloneUntil && leftAloneUntil > now) return refused({ code: 'left_alone', day: chinaDay(leftAloneUntil) })
  if (sentAt.length >= MOST_REMINDERS) return refused({ code: 'reminded_enough' })
  // By days: on the day that is named it is possible from the first minute on.
  const again = sentAt.length > 0 ? addDays(chinaDay(new Date(last)), REMIND_AGAIN_DAYS) : chinaDay(now)
  if (chinaDay(now) < again) return refused({ code: 'reminded_already', day: again })
  if (!isWorkingDay(chinaDay(now))) return refused({ code: 'not_working_day' })
  return ok(sentAt.length + 1)
}

/** The portal itself reminders only in the first weeks: a portal that is set up must not write to everybody who ever came by. */
export const FIRST_REMINDER_WITHIN_DAYS = 30

const LONGEST_REST_DAYS = 365

/** Until when a firm may be left alone: a day to come, within a year. */
export function restUntil(day: IsoDate, now: Date): Result<Date, { readonly code: 'not_to_come' | 'too_far' }> {
  const today = chinaDay(now)
  if (day <= today) return refused({ code: 'not_to_come' })
  if (day > addDays(today, LONGEST_REST_DAYS)) return refused({ code: 'too_far' })
  return ok(new Date(`${day}T00:00:00+08:00`))
}
