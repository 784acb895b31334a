import { describe, expect, it } from 'vitest'
import type { FieldKind } from '~/domain/catalogue/types'
import { render } from '../../../../tests/support/render'
import { fieldView } from '../../../../tests/factories/views'
import { TaskFieldInput } from './task-field'
import { clearedName, shownName } from '~/domain/shared/shown-fields'
import { answerName, fileName } from './names'

const show = (given: Parameters<typeof fieldView>[0], canEdit = true) =>
  render(<TaskFieldInput field={fieldView({ officialTerm: '', label: 'Answer', ...given })} canEdit={canEdit} />)
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

describe('the control of a field', () => {
  it.each<[FieldKind, string, Record<string, string>]>([
    ['text', 'input', { type: 'text', autocomplete: 'off' }],
    ['long_text', 'textarea', { rows: '4' }],
    ['date', 'input', { type: 'date' }],
    ['credit_code', 'input', { spellcheck: 'false', autocomplete: 'off' }],
    ['declaration_number', 'input', { inputmode: 'numeric' }],
    ['mobile', 'input', { type: 'tel', inputmode: 'tel' }],
    ['money', 'input', { inputmode: 'decimal' }],
    ['bank_account', 'input', { autocomplete: 'off' }],
  ])('for %s is a %s', (kind, tag, attributes) => {
    const control = show({ kind, example: null }).control('Answer')
    expect(control.tag).toBe(tag)
    expect(control.attributes).toMatchObject(attributes)
  })

  it('offers a few options at once and many in a list', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ value: `${index}`, label: `Option ${index}` }))
    expect(show({ kind: 'choice', options: yesNo, value: 'no' }).choices('Answer')).toEqual(['Yes', '*No'])
    expect(show({ kind: 'choice', options: many, value: '2' }).options('Answer')).toContain('*Option 2')
  })

  it('keeps an answer that is no option any more, or saving would lose it', () => {
    expect(show({ kind: 'choice', options: yesNo, value: 'perhaps' }).choices('Answer')).toEqual([
      'Yes',
      'No',
      '*perhaps',
    ])
  })

  it('can be read and not changed by viewers and while it is locked', () => {
    expect(show({ value: 'x' }, false).control('Answer').attributes).toHaveProperty('readonly')
    expect(show({ value: 'x', isLocked: true }).control('Answer').attributes).toHaveProperty('readonly')
    expect(show({ value: 'x' }).control('Answer').attributes).not.toHaveProperty('readonly')
  })

  it('says in words that it is optional or accepted', () => {
    expect(show({ isRequired: false }).text).toContain('(optional)')
    expect(show({ isAccepted: true }).text).toContain('accepted')
  })
})

describe('names of controls', () => {
  it('are as many as there are things to send', () => {
    const name = answerName('x')
    expect([name, shownName(name), clearedName(name)]).toEqual(['x.answer', 'x.answer.shown', 'x.answer.cleared'])
    expect(fileName('x')).toBe('x.file')
  })
})
