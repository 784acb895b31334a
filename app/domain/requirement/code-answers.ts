// Answers that the name of a code gives, found by prefix.
import { CODE_ANSWER_LINES } from './reference/code-answers'
import type { Answers, ConditionId } from './types'

export type CodeAnswer = {
  readonly condition: ConditionId
  readonly answer: boolean
  readonly prefixes: readonly string[]
  readonly except: readonly string[]
}

function readLine(line: string): CodeAnswer {
  const [condition = '', answer, prefixes = '', except = ''] = line.split('\t')
  return { condition, answer: answer === 'yes', prefixes: readPrefixes(prefixes), except: readPrefixes(except) }
}

/** 0302-0308 are all headings from the first to the last, whether there are such or not. */
function readPrefixes(text: string): readonly string[] {
  return text.split(' ').flatMap((word) => {
    const [first = '', last] = word.split('-')
    if (!last) return first ? [first] : []
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_, place) => String(Number(first) + place).padStart(first.length, '0'))
  })
}

let list: readonly CodeAnswer[] | undefined

export function allCodeAnswers(): readonly CodeAnswer[] {
  list ??= CODE_ANSWER_LINES.trim().split('\n').map(readLine)
  return list
}

let byPrefix: ReadonlyMap<string, readonly CodeAnswer[]> | undefined

function indexed(): ReadonlyMap<string, readonly CodeAnswer[]> {
  byPrefix ??= allCodeAnswers().reduce((index, one) => {
    for (const prefix of one.prefixes) index.set(prefix, [...(index.get(prefix) ?? []), one])
    return index
  }, new Map<string, readonly CodeAnswer[]>())
  return byPrefix
}

/** The longer prefix decides where two speak. */
export function nameAnswers(hs6: string): Answers {
  const found = [hs6.slice(0, 2), hs6.slice(0, 4), hs6].flatMap((prefix) => indexed().get(prefix) ?? [])
  return Object.fromEntries(
    found
      .filter(({ except }) => !except.some((prefix) => hs6.startsWith(prefix)))
      .map(({ condition, answer }) => [condition, answer]),
  )
}
