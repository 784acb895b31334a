// What the chosen markets ask of a product, as tasks: each with its state, the document that meets it and the markets that it serves.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import type { Applying, Requirements } from '~/domain/requirement/requirements-for'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { listStanding, marketsServed, newSince, workState, type MarketList } from '~/domain/requirement/work'
import { chinaDay, chinaTime } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { fitOf, type Fit } from '~/features/fits/fit-queries.server'
import { loadGoods } from '~/features/fits/goods-queries.server'
import { requirementsView, type RequirementsView } from '~/features/fits/requirement-queries.server'
import { loadForEditing } from '~/features/roadmap/lock-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { listProofs, type Proof } from './document-queries.server'

export type WorkPage = Awaited<ReturnType<typeof getWorkPage>>
export type WorkListView = NonNullable<WorkPage['product']>['lists'][number]
export type WorkTask = WorkListView['tasks'][number]

type Asked = {
  readonly productId: string | null
  /** Shown beside the chosen ones. */
  readonly market?: string | null
  readonly now: Date
}

/** The same for the page of a task; null for tasks that are done otherwise. */
export async function findTaskWork(scope: FirmScope, asked: Asked & { readonly taskId: string | undefined }) {
  const task = findTask(asked.taskId ?? '')
  return task?.tool === 'requirements' ? getWorkPage(scope, asked) : null
}

/** Of one product; of the first where none is named. Throws the 404 answer for what is not this firm's. */
export async function getWorkPage(scope: FirmScope, { productId, market: asked, now }: Asked) {
  const { firmId } = scope
  const [rows, { loaded, locked }, proofs] = await Promise.all([
    loadRows(firmId),
    loadForEditing(db, scope, { stage: 'market', itemId: 'P06.requirements', now }),
    listProofs(scope),
  ])
  const row = productId === null ? rows[0] : rows.find(({ id }) => id === productId)
  if (!row && productId !== null) throw notFound()
  const notes = loaded.rows.answers.find(({ taskId, fieldId }) => taskId === 'P06' && fieldId === 'marks_needed')
  const chosen = loaded.rows.markets.map(({ market }) => market).filter((iso2) => findMarket(iso2))
  const further = findMarket(asked ?? '')?.iso2
  const markets = further && !chosen.includes(further) ? [...chosen, further] : chosen
  return {
    mayEdit: canEdit(scope.role),
    /** Whether it can be said now that the lists were gone through. */
    mayCheck: locked === null,
    /** The market that was asked for beside the chosen ones. */
    further: further && !chosen.includes(further) ? further : null,
    toProducts: paths.firm.products(firmId),
    toMarkets: paths.firm.markets(firmId),
    toDocuments: paths.firm.documents(firmId),
    markets: markets.length,
    /** What was typed before there was a list. */
    notes: notes?.value.trim() || null,
    products: rows.map(({ id, name, hs6, checks }) => ({
      ...{ id, name, code: showHs6(hs6), isCurrent: id === row?.id },
      to: paths.firm.requirements(firmId, { product: id }),
      isChecked: chosen.length > 0 && chosen.every((market) => checks.some((check) => check.market === market)),
    })),
    product: row ? await productView(scope, { row, markets, proofs, now }) : null,
  }
}

type Row = Awaited<ReturnType<typeof loadRows>>[number]

function loadRows(firmId: string) {
  return db.firmProduct.findMany({
    where: { firmId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, hs6: true, works: true, checks: true },
  })
}

type Viewed = {
  readonly row: Row
  readonly markets: readonly string[]
  readonly proofs: readonly Proof[]
  readonly now: Date
}

async function productView(scope: FirmScope, { row, markets, proofs, now }: Viewed) {
  const goods = await loadGoods(scope, row.id)
  const people = await namesOf(row)
  const fits = markets.map((market) => fitOf(goods, { market, day: chinaDay(now) }))
  const known = fits.flatMap((fit) => ('unknown' in fit.requirements ? [] : [{ fit, found: fit.requirements }]))
  const lists = known.map(({ fit, found }) => ({ market: fit.market, applies: found.applies }))
  const at = { scope, row, lists, proofs, people }
  return {
    id: row.id,
    name: row.name,
    lists: known.map(({ fit, found }) => listView(fit, found, at)),
    options: proofs.map(({ versionId, label }) => ({ value: versionId, label })),
  }
}

