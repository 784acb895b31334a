// Who may read what the portal writes: nobody but the user it runs as. Built pages and installed packages are no secret, and
// the database may run as another user, so these stay readable.
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'

const OTHERS = 0o077
let inherited = null

/** From here on whatever this process and its children write is theirs alone. First line of every command that writes data. */
export function keepPrivate() {
  inherited ??= process.umask(OTHERS)
}

/** Does work whose files others may read, by the rule the command was started under. */
export async function asStarted(work) {
  if (inherited === null) return work()
  process.umask(inherited)
  try {
    return await work()
  } finally {
    process.umask(OTHERS)
  }
}

/**
 * Makes .data and closes it. A database that runs as another user must pass through it to its own folder: its group may do that
 * and nothing else.
 */
export function closeData(root, user = {}) {
  const folder = join(root, '.data')
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user.gid === undefined) return setMode(folder, 0o700)
  fs.chownSync(folder, fs.statSync(folder).uid, user.gid)
  setMode(folder, 0o710)
}

/** What an older start left open for others to read: secrets, the log and documents. Answers with what could not be closed. */
export function closeOldFiles({ root, storage, log }) {
  const data = join(root, '.data')
  const own = fs.existsSync(data) ? fs.readdirSync(data, { withFileTypes: true }) : []
  const files = own.filter((entry) => entry.isFile()).map(({ name }) => join(data, name))
  const open = [...files, ...(log && isFile(log) ? [log] : [])].filter((file) => !closes(() => setMode(file, 0o600)))
  if (storage && fs.existsSync(storage) && !closes(() => closeTree(storage))) open.push(storage)
  return open
}

/** The top is closed last: once it is, all below was closed, and no later start has to walk through every document. */
function closeTree(folder) {
  if (modeOf(folder) === 0o700) return
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) closeTree(path)
    else if (entry.isFile()) setMode(path, 0o600)
  }
  setMode(folder, 0o700)
}

function closes(work) {
  try {
    work()
    return true
  } catch (error) {
    if (['EPERM', 'EACCES', 'EROFS'].includes(error.code)) return false
    throw error
  }
}

function isFile(path) {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function modeOf(path) {
  return fs.statSync(path).mode & 0o777
}

function setMode(path, mode) {
  if (modeOf(path) !== mode) fs.chmodSync(path, mode)
}

/**
 * Writes a file that is there whole or not at all, when the disk is full as well as when the process is ended half-way: under
 * another name in the same folder, down to the disk, and then renamed.
 */
export function writeWhole(path, content, mode = 0o600) {
  fs.mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.part`
  try {
    const file = fs.openSync(half, 'w', mode)
    try {
      fs.writeFileSync(file, content)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
    fs.renameSync(half, path)
  } catch (error) {
    fs.rmSync(half, { force: true })
    throw error
  }
}

/** What was written there once, or else is made now. An empty file is what a full disk left of one. */
export function keptOrMade(path, make) {
  const kept = fs.existsSync(path) ? fs.readFileSync(path, 'utf8').trim() : ''
  if (kept) return kept
  const made = make()
  writeWhole(path, made)
  return made
}
