// docs/logs.md names every kind of security event, and every kind is written by some code and has words in every language.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EVENT_REASONS, SECURITY_EVENTS } from '~/domain/access/security-events'
import { daysKept } from '~/domain/access/personal-data'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/logs.md'), 'utf8')
const kinds = Object.entries(SECURITY_EVENTS)

const code = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name) && entry.name !== 'security-events.ts')
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

type Texts = Readonly<Record<'kinds' | 'reasons', Readonly<Record<string, string>>>>
const texts = (language: string) =>
  JSON.parse(readFileSync(join(root, 'locales', language, 'security.json'), 'utf8')) as Texts

test('the page lists the kinds of events that there are, in their order', () => {
  const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, kind]) => kind)
  expect(listed).toEqual(kinds.map(([kind]) => kind))
})

test.each(kinds)(
  'the page says who reads %s, and how often the same is told',
  (kind, { isByAnybody, isShownToPerson }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? ''
    expect(row.includes('and the person')).toBe(isShownToPerson)
    expect(row.includes('ten minutes')).toBe(isByAnybody)
  },
)

test.each(kinds.map(([kind]) => kind))('%s is written by some code', (kind) => {
  // `account_${change.type}d` stands for two of them.
  const isPutTogether = /^account_(disabled|enabled)$/.test(kind) && code.includes('`account_${change.type}d`')
  expect(code.includes(`'${kind}'`) || isPutTogether).toBe(true)
})

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  test('every kind and every reason has words of its own', () => {
    const { kinds: words, reasons } = texts(language)
    expect(Object.keys(words).sort()).toEqual(kinds.map(([kind]) => kind).sort())
    expect(new Set(Object.values(words)).size).toBe(kinds.length)
    expect(Object.keys(reasons).sort()).toEqual([...EVENT_REASONS].sort())
  })
})

test('page, inventory of personal data, code and database agree how long an event is kept', () => {
  const migrations = readdirSync(join(root, 'prisma/migrations'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'migration.sql')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .filter((sql) => sql.includes('forget_security_events'))
  const days = migrations.flatMap((sql) =>
    [...sql.matchAll(/INTERVAL '(\d+) days'/g)].map(([, count]) => Number(count)),
  )
  expect(new Set([...days, daysKept('SecurityEvent')])).toEqual(new Set([400]))
  expect(page).toContain(`kept for ${daysKept('SecurityEvent')} days`)
})
