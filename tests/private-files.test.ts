// Who may read what the commands write, and what an older start left open. Looks at real files.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { closeData, closeOldFiles, keptOrMade, writeWhole } from '../bin/private-files.mjs'

const repository = resolve(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'zero-to-one-private-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let made = 0
function givenRoot(): string {
  const root = join(place, String((made += 1)))
  mkdirSync(root, { mode: 0o755 })
  return root
}
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
function givenFile(path: string, mode = 0o644): string {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o755 })
  writeFileSync(path, 'secret')
  chmodSync(path, mode)
  return path
}
/** Runs a script that may write only small files; answers with what it printed. */
function withoutRoom(script: string): string {
  const node = [process.execPath, '--input-type=module', '-e', script]
  return spawnSync('sh', ['-c', 'ulimit -f 0; exec "$0" "$@"', ...node], { encoding: 'utf8', cwd: repository }).stdout
}

describe('.data', () => {
  test('is for its user alone', () => {
    const root = givenRoot()
    closeData(root)
    expect(modeOf(join(root, '.data'))).toBe('700')
  })

  test('of an older start is closed, and a database of another user may only pass through', () => {
    const root = givenRoot()
    mkdirSync(join(root, '.data'), { mode: 0o755 })
    const gid = statSync(root).gid
    closeData(root, { uid: 65_534, gid })
    expect(modeOf(join(root, '.data'))).toBe('710')
    expect(statSync(join(root, '.data')).gid).toBe(gid)
  })
})

describe('files of an older start', () => {
  test('are closed: secrets, the log, every document and its folders; the database sees to its own', () => {
    const root = givenRoot()
    const data = join(root, '.data')
    const files = ['session-secret', 'server.log', 'storage/ab/one.dat', 'storage/cd/two.meta.json'].map((name) =>
      givenFile(join(data, name)),
    )
    const ofDatabase = givenFile(join(data, 'postgres', 'PG_VERSION'))
    const log = givenFile(join(root, 'logs', 'portal.log'))
    expect(closeOldFiles({ root, storage: join(data, 'storage'), log })).toEqual([])
    expect([...files, log].map(modeOf)).toEqual(Array(5).fill('600'))
    expect(['storage', 'storage/ab', 'storage/cd'].map((name) => modeOf(join(data, name)))).toEqual(
      Array(3).fill('700'),
    )
    expect(modeOf(ofDatabase)).toBe('644')
  })

  test('are left alone where a link leads elsewhere, and a device stays as it is', () => {
    const root = givenRoot()
    const elsewhere = givenFile(join(root, 'elsewhere', 'public.txt'))
    const storage = join(root, '.data', 'storage')
    mkdirSync(storage, { recursive: true })
    symlinkSync(join(root, 'elsewhere'), join(storage, 'ab'))
    const before = modeOf('/dev/full')
    expect(closeOldFiles({ root, storage, log: '/dev/full' })).toEqual([])
    expect([modeOf(elsewhere), modeOf('/dev/full')]).toEqual(['644', before])
  })

  test('need not be there', () => {
    expect(closeOldFiles({ root: givenRoot(), storage: undefined, log: undefined })).toEqual([])
  })
})

describe('a small file', () => {
  test('is there whole, for its user alone, and replaces what was there', () => {
    const path = join(givenRoot(), '.data', 'session-secret')
    writeWhole(path, 'first')
    writeWhole(path, 'second')
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['second', '600'])
  })

  test('that finds no room leaves nothing half and what was there before', () => {
    const path = givenFile(join(givenRoot(), 'stamp'))
    const said = withoutRoom(`
      const { writeWhole } = await import('./bin/private-files.mjs')
      try { writeWhole(${JSON.stringify(path)}, 'x'.repeat(4096)) } catch ({ code }) { process.stdout.write(code) }`)
    expect(said).toBe('EFBIG')
    expect([readFileSync(path, 'utf8'), existsSync(`${path}.part`)]).toEqual(['secret', false])
  })

  test('is made once, and again when a full disk had left it empty', () => {
    const path = join(givenRoot(), '.data', 'session-secret')
    expect(keptOrMade(path, () => 'made')).toBe('made')
    expect(keptOrMade(path, () => 'other')).toBe('made')
    writeFileSync(path, '')
    expect(keptOrMade(path, () => 'anew')).toBe('anew')
    expect(modeOf(path)).toBe('600')
  })
})

describe('commands', () => {
  const sources = readdirSync(join(repository, 'bin'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => ({ name, source: readFileSync(join(repository, 'bin', name), 'utf8') }))
  const writesData = /keeps: 'data'|openDatabase\(|provideSecret\(|startPortal\(\)/
  const commands = sources.filter(({ source }) => /await runCommand\(/.test(source) && writesData.test(source))

  test('that open the data of an installation close their files to others first', () => {
    expect(commands.length).toBeGreaterThan(4)
    const open = commands.filter(({ name, source }) => name !== 'start.mjs' && !source.includes('  keepPrivate()\n'))
    expect(open.map(({ name }) => name)).toEqual([])
  })
})
