// Sentences of the README that can be tested by reading the source.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MessageKey } from '~/i18n/message-key'
import type { resources } from '~/i18n/generated/resources'

const ROOT = join(import.meta.dirname, '..')

function testsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[.]test[.]tsx?$/.test(name))
    .map((name) => join(folder, name))
}

describe('timing', () => {
  it('is measured by benchmarks: no test fails because a machine is slow', () => {
    const files = [...testsBelow('app'), ...testsBelow('tests')]
    expect(files.length).toBeGreaterThan(300)
    const measuring = /(?:performance\.now\(\)|Date\.now\(\)) - \w+\)\.toBeLess/
    expect(files.filter((file) => measuring.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
  })
})

// What follows is checked by the compiler: a line that stops being a mistake is one itself.
describe('the compiler', () => {
  it('refuses a text that nobody wrote', () => {
    const key: MessageKey = 'common:back'
    // @ts-expect-error there is no such text
    const wrong: MessageKey = 'common:backwards'
    expect([key, wrong]).toHaveLength(2)
  })

  it('refuses a translation without one of the keys', () => {
    type Texts = (typeof resources)['zh-CN']['rates']
    const without = (texts: Omit<Texts, 'list'>): Texts =>
      // @ts-expect-error a key is missing
      texts
    expect(without).toBeTypeOf('function')
  })
})
