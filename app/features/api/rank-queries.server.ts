// The order of markets for one code, as machines see it: the same engine as the pages.
import type { z } from 'zod'
import { findMarket } from '~/domain/market/find-market'
import type { ReadingFact } from '~/domain/market/product-readings'
import type { ProductRow } from '~/domain/market/product-ranking'
import { PRODUCT_WEIGHTS } from '~/domain/market/product-criteria'
import { pointsOf } from '~/domain/market/shortlist'
import { shares } from '~/domain/market/weights'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { leftOutOf } from '~/features/fits/closed-queries.server'
import { loadCodeGoods } from '~/features/fits/code-goods-queries.server'
import { gateViews } from '~/features/fits/gate-queries.server'
import { broughtFor, rankProduct } from '~/features/markets/product-ranking-queries.server'
import { readingViews, sourceText } from '~/features/markets/reading-words-queries.server'
import type { Language } from '~/i18n/language'
import { rounded } from './queries.server'
import { productWeights, type rankAnswer, type RankInput } from './rank-schema'

type Asking = { readonly now: Date; readonly language: Language }

export async function answerProductRanking(
  { hs6, weights: given, region, asOf }: RankInput & { readonly hs6: string },
  { now, language }: Asking,
): Promise<z.output<typeof rankAnswer>> {
  const day = (asOf as IsoDate | undefined) ?? chinaDay(now)
  const weights = productWeights(given) ?? PRODUCT_WEIGHTS
  const [goods, brought] = await Promise.all([loadCodeGoods(hs6), broughtFor(hs6, day)])
  const { rows } = rankProduct(goods, { ...brought, day, weights })
  const share = shares(weights)
  const notCovered = leftOutOf(hs6, language)?.text ?? null
  return rows
    .filter(({ iso2 }) => region === undefined || findMarket(iso2)?.region === region)
    .map((row) => ({
      ...{ market: row.iso2, status: row.status, rank: row.rank, notCovered },
      ...{ lower: rounded(row.lower), upper: rounded(row.upper), coverage: rounded(row.coverage) },
      score: row.score === null ? null : rounded(row.score),
      points: row.score === null ? null : pointsOf(row.score),
      ranks: row.span && { best: row.span.best, worst: row.span.worst },
      gates: gateViews(row.gates, language).map(({ id, requirements, title, change }) => ({
        ...{ id, requirements: [...requirements], text: title, change },
      })),
      contributions: contributionsOf(row, share, language),
    }))
}

function contributionsOf(row: ProductRow, share: Readonly<Record<string, number>>, language: Language) {
  const views = readingViews(row, language)
  return row.readings.map(({ criterion, normalised, basis, fact }, place) => {
    const view = views[place]
    return {
      ...{ criterion, ...figureOf(fact), weight: rounded(share[criterion] ?? 0) },
      normalised: normalised === null ? null : rounded(normalised),
      contribution: rounded(row.parts[place] ?? 0),
      source: basis && sourceText(basis.source, language),
      asOf: basis?.asOf ?? null,
      confidence: basis?.confidence ?? null,
      text: [view?.value, view?.note].filter(Boolean).join(' · ') || null,
    }
  })
}

const middle = ([low, high]: readonly [number, number]) => (low + high) / 2

function figureOf(fact: ReadingFact): { readonly value: number | null; readonly unit: string } {
  switch (fact.kind) {
    case 'imports':
    case 'economy':
      return { value: fact.usd, unit: 'usd' }
    case 'duty':
      return { value: Number(fact.percent), unit: 'percent' }
    case 'effort':
      // Between the two nothing is known while questions are open.
      return { value: fact.days[1] === fact.withOpen[1] ? fact.days[1] : null, unit: 'working_days' }
    case 'channels':
      return { value: fact.count, unit: 'channels' }
    case 'lane':
      return { value: middle(fact.lane.days), unit: 'days' }
    case 'risk':
      return { value: fact.points, unit: 'points_1_to_5' }
    case 'none':
      return { value: null, unit: '' }
  }
}
