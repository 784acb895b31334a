import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { Suspect } from '../queries.server'
import { DuplicateNotice } from './duplicate-notice'
import { SuspectList } from './suspect-list'

const suspect = (given: Partial<Suspect> = {}): Suspect => ({
  firmId: 'f2',
  name: '沈阳北方阀门有限公司',
  creditCode: '91210106MA0000000X',
  district: 'Tiexi District',
  registeredAt: '2026-09-12T01:30:00.000Z',
  kinds: ['mobile', 'address'],
  strength: 'strong',
  isOpen: true,
  decision: null,
  to: '/advisor/cases/a2/firm',
  seen: 'none 2026',
  ...given,
})
const decided = (verdict: 'same' | 'different') =>
  suspect({
    isOpen: false,
    decision: { verdict, note: { text: '已核实', language: 'zh-CN' }, by: '周婷', at: '2026-11-02T01:30:00.000Z' },
  })

type Props = Parameters<typeof SuspectList>[0]
const show = (given: Partial<Props> = {}, language: 'en' | 'zh-CN' = 'en') =>
  render(<SuspectList suspects={[suspect()]} mayDecide requestId="request-1" {...given} />, { language })

describe('firms that look like one', () => {
  it.each([
    ['en', 'Strong suspicion: the same telephone number and the same address', ['Different firms', 'The same firm']],
    ['zh-CN', '高度疑似： 联系电话相同和地址相同', ['不是同一家', '是同一家企业']],
  ] as const)('say in %s what both have, and ask for a decision', (language, words, buttons) => {
    const page = show({}, language)
    expect(page.text).toContain(words)
    expect(page.buttons).toEqual(buttons)
    expect([page.hidden('otherId'), page.hidden('seen'), page.hidden('requestId')]).toEqual([
      ['f2'],
      ['none 2026'],
      ['request-1'],
    ])
    expect(page.link('沈阳北方阀门有限公司').attributes.href).toBe('/advisor/cases/a2/firm')
  })

  it.each([
    ['same', 'The same firm, decided by 周婷'],
    ['different', 'Different firms, decided by 周婷'],
  ] as const)('keep who decided that they are %s, folded', (verdict, words) => {
    const page = show({ suspects: [decided(verdict)] })
    expect(page.text).toContain(words)
    expect(page.text).toContain('已核实')
    expect(page.byTag('details')[0]?.attributes).not.toHaveProperty('open')
  })

  it('ask nobody who belongs to one of them', () => {
    expect(show({ mayDecide: false }).buttons).toEqual([])
  })

  it('without a case lead nowhere', () => {
    expect(show({ suspects: [suspect({ to: null })] }).byTag('a')).toEqual([])
  })

  it('say what is wrong at the one it belongs to', () => {
    const reply = {
      errors: [{ field: 'note', message: { key: 'refusals:duplicates.note_missing' } as const }],
      values: { otherId: ['f3'], note: [' '] },
    }
    const page = show({ suspects: [suspect(), suspect({ firmId: 'f3', name: '大连海产' })], reply })
    expect(page.control(/^Reason: 大连海产/).attributes['aria-invalid']).toBe('true')
    expect(page.control(/^Reason: 沈阳北方/).attributes).not.toHaveProperty('aria-invalid')
  })

  it('are none', () => {
    expect(show({ suspects: [] }).text).toBe('Suspected duplicates No other firm looks like this one.')
  })
})

describe('the notice on a case', () => {
  it.each([
    [2, [], '2 other firms look like this one'],
    [1, ['甲公司', '乙公司'], 'Decided to be the same firm as 甲公司, 乙公司'],
  ] as const)('of %i suspicions and %j', (suspected, same, heading) => {
    const page = render(<DuplicateNotice to="/advisor/cases/a1/firm" suspected={suspected} same={same} />)
    expect(page.headings).toEqual([`2 ${heading}`])
    expect(page.link('See the firm and decide').attributes.href).toBe('/advisor/cases/a1/firm')
  })

  it('is nothing without either', () => {
    expect(render(<DuplicateNotice to="/" suspected={0} same={[]} />).html).toBe('')
  })
})
