// Codes of the second factor: made, stored so that nobody reads them, and used once.
import { randomInt } from 'node:crypto'
import { db } from '~/server/db.server'
import { markOf, seal, unseal } from '~/server/sealed-text.server'
import { matchingStep } from '~/server/totp.server'
import { openDataKeys, requireDataKeys } from './data-key-commands.server'
import type { DataKeys } from './data-key-queries.server'

const BACKUP_CODES = 10
const BACKUP_LENGTH = 10
/** Without what looks alike on paper: 0 and o, 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

export type UsedCode = { readonly kind: 'app' } | { readonly kind: 'backup'; readonly left: number }
type Given = { readonly code: string; readonly now: Date }

export async function sealSecret(secret: string, now: Date): Promise<string> {
  return seal((await requireDataKeys(now)).of('second_factors'), secret)
}

export function newBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () =>
    Array.from({ length: BACKUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  )
}

export async function backupMarks(userId: string, codes: readonly string[], now: Date): Promise<string[]> {
  const keys = await requireDataKeys(now)
  return codes.map((code) => markOf(keys.of('backup_codes'), ownText(userId, code)))
}

/** Takes a code of the app or a backup code; null when it is wrong, too old, or was used before. */
export async function useCode(userId: string, given: Given): Promise<UsedCode | null> {
  const keys = await openDataKeys(given.now)
  if (!keys) return null
  return /^\d{6}$/.test(given.code) ? useAppCode(userId, given, keys) : useBackupCode(userId, given.code, keys)
}

async function useAppCode(userId: string, { code, now }: Given, keys: DataKeys): Promise<UsedCode | null> {
  const row = await db.twoFactor.findUnique({ where: { userId }, select: { secret: true } })
  const secret = row && (await unseal(keys.of('second_factors'), row.secret))
  const step = secret ? matchingStep(secret, { code, now }) : null
  if (!row || step === null) return null
  // The secret too, because a device may be replaced in the same moment.
  const { count } = await db.twoFactor.updateMany({
    where: { userId, secret: row.secret, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count > 0 ? { kind: 'app' } : null
}

async function useBackupCode(userId: string, code: string, keys: DataKeys): Promise<UsedCode | null> {
  const marks = marksOf(ownText(userId, code), keys)
  const rows = await db.$queryRaw<{ left: number }[]>`
    UPDATE "TwoFactor" SET "backupCodes" = ARRAY(SELECT unnest("backupCodes") EXCEPT SELECT unnest(${marks}::text[]))
    WHERE "userId" = ${userId} AND "backupCodes" && ${marks}::text[]
    RETURNING cardinality("backupCodes") AS "left"`
  return rows[0] ? { kind: 'backup', left: rows[0].left } : null
}

const ownText = (userId: string, code: string) => `${userId} ${code}`

/** As it is marked now, and as one that was made before there were keys by purpose. */
function marksOf(text: string, { of, marksBefore }: DataKeys): string[] {
  const key = of('backup_codes')
  return [text, ...(marksBefore ? [markOf(marksBefore, text)] : [])].map((one) => markOf(key, one))
}
