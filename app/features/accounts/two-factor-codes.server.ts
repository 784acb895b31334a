// Codes of the second factor: made, stored so that nobody reads them, and used once.
import { randomInt } from 'node:crypto'
import { db } from '~/server/db.server'
import { markOf, seal, unseal } from '~/server/sealed-text.server'
import { matchingStep } from '~/server/totp.server'

const SECRET = 'two-factor secret'
const BACKUP = 'backup code'
const BACKUP_CODES = 10
const BACKUP_LENGTH = 10
/** Without what looks alike on paper: 0 and o, 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

export type UsedCode = { readonly kind: 'app' } | { readonly kind: 'backup'; readonly left: number }

export function sealSecret(secret: string): Promise<string> {
  return seal(SECRET, secret)
}

export function newBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () =>
    Array.from({ length: BACKUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  )
}

export function backupMarks(userId: string, codes: readonly string[]): string[] {
  return codes.map((code) => markOf(BACKUP, `${userId} ${code}`))
}

/** Takes a code of the app or a backup code; null when it is wrong, too old, or was used before. */
export function useCode(userId: string, { code, now }: { readonly code: string; readonly now: Date }) {
  return /^\d{6}$/.test(code) ? useAppCode(userId, { code, now }) : useBackupCode(userId, code)
}

async function useAppCode(
  userId: string,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<UsedCode | null> {
  const row = await db.twoFactor.findUnique({ where: { userId }, select: { secret: true } })
  const secret = row && (await unseal(SECRET, row.secret))
  const step = secret ? matchingStep(secret, { code, now }) : null
  if (!row || step === null) return null
  // The secret too, because a device may be replaced in the same moment.
  const { count } = await db.twoFactor.updateMany({
    where: { userId, secret: row.secret, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count > 0 ? { kind: 'app' } : null
}

async function useBackupCode(userId: string, code: string): Promise<UsedCode | null> {
  const mark = markOf(BACKUP, `${userId} ${code}`)
  const rows = await db.$queryRaw<{ left: number }[]>`
    UPDATE "TwoFactor" SET "backupCodes" = array_remove("backupCodes", ${mark})
    WHERE "userId" = ${userId} AND ${mark} = ANY("backupCodes")
    RETURNING cardinality("backupCodes") AS "left"`
  return rows[0] ? { kind: 'backup', left: rows[0].left } : null
}
