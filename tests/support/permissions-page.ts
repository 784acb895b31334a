// Prints the transition table as a page for people: docs/permissions.md. A test compares the two.
import { TRANSITIONS } from '~/domain/application/transition-table'
import { can } from '~/domain/application/transitions'
import { ACTOR_ROLES, COMMANDS, STATUSES } from '~/domain/application/vocabulary'

/** The whole of docs/permissions.md. */
export function permissionsPage(): string {
  const rows = TRANSITIONS.map((row) => {
    const guards = row.guards.length ? row.guards.join(', ') : '-'
    return `| ${row.command} | ${row.from.join(', ')} | ${row.to} | ${row.by.join(', ')} | ${guards} |`
  })
  const matrix = STATUSES.map((status) => {
    const cells = ACTOR_ROLES.map((role) => {
      const allowed = COMMANDS.filter((command) => can(status, command, { role, belongsToFirm: false }))
      return allowed.join(', ') || '-'
    })
    return `| ${status} | ${cells.join(' | ')} |`
  })
  return [
    '# Who may do what to an application, and when',
    '',
    'Printed from `app/domain/application/transition-table.ts`; a test fails when the two differ. Staff who belong to the firm may do',
    'nothing to its applications. `assignee` is the advisor who holds the case, `advisor` any other.',
    '',
    '## Transitions',
    '',
    '| command | from | to | by | guards |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## State by role',
    '',
    `| state | ${ACTOR_ROLES.join(' | ')} |`,
    `| --- | ${ACTOR_ROLES.map(() => '---').join(' | ')} |`,
    ...matrix,
    '',
  ].join('\n')
}
