import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { LANGUAGES } from '../../i18n/language-list'
import { requirements as texts } from '../../i18n/catalogues'
import { findRule } from '../catalogue/catalogue'
import { DEFENCE } from '../duty/reference/defence'
import { MARKETS } from '../market/reference/markets'
import { isIsoDate } from '../shared/dates'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { NOTICES } from './notices'
import { BY_MARKET, CONDITION_IDS } from './reference/conditions'
import { NOT_COVERED } from './reference/not-covered'
import { CHINA_RULES, CHINA_TASKS, FLAG_RULES, PROPOSAL_REASONS } from './reference/proposals'
import { REPLACED_BY } from './reference/replacements'
import { allRequirements, findRequirement, selectedBy } from './requirement-list'
import { KINDS, REPEATS, WHO, type Requirement } from './types'

const all = allRequirements()
const markets = MARKETS.map(({ iso2 }) => iso2)
const conditionsOf = ({ when }: Requirement) =>
  when.flatMap((term) => (term.kind === 'any' ? term.of : term.kind === 'not' ? [term.of] : []))

describe('the list', () => {
  it('has 455 requirements, each once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(455)
    expect(all).toHaveLength(455)
  })

  it('names prefixes of HS 2022 and markets of the list', () => {
    for (const one of atLeast(455, all)) {
      expect(
        [...one.prefixes, ...one.except].filter((prefix) => !hsNomenclature().has(prefix)),
        one.id,
      ).toEqual([])
      expect(
        one.markets.filter((market) => !markets.includes(market)),
        one.id,
      ).toEqual([])
      expect(one.markets.length, one.id).toBeGreaterThan(0)
    }
  })

  it('takes out only what it selects', () => {
    for (const { id, prefixes, except } of atLeast(
      5,
      all.filter(({ except }) => except.length > 0),
    )) {
      expect(
        except.filter((prefix) => !prefixes.some((outer) => prefix.startsWith(outer))),
        id,
      ).toEqual([])
    }
  })

  it('uses words of its own lists', () => {
    for (const one of atLeast(455, all)) {
      expect(KINDS, one.id).toContain(one.kind)
      expect(WHO, one.id).toContain(one.who)
      expect(REPEATS, one.id).toContain(one.repeat)
      expect(['high', 'medium_high', 'medium', 'low_medium', 'low'], one.id).toContain(one.confidence)
      for (const pair of atLeast(0, [one.costCny, one.workingDays])) {
        if (pair) expect(pair[0], one.id).toBeLessThanOrEqual(pair[1])
      }
    }
  })

  it('has days that exist, or says that the first day is unknown', () => {
    const days = all.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== null)
    for (const day of atLeast(250, days)) expect(isIsoDate(day), day).toBe(true)
    expect(all.filter(({ validFrom }) => validFrom === null)).toHaveLength(178)
  })

  it('rests on a citation, or says that the law was not read again', () => {
    for (const { id, source, restsOn } of atLeast(455, all)) expect(source === null, id).toBe(restsOn.length > 0)
    expect(all.filter(({ source }) => source?.includes('steering'))).toEqual([])
  })

  it('shows readers no working notes of whoever wrote it', () => {
    const notes = /read again|\.md\b|\.json\b|knowledge|re-checked|not found|text read|sister/
    expect(atLeast(455, all).filter(({ source }) => source && notes.test(source))).toEqual([])
  })

  it('names rules of the ledger', () => {
    const rules = all.flatMap(({ rule }) => rule ?? [])
    for (const rule of atLeast(200, rules)) expect(findRule(rule), rule).not.toBeNull()
  })

  it('uses every condition, and no other', () => {
    expect([...new Set(all.flatMap(conditionsOf))].toSorted()).toEqual([...CONDITION_IDS].toSorted())
    expect(BY_MARKET.filter((id) => !CONDITION_IDS.includes(id))).toEqual([])
  })

  it('is found the same way as by looking through it', () => {
    const asked = ['PL', 'KZ', 'SA', 'US', 'UZ'].flatMap((market) =>
      ['845611', '030471', '870323', '401120'].map((hs6) => ({ hs6, market })),
    )
    for (const { hs6, market } of atLeast(20, asked)) {
      const slow = all.filter(
        (one) =>
          one.markets.includes(market) &&
          (one.prefixes.length === 0 || one.prefixes.some((prefix) => hs6.startsWith(prefix))) &&
          !one.except.some((prefix) => hs6.startsWith(prefix)),
      )
      expect(selectedBy({ hs6, market }).map(({ id }) => id)).toEqual(slow.map(({ id }) => id))
    }
  })

  it('shares evidence between entries', () => {
    const keys = all.map(({ evidenceKey }) => evidenceKey)
    expect(keys.length - new Set(keys).size).toBeGreaterThan(20)
  })

  it.each([
    ['EU', 'eu_ce_emc', 'eu', 13],
    ['EAEU', 'eaeu_labels_russian', 'eaeu', 3],
    ['GCC', 'gcc_origin_mark', 'gcc', 6],
  ])('%s: %s is asked in all members', (_, id, regime, count) => {
    const members = MARKETS.filter((market) => market.regime === regime).map(({ iso2 }) => iso2)
    expect(findRequirement(id)?.markets).toEqual(members)
    expect(members).toHaveLength(count)
  })
})

