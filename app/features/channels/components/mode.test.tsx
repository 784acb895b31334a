import { describe, expect, it } from 'vitest'
import { EXPORT_MODES, byExportMode } from '~/domain/channel/mode'
import { adviseMode, MODE_QUESTIONS, ruleOfMode } from '~/domain/channel/supervision-mode'
import { render } from '../../../../tests/support/render'
import { answersFromAddress, readAnswers, readChannelsQuery, type TypedAnswers } from '../schema'
import { MOST_COMPARED } from './comparison'
import { ModeAdviceView } from './mode-advice'
import { ModeDecided } from './mode-decided'
import { ModeDecisionForm } from './mode-decision-form'
import { ModeNames } from './mode-names'
import { ModeQuestions } from './mode-questions'
import { atLeast } from '../../../../tests/support/at-least'

const parcels: TypedAnswers = {
  needs_licence_or_inspection: 'no',
  bought_in_designated_market: 'no',
  stock_abroad_before_sale: 'no',
  order_type: 'online_b2c',
  ships_from_bonded_zone: 'no',
}
const advice = { ...adviseMode(readAnswers(parcels)), refund: 'as_mode' } as const
const rules = byExportMode((mode) => ({ to: `/rules/${ruleOfMode(mode)}`, title: `The notice of ${mode}` }))
const form = { answers: parcels, allowed: EXPORT_MODES, advised: advice.mode, reply: undefined, held: null }

describe('the questions about a shipment', () => {
  it.each(['en', 'zh-CN'] as const)('are five groups in %s with nothing chosen for anybody', (language) => {
    const page = render(<ModeQuestions answers={null} known={[]} reply={undefined} held={null} />, { language })
    expect(page.byTag('fieldset')).toHaveLength(MODE_QUESTIONS.length)
    expect(page.byTag('input').some(({ attributes }) => 'checked' in attributes)).toBe(false)
  })

  it('keep the answers beside the advice', () => {
    const page = render(<ModeQuestions answers={parcels} known={[]} reply={undefined} held={null} />)
    expect(page.choices('How do you receive the order?').at(-1)).toBe('*Consumers order online, sent as parcels')
    expect(page.byTag('input').filter(({ attributes }) => 'checked' in attributes)).toHaveLength(5)
  })
})

describe('the advice', () => {
  it.each([
    ['en', 'a car bought from a person brings none'],
    ['zh-CN', '向个人收购的不能退税'],
  ] as const)('promises in %s no refund for a used car whatever way it was bought', (language, said) => {
    const cars = { ...advice, mode: '0110', refund: 'by_purchase' } as const
    const page = render(<ModeAdviceView advice={cars} pilotZone={null} rules={rules} />, { language })
    expect(Object.values(page.facts).join()).toContain(said)
  })

  it.each([
    ['en', 'No: your firm is a small-scale taxpayer'],
    ['zh-CN', '不能：贵企业是小规模纳税人'],
  ] as const)('promises in %s no refund to a small-scale taxpayer', (language, said) => {
    const exempt = { ...advice, refund: 'exempt' } as const
    const page = render(<ModeAdviceView advice={exempt} pilotZone={null} rules={rules} />, { language })
    expect(Object.values(page.facts).join()).toContain(said)
  })

  it.each([
    ['en', 'We advise 9610 Cross-border e-commerce retail export', 'Parcels straight to consumers who ordered online'],
    ['zh-CN', '建议用 9610 跨境电商零售出口', '消费者在网上下单、直接寄小包裹'],
  ] as const)('says in %s which mode, why, and why not each other one', (language, advised, why) => {
    const page = render(<ModeAdviceView advice={advice} pilotZone={null} rules={rules} />, { language })
    expect(page.links).toEqual(
      expect.arrayContaining([
        ['The notice of 9610', '/rules/cbec_retail_2018_194'],
        ['The notice of 1039', '/rules/market_procurement_2019_221'],
      ]),
    )
    expect(page.text).toContain(advised)
    expect(page.text).toContain(why)
    const rows = page.table(/./)
    expect(rows).toHaveLength(EXPORT_MODES.length)
    expect(atLeast(1, rows).every((cells) => cells.length === 3 && cells.every((cell) => cell !== ''))).toBe(true)
  })
})

describe('the decision', () => {
  it('begins with what is advised', () => {
    const page = render(<ModeDecisionForm {...form} saved={null} />)
    expect(page.choices(/^Supervision mode/).filter((label) => label.startsWith('*'))).toHaveLength(1)
    expect(page.choices(/^Supervision mode/)).toHaveLength(EXPORT_MODES.length)
    for (const question of MODE_QUESTIONS) expect(page.hidden(question)).toEqual([parcels[question]])
  })

  it('offers only what the goods leave open', () => {
    const page = render(<ModeDecisionForm {...form} allowed={['0110']} advised="0110" saved={null} />)
    expect(page.choices(/^Supervision mode/)).toEqual([expect.stringMatching(/^\*0110 /)])
  })

  const saved = {
    mode: '0110',
    advisedMode: '9610',
    reason: 'Our forwarder',
    decidedAt: '2026-11-04T16:30:00.000Z',
  } as const

  it('keeps another choice as long as the advice is the same', () => {
    const chosen = (advisedMode: '9610' | '9810') =>
      render(<ModeDecisionForm {...form} saved={{ ...saved, advisedMode }} />)
        .choices(/^Supervision mode/)
        .find((label) => label.startsWith('*'))
    expect(chosen('9610')).toMatch(/^\*0110 /)
    expect(chosen('9810')).toMatch(/^\*9610 /)
  })

  it.each([
    ['0110', 'the advice was 9610 Cross-border e-commerce retail export'],
    ['9610', 'as advised'],
  ] as const)('for %s is told with its date and whether it follows the advice', (mode, note) => {
    const page = render(<ModeDecided saved={{ ...saved, mode }} isNew={false} />)
    expect(page.text).toContain(`, 5 November 2026 (${note})`)
    expect(page.headings).toEqual(['2 Current decision'])
    expect(render(<ModeDecided saved={{ ...saved, mode }} isNew />).byRole('status')).toBeDefined()
  })

  it('names modes by code and words', () => {
    expect(render(<ModeNames modes={['0110', '9610']} />).text).toBe(
      '0110 General trade 9610 Cross-border e-commerce retail export',
    )
  })
})

describe('an address', () => {
  it('answers all five questions or none', () => {
    expect(answersFromAddress(new URLSearchParams(parcels))).toEqual(parcels)
    expect(answersFromAddress(new URLSearchParams({ ...parcels, order_type: 'gift' }))).toBeNull()
    expect(answersFromAddress(new URLSearchParams())).toBeNull()
  })

  it.each([
    ['', null, []],
    ['market=KZ&market=PL', ['KZ', 'PL'], []],
    ['compare=a,b,a,,c,d', null, ['a', 'b', 'c']],
  ] as const)('%s filters by %o and compares %o', (query, markets, compared) => {
    expect(readChannelsQuery(new URLSearchParams(query))).toEqual({ markets, compared })
    expect(compared.length).toBeLessThanOrEqual(MOST_COMPARED)
  })
})
