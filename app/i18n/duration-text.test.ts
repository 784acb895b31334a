import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationText, partsOf } from './duration-text'
import { translator } from './i18n.server'

describe('how long something took', () => {
  it.each([
    [0, 'working_minutes', '0 min', '0分钟'],
    [45, 'working_minutes', '45 min', '45分钟'],
    [400, 'working_minutes', '6 h 40 min', '6小时40分钟'],
    [480, 'working_minutes', '1 working day', '1个工作日'],
    [525, 'working_minutes', '1 working day 45 min', '1个工作日45分钟'],
    [1_020, 'working_minutes', '2 working days 1 h', '2个工作日1小时'],
    [1_001, 'working_minutes', '2 working days 41 min', '2个工作日41分钟'],
    [2_941, 'minutes', '2 days 1 h 1 min', '2天1小时1分钟'],
  ] as const)('%i %s: %s', (length, unit, en, zh) => {
    expect(durationText(translator('en'), length, unit)).toBe(en)
    expect(durationText(translator('zh-CN'), length, unit)).toBe(zh)
  })
})

describe('minutes', () => {
  it.each([
    [0, 'minutes', { days: 0, hours: 0, minutes: 0 }],
    [59, 'working_minutes', { days: 0, hours: 0, minutes: 59 }],
    [480, 'working_minutes', { days: 1, hours: 0, minutes: 0 }],
    [480, 'minutes', { days: 0, hours: 8, minutes: 0 }],
    [1_571, 'minutes', { days: 1, hours: 2, minutes: 11 }],
  ] as const)('%i (%s) as people say them', (minutes, unit, parts) => {
    expect(partsOf(minutes, unit)).toEqual(parts)
  })

  it('lose nothing on the way', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (minutes) => {
        const working = partsOf(minutes, 'working_minutes')
        expect(working.days * 480 + working.hours * 60 + working.minutes).toBe(minutes)
        const plain = partsOf(minutes, 'minutes')
        expect(plain.days * 1440 + plain.hours * 60 + plain.minutes).toBe(minutes)
      }),
    )
  })
})