describe('the texts', () => {
  it.each(LANGUAGES)('are there in %s', (language) => {
    const { entries, conditions, confirm, proposals } = texts[language]
    expect(Object.keys(entries).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    expect(Object.keys(conditions).toSorted()).toEqual([...CONDITION_IDS].toSorted())
    expect(Object.keys(confirm).toSorted()).toEqual([...new Set(all.map((one) => one.confirmWith))].toSorted())
    expect(Object.keys(proposals).toSorted()).toEqual([...PROPOSAL_REASONS].toSorted())
  })

  it('have no Chinese in English', () => {
    const { entries, conditions } = texts.en
    const parts = [...Object.values(entries).flatMap((entry) => Object.values(entry)), ...Object.values(conditions)]
    for (const part of atLeast(2000, parts)) expect(part).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('what stands beside the list', () => {
  it('names requirements and rules that exist', () => {
    const ids = [
      ...Object.entries(REPLACED_BY).flat(),
      ...Object.keys(CHINA_TASKS),
      ...FLAG_RULES.flatMap(({ requirement }) => requirement ?? []),
    ]
    for (const id of atLeast(20, ids)) expect(findRequirement(id), id).not.toBeNull()
    const rules = [...FLAG_RULES.flatMap(({ rule }) => rule ?? []), ...CHINA_RULES.map(({ rule }) => rule)]
    for (const rule of atLeast(10, rules)) expect(findRule(rule), rule).not.toBeNull()
  })

  it('replaces on the day after', () => {
    for (const [earlier, later] of atLeast(4, Object.entries(REPLACED_BY))) {
      const end = findRequirement(earlier)?.validTo ?? ''
      const next = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      expect(findRequirement(later)?.validFrom, earlier).toBe(next)
    }
  })

  it('names prefixes of HS 2022', () => {
    const notices = Object.values<{
      readonly hs?: readonly string[]
      readonly from?: string
      readonly markets?: readonly string[]
    }>(NOTICES)
    const prefixes = [
      ...NOT_COVERED.flatMap(({ hs }) => hs),
      ...notices.flatMap(({ hs }) => hs ?? []),
      ...FLAG_RULES.flatMap(({ hs, except }) => [...hs.split(' '), ...(except ? except.split(' ') : [])]),
      ...CHINA_RULES.flatMap(({ hs }) => hs.split(' ')),
    ]
    for (const prefix of atLeast(200, prefixes)) expect(hsNomenclature().has(prefix), prefix).toBe(true)
  })

  it('warns of the same goods as the duty does', () => {
    for (const { requirement, hs } of atLeast(20, DEFENCE)) {
      const prefixes = findRequirement(requirement)?.prefixes ?? []
      expect([...prefixes].toSorted(), requirement).toEqual(hs.split(' ').toSorted())
    }
  })
})
