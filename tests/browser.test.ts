// Which browser the end-to-end tests take, of those that a machine has.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../bin/browser.mjs'

let machine = ''
beforeEach(() => (machine = mkdtempSync(join(tmpdir(), 'browsers-'))))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(machine, { recursive: true })
})

function has(path: string, mode = 0o755): void {
  mkdirSync(join(machine, path, '..'), { recursive: true })
  writeFileSync(join(machine, path), '')
  chmodSync(join(machine, path), mode)
}

async function found(): Promise<string> {
  vi.stubEnv('CHROMIUM_PATH', undefined)
  vi.stubEnv('PATH', [join(machine, 'a'), '', join(machine, 'b')].join(delimiter))
  return (await findBrowser({ root: machine })).slice(machine.length + 1)
}

test.each<[string, readonly string[], string]>([
  ['the one there is', ['b/chromium'], 'b/chromium'],
  ['the one without windows', ['a/chromium', 'a/chromium-headless-shell'], 'a/chromium-headless-shell'],
  ['it wherever it lies', ['a/chromium', 'b/chromium-headless-shell'], 'b/chromium-headless-shell'],
  ['it under its other name', ['a/google-chrome', 'b/chrome-headless-shell'], 'b/chrome-headless-shell'],
  ['the free one of two with windows', ['a/google-chrome', 'b/chromium'], 'b/chromium'],
  ['the first of two alike', ['a/chromium', 'b/chromium'], 'a/chromium'],
])('%s', async (_, programs, taken) => {
  for (const path of programs) has(path)
  expect(await found()).toBe(taken)
})

test('a file that cannot be run is no browser', async () => {
  has('a/chromium-headless-shell', 0o644)
  has('b/chromium')
  expect(await found()).toBe('b/chromium')
})

test('one that is named counts before all others', async () => {
  has('a/chromium-headless-shell')
  has('c/mine')
  vi.stubEnv('PATH', join(machine, 'a'))
  vi.stubEnv('CHROMIUM_PATH', join(machine, 'c/mine'))
  expect(await findBrowser({ root: machine })).toBe(join(machine, 'c/mine'))
})
