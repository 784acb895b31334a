// Code follows docs/glossary.md: a word that the glossary put away names no file, no folder, and nothing within one. What is stored keeps
// its name, because the release before this one runs beside it, and is listed here with the reason.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const glossary = readFileSync('docs/glossary.md', 'utf8')
const files = execFileSync('git', ['ls-files', '--', 'app', 'bin', 'prisma', 'tests', 'locales'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(path))
  // Migrations that ran are never written again; rows of an earlier release are as they were.
  .filter((path) => !/^prisma\/migrations\/|\.jsonl$/.test(path))
// What goods are called and used for is the tariff's language, not the portal's.
const texts = files.filter(
  (path) => /\.(tsx?|mjs|prisma|css|json)$/.test(path) && !/^app\/domain\/trade\/reference\/hs-/.test(path),
)

/** Tests that have to name a word to forbid it. */
const NAMING = new Set(['tests/code-words.test.ts', 'tests/glossary-words.test.ts'])

type Gone = {
  readonly word: RegExp
  readonly now: string
  /** Stored names, each with where it is stored. */
  readonly stored: readonly (readonly [name: RegExp, why: string])[]
}

const GONE: readonly Gone[] = [
  {
    word: /nudg(e|ing)/i,
    now: 'reminder',
    stored: [
      [/\bNudge\b/g, 'table'],
      [/\bnudge_newcomers?\b/g, 'job in the queue'],
      [/'nudge:'/g, 'key of a job in the queue'],
      [/\b20261125050000_nudges\b/g, 'migration that ran'],
    ],
  },
  {
    word: /second[ _-]?look/i,
    now: 'appeal',
    stored: [
      [/\bsecond_look_(asked|answered)\b/g, 'event of a case, covered by the chain of hashes'],
      [/\bSecondLook\b/g, 'table'],
      [/\b(secondLookItemId|isSecondLookOpen)\b/g, 'column'],
      [/'second_look' \? 'appeal'|flag=second_look/g, 'address of the queue in an earlier release'],
    ],
  },
  {
    word: /desk(?!top)/i,
    now: 'review workspace',
    stored: [
      [/\bDeskLease\b/g, 'table'],
      [/'desk', 'session'|listens to desk/g, 'channel on which the database tells of changes'],
      [/migration `desk`/g, 'migration that ran'],
      [/foreign trade desk|has a desk at the|"Desk research"/g, 'plain English, of other people and of a kind of work'],
    ],
  },
  {
    // Of officials and advisors; figures of costs, markets and passwords are figures.
    word: /(features|application|advisor|locales\/[\w-]+|integration|e2e)\/figure|\bfigures:[a-zA-Z]+[.'`]|advisor\.figure|\bFigure(Id|Group|Place|Set|Row|Filters)|(get|list|export)Figure|FIGURE_(IDS|SETS)|[?&]figure=/,
    now: 'statistics',
    stored: [
      [/'\/advisor\/figures\w*/g, 'address in an earlier release'],
      [/[?&]figure=/g, 'parameter of addresses that people keep'],
    ],
  },
  {
    // Of the catalogue; an edition of data, of a tariff and of a notice is one.
    word: /(features|locales\/[\w-]+|integration)\/editions?[./-]|catalogue\/edition|\beditions:[a-zA-Z]+[.'`]|(record|publish|Pending|pending)Edition|EditionContent|catalogue[ _-]?editions?|editions? of the catalogue/i,
    now: 'catalogue release',
    stored: [[/"Edition of the catalogue, and the entries/g, 'of a catalogue of the authorities']],
  },
]

describe.each(GONE)('$now is no longer $word', ({ word, now, stored }) => {
  const without = (text: string) => stored.reduce((rest, [name]) => rest.replaceAll(name, ''), text)

  test('in names of files', () => {
    expect(atLeast(1500, files).filter((path) => word.test(path))).toEqual([])
  })

  test('in what they say', () => {
    const found = atLeast(1500, texts)
      .filter((path) => !NAMING.has(path))
      .flatMap((path) =>
        without(readFileSync(path, 'utf8'))
          .split('\n')
          .filter((line) => word.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })

  test('and every stored name that is excused is there, and in the glossary', () => {
    const all = texts.filter((path) => !NAMING.has(path)).map((path) => readFileSync(path, 'utf8'))
    for (const [name] of atLeast(1, stored))
      expect([String(name), all.some((text) => text.search(name) >= 0)]).toEqual([String(name), true])
    expect(glossary).toContain(`| ${now}`)
  })
})
