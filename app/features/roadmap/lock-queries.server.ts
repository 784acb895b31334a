// Whether this member may change this item of the firm now. For commands, inside their transaction.
import { isIdentityLocked, isItemEditable } from '~/domain/application/locks'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import type { StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { db, type Tx } from '~/server/db.server'
import { contradictionViews } from './contradiction-queries.server'
import { loadRoadmap, type LoadedRoadmap } from './queries.server'
import { wordsFor } from './words-queries.server'

export type EditRefusal = { readonly code: 'viewer_cannot_edit' | 'item_locked' }
type EditedItem = { readonly stage: StageId; readonly itemId: string; readonly now: Date }

/** Null when the item may be changed. Holds the firm's row, so that a submission at the same moment waits or is seen. */
export async function findEditRefusal(tx: Tx, scope: FirmScope, item: EditedItem): Promise<EditRefusal | null> {
  if (!canEdit(scope.role)) return { code: 'viewer_cannot_edit' }
  await holdFirm(tx, scope.firmId)
  const { locks } = await loadRoadmap(tx, scope.firmId, chinaDay(item.now))
  return isItemEditable(locks, item.stage, item.itemId) ? null : { code: 'item_locked' }
}

/** The same for the list of products, and whether its stage has been approved: what is added then belongs to no stage. */
export async function findProductLock(
  tx: Tx,
  scope: FirmScope,
  now: Date,
): Promise<{ readonly refusal: EditRefusal | null; readonly isApproved: boolean }> {
  await holdFirm(tx, scope.firmId)
  const { loaded, locked } = await loadForEditing(tx, scope, { stage: 'market', itemId: 'P01.products', now })
  return { refusal: locked && { code: locked }, isApproved: loaded.rows.approvedStages.includes('market') }
}

/** Until the transaction ends, whoever else changes something of the firm waits. */
export async function holdFirm(tx: Tx, firmId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${firmId}::uuid FOR NO KEY UPDATE`
}

/** Whether names and credit code can no longer be changed. Commands hold the firm's row before they ask. */
export async function findIdentityLock(tx: Pick<Tx, '$queryRaw'>, scope: FirmScope, now: Date): Promise<boolean> {
  return isIdentityFixed(await loadRoadmap(tx, scope.firmId, chinaDay(now)))
}

function isIdentityFixed({ locks, rows }: LoadedRoadmap): boolean {
  return isIdentityLocked({ isVerified: rows.milestones.some(({ milestone }) => milestone >= 1), locks })
}

/** What the page of the profile says above its form: whether names are fixed, and which answers contradict each other. */
export async function getProfileStanding(scope: FirmScope, now: Date) {
  const loaded = await loadRoadmap(db, scope.firmId, chinaDay(now))
  return {
    isIdentityLocked: isIdentityFixed(loaded),
    contradictions: contradictionViews('profile', { loaded, words: wordsFor(scope) }),
  }
}

type Editing = { readonly locked: EditRefusal['code'] | null; readonly loaded: LoadedRoadmap }

/** Why nothing of a page can be changed, or null, with the record of the firm that had to be read for it. */
export async function loadForEditing(
  tx: Pick<Tx, '$queryRaw'>,
  scope: FirmScope,
  { stage, itemId, now }: EditedItem,
): Promise<Editing> {
  const loaded = await loadRoadmap(tx, scope.firmId, chinaDay(now))
  const locked = isItemEditable(loaded.locks, stage, itemId) ? null : ('item_locked' as const)
  return { loaded, locked: canEdit(scope.role) ? locked : 'viewer_cannot_edit' }
}
