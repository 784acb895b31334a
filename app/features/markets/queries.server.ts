// What the page of markets shows of one firm.
import type { FirmScope } from '~/domain/access/scopes'
import { isTrack } from '~/domain/firm/profile'
import { MARKETS } from '~/domain/market/reference/markets'
import { listProducts } from '~/features/products/queries.server'
import { contradictionViews } from '~/features/roadmap/contradiction-queries.server'
import { loadForEditing } from '~/features/roadmap/lock-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { warningsOfMarket, warningViews } from '~/features/roadmap/warning-queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { db } from '~/server/db.server'
import { countryGroups } from '~/features/roadmap/country-queries.server'
import { silentNote } from './car-note-queries.server'
import { rankingPage, type Chooser, type RankingPage } from './ranking-queries.server'
import type { RankingQuery } from './schema'

export type MarketsPage = Awaited<ReturnType<typeof getMarketsPage>>

export async function listMarketChoices(scope: FirmScope) {
  return db.marketChoice.findMany({
    where: { firmId: scope.firmId },
    orderBy: { position: 'asc' },
    select: { market: true, position: true, reason: true, chosenAt: true },
  })
}

/** The ranking asked for, the firm's products and picks, and every market to pick from. */
export async function getMarketsPage(
  scope: FirmScope,
  { query, now }: { readonly query: RankingQuery; readonly now: Date },
) {
  const [products, choices, { locked, loaded }] = await Promise.all([
    listProducts(scope),
    listMarketChoices(scope),
    loadForEditing(db, scope, { stage: 'market', itemId: 'M01.markets', now }),
  ])
  const ranking = rankingPage(chooserOf(loaded), query)
  const reading = { loaded, language: scope.language }
  return {
    contradictions: contradictionViews('markets', { loaded, words: wordsFor(scope) }),
    warnings: warningViews(reading),
    /** About the market whose figures are open. */
    openWarnings: query.open === null ? null : warningsOfMarket(query.open, reading),
    products,
    choices,
    locked,
    isRefused: query.isRefused,
    ranking,
    /** Null where there is a ranking. */
    silentNote: ranking ? null : silentNote(scope.language),
    options: pickable(ranking, reading),
  }
}

type Reading = { readonly loaded: LoadedRoadmap; readonly language: Language }

/** Every market that can be picked, with its rank where the ranking above compares it. */
function pickable(ranking: RankingPage | null, reading: Reading) {
  const ranks = new Map(ranking?.rows.map(({ iso2, rank }) => [iso2, rank]))
  const t = translator(reading.language)
  return countryGroups({
    ...reading,
    among: MARKETS.map(({ iso2 }) => iso2),
    labelOf(code, market) {
      const rank = ranks.get(code) ?? null
      return rank === null ? market : t('markets:pick.optionRank', { market, rank })
    },
  })
}

function chooserOf({ rows: { firm } }: LoadedRoadmap): Chooser {
  return { ...firm, tracks: firm.tracks.filter(isTrack) }
}
