// Commands work beside a portal that runs on the embedded database, and start the database themselves where none runs.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from '../../bin/postgres.mjs'
import { root } from '../support/restored'

const home = mkdtempSync(join(tmpdir(), 'zero-to-one-running-'))
mkdirSync(join(home, '.data'))
cpSync(join(root, 'package.json'), join(home, 'package.json'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const SCRIPT = `
  const { openDatabase } = await import(${JSON.stringify(join(root, 'bin/database.mjs'))})
  await openDatabase({ root: ${JSON.stringify(home)} })
  console.log(process.env.DATABASE_URL)
  process.exit(0)`

function opened(): Promise<string> {
  const { DATABASE_URL: _ours, ...env } = process.env
  return new Promise((done, failed) =>
    execFile(process.execPath, ['--input-type=module', '--eval', SCRIPT], { env }, (error, out) =>
      error ? failed(new Error(error.message)) : done(out.trim()),
    ),
  )
}

test('the running one is taken, and left running', { timeout: 60_000 }, async () => {
  const running = await startPostgres({ root: home, keeps: 'data' })
  expect(await opened()).toBe(running.url)
  expect(await opened()).toBe(running.url)
  await running.stop()
  expect(await opened()).not.toBe(running.url)
})
