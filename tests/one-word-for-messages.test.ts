// One word for one thing (docs/glossary.md), and what advisors and officials read of a firm does not call it theirs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atLeast } from './support/at-least'

const chinese = readdirSync('locales/zh-CN').map((file) => join('locales/zh-CN', file))

type Shared = Readonly<Record<'statuses' | 'events', Readonly<Record<string, string>>>>

describe('words', () => {
  it('what firm and advisor write to each other is 消息', () => {
    const files = [...chinese, 'app/domain/message/reference/templates.ts']
    for (const file of atLeast(40, files)) expect(readFileSync(file, 'utf8'), file).not.toContain('留言')
  })

  it.each([
    ['en', /\byou(r)?\b/i],
    ['zh-CN', /您|贵企业/],
  ] as const)('what the pre-check found or found fine is read by firm and advisor alike: %s', (language, second) => {
    const text = JSON.parse(readFileSync(`locales/${language}/precheck.json`, 'utf8')) as Record<string, unknown>
    // These two stand above the list on the firm's own page.
    const { heading: _heading, lead: _lead, ...shared } = text
    const found: string[] = []
    const look = (value: unknown, key: string) => {
      if (typeof value === 'string' && ['bad', 'todo', 'fine'].includes(key)) found.push(value)
      if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) look(inner, name)
    }
    look(shared, '')
    expect(atLeast(20, found).filter((one) => second.test(one))).toEqual([])
  })

  it.each([
    ['en', /\byou(r)?\b/i],
    ['zh-CN', /您|贵企业/],
  ] as const)('where a case stands is read in the workspace and by the firm alike: %s', (language, second) => {
    const { statuses, events } = JSON.parse(readFileSync(`locales/${language}/applications.json`, 'utf8')) as Shared
    const words = [...Object.values(statuses), ...Object.values(events)]
    expect(atLeast(15, words).filter((one) => second.test(one))).toEqual([])
  })
})
