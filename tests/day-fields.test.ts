// Every field of a day, in forms and in what programs send, refuses what no day of its kind can be. A new one is found by itself.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogue } from '~/domain/catalogue/catalogue'
import { checkField } from '~/domain/evidence/fields'
import { atLeast } from './support/at-least'

const TODAY = '2026-12-01'
const SLIPS = ['0001-01-01', '0206-11-03', '1899-12-31', '2999-12-31', '9999-12-31']
const DAYS = ['2025-02-27', '2027-02-26']

const modules = import.meta.glob<Record<string, unknown>>(['../app/features/**/*schema.ts'], { eager: true })

type Found = { readonly path: string; readonly schema: z.ZodType }

/** The parts of a schema, down to its single values. */
function partsOf({ path, schema }: Found): readonly Found[] {
  const def = schema.def as unknown as Record<string, unknown>
  const part = (key: string, name = '') => partsOf({ path: path + name, schema: def[key] as z.ZodType })
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, one]) =>
      partsOf({ path: `${path}.${name}`, schema: one }),
    )
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodType[]).flatMap((one) => partsOf({ path, schema: one }))
  if (schema instanceof z.ZodArray) return part('element', '[]')
  if (schema instanceof z.ZodPipe && holdsObject(def.in as z.ZodType)) return part('in')
  if ('innerType' in def && holdsObject(def.innerType as z.ZodType)) return part('innerType')
  return [{ path, schema }]
}

function holdsObject(schema: z.ZodType): boolean {
  const def = schema.def as unknown as Record<string, unknown>
  if (schema instanceof z.ZodObject || schema instanceof z.ZodUnion || schema instanceof z.ZodArray) return true
  return ['in', 'innerType'].some((key) => key in def && holdsObject(def[key] as z.ZodType))
}

const takes = ({ schema }: Found, value: string) => schema.safeParse(value).success
/** It takes a day, and not the same text with a letter in it. */
const isDay = (one: Found) =>
  DAYS.some((day) => takes(one, day)) && !takes(one, '2025-02-30') && !takes(one, '2025-x2-27')

/** What the portal answers is no field; it only describes the answer. */
const isAnswer = (name: string) => /answer|output/i.test(name)

const fields = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && !isAnswer(name)
      ? partsOf({ path: `${file.replace('../app/features/', '')} ${name}`, schema })
      : [],
  ),
)
const days = fields.filter(isDay)

describe('a day in a schema', () => {
  it('is found wherever it stands', () => {
    const names = days.map(({ path }) => path.split('.').at(-1))
    const known = ['refundAsOf', 'lineAsOf', 'until', 'asOf', 'nextCheck', 'day', 'filedOn', 'validUntil']
    expect(known.filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(SLIPS)('is never %s', (slip) => {
    expect(
      atLeast(8, days)
        .filter((one) => takes(one, slip))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('a day of a task', () => {
  const tasks = catalogue.tasks.flatMap((task) =>
    task.fields.flatMap((field) => (field.kind === 'date' ? [{ name: `${task.id}.${field.id}`, field }] : [])),
  )

  it('says what it is', () => {
    expect(
      atLeast(30, tasks)
        .filter(({ field }) => field.when === undefined)
        .map(({ name }) => name),
    ).toEqual([])
  })

  it.each(SLIPS)('is never %s', (slip) => {
    expect(
      atLeast(30, tasks)
        .filter(({ field }) => checkField(field, slip, TODAY) === null)
        .map(({ name }) => name),
    ).toEqual([])
  })
})

describe('a day that is read by hand', () => {
  /** Where a text is only recognised as a day, to be shown or compared, or another rule of the same file bounds it. */
  const BOUNDED_ELSEWHERE = [
    'api/day-schema.ts',
    'api/parcel-schema.ts',
    'api/price-schema.ts',
    'applications/snapshot-queries.server.ts',
    'costing/price-days.ts',
    'costing/typed-fields.ts',
    'costing/typed-parcel.ts',
    'data/word-commands.server.ts',
    'evidence/pre-check-words-queries.server.ts',
    'roadmap/page-queries.server.ts',
    'roadmap/result-queries.server.ts',
    'security/schema.ts',
  ]

  it('is read in no other place', () => {
    const root = new URL('../app/features/', import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
    )
    const reading = atLeast(300, files).filter((file) =>
      readFileSync(new URL(file, root), 'utf8').includes('isIsoDate('),
    )
    expect(reading.toSorted()).toEqual(BOUNDED_ELSEWHERE)
  })
})
