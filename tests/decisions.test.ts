// Decision records have one form: number and title, date and status, and what was asked, decided and follows from it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const folder = resolve(import.meta.dirname, '../docs/decisions')
const files = readdirSync(folder).toSorted()
const textOf = (file: string) => readFileSync(resolve(folder, file), 'utf8')

test('there is one record for each number', () => {
  const numbers = atLeast(70, files).map((file) => file.slice(0, 3))
  expect(new Set(numbers).size).toBe(numbers.length)
})

describe('one form', () => {
  test.each(files)('%s', (file) => {
    const text = textOf(file)
    const [title = '', , dated = ''] = text.split('\n')
    expect(title).toMatch(new RegExp(`^# ${file.slice(0, 3)} \\S`))
    expect(dated).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: (accepted|replaced by \[\d{3}\]\(\d{3}-[\w-]+\.md\))\.$/)
    expect(text.match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Consequences'])
    expect(text).not.toMatch(/\b(?:rungs?|hand(?:ed|s)? in|hand-in|L[0-7])\b/)
    const links = [...text.matchAll(/\]\((\d{3}-[\w-]+\.md)\)/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !existsSync(resolve(folder, to)))).toEqual([])
  })
})
