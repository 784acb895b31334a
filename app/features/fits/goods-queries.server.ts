// A product as the engines of duties and requirements ask for it: its code, the lines that were recorded, what was answered and what the
// firm's own record answers already.
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import type { RecordedDuty } from '~/domain/duty/types'
import { isTrack, type Segment } from '~/domain/firm/profile'
import { codeAnswers, knownAnswers } from '~/domain/requirement/known-answers'
import type { Answers } from '~/domain/requirement/types'
import { percentText } from '~/domain/shared/percent'
import type { IsoDate } from '~/domain/shared/dates'
import { lineStanding, type LineStanding } from '~/domain/trade/tariff-line'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'

export type RecordedLine = RecordedDuty & {
  readonly standing: LineStanding
  /** It was found by another firm, and two advisors have looked at it. */
  readonly isShared: boolean
}

export type Goods = {
  readonly hs6: string
  readonly recorded: readonly RecordedLine[]
  /** By answerKey. */
  readonly given: Answers
  readonly flags: readonly string[]
  readonly tracks: readonly string[]
  readonly sellingWays: readonly string[]
  /** Null where nobody said what kind of firm sells it. */
  readonly segment: Segment | null
  readonly isGuess: boolean
  /** Markets the firm has chosen, first choice first; a guest has chosen none. */
  readonly chosen: readonly string[]
}

export type FirmGoods = Goods & {
  readonly id: string
  readonly name: string
  /** China's ten digits; empty where nobody wrote them down. */
  readonly chinaCode: string
  readonly answered: readonly AnsweredRow[]
  /** Added after the stage was approved. */
  readonly isLater: boolean
  readonly refund: { readonly rate: number | null; readonly source: string; readonly asOf: Date | null }
  /** How the firm is registered for VAT, and by which mode it exports; empty where it did not say. */
  readonly seller: { readonly vatStatus: string; readonly mode: string }
}

type AnsweredRow = { readonly key: string; readonly answer: boolean; readonly who: string | null; readonly at: Date }

/** An advisor who was let into a firm's plans: `openFirmPlans` of app/features/plans makes it. */
export type AdvisorOfFirm = { readonly advisor: AdvisorScope; readonly firmId: string; readonly language: Language }
/** Who reads what a firm has found out about its product. */
export type FirmReader = FirmScope | AdvisorOfFirm

/** Where rules are read, and where all about a market stands: an advisor reads the public pages. */
export function placesOf(reader: FirmReader, { id, hs6 }: Pick<FirmGoods, 'id' | 'hs6'>) {
  const isStaff = 'advisor' in reader
  const law: LawPaths = isStaff ? paths.law : paths.firm.law(reader.firmId)
  const toMarket = (iso2: string) =>
    isStaff ? paths.guest.hsMarket(hs6, iso2) : paths.firm.productMarket(reader.firmId, id, iso2)
  /** An advisor computes no prices of a firm. */
  const toPrice = (iso2: string) => (isStaff ? null : paths.firm.price(reader.firmId, id, { market: iso2 }))
  const toPlan = (iso2: string) =>
    isStaff ? paths.advisor.firmPlan(reader.firmId, id, iso2) : paths.firm.plan(reader.firmId, id, iso2)
  return { law, toMarket, toPrice, toPlan }
}

/** A command reads with its own transaction. */
export type GoodsClient = Pick<Tx, 'firmProduct' | 'productTariffLine' | '$queryRaw'>

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Throws the 404 answer for a product that is not this firm's. `markets` are those whose shared lines are wanted. */
export async function loadGoods(
  { firmId }: Pick<FirmReader, 'firmId'>,
  productId: string | undefined,
  client: GoodsClient = db,
): Promise<FirmGoods> {
  if (!productId || !UUID.test(productId)) throw notFound()
  const row = await client.firmProduct.findFirst({
    where: { id: productId, firmId },
    select: {
      ...{ id: true, name: true, hs6: true, chinaCode: true, isLater: true, standing: true, tariffLines: true },
      ...{ refundRate: true, refundSource: true, refundAsOf: true },
    },
  })
  if (!row) throw notFound()
  const { id, name, hs6, chinaCode, isLater, standing, tariffLines } = row
  const [answers, firm, shared] = await Promise.all([
    answersOf(id, client),
    sellerOf(firmId, client),
    sharedLines([hs6], { besides: firmId, client }),
  ])
  const own = tariffLines.map((line) => recordedLine(line, false))
  return {
    ...{ id, name, hs6, chinaCode, isLater, isGuess: standing === 'guess' },
    // What the firm read itself goes before what others found.
    recorded: [...own, ...shared.filter(({ market }) => !own.some((line) => line.market === market))],
    given: Object.fromEntries(answers.map(({ key, answer }) => [key, answer])),
    answered: answers,
    ...{ flags: firm.productFlags, tracks: firm.tracks, sellingWays: firm.sellingWays, segment: firm.segment },
    chosen: firm.chosen,
    refund: { rate: row.refundRate, source: row.refundSource, asOf: row.refundAsOf },
    seller: { vatStatus: firm.vatStatus ?? '', mode: firm.mode ?? '' },
  }
}

