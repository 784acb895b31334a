import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { checkOrigin, type OriginAnswers, type ProductRule } from './origin-check'
import { AGREEMENTS } from './reference/agreements'
import { originReport, verdictSentences } from './texts'
import { isAtLeast, valueContent } from './value-content'

const RULE: ProductRule = {
  change: 'heading',
  content: null,
  join: 'either',
  isWhollyObtained: false,
  process: 'none',
  readIn: 'Annex 3-A, 84.56',
}

const ANSWERED: OriginAnswers = {
  isWhollyObtained: false,
  isOfOriginatingOnly: false,
  isMinimalOnly: false,
  isDirect: true,
  price: '100000',
  materials: [{ name: 'laser source', hs6: '901320', value: '30000' }],
  rule: RULE,
}

function agreement(id: string) {
  const found = AGREEMENTS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

const lens = (value: string) => ({ name: 'cutting head', hs6: '845690', value })

/** Outcome and why, in short. */
function check(answers: Partial<OriginAnswers>, id = 'rcep'): string {
  const verdict = checkOrigin({ hs6: '845611', agreement: agreement(id), answers: { ...ANSWERED, ...answers } })
  if (verdict.outcome === 'qualifies') return `yes: ${verdict.by}`
  if (verdict.outcome === 'does_not') return `no: ${verdict.because}`
  if (verdict.outcome === 'contradiction') return `against itself: ${verdict.because}`
  return verdict.outcome === 'bad_figures' ? `bad: ${verdict.fault}` : `open: ${verdict.missing.join(' ')}`
}

describe('the self-check of origin', () => {
  it.each<[string, Partial<OriginAnswers>, string]>([
    ['grown in China', { isWhollyObtained: true, materials: [], rule: null }, 'yes: wholly'],
    ['grown in China, way not known', { isWhollyObtained: true, materials: null, isDirect: null }, 'open: direct'],
    ['grown in China, unloaded on the way', { isWhollyObtained: true, materials: [], isDirect: false }, 'no: direct'],
    ['made of Chinese parts only', { isOfOriginatingOnly: true, materials: [], rule: null }, 'yes: originating_only'],
    ['grown in China, with foreign parts', { isWhollyObtained: true }, 'against itself: wholly'],
    ['Chinese parts only, and foreign ones', { isOfOriginatingOnly: true }, 'against itself: originating_only'],
    ['the same, not direct', { isOfOriginatingOnly: true, isDirect: false }, 'against itself: originating_only'],
    ['packed in China', { isMinimalOnly: true }, 'no: minimal'],
    ['foreign parts of another heading', {}, 'yes: change'],
    ['a foreign part of the same heading', { materials: [lens('20000')] }, 'no: change'],
    ['a small foreign part of the same heading', { materials: [lens('10000')] }, 'yes: tolerance'],
    ['a cent above the tolerance', { materials: [lens('10000.01')] }, 'no: change'],
    ['no foreign part', { materials: [] }, 'yes: change'],
    ['change of subheading', { rule: { ...RULE, change: 'subheading' }, materials: [lens('90000')] }, 'yes: change'],
    ['content reached', { rule: { ...RULE, change: null, content: '40' } }, 'yes: content'],
    ['content reached to the cent', { rule: { ...RULE, change: null, content: '70' } }, 'yes: content'],
    ['content missed', { rule: { ...RULE, change: null, content: '70.01' } }, 'no: content'],
    ['either: the content helps', { rule: { ...RULE, content: '40' }, materials: [lens('20000')] }, 'yes: content'],
    ['either: neither', { rule: { ...RULE, content: '90' }, materials: [lens('20000')] }, 'no: change_and_content'],
    ['both', { rule: { ...RULE, content: '40', join: 'both' } }, 'yes: change_and_content'],
    [
      'both: the change is missing',
      { rule: { ...RULE, content: '40', join: 'both' }, materials: [lens('20000')] },
      'no: change',
    ],
    ['both: the content is missing', { rule: { ...RULE, content: '90', join: 'both' } }, 'no: content'],
    ['wholly obtained is asked for', { rule: { ...RULE, isWhollyObtained: true } }, 'no: wholly'],
    ['a process met', { rule: { ...RULE, change: null, process: 'met' } }, 'yes: process'],
    ['a process missed', { rule: { ...RULE, process: 'not_met' } }, 'no: process'],
    ['a rule that asks for nothing', { rule: { ...RULE, change: null } }, 'open: rule'],
    ['the annex was not read', { rule: null }, 'open: rule'],
    [
      'nothing answered',
      {
        isWhollyObtained: null,
        isOfOriginatingOnly: null,
        isMinimalOnly: null,
        isDirect: null,
        price: null,
        materials: null,
        rule: null,
      },
      'open: wholly originating_only minimal direct rule',
    ],
    ['no price, a change of heading', { price: null }, 'yes: change'],
    ['no price, either of two, the heading changes', { price: null, rule: { ...RULE, content: '40' } }, 'yes: change'],
    ['no price, both of two', { price: null, rule: { ...RULE, content: '40', join: 'both' } }, 'open: price'],
    ['no price, a content', { price: null, rule: { ...RULE, change: null, content: '40' } }, 'open: price'],
    [
      'no price, a content of nothing foreign',
      { price: null, materials: [], rule: { ...RULE, change: null, content: '40' } },
      'yes: content',
    ],
    [
      'no price, both of nothing foreign',
      { price: null, materials: [], rule: { ...RULE, content: '40', join: 'both' } },
      'yes: change_and_content',
    ],
    ['no price, a part within a tolerance or not', { price: null, materials: [lens('10')] }, 'open: price'],
    ['no price and no materials', { price: null, materials: null }, 'open: price materials'],
    [
      'no price, a process met',
      { price: null, materials: null, rule: { ...RULE, change: null, process: 'met' } },
      'yes: process',
    ],
    [
      'no price, a process missed',
      { price: null, materials: null, rule: { ...RULE, process: 'not_met' } },
      'no: process',
    ],
    ['a price of 0', { price: '0' }, 'bad: price'],
    ['a price in words', { price: 'many' }, 'bad: price'],
    ['a negative value', { materials: [lens('-1')] }, 'bad: material_value'],
    ['parts dearer than the product', { materials: [lens('100001')] }, 'bad: materials_above_price'],
  ])('%s', (_, answers, expected) => expect(check(answers)).toBe(expected))

  it('knows no tolerance where the agreement’s was not found', () => {
    expect(check({ materials: [lens('100')] }, 'china_serbia')).toBe('no: change')
    expect(check({ materials: [lens('100')], price: null }, 'china_serbia')).toBe('no: change')
  })
})

describe('value content', () => {
  it.each([
    ['100', ['54.33'], 4567],
    ['3', ['2'], 3333],
    ['0.3', ['0.1', '0.2'], 0],
    ['100', [], 10_000],
  ])('of %s with %j is %i hundredths of a per cent', (price, values, basisPoints) => {
    expect(valueContent({ price, values })).toMatchObject({ basisPoints })
  })

  it('is compared without rounding', () => {
    expect(isAtLeast({ price: '3', values: ['2'] }, '33.33')).toBe(true)
    expect(isAtLeast({ price: '3', values: ['2'] }, '33.34')).toBe(false)
  })
})

describe('the printed report', () => {
  const verdict = checkOrigin({ hs6: '845611', agreement: agreement('rcep'), answers: ANSWERED })
  const lines = originReport({
    product: 'BC-3015',
    code: '8456.11',
    agreement: 'RCEP',
    day: '1 December 2026',
    rule: RULE,
    verdict,
  })

  it('names product, agreement, source of the rule, verdict and sum', () => {
    expect(lines.map(({ key }) => key)).toEqual([
      'duty:report.title',
      'duty:report.under',
      'duty:report.ruleRead',
      'duty:origin.by.change',
      'duty:origin.sum',
      'duty:report.noAdvice',
    ])
    expect(lines[4]?.values).toEqual({ price: '100000', foreign: '30000', percent: '70.00' })
  })

  it('says of answers that contradict each other that they do, and no result', () => {
    const answers = { ...ANSWERED, isWhollyObtained: true }
    const verdict = checkOrigin({ hs6: '845611', agreement: agreement('china_korea'), answers })
    expect(verdictSentences(verdict)).toEqual([{ key: 'duty:origin.contradiction.wholly' }])
  })

  it('names what is missing', () => {
    const open = checkOrigin({ hs6: '845611', agreement: agreement('rcep'), answers: { ...ANSWERED, rule: null } })
    const keys = verdictSentences(open).map(({ key }) => key)
    for (const key of atLeast(2, keys)) expect(['duty:origin.cannotSay', 'duty:origin.question.rule']).toContain(key)
  })
})
