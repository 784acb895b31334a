// A calendar file as RFC 5545 has it: lines end in CRLF, none is longer than 75 octets, all entries are whole days.
import type { IsoDate } from '../shared/dates'
import { addDays } from './working-days'

export type IcsEvent = {
  /** The same at every reading, so that a calendar program replaces the entry instead of doubling it. */
  readonly uid: string
  readonly day: IsoDate
  readonly summary: string
  readonly url: string
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

export function calendarFile({
  name,
  language,
  stamp,
  events,
}: {
  readonly name: string
  readonly language: string
  readonly stamp: Date
  readonly events: readonly IcsEvent[]
}): string {
  const stampText = stamp.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zero-to-One//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, day, summary, url }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stampText}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
      `SUMMARY;LANGUAGE=${language}:${escapeText(summary)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('')
}
