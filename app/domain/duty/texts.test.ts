import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { LANGUAGES } from '../../i18n/language-list'
import { translator, type ServerKey } from '../../i18n/i18n.server'
import { DUTY_NOTICES } from './notices'
import { ORIGIN_QUESTIONS } from './origin-check'
import { TARIFFS } from './tariffs'
import { DUTY_KEYS } from './texts'
import { AGREEMENT_IDS, FORMULAS, UNKNOWNS } from './types'

const keys: readonly ServerKey[] = [
  ...TARIFFS.map(DUTY_KEYS.tariff),
  ...FORMULAS.map((id) => DUTY_KEYS.formula({ id })),
  ...UNKNOWNS.map(DUTY_KEYS.unknown),
  ...DUTY_NOTICES.map(DUTY_KEYS.notice),
  ...ORIGIN_QUESTIONS.map(DUTY_KEYS.question),
  ...AGREEMENT_IDS.flatMap((id) => [DUTY_KEYS.agreement(id), DUTY_KEYS.proof(id), DUTY_KEYS.generalRule(id)]),
]

describe('what is said of a duty', () => {
  it.each(LANGUAGES)('has words in %s', (language) => {
    const t = translator(language)
    for (const key of atLeast(50, keys)) expect(t(key, { rate: '1' }), key).not.toContain(key.split(':')[1])
  })
})
