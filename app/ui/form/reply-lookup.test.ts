import { describe, expect, it } from 'vitest'
import { fieldId, messageAt, typedAt } from './reply-lookup'

const errors = [
  { field: null, message: { key: 'forms:expired' } },
  { field: 'tracks', message: { key: 'forms:chooseOne' } },
  { field: 'name', message: { key: 'forms:required' } },
] as const

describe('messageAt', () => {
  it.each([
    ['name', 'forms:required'],
    ['tracks[]', 'forms:chooseOne'],
    ['tracks', 'forms:chooseOne'],
    ['city', undefined],
    ['', undefined],
  ])('%s: %s', (name, key) => {
    expect(messageAt(errors, name)?.key).toBe(key)
  })
})

describe('typedAt', () => {
  const values = { name: ['北辰'], 'tracks[]': ['used_car', 'service_trade'], note: [''] }

  it.each([
    ['name', ['北辰']],
    ['tracks', ['used_car', 'service_trade']],
    ['tracks[]', ['used_car', 'service_trade']],
    ['note', ['']],
    ['city', null],
  ])('%s', (name, typed) => {
    expect(typedAt(values, name)).toEqual(typed)
  })
})

describe('fieldId', () => {
  it('is the same for a list and its error, and safe in an address', () => {
    expect(fieldId('page-form', 'tracks[]')).toBe(fieldId('page-form', 'tracks'))
    expect(fieldId('page-form', 'S05.customs_code')).toBe('page-form-S05_customs_code')
  })
})
