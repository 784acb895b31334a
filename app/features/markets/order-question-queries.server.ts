// The questions of a page of markets in order, in words, with what was answered so far: a firm's answers are kept, a guest's stand in the
// address.
import { orderQuestions } from '~/domain/market/order-questions'
import { isSilentOn } from '~/domain/market/product-ranking'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers } from '~/domain/requirement/types'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FittedMarkets } from './product-ranking-queries.server'

export type OrderQuestionView = ReturnType<typeof questionViews>['open'][number]

/** With each answer the others become fewer; more at once would be a questionnaire. */
const MOST_ASKED = 12

type Asked = { readonly hs6: string; readonly markets: FittedMarkets; readonly said: Answers }

export function questionViews({ hs6, markets, said }: Asked, language: Language) {
  const t = translator(language)
  const named = (condition: string) => ({ condition, name: t(REQUIREMENT_KEYS.ask(condition)) })
  const open = orderQuestions(markets, isSilentOn(hs6)).filter(({ condition }) => !Object.hasOwn(said, condition))
  return {
    open: open.slice(0, MOST_ASKED).map(({ condition, markets: moved }) => ({
      ...named(condition),
      moves: t('ranking:questions.moves', { count: moved.length }),
    })),
    answered: Object.entries(said)
      .filter(([condition]) => CONDITION_IDS.includes(condition))
      .map(([condition, answer]) => ({ ...named(condition), answer })),
  }
}

/** Of a guest, by condition. */
export function saidIn(search: URLSearchParams): Answers {
  const said = [...search].filter(([id, answer]) => CONDITION_IDS.includes(id) && (answer === 'yes' || answer === 'no'))
  return Object.fromEntries(said.map(([id, answer]) => [id, answer === 'yes']))
}
