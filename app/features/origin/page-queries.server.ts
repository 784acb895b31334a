// The page of a self-check: of a firm's product, or of a code alone, whose answers stand in the address.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { NOTHING_SAID, type OriginTexts } from '~/domain/duty/origin-form'
import { dutyFor, type Duty } from '~/domain/duty/duty-for'
import type { Agreement } from '~/domain/duty/reference/agreements'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown, type DutyFigure, type Known } from '~/domain/duty/types'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import { chinaDay, chinaTime, type IsoDate } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName, isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { leftOutOf } from '~/features/fits/closed-queries.server'
import type { At } from '~/features/fits/duty-queries.server'
import { loadGoods, type Goods } from '~/features/fits/goods-queries.server'
import { plainGoods } from '~/features/fits/fit-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { agreementView, originAnswer, outcomeOf, verdictOf, type OriginAnswer } from './answer-queries.server'
import { listChecks, namesOf, type KeptCheck } from './check-queries.server'
import { readOrigin } from './form-queries.server'

type Place = { readonly market: string | undefined; readonly under: string | null; readonly now: Date }

export type OriginPage = Awaited<ReturnType<typeof getOriginPage>>

/** Throws the 404 answer for a product that is not this firm's and for a market that the portal does not have. */
export async function getOriginPage(scope: FirmScope, productId: string | undefined, place: Place) {
  const { language, firmId } = scope
  const goods = await loadGoods(scope, productId)
  const frame = frameOf(goods, { ...place, at: { language, law: paths.firm.law(firmId) } })
  const { agreement, market, at } = frame
  const base = { ...baseOf(frame, goods), product: { id: goods.id, name: goods.name }, mayEdit: canEdit(scope.role) }
  if (!agreement) return { ...base, under: null }
  const kept = (await listChecks(goods.id, [agreement.id])).filter((one) => one.agreement === agreement.id)
  const own = kept.filter((one) => one.market === market)
  const other = kept.find((one) => one.market !== market) ?? null
  const [newest] = own
  const names = await namesOf(own)
  const checked = { agreement, hs6: goods.hs6, day: frame.day, product: goods.name, applied: frame.applied, at }
  return {
    ...base,
    under: {
      ...agreementView(agreement, market, at),
      stored: newest?.texts ?? NOTHING_SAID,
      values: newest?.texts ?? startOf(other, goods.hs6),
      startedFrom: !newest && other ? destinationName(other.market, language) : null,
      answer: newest ? originAnswer({ ...checked, answeredFor: newest.hs6, texts: newest.texts }) : null,
      savedBy: newest ? { who: names.get(newest.byId) ?? null, at: chinaTime(newest.at) } : null,
      history: own.map((one) => historyRow(one, { agreement, names, language })),
    },
  }
}

/** The way of the goods is of the other market, and a rule of another code. */
function startOf(other: KeptCheck | null, hs6: string): OriginTexts {
  if (!other || other.hs6 !== hs6) return NOTHING_SAID
  const { rate, rateSource, rateReadOn, direct } = NOTHING_SAID
  return { ...other.texts, direct, rate, rateSource, rateReadOn }
}

type HistoryAt = {
  readonly agreement: Agreement
  readonly names: ReadonlyMap<string, string>
  readonly language: Language
}

function historyRow({ hs6, texts, byId, at }: KeptCheck, { agreement, names, language }: HistoryAt) {
  const outcome = outcomeOf(verdictOf({ agreement, hs6, answeredFor: hs6, texts }))
  return {
    at: chinaTime(at),
    who: names.get(byId) ?? null,
    code: showHs6(hs6),
    outcome: translator(language)(`origin:outcome.${outcome}`),
  }
}

type Asked = Place & { readonly search: URLSearchParams; readonly language: Language }

/** For a code alone: nothing is kept. */
export function getGuestOriginPage(code: string | undefined, { search, language, ...place }: Asked) {
  const hs6 = (code ?? '').replaceAll('.', '')
  if (!isInHs2022(hs6) || hs6.length !== 6) throw notFound()
  const goods = plainGoods(hs6)
  const at = { language, law: paths.law }
  const frame = frameOf(goods, { ...place, under: search.get('agreement') ?? place.under, at })
  const { agreement, market, day, applied } = frame
  const base = baseOf(frame, goods)
  if (!agreement) return { ...base, under: null, reply: NO_REPLY }
  const form = new FormData()
  for (const [name, value] of search) form.append(name, value)
  if (!form.has('agreement')) form.set('agreement', agreement.id)
  const read = search.has('wholly') ? readOrigin(form, { language, today: day }) : null
  const texts = read?.ok ? read.value.texts : null
  const checked = { agreement, hs6, answeredFor: hs6, day, product: base.code.name, applied, at }
  const answer: OriginAnswer | null = texts && originAnswer({ ...checked, texts })
  return {
    ...base,
    under: { ...agreementView(agreement, market, at), values: texts ?? NOTHING_SAID, answer },
    reply: read && !read.ok ? read.refusal : NO_REPLY,
  }
}

const NO_REPLY: FormReply = { errors: [], values: {} }

type Frame = {
  readonly market: string
  readonly day: IsoDate
  readonly at: At
  readonly duty: Duty | null
  readonly applied: Known<DutyFigure>
  readonly agreement: Agreement | null
}

function frameOf({ hs6, recorded }: Goods, { market, under, now, at }: Place & { readonly at: At }): Frame {
  const found = findMarket((market ?? '').toUpperCase())
  if (!found || found.iso2 !== market) throw notFound()
  const day = chinaDay(now)
  const known = dutyFor({ hs6, market, day, recorded })
  const duty = isUnknown(known) ? null : known
  const agreements = duty?.preferences.map(({ agreement }) => agreement) ?? []
  return {
    ...{ market, day, at, duty },
    applied: duty?.applied ?? { unknown: 'market_not_covered' },
    agreement: agreements.find(({ id }) => id === under) ?? agreements[0] ?? null,
  }
}

function baseOf({ market, duty, at, agreement }: Frame, { hs6 }: Goods) {
  const { language } = at
  return {
    ...{ market, marketName: destinationName(market, language) },
    code: { digits: hs6, shown: showHs6(hs6), name: hsName(hs6, language) },
    leftOut: leftOutOf(hs6, language),
    agreements: (duty?.preferences ?? []).map(({ agreement: { id } }) => ({
      id,
      name: translator(language)(DUTY_KEYS.agreement(id)),
      isCurrent: id === agreement?.id,
    })),
  }
}
