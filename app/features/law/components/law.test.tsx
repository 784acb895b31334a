import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { getRule, listPlaces, listRules, listTerms } from '../queries.server'
import { PlaceLinks } from './place-links'
import { RuleFacts } from './rule-facts'
import { RuleList } from './rule-list'
import { TermList } from './term-list'

const now = new Date('2026-11-24T02:00:00Z')

describe('the page of a rule', () => {
  it.each([
    ['en', 'No longer in force', '30 December 2022 to 28 February 2026'],
    ['zh-CN', '已失效', '2022年12月30日至2026年2月28日'],
  ] as const)('says in %s whether and when it applied, and who says so', (language, standing, period) => {
    const rule = getRule('foreign_trade_law_2022', { language, now })
    const page = render(<RuleFacts rule={rule} />, { language })
    expect(page.text).toContain(standing)
    expect(page.text).toContain(period)
    expect(page.text).toContain('全国人大常委会 2022-12-30')
    expect(JSON.stringify(rule)).not.toMatch(/catalogue[.:]/)
  })

  it('shows what came before and after, with links to the others only', () => {
    const rule = getRule('foreign_trade_law_2022', { language: 'en', now })
    const page = render(<RuleList rules={rule.history} currentId={rule.id} />)
    expect(page.links.map(([, to]) => to)).toEqual(['/rules/foreign_trade_law_2016', '/rules/foreign_trade_law_2025'])
    expect(rule.tasks.length).toBeGreaterThan(0)
  })

  it.each([undefined, '', 'nothing', '__proto__', 'x'.repeat(5000)])('is not there for %j', (id) => {
    expect(() => getRule(id, { language: 'en', now })).toThrow()
  })
})

describe('the lists', () => {
  it.each(['en', 'zh-CN'] as const)('have every rule under one topic in %s', (language) => {
    const topics = listRules({ language, now, place: 'CN' })
    const shown = topics.flatMap((topic) => topic.rules.map((rule) => rule.id))
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown).toContain('vat_law')
    expect(JSON.stringify(topics)).not.toMatch(/catalogue[.:]/)
  })

  it('have the rules of a destination with those of its union, and say where they apply', () => {
    const shown = listRules({ language: 'en', now, place: 'KZ' }).flatMap(({ rules }) => rules)
    expect(shown.map(({ id }) => id)).toContain('kz_vat')
    expect(new Set(shown.map(({ id }) => getRule(id, { language: 'en', now }).jurisdiction))).toEqual(
      new Set(['Kazakhstan', 'Eurasian Economic Union']),
    )
    const page = render(<PlaceLinks places={listPlaces('en', 'KZ')} />)
    expect(page.links).toContainEqual(['Kazakhstan', '/rules?place=KZ'])
    expect(page.byTag('a').filter(({ attributes }) => attributes['aria-current']).length).toBe(1)
  })

  it('say so when nobody knows since when a rule applies', () => {
    const rules = listRules({ language: 'en', now, place: 'PL' }).flatMap((topic) => topic.rules)
    const page = render(<RuleList rules={rules.filter(({ validFrom }) => validFrom === null)} />)
    expect(page.text).toContain('First day not found')
  })

  it('put the official name beside each term in English, and the rule behind it', () => {
    const page = render(<TermList terms={listTerms({ language: 'en', now })} />)
    expect(page.text).toContain('Customs record报关单位备案')
    expect(page.links.map(([, to]) => to)).toContain('/rules/customs_record_253')
    expect(render(<TermList terms={listTerms({ language: 'zh-CN', now })} />, { language: 'zh-CN' }).text).toContain('报关单位备案')
  })
})
