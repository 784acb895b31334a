// What keeps a product out of a market before any figure of it counts, in words: the same gates for the ranking, the pages of duties and prices,
// and the interface for machines.
import { gatesOf, type Gate } from '~/domain/market/product-gates'
import { findRequirement } from '~/domain/requirement/requirement-list'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { IsoDate } from '~/domain/shared/dates'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { basisText } from './duration-queries.server'
import { fitOf, plainGoods, type Fit } from './fit-queries.server'
import type { Goods } from './goods-queries.server'
import { familyText } from './verdict-queries.server'

export type GateView = ReturnType<typeof gateViews>[number]

export function gateViews(gates: readonly Gate[], language: Language) {
  const t = translator(language)
  return gates.map(({ id, requirements, family }) => {
    const names = requirements.map((one) => t(REQUIREMENT_KEYS.entry(one, 'title')))
    const said = (part: 'law' | 'authority') => {
      const texts = requirements.map((one) => t(REQUIREMENT_KEYS.entry(one, part)))
      return texts.length > 0 ? formatList(language, [...new Set(texts)]) : null
    }
    const [law, authority] = [said('law'), said('authority')]
    return {
      id,
      requirements,
      title: t(`ranking:gates.${id}.title`, { names: formatList(language, names) }),
      change: family ? familyText(family, language) : t(`ranking:gates.${id}.change`),
      /** Of the requirements behind it; a closed family names both in its sentence. */
      ...{ law, authority },
      basis:
        law && authority && [t('ranking:gates.basis', { law, authority }), sureness(requirements, language)].join(' '),
    }
  })
}

/** Where the law behind it was read and how sure that is: a gate must not look surer than its requirement. */
function sureness(requirements: readonly string[], language: Language): string {
  const found = requirements.flatMap((id) => findRequirement(id) ?? [])
  return [...new Set(found.map((one) => basisText(one, language)))].join(' ')
}

/** Of one market alone: what is open in every market is open here, too. */
export function gatesOfFit({ judged, warnings }: Pick<Fit, 'judged' | 'warnings'>): readonly Gate[] {
  return gatesOf({ judged, warnings: warnings.map(({ id }) => id), everywhere: [] })
}

type Place = {
  readonly goods: Pick<Goods, 'given' | 'flags' | 'tracks' | 'sellingWays'> | null
  readonly market: string
  readonly day: IsoDate
  readonly language: Language
}

/** Each gate once, whatever the number of codes. Nothing is asked of the database. */
export function gatesOfCodes(codes: readonly string[], { goods, market, day, language }: Place): readonly GateView[] {
  const found = codes
    .filter(isInHs2022)
    .flatMap((hs6) => gatesOfFit(fitOf({ ...plainGoods(hs6), ...goods, hs6 }, { market, day })))
  const views = gateViews(found, language)
  return views.filter(
    (one, at) => views.findIndex(({ title, change }) => title === one.title && change === one.change) === at,
  )
}
