// The page of one product: what is known of it, on whose word, what changed, and the tariff lines found for it.
import type { FirmScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { MARKETS } from '~/domain/market/reference/markets'
import { chinaDay, chinaTime, type IsoDate } from '~/domain/shared/dates'
import { percentText } from '~/domain/shared/percent'
import { CODE_STANDINGS, emptyElements, GENERAL_ELEMENTS, type ProductFacts } from '~/domain/trade/product'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { HS_EDITION } from '~/domain/trade/reference/hs-2022'
import { refundDoubts } from '~/domain/trade/refund-ceiling'
import { lineStanding } from '~/domain/trade/tariff-line'
import { libraryRateOf, type LibraryRate } from '~/features/data/refund-queries.server'
import { loadForEditing } from '~/features/roadmap/lock-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { countryGroups } from '~/features/roadmap/country-queries.server'
import { translator } from '~/i18n/i18n.server'
import { formatList } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import type { KeptChange } from './change-commands.server'
import { flagView, type FlagsOf } from './flag-queries.server'
import { refundDoubtWords } from './refund-doubt-view'
import { dayOf, FACTS, factsOf, productIdFrom, shownFacts } from './record-queries.server'

export type ProductPage = Awaited<ReturnType<typeof getProductPage>>

/** The latest; how many there are stands beside the heading. */
const SHOWN_CHANGES = 50

/** Throws the 404 answer for a product that is not this firm's. */
export async function getProductPage(scope: FirmScope, productId: string | undefined, now: Date) {
  const { firmId, language } = scope
  const [row, markets, { locked, loaded }] = await Promise.all([
    db.firmProduct.findFirst({
      where: { id: productIdFrom(productId), firmId },
      select: {
        ...FACTS,
        ...{ id: true, isLater: true, standingById: true, standingAt: true },
        tariffLines: { orderBy: { market: 'asc' } },
        changes: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: SHOWN_CHANGES },
        flagReasons: { orderBy: { at: 'desc' } },
        _count: { select: { changes: true } },
      },
    }),
    db.marketChoice.findMany({ where: { firmId }, orderBy: { position: 'asc' }, select: { market: true } }),
    loadForEditing(db, scope, { stage: 'market', itemId: 'P01.products', now }),
  ])
  if (!row) throw notFound()
  const { tariffLines, changes, flagReasons, _count, id, standingAt, standingById, isLater, ...rest } = row
  const facts = factsOf(rest)
  const [names, library] = await Promise.all([
    namesOf([standingById, ...[...changes, ...flagReasons].map(({ byId }) => byId)]),
    facts.chinaCode === '' ? null : libraryRateOf(facts.chinaCode, chinaDay(now)),
  ])
  const view = { language, names }
  return {
    id,
    facts: shownFacts(facts),
    record: recordView(facts, { language, day: chinaDay(now) }),
    library: library && libraryView(library, facts.refundRate),
    standing: {
      now: facts.standing,
      steps: CODE_STANDINGS,
      who: standingById && (names.get(standingById) ?? null),
      at: standingAt && chinaTime(standingAt),
      document: facts.standing === 'customs_ruling' ? facts.rulingNumber : facts.standingDocument,
    },
    general: GENERAL_ELEMENTS.map((element) => translator(language)(`products:elements.${element}`)),
    lines: tariffLines.map((line) => lineView(line, language)),
    /** Names of the firm's markets without a line; null when there is none. */
    missing: missingNames({ chosen: markets.map(({ market }) => market), lines: tariffLines, language }),
    markets: countryGroups({ loaded, language, among: MARKETS.map(({ iso2 }) => iso2) }),
    changes: changes.map((change) => changeView(change, view)),
    changesInAll: _count.changes,
    flags: flagView(flagsOf({ hs6: facts.hs6, reasons: flagReasons, day: chinaDay(now) }, loaded.rows), view),
    // A product of no stage can change while the stage rests.
    locked: isLater && locked === 'item_locked' ? null : locked,
    edition: HS_EDITION,
  }
}

/** The roadmap has read the profile and all codes of the firm already; one of them is the product's own. */
function flagsOf(own: Pick<FlagsOf, 'hs6' | 'reasons' | 'day'>, { firm, products }: LoadedRoadmap['rows']): FlagsOf {
  const codes = products.map(({ hs6 }) => hs6.replaceAll('.', ''))
  return { ...own, flags: firm.productFlags, others: codes.toSpliced(codes.indexOf(own.hs6), 1) }
}

