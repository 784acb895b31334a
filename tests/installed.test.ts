// Whether the packages are there is told by what was installed, not by when.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled } from '../bin/install.mjs'

type Packages = Readonly<Record<string, object>>

const root = mkdtempSync(join(tmpdir(), 'installed-'))
const LOCK = join(root, 'package-lock.json')
const RECORD = join(root, 'node_modules', '.package-lock.json')
const kettle = { version: '1.2.0', integrity: 'sha512-kettle' }
const cup = { version: '3.0.1', integrity: 'sha512-cup', optional: true }
const locked: Packages = { '': { name: 'portal' }, 'node_modules/kettle': kettle, 'node_modules/cup': cup }
const { '': _portal, ...installed } = locked

beforeEach(() => {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true })
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(LOCK, JSON.stringify({ packages: locked }))
})
afterAll(() => rmSync(root, { recursive: true }))

function record(packages: Packages): void {
  writeFileSync(RECORD, JSON.stringify({ packages }))
}

describe('the packages', () => {
  it.each<[string, Packages, boolean]>([
    ['as locked are there', installed, true],
    ['without the one for another system are there', { 'node_modules/kettle': kettle }, true],
    ['without a needed one are not', { 'node_modules/cup': cup }, false],
    ['in an older version are not', { ...installed, 'node_modules/kettle': { ...kettle, version: '1.1.0' } }, false],
    ['with other bytes are not', { ...installed, 'node_modules/kettle': { ...kettle, integrity: 'sha512-x' } }, false],
    ['for this system in an older version are not', { ...installed, 'node_modules/cup': { version: '2.0.0' } }, false],
    ['with one that is no longer locked are not', { ...installed, 'node_modules/spoon': kettle }, false],
    ['none of them, are not', {}, false],
  ])('%s', (_, packages, isThere) => {
    record(packages)
    expect(isInstalled(root)).toBe(isThere)
  })

  it.each([
    [true, installed],
    [false, { ...installed, 'node_modules/kettle': { ...kettle, version: '1.1.0' } }],
  ])('are there: %s, whichever file is newer', (isThere, packages) => {
    record(packages)
    for (const year of [2000, 2040]) {
      utimesSync(LOCK, new Date(), new Date(`${year}-01-01`))
      expect(isInstalled(root)).toBe(isThere)
    }
  })

  it.each(['{}', '{"packages":', ''])('are not there when npm noted %j', (text) => {
    writeFileSync(RECORD, text)
    expect(isInstalled(root)).toBe(false)
  })

  it('are not there when npm noted nothing', () => {
    expect(isInstalled(root)).toBe(false)
  })

  it('of the portal itself are there', () => {
    expect(isInstalled(resolve(import.meta.dirname, '..'))).toBe(true)
  })
})
