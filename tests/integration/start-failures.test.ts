// Whoever starts the portal on a machine that is not ready reads one sentence, not a stack, and the exit code says so.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { install } from '../../bin/install.mjs'
import { checkNode } from '../../bin/node-version.mjs'
import { freePort, startPostgres } from '../../bin/postgres.mjs'
import { SetupError } from '../../bin/setup-error.mjs'

const repository = resolve(import.meta.dirname, '../..')
const checkout = mkdtempSync(join(tmpdir(), 'zero-to-one-start-'))
cpSync(join(repository, 'bin'), join(checkout, 'bin'), { recursive: true })
for (const name of ['package.json', 'package-lock.json']) cpSync(join(repository, name), join(checkout, name))
mkdirSync(join(checkout, '.data'))
mkdirSync(join(checkout, 'node_modules'))
// A folder of links: should a start decide to install, it removes the links and not what they lead to.
for (const name of readdirSync(join(repository, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
  symlinkSync(join(repository, 'node_modules', name), join(checkout, 'node_modules', name))
}
cpSync(join(repository, 'node_modules/.package-lock.json'), join(checkout, 'node_modules/.package-lock.json'))

afterAll(() => {
  // Where the database's user cannot enter the checkout, it was given a place outside.
  const note = join(checkout, '.data/postgres-place.json')
  const places = existsSync(note) ? [(JSON.parse(readFileSync(note, 'utf8')) as { place: string }).place] : []
  for (const folder of [checkout, ...places]) rmSync(folder, { recursive: true, force: true })
})

type Ending = { readonly code: number | null; readonly said: string }

function start(env: Record<string, string>): Promise<Ending> {
  const { DATABASE_URL: _ours, ...inherited } = process.env
  return run([join(checkout, 'bin/start.mjs')], { ...inherited, ...env })
}

function run(args: readonly string[], env: Record<string, string | undefined>): Promise<Ending> {
  const child = spawn(process.execPath, args, { cwd: checkout, env: { NODE_ENV: 'test', ...env } })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, said: said.trim() })))
}

/** One line that ends like a sentence, and a code that a script notices. */
function expectSentence({ code, said }: Ending, pattern: RegExp): void {
  expect(said).toMatch(pattern)
  expect(said.split('\n')).toHaveLength(1)
  expect(said).toMatch(/\.$/)
  expect(code).toBe(1)
}

describe('npm start on a machine that is not ready', () => {
  it('says that the port is taken', async () => {
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))
    const { port } = holder.address() as AddressInfo
    expectSentence(await start({ PORT: String(port) }), new RegExp(`^Port ${port} is taken`))
    holder.close()
  })

  it('says that PORT is no port', async () => {
    expectSentence(await start({ PORT: 'http' }), /^PORT is not a port number: http/)
  })

  it.each<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '0.0.0.0', DEMO: '1', DATABASE_URL: 'postgresql://a@127.0.0.1:1/a' },
  ])('says that a demo whose password everybody knows stays on this machine: %j', async (given) => {
    expectSentence(
      await start({ PORT: String(await freePort()), ...given }),
      /^HOST=\S+ would let other machines reach a demo .* set DEMO_PASSWORD/,
    )
  })

  it('says that the password of every demo is nobody’s own', async () => {
    const env = { PORT: String(await freePort()), HOST: '0.0.0.0', DEMO_PASSWORD: 'zero-to-one-2026' }
    expectSentence(await start(env), /^DEMO_PASSWORD is the password of every demo/)
  })

  it('says that HOST is no address of this machine', async () => {
    const env = { PORT: String(await freePort()), HOST: '192.0.2.1', DEMO_PASSWORD: 'a password of my own' }
    expectSentence(await start(env), /^HOST=192\.0\.2\.1 is no address of this machine/)
  })

  it.each(['mysql://localhost/portal', 'localhost:5432'])('says that DATABASE_URL %s is no address', async (url) => {
    expectSentence(
      await start({ PORT: String(await freePort()), DATABASE_URL: url }),
      /^DATABASE_URL is not an address like/,
    )
  })

  it('says that nobody answers at DATABASE_URL', async () => {
    const url = `postgresql://nobody:secret-word@127.0.0.1:${await freePort()}/portal`
    const ending = await start({ PORT: String(await freePort()), DATABASE_URL: url })
    expectSentence(ending, /^DATABASE_URL is unreachable: 127\.0\.0\.1:\d+ .*ECONNREFUSED/)
    expect(ending.said).not.toContain('secret-word')
  })

  it('says that another server holds the data', async () => {
    const other = await startPostgres({ root: checkout, keeps: 'data' })
    expectSentence(
      await start({ PORT: String(await freePort()) }),
      /^The data directory .* is held by another PostgreSQL server/,
    )
    await other.stop()
  })
})

describe('The packages', () => {
  it('are not installed through a link, which would empty what it leads to', async () => {
    const linked = join(checkout, 'linked')
    const target = join(checkout, 'target')
    for (const folder of [linked, target]) mkdirSync(folder)
    writeFileSync(join(target, 'kept.txt'), 'kept')
    symlinkSync(target, join(linked, 'node_modules'), 'junction')
    const refused = install(linked)
    await expect(refused).rejects.toThrow(SetupError)
    await expect(refused).rejects.toThrow(/^node_modules is a symbolic link, .*\.$/)
    expect(readdirSync(target)).toEqual(['kept.txt'])
  })
})

describe('npm test on a machine without a browser', () => {
  it('says that there is none to be had', async () => {
    const nowhere = join(checkout, 'nowhere')
    const find = `
      import { findBrowser } from './bin/browser.mjs'
      import { runCommand } from './bin/setup-error.mjs'
      await runCommand(() => findBrowser({ root: process.cwd() }))`
    const unreachable = `http://127.0.0.1:${await freePort()}`
    const env = {
      PATH: nowhere,
      HOME: nowhere,
      PLAYWRIGHT_BROWSERS_PATH: nowhere,
      PLAYWRIGHT_DOWNLOAD_HOST: unreachable,
    }
    expectSentence(await run(['--input-type=module', '--eval', find], env), /^No browser to be had: install Chromium/)
    const told = await run(['--input-type=module', '--eval', find], {
      ...env,
      CHROMIUM_PATH: join(nowhere, 'chromium'),
    })
    expectSentence(told, /^CHROMIUM_PATH names .*nowhere\/chromium, which is not a program/)
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s is new enough', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['20.18.3', '18.20.4', '16.0.0'])('%s is too old', (version) => {
    expect(() => checkNode(version)).toThrow(SetupError)
    expect(() => checkNode(version)).toThrow(/^Node .* is too old: install Node 20\.19 or newer/)
  })
})
