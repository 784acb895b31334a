import { describe, expect, it } from 'vitest'
import { fieldsOf, typeText, type Schema } from './fields-view'
import { noteKey } from './note-key'

const money: Schema = {
  type: 'object',
  properties: { amount: { type: 'string', description: 'Decimal.' }, currency: { type: 'string' } },
  required: ['amount'],
}

describe('the fields of a schema', () => {
  it.each<[string, Schema, readonly string[]]>([
    ['an object', money, ['amount', 'currency']],
    ['a list of objects', { type: 'array', items: money }, ['[].amount', '[].currency']],
    [
      'an object in an object',
      { type: 'object', properties: { price: money } },
      ['price', 'price.amount', 'price.currency'],
    ],
    ['one of two, each field once', { anyOf: [money, { type: 'null' }, money] }, ['amount', 'currency']],
    ['what is kept by name', { type: 'object', additionalProperties: money }, ['{}.amount', '{}.currency']],
    ['a plain word', { type: 'string' }, []],
  ])('of %s', (_name, schema, names) => expect(fieldsOf(schema).map(({ name }) => name)).toEqual(names))

  it('say which are required, and what the schema says of them', () => {
    expect(fieldsOf(money)).toEqual([
      { name: 'amount', type: 'string', isRequired: true, note: 'Decimal.' },
      { name: 'currency', type: 'string', isRequired: false, note: null },
    ])
  })

  it.each<[Schema, string]>([
    [{ type: 'string', format: 'date' }, 'string (date)'],
    [{ enum: ['a', 'b'] }, 'a | b'],
    [
      { enum: Array.from({ length: 40 }, (_, place) => `w${place}`) },
      `${Array.from({ length: 12 }, (_, place) => `w${place}`).join(' | ')} | … (40)`,
    ],
    [{ const: true }, 'true'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: 'array', items: { type: 'integer' } }, 'integer[]'],
    [{}, 'any'],
  ])('type of %j', (schema, text) => expect(typeText(schema)).toBe(text))

  it.each([
    ['13 is 13 %.', '13_is_13'],
    ['  ISO 4217.', 'iso_4217'],
    ['x'.repeat(100), 'x'.repeat(72)],
  ])('the key of %j', (english, key) => expect(noteKey(english)).toBe(key))
})
