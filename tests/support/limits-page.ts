// Prints the table of limits as a page for people: docs/limits.md. A test compares the two.
import { BOUND_OTHERWISE, LIMITS, type Limit } from '~/domain/access/limits'
import { DAY_SECONDS } from '~/domain/shared/durations'

/** Where a number that plumbing needs stands, because plumbing knows no rule. */
export type NamedLimit = Limit & { readonly id: string }

/** The whole of docs/limits.md. */
export function limitsPage(elsewhere: readonly NamedLimit[]): string {
  const ours = Object.entries<Limit>(LIMITS).map(([id, limit]) => ({ id, ...limit }))
  const rows = [...ours, ...elsewhere].map(
    ({ id, what, per, most, unit, seconds, then, why }) =>
      `| ${id} | ${what} | ${per} | ${most.toLocaleString('en')} ${unit} | ${windowOf(seconds)} | ${then} | ${why} |`,
  )
  const reasons = Object.entries(BOUND_OTHERWISE).map(([table, why]) => `| ${table} | ${why} |`)
  return [
    '# How much anybody may leave behind',
    '',
    'Printed from `app/domain/access/limits.ts` and from the numbers that plumbing keeps for itself; a test fails when the page differs',
    'or when a table of the database is missing. Addresses are counted by IPv4 address or by the /64 of an IPv6 address. Windows begin',
    'with the first that is counted. Why it is done so: [decision 031](decisions/031-limits-are-one-table.md).',
    '',
    '## Limits',
    '',
    '| id | what | for each | at most | within | then | why |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Which limits hold which table',
    '',
    '| table | limits |',
    '| --- | --- |',
    ...tableRows(ours),
    '',
    '## Tables that need none',
    '',
    '| table | why |',
    '| --- | --- |',
    ...reasons,
    '',
    'Jobs are queued by what stands above, one for each mail and for each change of a release; a job that is done leaves no row.',
    '',
  ].join('\n')
}

function tableRows(limits: readonly NamedLimit[]): string[] {
  const tables = [...new Set(limits.flatMap((limit) => limit.tables))].sort()
  return tables.map((table) => {
    const ids = limits.filter((limit) => limit.tables.includes(table)).map(({ id }) => id)
    return `| ${table} | ${ids.join(', ')} |`
  })
}

const UNITS = [
  ['day', DAY_SECONDS],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** A window in the largest unit that measures it without a rest. */
export function windowOf(seconds: number | null): string {
  if (seconds === null) return '-'
  const [name, length] = UNITS.find(([, unit]) => seconds % unit === 0) ?? ['second', 1]
  const count = seconds / length
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
