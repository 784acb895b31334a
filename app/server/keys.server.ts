// The keys that are made from the one secret of the environment, a key of its own for each purpose: what is signed or sealed for one
// is worth nothing for another. Nothing else in the portal reads the secret; docs/keys.md lists what a change of it ends.
import { hkdfSync } from 'node:crypto'

/** Each purpose has a label of its own; another label is another key, so a label is never changed. */
export const KEY_PURPOSES = {
  /** Signs the session cookie; better-auth is given it as its secret. */
  sessions: 'zero-to-one/sessions/1',
  /** Signs the cookies by which a browser is recognised that is not signed in. */
  browser_marks: 'zero-to-one/browser-marks/1',
  /** Signs text that comes back to us by way of the browser. */
  signed_texts: 'zero-to-one/signed-texts/1',
  /** Seals the cookie with what a browser has asked a code for. */
  asked_cookies: 'zero-to-one/asked-cookies/1',
  /** Hashes the codes that were mailed; they live for minutes. */
  mailed_codes: 'zero-to-one/mailed-codes/1',
  /** Draws which decisions are read a second time, so that nobody can foresee it. */
  second_readings: 'zero-to-one/second-readings/1',
  /** The password of the role that the portal works as. */
  database_role: 'zero-to-one/database-role/1',
  /** Seals the data key that the database keeps: the key of a key. */
  data_key: 'zero-to-one/data-key/1',
  /** Marks the archives of npm run backup: a restore knows whether it has the same secret, and whether an archive is ours. */
  backups: 'zero-to-one/backups/1',
} as const
export type KeyPurpose = keyof typeof KEY_PURPOSES

/** Made from the data key, which is random and stays when the secret is changed: what is sealed stays readable. */
export const DATA_PURPOSES = {
  second_factors: 'zero-to-one/second-factors/1',
  second_factor_drafts: 'zero-to-one/second-factor-drafts/1',
  backup_codes: 'zero-to-one/backup-codes/1',
} as const
export type DataPurpose = keyof typeof DATA_PURPOSES

const KEY_BYTES = 32

/** HKDF with SHA-256 (RFC 5869): 32 bytes as base64url, for the functions that take a key as text. */
export function derivedKey(secret: string, label: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', label, KEY_BYTES)).toString('base64url')
}

const made = new Map<string, string>()

/** The key of a purpose. Guards ask at every request, so it is made once. */
export function keyFor(purpose: KeyPurpose): string {
  return keyOf(presentSecret(), purpose)
}

/** The present key first, then the one before it while the secret is being changed: what either has signed is ours. */
export function keysFor(purpose: KeyPurpose): readonly string[] {
  return secrets().map((secret) => keyOf(secret, purpose))
}

/** The secrets themselves, for what was sealed with them before there were keys by purpose. */
export function secrets(): readonly string[] {
  const before = process.env.SESSION_SECRET_BEFORE
  return before ? [presentSecret(), before] : [presentSecret()]
}

function presentSecret(): string {
  const secret = process.env.SESSION_SECRET
  if (!secret) throw new Error('SESSION_SECRET is not set')
  return secret
}

function keyOf(secret: string, purpose: KeyPurpose): string {
  const name = `${purpose}\n${secret}`
  const known = made.get(name)
  if (known) return known
  const key = derivedKey(secret, KEY_PURPOSES[purpose])
  made.set(name, key)
  return key
}
