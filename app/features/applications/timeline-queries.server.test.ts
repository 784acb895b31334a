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
