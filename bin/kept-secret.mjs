// The secret of a portal that was given none: made once and kept in .data, because sessions must survive a restart. While it is being
// changed the one before lies beside it, so that a change that was cut off loses nothing.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const present = (root) => join(root, '.data', 'session-secret')
const before = (root) => join(root, '.data', 'session-secret-before')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null)

/** Under another name first: a secret is never half written. */
function write(file, secret) {
  writeFileSync(`${file}.new`, secret, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** @param {string} root */
export function keptSecret(root) {
  mkdirSync(join(root, '.data'), { recursive: true, mode: 0o700 })
  if (!existsSync(present(root))) write(present(root), randomBytes(32).toString('base64url'))
  return { present: read(present(root)), before: read(before(root)) }
}

/** Makes another secret and keeps the present one beside it; one that was already being changed goes on with what is there. */
export function changeKeptSecret(root) {
  const kept = keptSecret(root)
  if (kept.before && kept.before !== kept.present) return kept
  write(before(root), kept.present)
  write(present(root), randomBytes(32).toString('base64url'))
  return keptSecret(root)
}

/** Nothing is sealed with the one before any more. */
export function forgetSecretBefore(root) {
  rmSync(before(root), { force: true })
}

/** The change cannot be made: the one before is the secret again. */
export function takeSecretBack(root) {
  const secret = read(before(root))
  if (!secret) return
  write(present(root), secret)
  forgetSecretBefore(root)
}
