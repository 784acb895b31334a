// Saves what a firm says of a product, with what was before; and the lines of tariffs that it found.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import {
  changedFacts,
  factChanges,
  factProblems,
  losesRefund,
  PRODUCT_FIELDS,
  touchesSubmission,
  type FactProblem,
  type ProductFacts,
  type ProductField,
} from '~/domain/trade/product'
import { findEditRefusal, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { db, type Tx } from '~/server/db.server'
import { keepChange, type LineChange } from './change-commands.server'
import { unknownHs, type UnknownHs } from './hs-offer-queries.server'
import { dayOf, FACTS, factsOf, lineText, shownFacts } from './record-queries.server'
import type { RecordInput } from './schema'

export type KnownFacts = Readonly<Partial<Record<ProductField, Known>>>

export type RecordRefusal =
  | EditRefusal
  | UnknownHs
  | { readonly code: 'products.problems'; readonly problems: readonly FactProblem[] }
  | { readonly code: 'products.unknown' | 'products.too_many_changes' }
  | { readonly code: 'markets.product_twice'; readonly field: 'hs6' }
  /** Another code changes duties, requirements and tasks: its effects are shown first. */
  | { readonly code: 'products.look_first'; readonly hs6: string }
  /** The rate belongs to the ten digits before: that it goes is said first. */
  | { readonly code: 'products.rate_goes'; readonly chinaCode: string; readonly before: ProductFacts }
  | {
      readonly code: 'products.changedMeanwhile'
      readonly conflicts: readonly { field: ProductField; value: string }[]
    }

type Saving = { readonly productId: string; readonly input: RecordInput; readonly known?: KnownFacts }

/** Nothing is kept while anything is wrong. What the page only showed stays as it is by now. */
export async function saveRecord(
  scope: FirmScope,
  { productId, input, known = {} }: Saving,
  now: Date,
): Promise<Result<null, RecordRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  const hs6 = input.hs6Offer ?? input.hs6
  const unknown = unknownHs(hs6, scope.language)
  if (unknown) return refused(unknown)
  return db.$transaction(async (tx): Promise<Result<null, RecordRefusal>> => {
    const lock = await findEditRefusal(tx, scope, { stage: 'market', itemId: 'P01.products', now })
    const row = await tx.firmProduct.findFirst({
      where: { id: productId, firmId: scope.firmId },
      select: { ...FACTS, isLater: true },
    })
    if (!row) return refused({ code: 'products.unknown' })
    const before = factsOf(row)
    const merged = mergeTyped(before, { typed: saidDay(typedFacts(input, hs6), { before, input }), known })
    if (!merged.ok) return merged
    const after = changedFacts(before, merged.value)
    const problems = factProblems(after, chinaDay(now))
    if (problems.length > 0) return refused({ code: 'products.problems', problems })
    const changes = factChanges(before, after)
    if (changes.length === 0) return ok(null)
    if (lock && !row.isLater && touchesSubmission(changes)) return refused(lock)
    const unseen = lookFirst({ before, typed: merged.value, after }, input)
    if (unseen) return refused(unseen)
    if (await isTwice(tx, scope, { productId, after })) return refused({ code: 'markets.product_twice', field: 'hs6' })
    const dropped = await dropLines(tx, { productId, hs6: after.hs6 })
    const told = { productId, byId: scope.userId, bySide: 'firm', changes: [...changes, ...dropped], now } as const
    if (!(await keepChange(tx, told))) return refused({ code: 'products.too_many_changes' })
    await write(tx, { productId, after, before, byId: scope.userId, now })
    return ok(null)
  })
}

type Changing = { readonly before: ProductFacts; readonly typed: ProductFacts; readonly after: ProductFacts }

function lookFirst({ before, typed, after }: Changing, input: RecordInput): RecordRefusal | null {
  const { hs6, chinaCode } = after
  if (before.hs6 !== hs6) return input.acceptedHs6 === hs6 ? null : { code: 'products.look_first', hs6 }
  const isSeen = !losesRefund(before, typed) || input.acceptedChina === chinaCode
  return isSeen ? null : { code: 'products.rate_goes', chinaCode, before }
}

/** What the form says of the product, without what it says of the press. */
function typedFacts(input: RecordInput, hs6: string): ProductFacts {
  const {
    intent: _,
    hs6Offer: __,
    acceptedHs6: ___,
    acceptedChina: ____,
    'refundAsOf.cleared': _____,
    ...facts
  } = input
  return { ...facts, hs6 }
}

/** A stored day goes when somebody says so, or when its rate is another; an empty box alone may be a day that cannot be. */
function saidDay(
  typed: ProductFacts,
  { before, input }: { readonly before: ProductFacts; readonly input: RecordInput },
): ProductFacts {
  if (input['refundAsOf.cleared'] === 'yes') return { ...typed, refundAsOf: null }
  const isUnsaid = typed.refundAsOf === null && typed.refundRate !== null && typed.refundRate === before.refundRate
  return isUnsaid ? { ...typed, refundAsOf: before.refundAsOf } : typed
}

type Merging = { readonly typed: ProductFacts; readonly known: KnownFacts }

function mergeTyped(before: ProductFacts, { typed, known }: Merging): Result<ProductFacts, RecordRefusal> {
  const stored = shownFacts(before)
  const { merged, conflicts } = mergeFields(PRODUCT_FIELDS, { stored, typed: shownFacts(typed), known })
  if (conflicts.length > 0)
    return refused({
      code: 'products.changedMeanwhile',
      conflicts: conflicts.map((field) => ({ field, value: stored[field] })),
    })
  const left = PRODUCT_FIELDS.filter((field) => merged[field] === stored[field])
  return ok({ ...typed, ...Object.fromEntries(left.map((field) => [field, before[field]])) })
}

async function isTwice(
  tx: Tx,
  { firmId }: FirmScope,
  { productId, after }: { readonly productId: string; readonly after: ProductFacts },
): Promise<boolean> {
  const twin = { firmId, hs6: after.hs6, name: after.name, NOT: { id: productId } }
  return (await tx.firmProduct.count({ where: twin })) > 0
}

type Writing = {
  readonly productId: string
  readonly before: ProductFacts
  readonly after: ProductFacts
  readonly byId: string
  readonly now: Date
}

async function write(tx: Tx, { productId, before, after, byId, now }: Writing): Promise<void> {
  const isOtherWord =
    before.standing !== after.standing ||
    before.standingDocument !== after.standingDocument ||
    before.rulingNumber !== after.rulingNumber ||
    before.hs6 !== after.hs6
  await tx.firmProduct.update({
    where: { id: productId },
    data: {
      ...after,
      elements: after.elements.map(({ name, value }) => ({ name, value })),
      refundAsOf: after.refundAsOf && new Date(`${after.refundAsOf}T00:00:00Z`),
      ...(isOtherWord && { standingById: byId, standingAt: now }),
    },
  })
}

/** A line of another code says nothing of this one. */
async function dropLines(tx: Tx, { productId, hs6 }: { readonly productId: string; readonly hs6: string }) {
  const where = { productId, NOT: { code: { startsWith: hs6 } } }
  const lines = await tx.productTariffLine.findMany({ where, orderBy: { market: 'asc' } })
  await tx.productTariffLine.deleteMany({ where })
  return lines.map((line): LineChange => ({
    field: 'tariffLine',
    market: line.market,
    before: lineText({ ...line, asOf: dayOf(line.asOf) }),
    after: '',
  }))
}
