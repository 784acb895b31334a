// A reason says what was answered: a requirement that needs a no is not explained by a yes.
import { describe, expect, test } from 'vitest'
import { codeAnswers } from '~/domain/requirement/known-answers'
import { allRequirements } from '~/domain/requirement/requirement-list'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { Answers } from '~/domain/requirement/types'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { LANGUAGES, type Language } from '~/i18n/language'
import { atLeast } from '../../../tests/support/at-least'
import { requirementsView } from './requirement-queries.server'

type Asked = { readonly hs6: string; readonly market: string; readonly answers: Answers; readonly language: Language }

function reasonOf(id: string, { hs6, market, answers, language }: Asked): string | undefined {
  const ofCode = codeAnswers({ hs6, market })
  const all = { ...ofCode, ...answers }
  const found = requirementsFor({ hs6, market, day: '2026-12-01', answers: all })
  if ('unknown' in found) return undefined
  const view = requirementsView(found, { market, all, ofRecord: {}, ofCode }, { language, law: paths.law })
  return view.applies.find((one) => one.id === id)?.because
}

describe('a reason that rests on a no', () => {
  test.each<[string, Asked, RegExp, RegExp]>([
    [
      'eu_ce_machinery_directive',
      { hs6: '845611', market: 'PL', answers: {}, language: 'en' },
      /not a household or office appliance/,
      /and a household/,
    ],
    [
      'eaeu_car_5_to_7',
      {
        ...{ hs6: '870322', market: 'KZ', language: 'en' },
        answers: { used_vehicle: true, car_over_5_years: true, car_over_7_years: false },
      },
      /more than five years old.*not more than seven years old/,
      /and more than seven/,
    ],
    [
      'eaeu_car_5_to_7',
      {
        ...{ hs6: '870322', market: 'KZ', language: 'zh-CN' },
        answers: { used_vehicle: true, car_over_5_years: true, car_over_7_years: false },
      },
      /车龄超过5年.*车龄不超过7年/,
      /车龄超过7年/,
    ],
  ])('of %s says so', (id, asked, said, wrong) => {
    const text = reasonOf(id, asked)
    expect(text).toMatch(said)
    expect(text).not.toMatch(wrong)
  })

  test.each(LANGUAGES)('has its own words for each such condition in %s', (language) => {
    const t = translator(language)
    const turned = allRequirements().flatMap(({ when }) =>
      when.flatMap((term) => (term.kind === 'not' ? [term.of] : [])),
    )
    for (const condition of atLeast(6, turned))
      expect(t(REQUIREMENT_KEYS.notCondition(condition))).not.toBe(t(REQUIREMENT_KEYS.condition(condition)))
  })
})
