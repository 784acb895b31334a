import { describe, expect, it } from 'vitest'
import { findSchemaMessage, formObject, schemaMessage } from './form-reply'
import type { Message } from './message-key'

function form(...pairs: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('a form as an object', () => {
  const file = new File(['%PDF'], 'licence.pdf')

  it.each<[string, FormData, Record<string, unknown>]>([
    ['one text', form(['name', '沈阳']), { name: '沈阳' }],
    ['nothing typed', form(['name', '']), { name: '' }],
    ['no field at all', form(), {}],
    ['a list of one', form(['tracks[]', 'used_car']), { tracks: ['used_car'] }],
    ['a list of two', form(['tracks[]', 'b'], ['tracks[]', 'a']), { tracks: ['b', 'a'] }],
    ['a field sent twice', form(['role', 'owner'], ['role', 'viewer']), { role: ['owner', 'viewer'] }],
    ['a field with a name that objects know', form(['constructor', 'a']), { constructor: 'a' }],
    ['a file', form(['licence', file]), { licence: file }],
  ])('%s', (_, data, object) => expect(formObject(data)).toEqual(object))
})

describe('the sentence of a rule', () => {
  it.each<Message>([
    { key: 'forms:required' },
    { key: 'forms:tooLong', values: { max: 60 } },
    { key: 'refusals:firms.creditCode.check_character', values: { expected: 'X', got: '"}{{max}}\n0' } },
  ])('arrives as it was sent: $key', (message) => {
    expect(findSchemaMessage(schemaMessage(message))).toEqual(message)
  })

  it.each(['Invalid input', 'Too small: expected string to have >=1 characters', 'forms:', '', 'forms:tooLong max=60'])(
    'is none of ours: %j',
    (text) => expect(findSchemaMessage(text)).toBeNull(),
  )
})
