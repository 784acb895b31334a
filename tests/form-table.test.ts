// Every form of the portal is tried with hostile text, odd shapes and double presses, because the table of forms has it; what the
// table cannot hold is named here, with the test that tries it instead.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const root = resolve(import.meta.dirname, '..')

/** Routes whose body is no list of fields of the same names for everybody. */
const TRIED_ELSEWHERE: Readonly<Record<string, { readonly why: string; readonly by: string }>> = {
  'account/invitation': { why: 'its address says all', by: 'integration/people.test.ts' },
  'account/sign-out': { why: 'has no field', by: 'integration/sign-in.test.ts' },
  'admin/data': { why: 'sends a file', by: 'integration/data-editions.test.ts' },
  'firm/documents': { why: 'sends files', by: 'integration/bad-files.test.ts' },
  'firm/uploads': { why: 'sends a file', by: 'integration/bad-files.test.ts' },
  'firm/task': { why: 'its fields are those of the task', by: 'integration/evidence.test.ts' },
  'public/language': { why: 'one choice, beside every page', by: 'integration/bad-shapes.test.ts' },
  'public/start-roadmap': { why: 'its address says all', by: 'integration/guest.test.ts' },
}
/** They take JSON or refuse to. */
const OF_PROGRAMS = 'resources/'

const actions = readdirSync(resolve(root, 'app/routes'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) =>
    /export (async function|function|const) action\b/.test(readFileSync(resolve(root, 'app/routes', file), 'utf8')),
  )
  .map((file) => file.replaceAll('\\', '/').replace(/\.tsx?$/, ''))
const tables = readdirSync(resolve(root, 'tests/support'))
  .filter((file) => file.startsWith('form-table'))
  .map((file) => readFileSync(resolve(root, 'tests/support', file), 'utf8'))
  .join('\n')

const isInTable = (route: string) => tables.includes(`from '~/routes/${route}'`)

test('every route that takes a form is in the table, or tried elsewhere for a reason', () => {
  const forms = atLeast(40, actions).filter((route) => !route.startsWith(OF_PROGRAMS))
  expect(forms.filter((route) => !isInTable(route) && !(route in TRIED_ELSEWHERE))).toEqual([])
})

test('what is tried elsewhere is there, is not in the table, and has its test', () => {
  for (const [route, { by }] of atLeast(5, Object.entries(TRIED_ELSEWHERE))) {
    expect([route, actions.includes(route), isInTable(route)]).toEqual([route, true, false])
    expect([by, existsSync(resolve(root, 'tests', by))]).toEqual([by, true])
  }
})
