// How long an hour is, is said in one place for rules, features and pages.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DAY_MINUTES, DAY_SECONDS, HOUR_MINUTES, HOUR_SECONDS, MINUTE_SECONDS } from '~/domain/shared/durations'
import { atLeast } from './support/at-least'

const app = resolve(import.meta.dirname, '../app')
const PLACE = join('domain', 'shared', 'durations.ts')
/** What the rulebook may not be imported into says its own lengths. */
const STANDS_ALONE = /^(?:server|i18n)\b/
/** A constant of that name, or one that multiplies sixties. */
const OWN =
  /\bconst (?:MINUTE|HOUR|DAY)(?:_MS|_SECONDS|_MINUTES)? = [\d(]|\b(?:24|60) \* 60\b|\b(?:3_?600|86_?400|3_?600_?000|86_?400_?000)\b/

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/.test(file) &&
    !/\.test\.tsx?$/.test(file) &&
    !file.includes(join('logistics', 'reference')) &&
    file !== PLACE &&
    !STANDS_ALONE.test(file),
)

test('no file counts the seconds of an hour or a day for itself', () => {
  const own = atLeast(1_000, sources).filter((file) => OWN.test(readFileSync(join(app, file), 'utf8')))
  expect(own).toEqual([])
})

test('lengths are what they are', () => {
  expect([MINUTE_SECONDS, HOUR_SECONDS, DAY_SECONDS, HOUR_MINUTES, DAY_MINUTES]).toEqual([60, 3_600, 86_400, 60, 1_440])
})
