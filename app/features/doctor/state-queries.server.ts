// A state of the stored data that no command of the portal leads to. Whoever finds one has found a fault of the portal, or a hand
// that changed the database past it.
import type { Prisma } from '~/server/db.server'

export type State = {
  readonly id: string
  /** One sentence about one row; {id} stands for it. */
  readonly says: string
  /** Its rows as text: `id`, and for files `key`. Set-based, because it runs over everything there is. */
  readonly sql: Prisma.Sql
  /** Looks once more at a file, because the store is not part of the moment that the database shows. */
  readonly isReal?: (key: string, now: Date) => Promise<boolean>
}
