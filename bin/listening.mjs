// On which address the portal listens, and why a demonstration stays on its machine: everybody knows its passwords, and its outbox
// shows every code.
import { SetupError } from './setup-error.mjs'

/** Written in the README; the same as in app/server/demo.server.ts. */
export const KNOWN_PASSWORD = 'zero-to-one-2026'
const SHORTEST = 12
const LONGEST = 128

/** This machine only, unless HOST says otherwise. */
export function hostFrom(text) {
  return text || '127.0.0.1'
}

export function isThisMachine(host) {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Throws a sentence when others could reach a demonstration with passwords that everybody knows. */
export function checkDemo({ host, isDemo, password }) {
  if (password) return checkPassword(password)
  if (!isDemo || isThisMachine(host)) return
  throw new SetupError(
    `HOST=${host} would let other machines reach a demo whose administrator's password everybody knows: set DEMO_PASSWORD to one of your own (${SHORTEST} characters or more), or leave HOST unset; for real use set DATABASE_URL and leave DEMO unset.`,
  )
}

function checkPassword(password) {
  const { length } = [...password]
  if (password === KNOWN_PASSWORD)
    throw new SetupError('DEMO_PASSWORD is the password of every demo, which everybody knows: choose one of your own.')
  if (length < SHORTEST || length > LONGEST)
    throw new SetupError(`DEMO_PASSWORD has ${length} characters: choose one with ${SHORTEST} to ${LONGEST}.`)
}
