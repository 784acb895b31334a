import { expect, it } from 'vitest'
import { canEdit, FIRM_ROLES } from './scopes'

it.each([
  ['owner', true],
  ['editor', true],
  ['viewer', false],
] as const)('%s may change answers: %s', (role, expected) => {
  expect(canEdit(role)).toBe(expected)
})

it('knows no further firm role', () => {
  expect(FIRM_ROLES).toHaveLength(3)
})
