// Which facts of a firm put markets elsewhere than they stand for anybody with the same code: each is left out once, and where the order
// changes by that, it has moved it.
import { rankCards } from '~/domain/market/product-ranking'
import type { Goods } from '~/features/fits/goods-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import {
  cardsFor,
  marketsFor,
  type ProductRanking,
  type RankAsked,
  type Shipping,
} from './product-ranking-queries.server'

type FirmFacts = Goods & Shipping

/** Text: ranking:moved.<id> */
const FACTS = {
  shipment: ({ by }) => (by ? { by: null } : null),
  lines: ({ recorded }) => (recorded.length > 0 ? { recorded: [] } : null),
  answers: ({ given }) => (Object.keys(given).length > 0 ? { given: {} } : null),
  channels: ({ segment }) => (segment === null ? null : { segment: null }),
  profile: ({ flags, tracks }) => (flags.length + tracks.length > 0 ? { flags: [], tracks: [] } : null),
} as const satisfies Readonly<Record<string, (goods: FirmFacts) => Partial<FirmFacts> | null>>
type Fact = keyof typeof FACTS
/** Who may sell and how it travels change nothing that a market asks, so that its fits are taken as they are. */
const CHANGES_NO_FIT: readonly Fact[] = ['shipment', 'channels']
type Ranked = Pick<ProductRanking, 'rows' | 'markets'>

function movedBy(goods: FirmFacts, asked: RankAsked, { rows, markets }: Ranked): readonly Fact[] {
  const order = orderOf(rows)
  return (Object.keys(FACTS) as Fact[]).filter((fact) => {
    const without = FACTS[fact](goods)
    if (without === null) return false
    const others = { ...goods, ...without }
    const fitted = CHANGES_NO_FIT.includes(fact) ? markets : marketsFor(others, asked)
    return orderOf(rankCards(cardsFor(others, fitted, asked.demand), asked.weights)) !== order
  })
}

function orderOf(rows: readonly { readonly iso2: string; readonly rank: number | null }[]): string {
  return rows.map(({ iso2, rank }) => `${iso2}${String(rank)}`).join()
}

/** One line; null where the order is that of a guest. */
export function movedText(
  goods: FirmFacts,
  asked: RankAsked & { readonly ranked: Ranked },
  language: Language,
): string | null {
  const t = translator(language)
  const moved = movedBy(goods, asked, asked.ranked)
  if (moved.length === 0) return null
  return t('ranking:moved.text', {
    facts: formatList(
      language,
      moved.map((fact) => t(`ranking:moved.${fact}`)),
    ),
  })
}
