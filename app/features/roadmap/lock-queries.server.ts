// Whether this member may change this item of the firm now. For commands, inside their transaction.
import { isIdentityLocked, isItemEditable } from '~/domain/application/locks'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { db, type Tx } from '~/server/db.server'
import { loadRoadmap } from './queries.server'

export type EditRefusal = { readonly code: 'viewer_cannot_edit' | 'item_locked' }
type EditedItem = { readonly stage: StageId; readonly itemId: string; readonly now: Date }

/** Null when the item may be changed. Holds the firm's row, so that a hand-in at the same moment waits or is seen. */
export async function findEditRefusal(tx: Tx, scope: FirmScope, item: EditedItem): Promise<EditRefusal | null> {
  if (!canEdit(scope.role)) return { code: 'viewer_cannot_edit' }
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${scope.firmId}::uuid FOR NO KEY UPDATE`
  const { locks } = await loadRoadmap(tx, scope.firmId, chinaDay(item.now))
  return isItemEditable(locks, item.stage, item.itemId) ? null : { code: 'item_locked' }
}

/** Whether names and credit code can no longer be changed. Commands hold the firm's row before they ask. */
export async function findIdentityLock(tx: Pick<Tx, '$queryRaw'>, scope: FirmScope, now: Date): Promise<boolean> {
  const { locks, rows } = await loadRoadmap(tx, scope.firmId, chinaDay(now))
  return isIdentityLocked({ isVerified: rows.rungs.some(({ rung }) => rung >= 1), locks })
}

export function findIdentityLockForPage(scope: FirmScope, now: Date): Promise<boolean> {
  return findIdentityLock(db, scope, now)
}

/** What a page says above the form: why nothing can be changed here, or null. */
export async function findEditRefusalForPage(
  tx: Pick<Tx, '$queryRaw'>,
  scope: FirmScope,
  item: EditedItem,
): Promise<EditRefusal['code'] | null> {
  if (!canEdit(scope.role)) return 'viewer_cannot_edit'
  const { locks } = await loadRoadmap(tx, scope.firmId, chinaDay(item.now))
  return isItemEditable(locks, item.stage, item.itemId) ? null : 'item_locked'
}
