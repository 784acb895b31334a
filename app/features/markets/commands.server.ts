// The markets that a firm picks.
import type { FirmScope } from '~/domain/access/scopes'
import { pickMarkets, type PicksRefusal } from '~/domain/market/picks'
import { ok, refused, type Result } from '~/domain/shared/result'
import { findEditRefusal, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import { mergePicks, type KnownPicks, type PickConflict } from './pick-change-queries.server'
import type { PicksInput } from './schema'

type SavePicksRefusal =
  | EditRefusal
  | PicksRefusal
  | { readonly code: 'markets.changedMeanwhile'; readonly conflicts: readonly PickConflict[] }

/** Replaces the firm's picks by those of the form, but for those that its page only shows again. */
export async function saveMarketPicks(
  scope: FirmScope,
  { known = {}, ...input }: PicksInput & { readonly known?: KnownPicks },
  now: Date,
): Promise<Result<null, SavePicksRefusal>> {
  return db.$transaction(async (tx): Promise<Result<null, SavePicksRefusal>> => {
    const refusal = await findEditRefusal(tx, scope, { stage: 'market', itemId: 'M01.markets', now })
    if (refusal) return refused(refusal)
    const { lines, conflicts } = await mergePicks(tx, scope, { input, known })
    if (conflicts.length > 0) return refused({ code: 'markets.changedMeanwhile', conflicts })
    const picks = pickMarkets(lines)
    if (!picks.ok) return picks
    await tx.marketChoice.deleteMany({ where: { firmId: scope.firmId } })
    await tx.marketChoice.createMany({
      data: picks.value.map((pick) => ({ ...pick, firmId: scope.firmId, chosenById: scope.userId, chosenAt: now })),
    })
    return ok(null)
  })
}
