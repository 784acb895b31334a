// The page of a section, chapter, heading or subheading: where it stands, what is below it, and what the portal knows of it.
import type { TablesByTariff } from '~/domain/data/duty-table'
import type { IsoDate } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { dutyFor } from '~/domain/duty/duty-for'
import { spanOf } from '~/domain/duty/mfn'
import { tariffOf, TARIFFS, type TariffId } from '~/domain/duty/tariffs'
import { isUnknown } from '~/domain/duty/types'
import { destinationName } from '~/domain/market/destinations'
import type { Market } from '~/domain/market/market'
import type { DemandFigures } from '~/domain/market/product-readings'
import { MARKETS } from '~/domain/market/reference/markets'
import { codeAnswers } from '~/domain/requirement/known-answers'
import { chinaSide } from '~/domain/requirement/proposals'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { showHs } from '~/domain/trade/hs-code'
import { hsName, hsNomenclature } from '~/domain/trade/hs-nomenclature'
import { chaptersOf, childrenOf, hsPath, hsSection, hsSections, type HsSection } from '~/domain/trade/hs-tree'
import { HS_EDITION } from '~/domain/trade/reference/hs-2022'
import { leftOutOf } from '~/features/fits/closed-queries.server'
import { demandCell, demandLead } from '~/features/fits/demand-queries.server'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { sourceWords } from '~/i18n/source-words'
import type { Language } from '~/i18n/language'
import { confusedWith } from './decision-queries.server'
import { similarCodes } from './queries.server'

export type CodePage = NonNullable<ReturnType<typeof findCodePage>>

type Asked = {
  readonly code: string
  readonly language: Language
  readonly today: IsoDate
  /** Editions of tariffs that an operator brought in. */
  readonly tables?: TablesByTariff
  /** Imports under the code; null where no edition of trade flows is loaded. */
  readonly demand?: DemandFigures | null
}

const line = (code: string, language: Language) => ({ code, shown: showHs(code), name: hsName(code, language) })

/** The 21 sections, to begin with. */
export function listSections(language: Language) {
  return hsSections().map((section) => sectionLine(section, language))
}

function sectionLine(section: HsSection, language: Language) {
  const { number, firstChapter, lastChapter } = section
  return {
    code: number,
    shown: translator(language)(`codes:sections.${number}`),
    name: inLanguage(language, section),
    firstChapter,
    lastChapter,
  }
}

/** Null for what HS 2022 does not have. Sections by their roman numbers, the rest by two, four or six digits without dots. */
export function findCodePage({ code, language, today, tables = {}, demand = null }: Asked) {
  const section = hsSection(code)
  if (section) {
    const chapters = chaptersOf(section).map((one) => line(one.code, language))
    return {
      ...emptyPage,
      ...sectionLine(section, language),
      path: [],
      below: chapters,
      other: otherName(section, language),
    }
  }
  const path = /^\d{2}(\d{2}){0,2}$/.test(code) ? hsPath(code) : null
  const entry = hsNomenclature().get(code)
  if (!path || !entry) return null
  const above = [path.chapter, path.heading].filter((one) => one !== null && one.code !== code)
  return {
    ...emptyPage,
    ...line(code, language),
    other: otherName(entry, language),
    path: [sectionLine(path.section, language), ...above.map((one) => line(one?.code ?? '', language))],
    below: childrenOf(code).map((one) => line(one.code, language)),
    keywords: inLanguage(language, { zh: entry.keywordsZh, en: entry.keywordsEn }),
    confused: confusedWith(code, language),
    ...(code.length === 6 && {
      similar: similarCodes(code).map((one) => line(one, language)),
      known: knownOf({ code, language, today, tables, demand }),
    }),
  }
}

const emptyPage = {
  keywords: [] as readonly string[],
  confused: [] as ReturnType<typeof confusedWith>,
  similar: [] as readonly ReturnType<typeof line>[],
  known: null as ReturnType<typeof knownOf> | null,
  edition: HS_EDITION,
}

/** The name in the other language of the nomenclature, for whoever has to compare. */
function otherName({ zh, en }: { readonly zh: string; readonly en: string }, language: Language) {
  const own = inLanguage(language, { zh, en })
  return own === zh ? { lang: 'en', text: en } : { lang: 'zh-CN', text: zh }
}

/** Duties by tariff, requirements by market, and China's own side: for a subheading. */
function knownOf({ code: hs6, language, today: day, tables, demand = null }: Asked) {
  const t = translator(language)
  const side = chinaSide({ hs6, day })
  return {
    leftOut: leftOutOf(hs6, language),
    duties: TARIFFS.map((tariff) => dutyView(tariff, { hs6, language, day, tables })),
    demand: demandLead({ hs6, demand }, language),
    markets: MARKETS.map((market) => marketView(market, { hs6, language, day, demand })),
    china: {
      rules: side.rules.map(({ because, from, percent = '', isComing, rule }) => ({
        rule,
        text: t(REQUIREMENT_KEYS.china(because), { day: formatDate(language, from), percent }),
        isComing,
      })),
      requirements: side.requirements.map(({ requirement: { id } }) => ({
        id,
        title: t(REQUIREMENT_KEYS.entry(id, 'title')),
      })),
    },
  }
}

type Known = Pick<Asked, 'language' | 'tables' | 'demand'> & { readonly hs6: string; readonly day: IsoDate }

function dutyView(tariff: TariffId, { hs6, language, day, tables = {} }: Known) {
  const t = translator(language)
  const markets = MARKETS.filter(({ iso2 }) => tariffOf(iso2) === tariff).map(({ iso2 }) => iso2)
  const duty = dutyFor({ hs6, market: markets[0] ?? '', day, tables })
  const names = markets.map((iso2) => destinationName(iso2, language))
  const head = { tariff, name: t(`duty:tariffs.${tariff}`), markets: names }
  if (isUnknown(duty))
    return { ...head, range: null, note: t(`duty:unknown.${duty.unknown}`), edition: null, lookUp: null, added: [] }
  const { range, lookUp, added } = duty
  const shared = {
    ...head,
    lookUp: { name: lookUp.name, url: lookUp.url },
    added: added.map(({ id }) => t(`duty:added.${id}`)),
  }
  if (isUnknown(range)) return { ...shared, range: null, note: t(`duty:unknown.${range.unknown}`), edition: null }
  const { words, edition, isFloor } = range
  const { lowest, highest } = spanOf(range) ?? range
  return {
    ...shared,
    range: { lowest, highest, words, isFloor },
    note: null,
    edition: { name: sourceWords(t, edition.name), asOf: edition.asOf, confidence: edition.confidence },
  }
}

function marketView(market: Market, { hs6, language, day, demand = null }: Known) {
  const { iso2 } = market
  const { value, note } = demandCell({ market, demand }, { language })
  // What the code settles counts here as on the page of the market.
  const found = requirementsFor({ hs6, market: iso2, day, answers: codeAnswers({ hs6, market: iso2 }) })
  const counts =
    'unknown' in found
      ? null
      : {
          applies: found.applies.length,
          toAnswer: found.toAnswer.length,
          coming: found.coming.length,
          isCovered: found.notCovered === null,
        }
  return { iso2, name: destinationName(iso2, language), counts, demand: value, demandNote: note }
}
