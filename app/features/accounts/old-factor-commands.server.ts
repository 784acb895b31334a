// Second factors from before there were keys by purpose: sealed with the secret itself, and their backup codes marked with it. Sealed
// anew once, when the data key of the database is made.
import type { Tx } from '~/server/db.server'
import { secrets } from '~/server/keys.server'
import { markOf, seal, unseal } from '~/server/sealed-text.server'

const OLD_FACTOR = 'two-factor secret'
const OLD_CODE = 'backup code'
const oldKey = (purpose: string, secret: string) => `${purpose}\n${secret}`

type NewKeys = { readonly factors: string; readonly codes: string }
type Row = { readonly userId: string; readonly secret: string; readonly backupCodes: readonly string[] }

/** Not ours when there are second factors and the environment has the secret of none of them: then nothing is changed. */
export type OldFactors = { readonly isOurs: boolean; readonly marksBefore: string | null }

/**
 * A backup code is known by its mark alone, so the old mark is marked once more: `marksBefore` is the old key, which has to be kept
 * to make the same mark of a code that is typed.
 */
export async function reSealOldFactors(tx: Tx, keys: NewKeys): Promise<OldFactors> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "userId", secret, coalesce("backupCodes", ARRAY[]::text[]) AS "backupCodes" FROM "TwoFactor" FOR UPDATE`
  if (rows.length === 0) return { isOurs: true, marksBefore: null }
  for (const secret of secrets()) {
    const opened = await openedWith(secret, rows)
    if (opened.length === 0) continue
    const fresh = opened.map(async ({ userId, text, backupCodes }) => ({
      userId,
      secret: await seal(keys.factors, text),
      codes: backupCodes.map((mark) => markOf(keys.codes, mark)),
    }))
    await tx.$executeRaw`
      UPDATE "TwoFactor" t SET secret = f.secret, "backupCodes" = ARRAY(SELECT jsonb_array_elements_text(f.codes))
      FROM jsonb_to_recordset(${JSON.stringify(await Promise.all(fresh))}::jsonb) AS f("userId" text, secret text, codes jsonb)
      WHERE t."userId" = f."userId"`
    return { isOurs: true, marksBefore: oldKey(OLD_CODE, secret) }
  }
  return { isOurs: false, marksBefore: null }
}

/** What an even older secret has sealed stays as it is: nobody can open it any more. */
async function openedWith(secret: string, rows: readonly Row[]) {
  const opened: (Row & { readonly text: string })[] = []
  for (const row of rows) {
    const text = await unseal(oldKey(OLD_FACTOR, secret), row.secret)
    if (text !== null) opened.push({ ...row, text })
  }
  return opened
}
