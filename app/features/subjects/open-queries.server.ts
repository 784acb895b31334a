import { isTerminal } from '~/domain/application/transitions'
import { STATUSES } from '~/domain/application/vocabulary'
import type { Tx } from '~/server/db.server'

export const OPEN_STATUSES = STATUSES.filter((status) => !isTerminal(status))

/** Whether somebody reviews an application for this product, or waits for its corrections. */
export async function hasOpenApplication(tx: Pick<Tx, 'application'>, productId: string): Promise<boolean> {
  return (await tx.application.count({ where: { productId, status: { in: OPEN_STATUSES } } })) > 0
}
