import type { Tx } from '~/server/db.server'

/**
 * Takes back what every browser was given for this person: from now on each of them is a stranger's. For a new password, for signing
 * out everywhere and for an account that is closed; the browser at hand may be given a new mark after that.
 */
export async function forgetBrowsers(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { marksSince: now } })
}
