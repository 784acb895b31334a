// The last line of `npm test` counts, whatever has happened before.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const TALLY = resolve(import.meta.dirname, '../bin/tally.mjs')
const FINE = "await tally.step('fine', async () => ({ passed: 3, failed: 0 }))"

async function told(body: string, signal?: NodeJS.Signals): Promise<{ code: number | null; lines: string[] }> {
  const script = `const { openTally } = await import(${JSON.stringify(TALLY)}); const tally = openTally(); ${body}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  child.stderr.resume()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (signal && out.includes('── waits')) child.kill(signal)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, lines: out.trimEnd().split('\n') }
}

test.each<[string, string, string, number]>([
  ['all is well', `${FINE}; tally.done()`, '3 passed, 0 failed', 0],
  [
    'a test fails',
    `${FINE}; await tally.step('bad', async () => ({ passed: 1, failed: 2 })); tally.done()`,
    '4 passed, 2 failed',
    1,
  ],
  [
    'a step throws',
    `await tally.step('broken', async () => JSON.parse('{')); ${FINE}; tally.done()`,
    '3 passed, 1 failed',
    1,
  ],
  ['something throws between steps', `${FINE}; throw new Error('nobody expected this')`, '3 passed, 1 failed', 1],
  [
    'a promise nobody waits for fails',
    `${FINE}; Promise.reject(new Error('x')); await new Promise(() => undefined)`,
    '3 passed, 1 failed',
    1,
  ],
  ['somebody else ends the process', `${FINE}; process.exit(0)`, '3 passed, 1 failed', 1],
])('when %s', async (_, body, last, code) => {
  const given = await told(body)
  expect([given.lines.at(-1), given.code]).toEqual([last, code])
})

test('what failed is named again above the last line', async () => {
  const bad =
    "await tally.step('bad', async () => ({ passed: 1, failed: 2, names: ['a.test.ts > one', 'b.test.ts > two'] }))"
  const given = await told(`${FINE}; ${bad}; await tally.step('dead', async () => JSON.parse('{')); tally.done()`)
  expect(given.lines.slice(-4)).toEqual([
    'Failed: bad: a.test.ts > one',
    'Failed: bad: b.test.ts > two',
    'Failed: dead',
    '4 passed, 3 failed',
  ])
})

test('when it is told to stop', async () => {
  const waits =
    "const beat = setInterval(() => undefined, 1000); await tally.step('waits', () => new Promise(() => undefined))"
  const given = await told(`${FINE}; ${waits}`, 'SIGTERM')
  expect([given.lines.at(-1), given.code]).toEqual(['3 passed, 1 failed', 1])
})