function answersOf(productId: string, client: GoodsClient): Promise<AnsweredRow[]> {
  return client.$queryRaw<AnsweredRow[]>`
    select a.key, a.answer, a.at, u.name as who
    from "RequirementAnswer" a left join "User" u on u.id = a."byId"
    where a."productId" = ${productId}::uuid order by a.key`
}

type Seller = Pick<Goods, 'tracks' | 'sellingWays' | 'segment'> & {
  readonly productFlags: string[]
  readonly chosen: string[]
  readonly vatStatus: string | null
  readonly mode: string | null
}

/** What the firm's record says of all its products, in one question. */
async function sellerOf(firmId: string, client: GoodsClient): Promise<Seller> {
  const [seller] = await client.$queryRaw<Seller[]>`
    select f.tracks, f."productFlags", f."sellingWays", f.segment::text as segment,
      array(select c.market from "MarketChoice" c where c."firmId" = f.id order by c.position) as chosen,
      (select a.value from "TaskAnswer" a where a."firmId" = f.id and a."taskId" = 'S02' and a."fieldId" = 'vat_status')
        as "vatStatus",
      (select d.mode from "ModeDecision" d where d."firmId" = f.id) as mode
    from "Firm" f where f.id = ${firmId}::uuid`
  if (!seller) throw notFound()
  return seller
}

/** As many as there are markets, with room for some that were read anew. */
const MOST_SHARED = 100

type OfOthers = { readonly besides?: string; readonly client?: Pick<GoodsClient, 'productTariffLine'> }

/** Found by firms, or by others than this one, and looked at by two advisors. */
export async function sharedLines(
  hs6: readonly string[],
  { besides, client = db }: OfOthers = {},
): Promise<readonly RecordedLine[]> {
  if (hs6.length === 0) return []
  const rows = await client.productTariffLine.findMany({
    where: {
      ...{ sharedById: { not: null }, OR: hs6.map((code) => ({ code: { startsWith: code } })) },
      ...(besides !== undefined && { product: { firmId: { not: besides } } }),
    },
    orderBy: { asOf: 'desc' },
    take: MOST_SHARED,
  })
  return rows.map((line) => recordedLine(line, true))
}

type LineRow = {
  readonly market: string
  readonly code: string
  readonly rate: number | null
  readonly otherDuty: string
  readonly source: string
  readonly asOf: Date
  readonly recordedById: string
  readonly confirmedById: string | null
  readonly confirmedAt: Date | null
  readonly sharedById: string | null
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10) as IsoDate

function recordedLine(line: LineRow, isShared: boolean): RecordedLine {
  const { market, code, source, confirmedById, confirmedAt } = line
  return {
    ...{ market, code, source, of: 'mfn', isShared },
    rate: rateOf(line),
    readOn: dayOf(line.asOf),
    confirmed: confirmedById && confirmedAt ? { by: confirmedById, on: dayOf(confirmedAt) } : null,
    standing: lineStanding(line),
  }
}

/** A percentage with a sum on top is no percentage: a price that took it would be too low. */
function rateOf({ rate, otherDuty }: Pick<LineRow, 'rate' | 'otherDuty'>): RecordedDuty['rate'] {
  if (rate !== null && otherDuty === '') return { percent: percentText(rate) }
  return { words: [rate === null ? '' : `${percentText(rate)} %`, otherDuty].filter((text) => text !== '').join(' + ') }
}

/** What is answered for a market: by the firm itself, and where it did not say, by its record. */
export function answersFor(goods: Goods, market: string) {
  const { hs6, flags, tracks, sellingWays } = goods
  const known = knownAnswers({ hs6, market, productFlags: flags, tracks, sellingWays })
  const all: Answers = { ...known, ...goods.given }
  const keep = (answers: Answers, is: (key: string) => boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => is(key)))
  return {
    all,
    ofRecord: keep(known, (key) => !Object.hasOwn(goods.given, key)),
    // The form sends back what it showed: that is no answer of the reader's.
    ofCode: keep(codeAnswers({ hs6, market }), (key) => all[key] === known[key]),
  }
}

export function soldBy({ tracks, flags }: Goods) {
  return { tracks: tracks.filter(isTrack), productFlags: flags }
}