type Missing = {
  readonly chosen: readonly string[]
  readonly lines: readonly { readonly market: string }[]
  readonly language: Language
}

function missingNames({ chosen, lines, language }: Missing): string | null {
  const missing = chosen.filter((one) => !lines.some(({ market }) => market === one))
  return missing.length === 0
    ? null
    : formatList(
        language,
        missing.map((one) => destinationName(one, language)),
      )
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const people = await db.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

type RecordShown = { readonly language: Language; readonly day: IsoDate }

function refundView(facts: ProductFacts & { readonly refundRate: number }, { language, day }: RecordShown) {
  const { hs6, refundSource: source, refundAsOf: asOf } = facts
  const rate = percentText(facts.refundRate)
  const doubts = refundDoubts({ codes: [hs6], day, rate })
  const said = { t: translator(language), language, rate }
  return { percent: rate, source, asOf, doubts: doubts.map((doubt) => refundDoubtWords(doubt, said)) }
}

function recordView(facts: ProductFacts, view: RecordShown) {
  const { language } = view
  const { elements, hs6, refundRate } = facts
  return {
    names: { zh: facts.name, en: facts.nameEn },
    hs6: showHs6(hs6),
    heading: { code: hs6.slice(0, 4), name: hsName(hs6.slice(0, 4), language) },
    meaning: hsName(hs6, language),
    chinaCode:
      facts.chinaCode && `${facts.chinaCode.slice(0, 4)} ${facts.chinaCode.slice(4, 8)} ${facts.chinaCode.slice(8)}`,
    refund: refundRate === null ? null : refundView({ ...facts, refundRate }, view),
    elements: { inAll: elements.length, empty: emptyElements(elements) },
  }
}

/** Shown beside the firm's own rate and never put in its place: the firm says which line of the tariff its goods are. */
function libraryView(library: LibraryRate, own: number | null) {
  if (library.kind === 'no_edition') return { kind: library.kind }
  const { name, asOf } = library.edition
  if (library.kind === 'not_listed') return { kind: library.kind, name, asOf }
  const { kind, rate, to } = library
  return { kind, name, asOf, to, percent: percentText(rate), isOther: own !== null && own !== rate }
}

type LineRow = {
  readonly id: string
  readonly market: string
  readonly code: string
  readonly rate: number | null
  readonly otherDuty: string
  readonly source: string
  readonly asOf: Date
  readonly recordedById: string
  readonly confirmedById: string | null
  readonly sharedById: string | null
}

export function lineView(line: LineRow, language: Language) {
  const { id, market, code, rate, otherDuty, source } = line
  return {
    ...{ id, market, code, otherDuty, source },
    marketName: destinationName(market, language),
    percent: rate === null ? null : percentText(rate),
    asOf: dayOf(line.asOf),
    standing: lineStanding(line),
  }
}

type ChangeRow = {
  readonly id: string
  readonly at: Date
  readonly byId: string
  readonly bySide: string
  readonly changes: unknown
}
type View = { readonly language: Language; readonly names: ReadonlyMap<string, string> }

function changeView({ id, at, byId, bySide, changes }: ChangeRow, { language, names }: View) {
  const t = translator(language)
  // The column is written by keepChange alone.
  const kept = changes as readonly KeptChange[]
  return {
    id,
    at: chinaTime(at),
    who: names.get(byId) ?? t('products:changes.somebody'),
    side: bySide === 'advisor' ? ('advisor' as const) : ('firm' as const),
    lines: kept.map((change) => ({
      label:
        change.field === 'tariffLine'
          ? t('products:changes.tariffLine', { market: destinationName(change.market, language) })
          : t(`products:fields.${change.field}`),
      before: shownText(change.field, change.before, language),
      after: shownText(change.field, change.after, language),
    })),
  }
}

function shownText(field: KeptChange['field'], text: string, language: Language): string {
  if (text === '') return ''
  if (field === 'hs6') return showHs6(text)
  if (field === 'refundRate') return `${percentText(Number(text))}%`
  const standing = CODE_STANDINGS.find((one) => one === text)
  return field === 'standing' && standing ? translator(language)(`products:standings.${standing}`) : text
}
