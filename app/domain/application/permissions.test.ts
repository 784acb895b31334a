import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { permissionsPage } from '../../../tests/support/permissions-page'
import { ACTOR_ROLES, STATUSES } from './vocabulary'

const page = permissionsPage()

describe('docs/permissions.md', () => {
  it('is what the table says', () => {
    const committed = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')
    expect(committed).toBe(page)
  })

  it('has one line per state with one cell per role', () => {
    for (const status of STATUSES) {
      const line = page.split('\n').find((candidate) => candidate.startsWith(`| ${status} |`))
      expect(line?.split(' | ')).toHaveLength(ACTOR_ROLES.length + 1)
    }
  })
})
