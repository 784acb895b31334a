// Applying for another product or market once the stage of choosing a market is approved: the plan is frozen as the firm sees it now and
// reviewed as a case of its own. No stage, milestone or figure changes through it.
import { LIMITS } from '~/domain/access/limits'
import type { FirmScope } from '~/domain/access/scopes'
import { whyNotApply, type WhyNotApply } from '~/domain/application/subject'
import { refused, type Result } from '~/domain/shared/result'
import { freezePlan } from '~/features/plans/plan-snapshot-queries.server'
import { OF_STAGE } from '~/features/subjects/stage-queries.server'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { inOneTransaction } from '~/server/transaction.server'
import { countOpenMarkets, findNewestFor, type MarketPlace } from './market-queries.server'
import { doneBefore, pressId } from './run-commands.server'
import { holdForSubmission } from './submission-commands.server'
import {
  findTooOften,
  repeated,
  submitAgain,
  submitFirst,
  type Hand,
  type Submitted,
  type SubmittingRefusal,
} from './submitting-commands.server'

export type PlanSubmission = MarketPlace & { readonly requestId: string; readonly declarationAccepted: boolean }
export type PlanRefusal = SubmittingRefusal | WhyNotApply | { readonly code: 'product_changed' }

/** The same request id for the same product and market answers with what it did the first time. Throws the 404 answer as the plan does. */
export async function submitPlan(
  scope: FirmScope,
  { productId, market, requestId: asked, declarationAccepted }: PlanSubmission,
  now: Date,
): Promise<Result<Submitted, PlanRefusal>> {
  const { snapshot } = await freezePlan(scope, { productId, market, now })
  return inOneTransaction(async (tx): Promise<Result<Submitted, PlanRefusal>> => {
    await holdForSubmission(tx, scope)
    const requestId = pressId(asked, { name: 'submit', productId, market })
    const before = await doneBefore(tx, requestId)
    if (before) return repeated(tx, scope, before.applicationId)
    if (!declarationAccepted) return refused({ code: 'declaration_not_accepted', field: 'declaration' })
    const place = { productId, market }
    const newest = await findNewestFor(tx, scope, place)
    const refusal = await findRefusal(tx, scope, { place, newest, hs6: snapshot.subject?.hs6 ?? '' })
    if (refusal) return refused(refusal)
    const tooOften = await findTooOften(tx, scope, now)
    if (tooOften) return refused(tooOften)
    const hand: Hand = { scope, stage: 'market', requestId, snapshot, now }
    return newest?.status === 'changes_requested' ? submitAgain(tx, hand, newest.id) : submitFirst(tx, hand)
  })
}

type Asked = {
  readonly place: MarketPlace
  readonly newest: Awaited<ReturnType<typeof findNewestFor>>
  /** The code that was frozen. */
  readonly hs6: string
}

/** As it stands now that nobody else can submit. */
async function findRefusal(
  tx: Tx,
  scope: FirmScope,
  { place: { productId, market }, newest, hs6 }: Asked,
): Promise<WhyNotApply | { readonly code: 'product_changed' } | null> {
  const { firmId } = scope
  const product = await tx.firmProduct.findFirst({
    where: { id: productId, firmId },
    select: { hs6: true, isLater: true },
  })
  if (!product) throw notFound()
  const isChosen = (await tx.marketChoice.count({ where: { firmId, market } })) > 0
  const approved = { firmId, stage: 'market', status: 'approved', ...OF_STAGE } as const
  const why = whyNotApply({
    isStageApproved: (await tx.application.count({ where: approved })) > 0,
    isOfStage: isChosen && !product.isLater,
    newest: newest && { status: newest.status, hs6: newest.hs6 ?? '' },
    hs6,
    open: await countOpenMarkets(tx, scope),
    most: LIMITS.marketsOpen.most,
  })
  return why ?? (product.hs6 === hs6 ? null : { code: 'product_changed' })
}
