// A calendar file as RFC 5545 has it: lines end in CRLF, none is longer than 75 octets, all entries are whole days.
import type { IsoDate } from '../shared/dates'
import { addDays } from './working-days'

export type IcsEvent = {
  /** The same at every reading, so that a calendar program replaces the entry instead of doubling it. */
  readonly uid: string
  readonly day: IsoDate
  readonly summary: string
  readonly url: string
  /** Days before it, each at nine in the morning; 0 is the day itself. */
  readonly alarms: readonly number[]
}

const LONGEST = 75

/** One escape for texts: commas and semicolons would split them, a line break would end them. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Never inside a character; the space that starts the next line counts towards its length. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += more
  }
  return `${folded}\r\n`
}

const basic = (day: IsoDate) => day.replaceAll('-', '')

/** A calendar holds at least one component (RFC 5545, 3.6), so this one is there when nothing falls due. China has one time all year. */
const CHINA_TIME = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const

const MORNING = 9

/** From the midnight a whole day begins with, in the reader's own zone. */
function trigger(daysBefore: number): string {
  if (daysBefore === 0) return `PT${MORNING}H`
  const wholeDays = daysBefore - 1
  return `-P${wholeDays > 0 ? `${wholeDays}D` : ''}T${24 - MORNING}H`
}

function alarmOf(summary: string, daysBefore: number): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${trigger(daysBefore)}`,
    'END:VALARM',
  ]
}

type IcsFile = {
  readonly name: string
  readonly language: string
  readonly stamp: Date
  readonly events: readonly IcsEvent[]
}

export function calendarFile({ name, language, stamp, events }: IcsFile): string {
  const stampText = stamp.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zero-to-One//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...CHINA_TIME,
    ...events.flatMap((event) => eventLines(event, { language, stampText })),
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('')
}

function eventLines(
  { uid, day, summary, url, alarms }: IcsEvent,
  { language, stampText }: { readonly language: string; readonly stampText: string },
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stampText}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(summary)}`,
    // Many programs show no URL.
    `DESCRIPTION:${escapeText(url)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((daysBefore) => alarmOf(summary, daysBefore)),
    'END:VEVENT',
  ]
}
