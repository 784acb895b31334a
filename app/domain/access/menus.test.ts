import { expect, it } from 'vitest'
import { menuIn, menuOf, menuOfPage } from './menus'

it.each([
  ['routes/advisor/case', true, 'advisor'],
  ['routes/official/firms', true, 'official'],
  ['routes/admin/jobs', true, 'administrator'],
  ['routes/firm/firms', true, 'person'],
  ['routes/account/settings', true, 'person'],
  [undefined, true, 'person'],
  ['routes/advisor/case', false, 'nobody'],
  [undefined, false, 'nobody'],
] as const)('around an error of %s, signed in %s, stands the menu of %s', (routeId, hasSession, menu) => {
  expect(menuOfPage(routeId, hasSession)).toBe(menu)
})

it.each([
  ['lead_advisor', 'lead_advisor'],
  ['person', 'person'],
  ['Not Found', null],
  [null, null],
  [{ menu: 'advisor' }, null],
  ['__proto__', null],
])('the answer %j names %j', (answer, menu) => {
  expect(menuIn(answer)).toBe(menu)
})

it.each([
  [null, 'nobody'],
  [{ staffRole: null }, 'person'],
  [{ staffRole: 'lead_advisor' }, 'lead_advisor'],
] as const)('%j has the menu of %s', (person, menu) => {
  expect(menuOf(person)).toBe(menu)
})
