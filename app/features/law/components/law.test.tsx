import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { catalogue, findRule } from '~/domain/catalogue/catalogue'
import { isCounted, isFounded } from '~/domain/catalogue/rule-history'
import { paths } from '~/paths'
import { getRule, listPlaces, listRules, listTerms } from '../queries.server'
import { PlaceLinks } from './place-links'
import { RuleArticle } from './rule-article'
import { RuleFacts } from './rule-facts'
import { RuleList } from './rule-list'
import { TermList } from './term-list'
import { atLeast } from '../../../../tests/support/at-least'

const now = new Date('2026-11-24T02:00:00Z')

function isCountedId(id: string): boolean {
  const rule = findRule(id)
  return rule !== undefined && rule !== null && isCounted(rule)
}

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

  it('names the language of a Chinese source to readers of another one, and marks it', () => {
    const chinese = render(<RuleFacts rule={getRule('foreign_trade_law_2022', { language: 'en', now })} />)
    expect(chinese.facts.Source).toContain('(in Chinese)')
    expect(chinese.facts['Number or article']).toContain('(in Chinese)')
    expect(chinese.byTag('span').filter(({ attributes }) => attributes.lang === 'zh-CN')).toHaveLength(2)
    const own = render(<RuleFacts rule={getRule('foreign_trade_law_2022', { language: 'zh-CN', now })} />, {
      language: 'zh-CN',
    })
    expect(own.text).not.toContain('in Chinese')
    const foreign = catalogue.rules.find(({ reference }) => reference !== null && /^[\x20-\x7e]+$/.test(reference))
    const union = render(<RuleFacts rule={getRule(foreign?.id, { language: 'en', now })} />)
    expect(union.facts['Number or article']).toBe(foreign?.reference)
  })

  it('shows what came before and after, with links to the others only', () => {
    const rule = getRule('foreign_trade_law_2022', { language: 'en', now })
    const page = render(<RuleList rules={rule.history} currentId={rule.id} />)
    expect(page.links.map(([, to]) => to)).toEqual(['/rules/foreign_trade_law_2016', '/rules/foreign_trade_law_2025'])
    expect(rule.tasks.length).toBeGreaterThan(0)
  })

  it.each([
    ['en', 'export_licence_catalogue_2026', 'Not yet published; look again on 30 December 2026'],
    ['zh-CN', 'export_licence_catalogue_2026', '尚未公布，请于2026年12月30日再查'],
    ['en', 'dual_use_suspension_ended', 'Not found: ask the authority'],
    ['en', 'trademark_law_2019', 'Trademark Law, 2026 revision'],
    ['en', 'tj_vat', 'Tajikistan: standard rate of value added tax from 2027'],
  ] as const)('says in %s what follows %s', (language, id, text) => {
    const page = render(<RuleFacts rule={getRule(id, { language, now })} />, { language })
    expect(page.text).toContain(text)
  })

  it('says nothing about what follows a rule without an end', () => {
    expect(render(<RuleFacts rule={getRule('vat_law', { language: 'en', now })} />).text).not.toContain('What follows')
  })

  it.each([
    ['en', 'Draft: nothing counts on it', 'no task, check or figure rests on it'],
    ['zh-CN', '草稿，不作为依据', '没有任何事项、核对或数据以它为依据'],
  ] as const)('warns in %s of a draft', (language, heading, text) => {
    const page = render(<RuleArticle rule={getRule('pl_access', { language, now })} />, { language })
    expect(page.headings).toContain(`2 ${heading}`)
    expect(page.text).toContain(text)
    expect(page.text).not.toMatch(/must meet it|要符合它/)
    const counted = render(<RuleArticle rule={getRule('vat_law', { language, now })} />, { language })
    expect(counted.text).not.toContain(heading)
  })

  it.each(catalogue.rules.filter((rule) => !isFounded(rule) && !rule.isAnnounced).map(({ id }) => id))(
    '%s has no source or no first day, and is shown as a draft wherever it is shown',
    (id) => {
      const rule = getRule(id, { language: 'en', now })
      const page = render(<RuleArticle rule={rule} />)
      expect(page.headings).toContain('2 Draft: nothing counts on it')
      expect(page.text).not.toContain('In force')
      const list = listRules({ place: rule.place.id, language: 'en', now }).flatMap(({ rules }) => rules)
      const line = list.filter((one) => one.id === id)
      expect(line.map(({ standing }) => standing)).toEqual(['draft'])
      expect(render(<RuleList rules={line} />).text).toContain('Draft: nothing counts on it')
      // The page names tasks that list it beside others; each of them rests on another rule.
      const tasks = catalogue.tasks.filter(({ rules }) => rules.includes(id))
      expect(atLeast(0, tasks).every((task) => task.rules.some((other) => other !== id && isCountedId(other)))).toBe(
        true,
      )
    },
  )

  it('are drafts by the dozen, which are tried above', () => {
    expect(catalogue.rules.filter(({ status }) => status === 'draft').length).toBeGreaterThan(50)
  })

  it('keeps to the pages of a firm where it is read there', () => {
    const law = paths.firm.law('f', '/firms/f/tasks/S03')
    const rule = getRule('foreign_trade_law_2022', { language: 'en', now, law })
    const links = render(<RuleArticle rule={rule} />).links.map(([, to]) => to)
    expect(links.length).toBeGreaterThan(1)
    for (const to of [...links, rule.place.to]) expect(to).toMatch(/^\/firms\/f\/(?:rules|glossary)/)
    for (const to of atLeast(1, links)) expect(to).toContain('returnTo=%2Ffirms%2Ff%2Ftasks%2FS03')
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
    expect(page.text).toContain('Start date unknown')
  })

  it('say that nothing began where there is no such tax', () => {
    const rules = listRules({ language: 'en', now, place: 'QA' }).flatMap((topic) => topic.rules)
    const page = render(<RuleList rules={rules.filter(({ id }) => id === 'qa_vat')} />)
    expect(page.text).toContain('Nothing to begin: there is no such tax')
    expect(page.text).toContain('In force')
  })

  it('put the official name beside each term in English, and the rule behind it', () => {
    const page = render(<TermList terms={listTerms({ language: 'en', now })} />)
    expect(page.text).toContain('Customs record报关单位备案')
    expect(page.links.map(([, to]) => to)).toContain('/rules/customs_record_253')
    expect(render(<TermList terms={listTerms({ language: 'zh-CN', now })} />, { language: 'zh-CN' }).text).toContain(
      '报关单位备案',
    )
  })

  it.each([
    ['2026-12-31T04:00:00Z', '/rules/trademark_law_2019'],
    ['2027-01-01T04:00:00Z', '/rules/trademark_law_2026'],
  ])('on %s a trademark stands on %s', (day, to) => {
    const term = listTerms({ language: 'en', now: new Date(day) }).find(({ id }) => id === 'trademark')
    expect(term?.rule?.to).toBe(to)
  })
})
