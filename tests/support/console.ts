// An error on the console is a bug nobody looked at: it fails the test, unless the test said that it will come.
import { afterEach, beforeEach, expect } from 'vitest'

const original = console.error
let expected: RegExp[] = []
let unexpected: string[] = []

/** For a test that provokes an error: what the console may say during this test. */
export function allowConsoleError(pattern: RegExp): void {
  expected.push(pattern)
}

beforeEach(() => {
  expected = []
  unexpected = []
  console.error = (...parts: unknown[]) => {
    const text = parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(' ')
    if (!expected.some((pattern) => pattern.test(text))) unexpected.push(text)
  }
})

afterEach(() => {
  console.error = original
  expect(unexpected, 'nothing unexpected on console.error').toEqual([])
})
