import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { TaskField } from '../catalogue/types'
import { expiresOn } from './expiry'
import { atLeast } from '../../../tests/support/at-least'

const date = (id: string, when: TaskField['when'] = 'ends'): TaskField => ({
  id,
  kind: 'date',
  when,
  isRequired: false,
})
const licence = { fields: [date('licence_valid_until'), date('issued_on', 'happened')] }
const card = { fields: [date('card_valid_until'), date('certificate_valid_until')] }

describe('expiresOn', () => {
  it.each([
    ['the last day that was typed', licence, { licence_valid_until: '2043-05-19' }, '2043-05-19'],
    ['a day typed the Chinese way', licence, { licence_valid_until: '2043年5月19日' }, '2043-05-19'],
    [
      'the earlier of two',
      card,
      { card_valid_until: '2031-01-01', certificate_valid_until: '2029-12-31' },
      '2029-12-31',
    ],
    ['nothing when the field is empty', licence, { licence_valid_until: ' ' }, null],
    ['nothing when nothing was typed', licence, {}, null],
    ['nothing for words', licence, { licence_valid_until: '长期' }, null],
    ['nothing for a day that does not exist', licence, { licence_valid_until: '2043-02-30' }, null],
    ['nothing for other dates', licence, { issued_on: '2020-01-01' }, null],
  ])('is %s', (_, task, answers, expected) => {
    expect(expiresOn(task, answers)).toBe(expected)
  })

  it('finds last days in the catalogue, each of them a date', () => {
    const named = catalogue.tasks.flatMap((task) => task.fields).filter((field) => field.id.endsWith('_until'))
    expect(named.length).toBeGreaterThan(0)
    expect(atLeast(1, named).every((field) => field.kind === 'date')).toBe(true)
  })
})