async function namesOf({ works, checks }: Pick<Row, 'works' | 'checks'>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...works, ...checks].map(({ byId }) => byId))]
  const people =
    ids.length > 0 ? await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) : []
  return new Map(people.map(({ id, name }) => [id, name]))
}

type At = {
  readonly scope: FirmScope
  readonly row: Row
  readonly lists: readonly MarketList[]
  readonly proofs: readonly Proof[]
  readonly people: ReadonlyMap<string, string>
}

function listView(fit: Fit, found: Requirements, at: At) {
  const { scope, row, people } = at
  const { language, firmId } = scope
  const t = translator(language)
  const view = requirementsView(found, fit.answered, { language, law: paths.firm.law(firmId) })
  const check = row.checks.find(({ market }) => market === fit.market)
  const since = check ? newSince(check.applied, found) : []
  return {
    market: fit.market,
    name: destinationName(fit.market, language),
    to: paths.firm.productMarket(firmId, row.id, fit.market),
    toPlan: paths.firm.plan(firmId, row.id, fit.market),
    standing: listStanding(found, row.works),
    check: check && {
      ...{ at: chinaTime(check.at), who: people.get(check.byId) ?? '' },
      since: since.map((id) => t(REQUIREMENT_KEYS.entry(id, 'title'))),
    },
    tasks: found.applies.flatMap((one, place) => {
      const words = view.applies[place]
      return words ? [taskView(one, words, { ...at, market: fit.market })] : []
    }),
    excluded: view.excluded,
    coming: view.coming.map(({ id, title, from, replaces, open }) => ({ id, title, from, replaces, open })),
    notCovered: view.notCovered,
    duration: view.duration,
    guess: view.guess,
  }
}

type Words = RequirementsView['applies'][number]

function taskView(
  { requirement: { id, evidenceKey } }: Applying,
  words: Words,
  { scope, row, lists, proofs, people, market }: At & { readonly market: string },
) {
  const { language } = scope
  const work = row.works.find(({ key }) => key === evidenceKey)
  const first = firstWith(evidenceKey, lists)
  const isFirst = first?.market === market && first.id === id
  const served = marketsServed(evidenceKey, lists)
  return {
    ...{ id, key: evidenceKey, title: words.title, need: words.need, evidence: words.evidence, who: words.who },
    ...{
      days: words.days,
      cost: words.cost,
      law: words.law,
      basis: words.basis,
      estimate: words.estimate,
      rule: words.rule,
    },
    ...{ because: words.because, ends: words.ends, confirm: words.confirm, repeat: words.repeat },
    state: workState(evidenceKey, row.works),
    /** What the control shows. */
    value: work ? (work.versionId ?? 'begun') : '',
    document: work?.versionId
      ? {
          label: proofs.find(({ versionId }) => versionId === work.versionId)?.label ?? '',
          to: paths.firm.document(scope.firmId, work.versionId),
        }
      : null,
    by: work ? { at: chinaTime(work.at), who: people.get(work.byId) ?? '' } : null,
    /** Where the control for the same evidence stands, if not here. */
    same: isFirst || !first ? null : placeOf(first, language),
    serves:
      served.length > 1
        ? formatList(
            language,
            served.map((iso2) => destinationName(iso2, language)),
          )
        : null,
  }
}

type First = { readonly market: string; readonly id: string }

function firstWith(key: string, lists: readonly MarketList[]): First | null {
  for (const { market, applies } of lists) {
    const found = applies.find(({ requirement }) => requirement.evidenceKey === key)
    if (found) return { market, id: found.requirement.id }
  }
  return null
}

function placeOf({ market, id }: First, language: FirmScope['language']) {
  const t = translator(language)
  return {
    name: t('work:sameAs', {
      market: destinationName(market, language),
      title: t(REQUIREMENT_KEYS.entry(id, 'title')),
    }),
    anchor: `${market}-${id}`,
  }
}
