// Changing the secret: the keys that the database keeps are sealed with the new one. All of them or none, so a rotation that was cut off
// is run again; two at once come one after the other.
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, type Tx } from '~/server/db.server'
import { recordSecurityEvent } from '../security/commands.server'
import { holdKeys, LONG, makeKeys, sealKey } from './data-key-commands.server'
import { openKey } from './data-key-queries.server'

export type Rotation = { readonly keys: number; readonly sealed: number }

/** Needs the new secret and the one before. Refuses when a key was sealed with neither: then nothing has changed. */
export async function rotateKeys(now: Date): Promise<Result<Rotation, { readonly code: 'wrong_secret' }>> {
  return db.$transaction(async (tx) => {
    await holdKeys(tx)
    const rows = await tx.sealedKey.findMany()
    const sealed = rows.length > 0 ? await sealAnew(tx, rows, now) : (await makeKeys(tx, now)).length || null
    if (sealed === null) return refused({ code: 'wrong_secret' })
    if (sealed > 0)
      await recordSecurityEvent(tx, { kind: 'keys_rotated', actorId: null, subjectId: null, address: null }, now)
    return ok({ keys: rows.length || sealed, sealed })
  }, LONG)
}

type Row = { readonly name: string; readonly sealed: string }

/** How many were sealed with the secret before; null when one of them cannot be opened at all. */
async function sealAnew(tx: Tx, rows: readonly Row[], now: Date): Promise<number | null> {
  const opened = await Promise.all(rows.map(async ({ name, sealed }) => ({ name, key: await openKey(sealed) })))
  if (opened.some(({ key }) => key === null)) return null
  const old = opened.flatMap(({ name, key }) => (key && !key.isPresent ? [{ name, text: key.text }] : []))
  for (const { name, text } of old)
    await tx.sealedKey.update({ where: { name }, data: { sealed: await sealKey(text), sealedAt: now } })
  return old.length
}
