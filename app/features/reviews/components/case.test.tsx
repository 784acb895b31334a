import { describe, expect, it } from 'vitest'
import { casePage } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { CaseAside } from './case-aside'
import { CaseHeading } from './case-heading'
import { CaseStanding } from './case-standing'
import { Decision, DecisionBar } from './decision'
import { HandOver } from './hand-over'

describe('the head of a case', () => {
  it.each([
    [1, 'First hand-in, 8 items in all.', '首次提交，共 8 项。'],
    [
      2,
      'Hand-in 2. Items the firm changed: 3. Earlier verdicts that still stand: 5.',
      '第 2 次提交：企业修改了 3 项，5 项沿用上次结论。',
    ],
  ])('says in round %i how much there is to look at', (round, english, chinese) => {
    const page = casePage({ round, totals: { items: 8, changed: 3, carried: 5 } })
    expect(render(<CaseHeading page={page} />).text).toContain(english)
    expect(render(<CaseHeading page={page} />, { language: 'zh-CN' }).text).toContain(chinese)
    expect(render(<CaseHeading page={page} />).headings).toEqual(['1 沈阳北方机械有限公司'])
  })
})

describe('why no verdict can be given', () => {
  it.each([
    ['unclaimed', 'Nobody holds this case. Claim it to give verdicts.'],
    ['held', '王丽 holds this case; you can only read it.'],
    ['own_firm', 'You belong to this firm, so you cannot review it.'],
    ['waiting_firm', 'Changes were requested; it is waiting for the firm.'],
    ['closed', 'This case is closed: Approved.'],
  ] as const)('%s', (standing, sentence) => {
    const page = render(<CaseStanding page={casePage({ standing, status: 'approved' })} />)
    expect(page.headings).toEqual([`2 ${sentence}`])
    expect(page.buttons).toEqual([])
  })

  it('is nothing while it is one’s own', () => {
    expect(render(<CaseStanding page={casePage()} />).html).toBe('')
  })

  it('offers to claim, with the version one has seen', () => {
    const page = render(<CaseStanding page={casePage({ standing: 'unclaimed', allowed: ['claim'] })} />)
    expect(page.button('Claim this case').attributes).toMatchObject({ name: 'intent', value: 'claim' })
    expect([page.hidden('expectedVersion'), page.hidden('requestId')]).toEqual([['4'], ['request-1']])
  })

  it('says who was faster', () => {
    const reply = {
      errors: [{ field: null, message: { key: 'refusals:applications.already_claimed' } as const }],
      values: {},
    }
    const page = render(<CaseStanding page={casePage({ standing: 'unclaimed', allowed: ['claim'] })} reply={reply} />)
    expect(page.byRole('alert')).toBeDefined()
  })
})

describe('beside a case', () => {
  it.each([
    [135, 45, '2 h 15 min', '0 h 45 min'],
    [0, 24 * 60, '0 h 0 min', '1 d 0 h'],
    [61, 50 * 60 + 59, '1 h 1 min', '2 d 2 h'],
  ])('run the clocks of advisor (%i min) and firm (%i min)', (advisorMinutes, firmMinutes, advisor, firm) => {
    const clocks = { advisorMinutes, firmMinutes, targetDays: 3 }
    const { facts } = render(<CaseAside page={casePage({ clocks })} />)
    expect(facts).toMatchObject({ 'Advisor (working time)': advisor, Firm: firm, Target: '3 working days' })
  })

  it.each([
    ['en', '6 November 2026 at 00:30 (China Time)', 'None'],
    ['zh-CN', '2026年11月6日 00:30（中国时间）', '无'],
  ] as const)('stands in %s by when, or that nothing is due', (language, due, none) => {
    expect(Object.values(render(<CaseAside page={casePage()} />, { language }).facts)).toContain(due)
    const bare = render(<CaseAside page={casePage({ dueAt: null, assignee: null })} />, { language })
    expect(Object.values(bare.facts).filter((value) => value === none)).toHaveLength(2)
  })

  it('stands what was said the last time and what has happened', () => {
    const timeline = [{ text: 'Handed in', at: '2026-11-02T01:30:00.000Z' }]
    const page = render(<CaseAside page={casePage({ summary: 'Please rescan.', timeline })} />)
    expect(page.headings).toEqual(['2 Clocks', '2 Summary of the last decision', '2 History'])
    expect(page.text).toContain('Please rescan.')
    expect(render(<CaseAside page={casePage()} />).headings).toEqual(['2 Clocks', '2 History'])
  })
})

describe('a decision', () => {
  it.each([
    ['en', ['Request changes', 'Approve', 'Save verdicts'], 'Propose to reject'],
    ['zh-CN', ['退回修改', '全部通过并批准', '保存意见'], '提出不予批准'],
  ] as const)('is a verb on a button in %s; rejecting is folded away', (language, buttons, reject) => {
    const page = render(
      <>
        <Decision isEnough={null} />
        <DecisionBar />
      </>,
      { language },
    )
    expect(page.buttons).toEqual([reject, ...buttons])
    expect(page.byTag('button').map(({ attributes }) => attributes.value)).toEqual([
      'reject',
      'request_changes',
      'approve',
      'save_verdicts',
    ])
    expect(page.byTag('details')[0]?.attributes).not.toHaveProperty('open')
    expect(page.control(/^(Summary of the decision|决定说明)/).attributes.name).toBe('summary')
  })
})

describe('handing over', () => {
  const colleagues = [{ id: 'u2', name: '陈强' }]

  it('goes back to the queue, or to a colleague for a reason', () => {
    const page = render(<HandOver page={casePage({ allowed: ['release'], colleagues })} />)
    expect(page.buttons).toEqual(['Release', 'Hand over'])
    expect(page.options('Hand over to')).toEqual(['*Choose one', '陈强'])
    expect(page.options('Reason')).toEqual(['*Choose one', 'Absence', 'Workload', 'Expertise', 'Conflict of interest'])
    expect(page.hidden('expectedVersion')).toEqual(['4', '4'])
  })

  it('opens to say what was wrong', () => {
    const reply = { errors: [{ field: 'assigneeId', message: { key: 'forms:choose' } as const }], values: {} }
    const page = render(<HandOver page={casePage({ colleagues })} reply={reply} />)
    expect(page.byTag('details')[0]?.attributes).toHaveProperty('open')
    expect(page.control('Hand over to').attributes['aria-invalid']).toBe('true')
  })

  it('offers nothing to whom nothing is allowed', () => {
    expect(render(<HandOver page={casePage()} />).buttons).toEqual([])
  })
})
