import { db } from '~/server/db.server'
import { DATA_PURPOSES, derivedKey, keysFor, type DataPurpose } from '~/server/keys.server'
import { log } from '~/server/log.server'
import { unseal } from '~/server/sealed-text.server'

export type DataKeys = {
  readonly of: (purpose: DataPurpose) => string
  /** What marked backup codes before there were keys by purpose; null where no such mark was ever made. */
  readonly marksBefore: string | null
}

export type SealedKey = { readonly name: string; readonly sealed: string }

export const DATA = 'data'
export const MARKS_BEFORE = 'marks_before'

/** Null when there are none yet, or none that the environment's secret opens. */
export async function findDataKeys(): Promise<DataKeys | null> {
  const rows = await db.sealedKey.findMany()
  return rows.length > 0 ? keysFrom(rows) : null
}

/** Null when they are sealed with a secret that the environment does not have. */
export async function keysFrom(rows: readonly SealedKey[]): Promise<DataKeys | null> {
  const opened = await openAll(rows)
  const data = opened?.get(DATA)
  if (!opened || !data) {
    log.error('SESSION_SECRET is not the one that the keys in the database are sealed with: see docs/keys.md')
    return null
  }
  return { of: (purpose) => derivedKey(data, DATA_PURPOSES[purpose]), marksBefore: opened.get(MARKS_BEFORE) ?? null }
}

/** With the present key, or with the one before while the secret is being changed. */
export async function openKey(sealed: string): Promise<{ readonly text: string; readonly isPresent: boolean } | null> {
  for (const [index, key] of keysFor('data_key').entries()) {
    const text = await unseal(key, sealed)
    if (text !== null) return { text, isPresent: index === 0 }
  }
  return null
}

async function openAll(rows: readonly SealedKey[]): Promise<Map<string, string> | null> {
  const opened = new Map<string, string>()
  for (const { name, sealed } of rows) {
    const key = await openKey(sealed)
    if (!key) return null
    opened.set(name, key.text)
  }
  return opened
}
