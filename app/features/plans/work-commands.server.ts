// Keeps what a firm has begun and which document proves it, and that somebody went through the lists of the chosen markets.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { allRequirements } from '~/domain/requirement/requirement-list'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { fitOf } from '~/features/fits/fit-queries.server'
import { loadGoods, type FirmGoods } from '~/features/fits/goods-queries.server'
import { findEditRefusal, holdFirm, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { translator } from '~/i18n/i18n.server'
import { db, type Tx } from '~/server/db.server'
import { listProofs, type Proof } from './document-queries.server'
import type { WorkInput } from './schema'

export type WorkRefusal =
  | EditRefusal
  | { readonly code: 'products.unknown' | 'work.no_markets' }
  | { readonly code: 'work.unknown_document'; readonly field: string }
  | {
      readonly code: 'work.changedMeanwhile'
      readonly conflicts: readonly { readonly field: string; readonly value: string }[]
    }

/** What the page knew of each of its selects. */
export type KnownWork = Readonly<Partial<Record<string, Known>>>

const BEGUN = 'begun'

let keys: ReadonlySet<string> | undefined

/** Evidence that some requirement of the list asks for. */
function isKey(text: string): boolean {
  keys ??= new Set(allRequirements().map(({ evidenceKey }) => evidenceKey))
  return keys.has(text)
}

/** Names of the selects that a form may hold. */
export function workFields(posted: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(posted).filter(isKey)
}

type Saving = { readonly input: WorkInput; readonly known?: KnownWork }

/** Nothing is kept while anything is wrong. What the form does not hold, and what it only showed, stays as it is. */
export async function saveWork(
  scope: FirmScope,
  { input, known = {} }: Saving,
  now: Date,
): Promise<Result<null, WorkRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  const { productId, intent } = input
  if ((await db.firmProduct.count({ where: { id: productId, firmId: scope.firmId } })) === 0)
    return refused({ code: 'products.unknown' })
  const goods = await loadGoods(scope, productId)
  return db.$transaction(async (tx): Promise<Result<null, WorkRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const typed = Object.fromEntries(workFields(input).map((key) => [key, String(input[key])]))
    const written = await writeWorks(tx, { scope, productId, typed, known, now })
    if (!written.ok || intent === 'save') return written
    const lock = await findEditRefusal(tx, scope, { stage: 'market', itemId: 'P06.requirements', now })
    if (lock) return refused(lock)
    return await writeChecks(tx, { scope, goods, now })
  })
}

type Writing = {
  readonly scope: FirmScope
  readonly productId: string
  readonly typed: Readonly<Record<string, string>>
  readonly known: KnownWork
  readonly now: Date
}

async function writeWorks(
  tx: Tx,
  { scope, productId, typed, known, now }: Writing,
): Promise<Result<null, WorkRefusal>> {
  const fields = Object.keys(typed)
  const rows = await tx.requirementWork.findMany({ where: { productId, key: { in: fields } } })
  const stored = Object.fromEntries(fields.map((key) => [key, valueOf(rows.find((row) => row.key === key))]))
  const { merged, conflicts } = mergeFields(fields, { stored, typed, known })
  const proofs = await listProofs(scope, tx)
  if (conflicts.length > 0) {
    const values = conflicts.map((field) => ({ field, value: words(stored[field] ?? '', proofs, scope) }))
    return refused({ code: 'work.changedMeanwhile', conflicts: values })
  }
  const changed = fields.filter((key) => merged[key] !== stored[key])
  const wrong = changed.find((key) => !isOffered(merged[key] ?? '', proofs))
  if (wrong) return refused({ code: 'work.unknown_document', field: wrong })
  for (const key of changed) {
    const value = merged[key] ?? ''
    const row = { versionId: value === BEGUN ? null : value, byId: scope.userId, at: now }
    if (value === '') await tx.requirementWork.deleteMany({ where: { productId, key } })
    else
      await tx.requirementWork.upsert({
        where: { productId_key: { productId, key } },
        create: { productId, key, ...row },
        update: row,
      })
  }
  return ok(null)
}

function valueOf(row: { readonly versionId: string | null } | undefined): string {
  return row ? (row.versionId ?? BEGUN) : ''
}

function isOffered(value: string, proofs: readonly Proof[]): boolean {
  return value === '' || value === BEGUN || proofs.some(({ versionId }) => versionId === value)
}

function words(value: string, proofs: readonly Proof[], { language }: FirmScope): string {
  const t = translator(language)
  if (value === '') return t('work:states.not_begun')
  return proofs.find(({ versionId }) => versionId === value)?.label ?? t('work:states.in_work')
}

type Checking = { readonly scope: FirmScope; readonly goods: FirmGoods; readonly now: Date }

/** Of every chosen market, with what applies now: what comes later can be named. */
async function writeChecks(tx: Tx, { scope, goods, now }: Checking): Promise<Result<null, WorkRefusal>> {
  const markets = goods.chosen.filter((iso2) => findMarket(iso2))
  if (markets.length === 0) return refused({ code: 'work.no_markets' })
  const productId = goods.id
  for (const market of markets) {
    const { requirements } = fitOf(goods, { market, day: chinaDay(now) })
    const applied = 'unknown' in requirements ? [] : requirements.applies.map(({ requirement }) => requirement.id)
    const row = { applied, byId: scope.userId, at: now }
    await tx.requirementCheck.upsert({
      where: { productId_market: { productId, market } },
      create: { productId, market, ...row },
      update: row,
    })
  }
  return ok(null)
}
