import { describe, expect, test } from 'vitest'
import ICAL from 'ical.js'
import { calendarFile, type IcsEvent } from './ics'
import { atLeast } from '../../../tests/support/at-least'

const event: IcsEvent = {
  uid: 'expiry-S06@zero-to-one',
  day: '2026-12-31',
  summary: 'Documents run out',
  url: 'https://portal.example/firms/1/tasks/S06',
  alarms: [7, 1],
}

function file(events: readonly IcsEvent[], { name = '沈阳远程泵业', language = 'zh-CN' } = {}): string {
  return calendarFile({ name, language, stamp: new Date('2026-11-24T08:30:00.123Z'), events })
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

const TEXTS = [
  ['English', 'en', 'Documents of “Single Window account and e-port card” run out; renew them, please'],
  ['Chinese', 'zh-CN', '“电子口岸卡”的材料到期，请尽快续办；如已续办，请更新有效期，'.repeat(6)],
  ['marks that mean something', 'en', 'a\\b, c; d: e "f" = g'],
  ['a line break', 'en', 'first\nsecond'],
  ['characters of four octets', 'zh-CN', '𠮷野家'.repeat(40)],
] as const

describe('a calendar file', () => {
  test.each(TEXTS)('is read back by a calendar program: %s', (_, language, summary) => {
    const { calendar, events } = read(file([{ ...event, summary }], { language }))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('沈阳远程泵业')
    expect(events.map((one) => [one.uid, one.summary])).toEqual([[event.uid, summary]])
  })

  test.each(TEXTS)('has no line above 75 octets and ends each in CRLF: %s', (_, language, summary) => {
    const text = file([{ ...event, summary }], { language })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('an entry is a whole day, whatever the zone of the reader', () => {
    const [found] = read(file([event])).events
    expect(found?.startDate.isDate).toBe(true)
    expect(found?.startDate.toString()).toBe('2026-12-31')
    expect(found?.endDate.toString()).toBe('2027-01-01')
    expect(file([event])).toContain('DTSTAMP:20261124T083000Z\r\n')
  })

  test('control characters are left out', () => {
    expect(read(file([{ ...event, summary: 'a\u0000b\u0007c' }])).events[0]?.summary).toBe('abc')
  })

  test('nothing due is a calendar without entries that still holds a component, as the standard asks', () => {
    const { calendar, events } = read(file([]))
    expect(events).toEqual([])
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
    const standard = calendar.getFirstSubcomponent('vtimezone')?.getFirstSubcomponent('standard')
    expect(String(standard?.getFirstPropertyValue('tzoffsetto'))).toBe('+08:00')
  })

  test.each([
    [0, 'PT9H'],
    [1, '-PT15H'],
    [2, '-P1DT15H'],
    [7, '-P6DT15H'],
    [30, '-P29DT15H'],
  ])('an alarm %i days before rings at nine in the morning', (daysBefore, trigger) => {
    const [found] = read(file([{ ...event, alarms: [daysBefore] }])).calendar.getAllSubcomponents('vevent')
    const [alarm] = found?.getAllSubcomponents('valarm') ?? []
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe(event.summary)
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe(trigger)
  })

  test('each entry has what the standard demands, once', () => {
    const text = file([event, { ...event, uid: 'renewal-S06@zero-to-one' }])
    const found = read(text).calendar.getAllSubcomponents('vevent')
    expect(found).toHaveLength(2)
    for (const one of atLeast(1, found))
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'url'])
        expect([name, one.getAllProperties(name).length]).toEqual([name, 1])
    expect(new Set(found.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(2)
  })
})
