import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { translator, type ServerKey } from '../../i18n/i18n.server'
import { LANGUAGES } from '../../i18n/language-list'
import { NOTICES, type NoticeId } from './notices'
import { CONDITION_IDS } from './reference/conditions'
import { NOT_COVERED } from './reference/not-covered'
import { CHINA_RULES, PROPOSAL_REASONS } from './reference/proposals'
import { allRequirements } from './requirement-list'
import { REQUIREMENT_KEYS } from './texts'
import { KINDS, REPEATS, WHO } from './types'

const PARTS = ['title', 'need', 'evidence', 'authority', 'law'] as const

const keys: readonly ServerKey[] = [
  ...allRequirements().flatMap(({ id }) => PARTS.map((part) => REQUIREMENT_KEYS.entry(id, part))),
  ...allRequirements().map(({ confirmWith }) => REQUIREMENT_KEYS.confirm(confirmWith)),
  ...CONDITION_IDS.map(REQUIREMENT_KEYS.condition),
  ...CONDITION_IDS.map(REQUIREMENT_KEYS.ask),
  ...allRequirements().flatMap(({ when }) =>
    when.flatMap((term) => (term.kind === 'not' ? [REQUIREMENT_KEYS.notCondition(term.of)] : [])),
  ),
  ...KINDS.map(REQUIREMENT_KEYS.kind),
  ...WHO.map(REQUIREMENT_KEYS.who),
  ...REPEATS.map(REQUIREMENT_KEYS.repeat),
  ...(Object.keys(NOTICES) as NoticeId[]).map(REQUIREMENT_KEYS.notice),
  ...NOT_COVERED.map(({ id }) => REQUIREMENT_KEYS.notCovered(id)),
  ...PROPOSAL_REASONS.map(REQUIREMENT_KEYS.proposal),
  REQUIREMENT_KEYS.china('refund_falls'),
  REQUIREMENT_KEYS.china('refund_ends'),
  ...CHINA_RULES.map(({ because }) => REQUIREMENT_KEYS.china(because)),
  REQUIREMENT_KEYS.unknown('no_such_code'),
  REQUIREMENT_KEYS.unknown('market_not_covered'),
  REQUIREMENT_KEYS.whyAsk('missing'),
  REQUIREMENT_KEYS.whyAsk('unexpected'),
  REQUIREMENT_KEYS.excludedBy,
  REQUIREMENT_KEYS.unknownStart,
  REQUIREMENT_KEYS.guess,
  REQUIREMENT_KEYS.unsourced,
]

describe('what is said of requirements', () => {
  it.each(LANGUAGES)('has words in %s', (language) => {
    const t = translator(language)
    for (const key of atLeast(3100, keys)) expect(t(key), key).not.toBe(key.slice(key.indexOf(':') + 1))
  })

  it.each([
    ['en', /^(?:Are|Is|Do|Does|Did|Was|Were|Has|Have) [^?]+\?$/],
    ['zh-CN', /^[^？?]*是否[^？?]+？$/],
  ] as const)('asks in whole sentences in %s', (language, sentence) => {
    const t = translator(language)
    const asked = CONDITION_IDS.map((id) => t(REQUIREMENT_KEYS.ask(id)))
    expect(atLeast(280, asked).filter((text) => !sentence.test(text))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })
})
