// Calendar days as the law writes them: no time, no zone, compared as text.
import { HOUR_MS } from './durations'

/** YYYY-MM-DD */
export type IsoDate = `${number}-${number}-${number}`

/** True when the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

function clockInChina(instant: Date): string {
  return new Date(instant.getTime() + 8 * HOUR_MS).toISOString()
}

/** An instant as clocks in China show it, with its zone (ISO 8601): 2026-11-26T17:05:00+08:00. */
export function chinaTime(instant: Date): string {
  return `${clockInChina(instant).slice(0, 19)}+08:00`
}

/** The day it is in China (Asia/Shanghai, UTC+8 all year) at an instant. */
export function chinaDay(instant: Date): IsoDate {
  return clockInChina(instant).slice(0, 10) as IsoDate
}
