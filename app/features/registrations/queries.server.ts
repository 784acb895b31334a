// How many firms there are: those with a file in the portal whose credit code was not taken back. Whoever counts others says which.
import { db } from '~/server/db.server'

export const REGISTERED = { takenBackAt: null } as const

export function countRegistered(): Promise<number> {
  return db.firm.count({ where: REGISTERED })
}
