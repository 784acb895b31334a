import { expect, it } from 'vitest'
import { timelineOf } from './timeline-queries.server'

const names = new Map([['a1', '周岚']])
const at = new Date('2026-11-26T02:00:00Z')
const event = (type: string, payload: unknown) => ({ type, actorId: 'a1', payload, occurredAt: at })

it.each([
  ['zh-CN', true, '周岚认为材料足以作出决定。'],
  ['zh-CN', false, '周岚认为材料还不足以作出决定。'],
  ['en', true, '周岚 found that there is enough information to decide.'],
  ['en', false, '周岚 found that there is not enough information to decide.'],
] as const)('says in %s whether there is enough to decide: %s', (language, isEnough, text) => {
  const events = [event('information_judged', { isEnough })]
  expect(timelineOf({ events, names, language })).toEqual([{ text, at: at.toISOString() }])
})

const people = new Map([...names, ['a2', '王丽'], ['a3', '孟凡']])
const MOVED = [
  event('claimed', {}),
  { ...event('reassigned', { assigneeId: 'a2', reason: 'workload' }), actorId: 'a3' },
  { ...event('reassigned', { assigneeId: 'a3', reason: 'left' }), actorId: 'system' },
  event('released', {}),
  { ...event('assigned', { assigneeId: 'a2' }), actorId: 'a3' },
]

it.each([
  ['zh-CN', ['孟凡将此件由周岚转交给王丽。', '王丽不再办理案件，此件转交给孟凡。', '孟凡将此件指派给王丽。']],
  [
    'en',
    [
      '孟凡 handed the case over from 周岚 to 王丽.',
      '王丽 holds no cases any more; the case went to 孟凡.',
      '孟凡 gave the case to 王丽.',
    ],
  ],
] as const)('says in %s who handed a case from whom to whom', (language, texts) => {
  const told = timelineOf({ events: MOVED, names: people, language }).map(({ text }) => text)
  expect([told[1], told[2], told[4]]).toEqual(texts)
})

it.each([
  ['zh-CN', '此后由王丽担任本件的顾问。'],
  ['en', 'From here on 王丽 is the advisor for this case.'],
] as const)('tells a firm in %s who looks after it now, and no more', (language, text) => {
  const told = timelineOf({ events: MOVED.slice(1, 2), names: people, language, reader: 'firm' })
  expect(told.map((entry) => entry.text)).toEqual([text])
})

it('keeps the holders of several cases apart', () => {
  const events = [
    { ...event('claimed', {}), applicationId: 'one' },
    { ...event('claimed', {}), actorId: 'a3', applicationId: 'other' },
    { ...event('reassigned', { assigneeId: 'a2', reason: 'workload' }), actorId: 'a3', applicationId: 'one' },
  ]
  const told = timelineOf({ events, names: people, language: 'zh-CN' })
  expect(told[2]?.text).toBe('孟凡将此件由周岚转交给王丽。')
})
