// Remarks of a firm on its plan, and comments of the advisor. Nothing is overwritten: the newest remark stands, and what it replaced is kept.
import { LIMITS } from '~/domain/access/limits'
import { canEdit, type AdvisorScope, type FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import type { WhyNotWrite } from '~/domain/message/rights'
import { languageOfText } from '~/domain/message/written'
import { PLAN_SECTIONS, standingRemark, type PlanSection } from '~/domain/plan/sections'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { readerOf, whyNot } from '~/features/threads/thread-queries.server'
import { loadFirmHead } from '~/features/threads/thread-rows-queries.server'
import { db, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { mailComments } from './comment-mail-commands.server'
import type { RemarkField, RemarksInput } from './schema'

type Place = { readonly productId: string | undefined; readonly market: string | undefined }

export type RemarkRefusal =
  | { readonly code: 'viewer_cannot_edit' | 'plan.too_many_remarks' }
  | {
      readonly code: 'plan.changedMeanwhile'
      readonly conflicts: readonly { readonly field: RemarkField; readonly value: string }[]
    }
export type CommentRefusal = { readonly code: `may_not_${WhyNotWrite}` | 'plan.too_many_remarks' | 'plan.no_comment' }

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const fieldOf = (section: PlanSection): RemarkField => `remark.${section}`

type Saving = {
  readonly place: Place
  readonly input: RemarksInput
  readonly known?: Readonly<Partial<Record<RemarkField, Known>>>
}

/** Only what was changed on the page is written, in the name of whoever changed it. */
export async function saveRemarks(
  scope: FirmScope,
  { place, input, known = {} }: Saving,
  now: Date,
): Promise<Result<null, RemarkRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  return db.$transaction(async (tx): Promise<Result<null, RemarkRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const at = await requirePlace(tx, scope.firmId, place)
    const rows = await tx.planRemark.findMany({ where: at, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
    const stored = byField((section) => standingRemark(rows, section)?.text ?? '')
    const typed = byField((section) => input[fieldOf(section)] ?? stored[fieldOf(section)])
    const { merged, conflicts } = mergeFields(PLAN_SECTIONS.map(fieldOf), { stored, typed, known })
    if (conflicts.length > 0) {
      const values = conflicts.map((field) => ({ field, value: stored[field] }))
      return refused({ code: 'plan.changedMeanwhile', conflicts: values })
    }
    const changed = PLAN_SECTIONS.filter((section) => merged[fieldOf(section)] !== stored[fieldOf(section)])
    if (!(await hasRoom(tx, at, changed.length))) return refused({ code: 'plan.too_many_remarks' })
    await tx.planRemark.createMany({
      data: changed.map((section) => {
        const text = merged[fieldOf(section)]
        const language = languageOfText(text, scope.language)
        return { ...at, section, side: 'firm' as const, text, language, byId: scope.userId, at: now }
      }),
    })
    return ok(null)
  })
}

function byField(textOf: (section: PlanSection) => string): Record<RemarkField, string> {
  return Object.fromEntries(PLAN_SECTIONS.map((section) => [fieldOf(section), textOf(section)])) as Record<
    RemarkField,
    string
  >
}

type Commenting = { readonly firmId: string | undefined; readonly place: Place; readonly input: RemarksInput }

/** Whoever answers the firm in its messages comments, and a lead; the same words pressed twice stand there once. */
export async function addComments(
  scope: AdvisorScope,
  { firmId, place, input }: Commenting,
  now: Date,
): Promise<Result<null, CommentRefusal>> {
  const head = await loadFirmHead(firmId, readerOf(scope))
  const why = whyNot(scope, head)
  if (why) return refused({ code: `may_not_${why}` })
  const said = PLAN_SECTIONS.map((section) => ({ section, text: input[fieldOf(section)] ?? '' }))
  const written = said.filter(({ text }) => text !== '')
  if (written.length === 0) return refused({ code: 'plan.no_comment' })
  return db.$transaction(async (tx): Promise<Result<null, CommentRefusal>> => {
    await holdFirm(tx, head.firmId)
    const at = await requirePlace(tx, head.firmId, place)
    const own = await tx.planRemark.findMany({ where: { ...at, side: 'advisor', byId: scope.userId } })
    const fresh = written.filter(
      ({ section, text }) => !own.some((one) => one.section === section && one.text === text),
    )
    if (!(await hasRoom(tx, at, fresh.length))) return refused({ code: 'plan.too_many_remarks' })
    const comments = fresh.map((one) => ({ ...one, language: languageOfText(one.text, scope.language) }))
    await tx.planRemark.createMany({
      data: comments.map((one) => ({ ...at, ...one, side: 'advisor' as const, byId: scope.userId, at: now })),
    })
    // Pressed twice, nothing is new and nobody hears of it again.
    if (comments.length > 0) await mailComments(tx, { head, authorId: scope.userId, place: at, comments })
    return ok(null)
  })
}

/** Throws the 404 answer for a product that is not this firm's and for a market that the portal does not have. */
async function requirePlace(tx: Tx, firmId: string, { productId = '', market = '' }: Place) {
  const found = UUID.test(productId)
    ? await tx.firmProduct.findFirst({ where: { id: productId, firmId }, select: { id: true } })
    : null
  if (!found || !findMarket(market)) throw notFound()
  return { productId: found.id, market }
}

async function hasRoom(tx: Tx, { productId }: { readonly productId: string }, count: number): Promise<boolean> {
  return (await tx.planRemark.count({ where: { productId } })) + count <= LIMITS.planRemarks.most
}
