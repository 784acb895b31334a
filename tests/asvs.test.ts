// docs/asvs.md answers every requirement of levels 1 and 2 once, and what it points at is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ASVS_REQUIREMENTS } from './support/asvs-ids'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [id = '', level = '', asked = '', verdict = '', shown = ''] = line.slice(2, -1).split(' | ')
    return { id, level: Number(level), asked, verdict, shown: shown.trim() }
  })
const filesIn = (text: string) =>
  [...text.matchAll(/`([\w./-]+\/[\w./-]+\.(?:tsx?|mjs|md|conf|yaml|prisma|service|js)|deploy\/[\w.]+)`/g)].map(
    ([, file = '']) => file,
  )
const showing = (text: string) => filesIn(text).filter((file) => /\.test\.tsx?$|^docs\/|^tests\//.test(file))

test('the list is the standard’s: 70 requirements of level 1, 183 of level 2, and three of level 3', () => {
  const many = (level: number) => ASVS_REQUIREMENTS.filter((one) => one.level === level).length
  expect([many(1), many(2), many(3)]).toEqual([70, 183, 3])
})

test('every requirement is answered once, with its level, in the order of the standard', () => {
  expect(rows.map(({ id, level }) => ({ id, level }))).toEqual(ASVS_REQUIREMENTS)
})

describe('every row', () => {
  test('has one of the three verdicts, says what is asked for, and is not empty', () => {
    const bad = rows.filter(
      ({ asked, verdict, shown }) =>
        !['holds', 'not applicable', 'gap'].includes(verdict) || asked.length < 5 || shown.length < 5,
    )
    expect(bad.map(({ id }) => id)).toEqual([])
  })

  test('that holds names a test or a page, or the file that it was read from', () => {
    const bare = rows.filter(
      ({ verdict, shown }) =>
        verdict === 'holds' && showing(shown).length === 0 && !(/by reading/i.test(shown) && filesIn(shown).length > 0),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('that is a gap says what closes it', () => {
    expect(
      rows.filter(({ verdict, shown }) => verdict === 'gap' && !shown.includes('Closed ')).map(({ id }) => id),
    ).toEqual([])
  })

  test('names only files that there are', () => {
    const named = [...new Set(rows.flatMap(({ shown }) => filesIn(shown)))]
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

test('the sentence at the top counts what is below, and names the gaps', () => {
  const many = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  const head = page.split('\n## ')[0]?.replace(/\s+/g, ' ') ?? ''
  expect(head).toContain(`${many('holds')} hold, ${many('not applicable')} are not applicable, ${many('gap')} are gaps`)
  const gaps = rows.filter(({ verdict }) => verdict === 'gap').map(({ id }) => id)
  expect(head).toContain(`Gaps: ${gaps.join(', ')}.`)
})

test.each(['connections', 'data-classes', 'input-rules', 'risky-places', 'components'])(
  'docs/%s.md names only files that there are',
  (name) => {
    const named = filesIn(readFileSync(join(root, `docs/${name}.md`), 'utf8')).filter((file) => !file.includes('*'))
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  },
)
