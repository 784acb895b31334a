import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '~': fileURLToPath(new URL('./app', import.meta.url)) }
/** A zone nobody here works in, with a quarter of an hour: code that leans on the machine's zone fails at once. */
const env = { TZ: 'Asia/Kathmandu', NODE_ENV: 'test' } as const
const console = './tests/support/console.ts'
const drawn = './tests/support/drawn-cases.ts'
const support = (file: string) => fileURLToPath(new URL(`./tests/support/${file}`, import.meta.url))
/** Hundreds of hashes, and answers that wait, are shown once elsewhere. */
const quick = [
  { find: /^.*\/password-figures\.server$/, replacement: support('quick-figures.ts') },
  { find: /^.*\/even-time\.server$/, replacement: support('quick-even-time.ts') },
  { find: '~', replacement: alias['~'] },
]
/** A test whose only looks stand in a loop over nothing has shown nothing. */
const looking = { requireAssertions: true }

export default defineConfig({
  resolve: { alias },
  test: {
    // One process for each core: the default leaves one of two cores idle.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          env,
          expect: looking,
          include: ['app/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: [console, drawn],
          // Files of pure rules share a process: what they import is read once. A test that changes the environment puts it back.
          isolate: false,
          // Thousands of drawn profiles on a busy machine are slow, not wrong.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias: quick },
        test: {
          name: 'integration',
          env,
          expect: looking,
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['./tests/support/database-server.ts'],
          setupFiles: [console, drawn, './tests/support/database-clone.ts'],
          pool: 'forks',
          isolate: false,
          // A machine with other work is slow, not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
