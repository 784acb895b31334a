// The page of a product in a market, for a firm and for a guest.
import type { FirmScope } from '~/domain/access/scopes'
import { canEdit } from '~/domain/access/scopes'
import type { TablesByTariff } from '~/domain/data/duty-table'
import { usedCarDuty } from '~/domain/duty/used-car'
import { isUnknown } from '~/domain/duty/types'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import type { DemandFigures } from '~/domain/market/product-readings'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'
import { answerKey } from '~/domain/requirement/conditions'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers } from '~/domain/requirement/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName, isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { demandFiguresOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { warningsInWords } from '~/features/roadmap/warning-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'
import { notFound } from '~/server/http.server'
import { leftOutOf } from './closed-queries.server'
import { demandCell } from './demand-queries.server'
import { dutyView } from './duty-queries.server'
import { loadCodeGoods } from './code-goods-queries.server'
import { askedDay, fitOf, type Fit } from './fit-queries.server'
import { loadGoods, type Goods } from './goods-queries.server'
import { requirementsView } from './requirement-queries.server'
import { verdictView } from './verdict-queries.server'

export type FitPage = ReturnType<typeof fitPage>

type Place = { readonly market: string | undefined; readonly day: string | null; readonly now: Date }

/** Throws the 404 answer for a product that is not this firm's and for a market that the portal does not have. */
export async function getMarketPage(scope: FirmScope, productId: string | undefined, place: Place) {
  const goods = await loadGoods(scope, productId)
  const { language, firmId } = scope
  const at = placeOf(place)
  const [tables, demand] = await broughtFor(goods.hs6, at.day)
  const page = fitPage(goods, { ...at, tables, demand, language, law: paths.firm.law(firmId) })
  const asked = new Map(goods.answered.map((one) => [one.key, one]))
  return {
    ...page,
    product: { id: goods.id, name: goods.name },
    mayEdit: canEdit(scope.role),
    chosen: goods.chosen,
    answers: (page.requirements?.answers ?? []).map((one) => {
      const row = asked.get(one.key)
      return { ...one, who: row?.who ?? null, at: row ? row.at.toISOString() : null }
    }),
  }
}

/** The same for a code alone: nothing is kept, the answers stand in the address. */
export async function getCodePage(
  code: string | undefined,
  { search, language, ...place }: Place & { readonly search: URLSearchParams; readonly language: Language },
) {
  const hs6 = (code ?? '').replaceAll('.', '')
  if (!isInHs2022(hs6)) throw notFound()
  const at = placeOf(place)
  const given = answersIn(search, at.market)
  const [goods, [tables, demand]] = await Promise.all([loadCodeGoods(hs6, given), broughtFor(hs6, at.day)])
  const page = fitPage(goods, { ...at, tables, demand, language, law: paths.law, isGuest: true })
  const { answers = [] } = page.requirements ?? {}
  return { ...page, answers: answers.map((one) => ({ ...one, who: null, at: null })) }
}

const broughtFor = (hs6: string, day: IsoDate) => Promise.all([dutyTablesOf([hs6], day), demandFiguresOf(hs6, day)])

function placeOf({ market, day, now }: Place) {
  const found = findMarket((market ?? '').toUpperCase())
  if (!found || found.iso2 !== market) throw notFound()
  const today = chinaDay(now)
  return { market: found.iso2, day: askedDay(day, today), today }
}

/** Only questions that there are, and only yes and no. */
export function answersIn(search: URLSearchParams, market: string): Answers {
  const said = CONDITION_IDS.flatMap((condition) => {
    const answer = search.get(condition)
    return answer === 'yes' || answer === 'no' ? [[answerKey(condition, market), answer === 'yes'] as const] : []
  })
  return Object.fromEntries(said)
}

type At = {
  readonly market: string
  readonly day: IsoDate
  readonly today: IsoDate
  readonly tables: TablesByTariff
  readonly demand: DemandFigures | null
  readonly language: Language
  readonly law: LawPaths
  readonly isGuest?: boolean
}

/** With what the duty of a used car turns on. */
function dutyHere(
  { duty, market, answered }: Fit,
  { hs6, recorded }: Goods,
  at: { language: Language; law: LawPaths },
) {
  const view = dutyView(duty, recorded, at)
  if (!view || isUnknown(duty)) return view
  const found = usedCarDuty({ hs6, market, tariff: duty.tariff, answers: answered.all })
  if (!found) return view
  const { id, ...values } = found
  return { ...view, notices: [translator(at.language)(`duty:usedCar.${id}`, values), ...view.notices] }
}

function demandHere(iso2: string, demand: DemandFigures | null, language: Language) {
  const market = findMarket(iso2)
  if (!market) throw notFound()
  const cell = demandCell({ market, demand }, { language })
  const text = cell.note ?? translator(language)(demand ? 'fits:demand.imported' : 'fits:demand.proxy')
  return { value: cell.value, text, basis: cell.basis[0]?.text ?? null, rule: null }
}

function fitPage(goods: Goods, { market, day, today, tables, demand, language, law, isGuest }: At) {
  const fit = fitOf(goods, { market, day, tables })
  const at = { language, law }
  const { requirements } = fit
  return {
    ...{ market, marketName: destinationName(market, language), day, isToday: day === today },
    code: { digits: goods.hs6, shown: showHs6(goods.hs6), name: hsName(goods.hs6, language) },
    verdict: verdictView(fit.judged, language, isGuest),
    leftOut: leftOutOf(goods.hs6, language),
    demand: demandHere(market, demand, language),
    duty: dutyHere(fit, goods, at),
    requirements: 'unknown' in requirements ? null : requirementsView(requirements, fit.answered, at),
    unknown: 'unknown' in requirements ? translator(language)(REQUIREMENT_KEYS.unknown(requirements.unknown)) : null,
    warnings: warningsInWords(fit.warnings, language),
  }
}
