// The random keys that seal rows of the database. The database keeps them, sealed with a key made from SESSION_SECRET: a change of the
// secret seals these few rows anew, and whatever they seal stays as it is.
import { randomBytes } from 'node:crypto'
import { db, type Tx } from '~/server/db.server'
import { DATA_PURPOSES, derivedKey, keyFor, keysFor, type DataPurpose } from '~/server/keys.server'
import { log } from '~/server/log.server'
import { seal, unseal } from '~/server/sealed-text.server'
import { reSealOldFactors } from './old-factor-commands.server'

export type DataKeys = {
  readonly of: (purpose: DataPurpose) => string
  /** What marked backup codes before there were keys by purpose; null where no such mark was ever made. */
  readonly marksBefore: string | null
}

const DATA = 'data'
const MARKS_BEFORE = 'marks_before'
const KEY_BYTES = 32
/** Ten thousand second factors take seconds, once in the life of a database. */
export const LONG = { timeout: 120_000, maxWait: 30_000 }

/** Null when they are sealed with a secret that the environment does not have. They are made when they are first asked for. */
export async function openDataKeys(now: Date): Promise<DataKeys | null> {
  const rows = await db.sealedKey.findMany()
  const opened = await openAll(rows.length > 0 ? rows : await firstKeys(now))
  const data = opened?.get(DATA)
  if (!opened || !data) {
    log.error('SESSION_SECRET is not the one that the keys in the database are sealed with: see docs/keys.md')
    return null
  }
  return { of: (purpose) => derivedKey(data, DATA_PURPOSES[purpose]), marksBefore: opened.get(MARKS_BEFORE) ?? null }
}

/** Throws where nothing can be sealed; the log says why. */
export async function requireDataKeys(now: Date): Promise<DataKeys> {
  const keys = await openDataKeys(now)
  if (!keys) throw new Error('The keys in the database cannot be opened')
  return keys
}

/** One at a time, whoever makes or seals these keys; until the end of the transaction. */
export async function holdKeys(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(71003)`
}

/** With the present key, or with the one before while the secret is being changed. */
export async function openKey(sealed: string): Promise<{ readonly text: string; readonly isPresent: boolean } | null> {
  for (const [index, key] of keysFor('data_key').entries()) {
    const text = await unseal(key, sealed)
    if (text !== null) return { text, isPresent: index === 0 }
  }
  return null
}

export function sealKey(text: string): Promise<string> {
  return seal(keyFor('data_key'), text)
}

type SealedKey = { readonly name: string; readonly sealed: string }

async function openAll(rows: readonly SealedKey[]): Promise<Map<string, string> | null> {
  const opened = new Map<string, string>()
  for (const { name, sealed } of rows) {
    const key = await openKey(sealed)
    if (!key) return null
    opened.set(name, key.text)
  }
  return opened
}

async function firstKeys(now: Date): Promise<readonly SealedKey[]> {
  return db.$transaction(async (tx) => {
    await holdKeys(tx)
    const there = await tx.sealedKey.findMany()
    return there.length > 0 ? there : makeKeys(tx, now)
  }, LONG)
}

/** Seals anew in the same transaction what was sealed with the secret itself. None when that was another secret. */
export async function makeKeys(tx: Tx, now: Date): Promise<readonly SealedKey[]> {
  const data = randomBytes(KEY_BYTES).toString('base64url')
  const old = await reSealOldFactors(tx, {
    factors: derivedKey(data, DATA_PURPOSES.second_factors),
    codes: derivedKey(data, DATA_PURPOSES.backup_codes),
  })
  if (!old.isOurs) return []
  const rows = [{ name: DATA, sealed: await sealKey(data), sealedAt: now }]
  if (old.marksBefore) rows.push({ name: MARKS_BEFORE, sealed: await sealKey(old.marksBefore), sealedAt: now })
  await tx.sealedKey.createMany({ data: rows })
  return rows
}
