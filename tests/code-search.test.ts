// How often the search for codes finds the right one, by kind of description. Rows that were written to judge are never tuned on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { searchCodes } from '../app/features/codes/queries.server'
import { hsNomenclature } from '../app/domain/trade/hs-nomenclature'
import { atLeast } from './support/at-least'

type Row = {
  readonly text: string
  readonly accepted: readonly string[]
  readonly kind: string
  readonly use: string
  /** Its place among the answers, from 0; -1 for none of them. */
  readonly place: number
  readonly isCalledLikely: boolean
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'support', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
}

/** The second table was written before the facets were, by what people mix up: knitted and woven, a machine and its part, one and a set. */
const rows: readonly Row[] = [
  ...linesOf('code-descriptions.tsv'),
  ...linesOf('code-descriptions-kinds.tsv').map((line) => `${line.slice(line.indexOf('\t') + 1)}\tkinds`),
  ...linesOf('code-descriptions-clerk.tsv'),
].map((line) => {
  const [, text = '', code = '', others = '', kind = '', use = ''] = line.split('\t')
  const accepted = [code, ...others.split(';').filter(Boolean)]
  const found = searchCodes(text, { most: 5 })
  const answers = found.kind === 'words' ? found.answers : []
  // A plain word is right with every code of its heading or chapter.
  const place = answers.findIndex(({ code: one }) => accepted.some((right) => one.startsWith(right)))
  return {
    text,
    accepted,
    kind,
    use: kind === 'noun' ? `${use} nouns` : use,
    place,
    isCalledLikely: answers[0]?.confidence === 'likely',
  }
})

const share = (of: readonly Row[], isRight: (row: Row) => boolean) => (100 * of.filter(isRight).length) / of.length
const isFirst = ({ place }: Row) => place === 0
const isAmongFive = ({ place }: Row) => place >= 0

function grouped(of: readonly Row[], by: 'use' | 'kind'): ReadonlyMap<string, readonly Row[]> {
  return new Map(of.map((row) => [row[by], of.filter((other) => other[by] === row[by])]))
}

function printed(): string {
  const line = (use: string, name: string, some: readonly Row[]) =>
    `${use.padEnd(8)}${name.padEnd(7)}${String(some.length).padStart(4)}  first ${share(some, isFirst).toFixed(0).padStart(3)} %  among five ${share(some, isAmongFive).toFixed(0).padStart(3)} %`
  const lines = [...grouped(rows, 'use')].flatMap(([use, of]) => [
    ...[...grouped(of, 'kind')].map(([kind, some]) => line(use, kind, some)),
    line(use, 'all', of),
  ])
  return `\n${lines.join('\n')}\n`
}

describe('the search for codes', () => {
  it.each([
    { use: 'given', five: 95, first: 80 },
    { use: 'tune', five: 95, first: 80 },
    { use: 'judge', five: 95, first: 80 },
    // Written last, after the names and the ranking; decision 059 says what was changed when they had been measured.
    { use: 'control', five: 93, first: 75 },
    // 82 first and 96 among five when it was written.
    { use: 'kinds', five: 96, first: 88 },
  ])('finds what was meant by those written as $use', ({ use, five, first }) => {
    const of = atLeast(
      40,
      rows.filter((row) => row.use === use),
    )
    expect(share(of, isAmongFive)).toBeGreaterThanOrEqual(five)
    expect(share(of, isFirst)).toBeGreaterThanOrEqual(first)
  })

  it('finds it for every kind, whoever wrote the description', () => {
    process.stdout.write(printed())
    for (const of of atLeast(8, grouped(rows, 'kind').values()))
      expect(share(of, isAmongFive), of[0]?.kind).toBeGreaterThanOrEqual(88)
  })

  it('is right nine times in ten where it calls its first answer likely', () => {
    expect(
      share(
        atLeast(
          150,
          rows.filter((row) => row.isCalledLikely),
        ),
        isFirst,
      ),
    ).toBeGreaterThanOrEqual(90)
  })

  it('is measured on codes that there are', () => {
    expect(rows.flatMap(({ accepted }) => accepted).filter((code) => !hsNomenclature().has(code))).toEqual([])
  })
})
