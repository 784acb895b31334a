// npm run test:soak: the tests of races, killed processes and random histories with many more rounds than `npm test` has time for.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { generateClient } from './generate.mjs'

const root = resolve(import.meta.dirname, '..')
const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const env = { ...process.env, SOAK: '1' }
const RUNS = [
  ['--project', 'unit', 'app/domain'],
  [
    '--project',
    'integration',
    'tests/integration/one-winner.test.ts',
    'tests/integration/command-killed.test.ts',
    'tests/integration/audit-many.test.ts',
    'tests/integration/reminders.test.ts',
    'tests/integration/reminders-killed.test.ts',
    'tests/integration/casework-killed.test.ts',
    'tests/integration/doctor.test.ts',
    'tests/integration/hurt-portal.test.ts',
  ],
]

generateClient()
const codes = RUNS.map((args) => {
  const options = ['run', '--testTimeout=1800000', ...args]
  return spawnSync(process.execPath, [program, ...options], { cwd: root, stdio: 'inherit', env }).status
})
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
