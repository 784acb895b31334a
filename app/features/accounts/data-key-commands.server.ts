// The random keys that seal rows of the database. The database keeps them, sealed with a key made from SESSION_SECRET: a change of the
// secret seals these few rows anew, and whatever they seal stays as it is.
import { randomBytes } from 'node:crypto'
import { db, type Tx } from '~/server/db.server'
import { DATA_PURPOSES, derivedKey, keyFor } from '~/server/keys.server'
import { seal } from '~/server/sealed-text.server'
import { DATA, keysFrom, MARKS_BEFORE, type DataKeys, type SealedKey } from './data-key-queries.server'
import { reSealOldFactors } from './old-factor-commands.server'

const KEY_BYTES = 32
/** Ten thousand second factors take seconds, once in the life of a database. */
export const LONG = { timeout: 120_000, maxWait: 30_000 }

/** Null when they are sealed with a secret that the environment does not have. They are made when they are first asked for. */
export async function openDataKeys(now: Date): Promise<DataKeys | null> {
  const rows = await db.sealedKey.findMany()
  return keysFrom(rows.length > 0 ? rows : await firstKeys(now))
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

export function sealKey(text: string): Promise<string> {
  return seal(keyFor('data_key'), text)
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
