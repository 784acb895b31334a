import { describe, expect, it } from 'vitest'
import { caseItem, casePage, said } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { CaseAside } from './case-aside'
import { CaseHeading } from './case-heading'
import { CaseStanding } from './case-standing'
import { Decision, DecisionBar } from './decision'
import { HandOver } from './hand-over'
import type { ReviewItem } from '../review-item-queries.server'

describe('the head of a case', () => {
  it.each([
    [
      1,
      'First submission: 21 items to judge. 12 optional items were left empty and need no verdict.',
      '首次提交：需审核 21 项。 另有 12 项选填内容未填，不必审核。',
    ],
    [
      2,
      'Submission 2. Items the firm changed: 3. Earlier verdicts that still stand: 5.',
      '第 2 次提交：企业修改了 3 项，5 项沿用上次结论。',
    ],
  ])('says in round %i how much there is to look at', (round, english, chinese) => {
    const page = casePage({ round, totals: { toJudge: 21, empty: 12, changed: 3, carried: 5 } })
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
    ['zh-CN', '2026年11月6日 00:30（北京时间）', '无'],
  ] as const)('stands in %s by when, or that nothing is due', (language, due, none) => {
    expect(Object.values(render(<CaseAside page={casePage()} />, { language }).facts)).toContain(due)
    const bare = render(<CaseAside page={casePage({ dueAt: null, assignee: null })} />, { language })
    expect(Object.values(bare.facts).filter((value) => value === none)).toHaveLength(2)
  })

  it('stands what was said the last time and what has happened', () => {
    const timeline = [{ text: 'Submitted', at: '2026-11-02T01:30:00.000Z' }]
    const page = render(<CaseAside page={casePage({ summary: said('请重新扫描。', 'zh-CN'), timeline })} />)
    expect(page.headings).toEqual(['2 Clocks', '2 Summary of the last decision', '2 History'])
    expect(page.text).toContain('Written in Chinese 请重新扫描。')
    expect(render(<CaseAside page={casePage()} />).headings).toEqual(['2 Clocks', '2 History'])
  })
})

describe('whom to call', () => {
  it.each([
    ['en', 'Telephone of the firm'],
    ['zh-CN', '企业联系电话'],
  ] as const)('stands beside the case in %s, where somebody gave a number', (language, heading) => {
    const contacts = [{ name: '李明', phone: '+8613800138000' }]
    const page = render(<CaseAside page={casePage({ contacts })} />, { language })
    expect(page.headings).toContain(`2 ${heading}`)
    expect(page.link('+8613800138000').attributes.href).toBe('tel:+8613800138000')
    expect(render(<CaseAside page={casePage()} />, { language }).headings).not.toContain(`2 ${heading}`)
  })
})

describe('a decision', () => {
  it.each([
    ['en', ['Request changes', 'Approve', 'Save verdicts'], 'Propose to reject'],
    ['zh-CN', ['退回修改', '批准', '保存意见'], '提出“未通过”'],
  ] as const)('is a verb on a button in %s; rejecting is folded away', (language, buttons, reject) => {
    const page = render(
      <>
        <Decision page={casePage()} />
        <DecisionBar page={casePage()} />
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

describe('what has no verdict yet', () => {
  it.each([
    ['en', 'Yes, accept 2 items and approve', '2 items have no verdict yet.'],
    ['zh-CN', '确认：2 项通过并批准', '还有 2 项没有结论。'],
  ] as const)('is accepted with the approval after one confirmation, in %s', (language, button, sentence) => {
    const items = [caseItem({ itemId: 'a' }), caseItem({ itemId: 'b' }), caseItem({ itemId: 'c', verdict: 'accepted' })]
    const tasks = [{ taskId: 'S05', title: 'Customs', officialTerm: '', items }]
    const page = render(<Decision page={casePage({ tasks })} />, { language })
    expect(page.button(button).attributes).toMatchObject({ name: 'intent', value: 'approve_open' })
    expect(page.text).toContain(sentence)
  })

  it.each([
    ['all have one', { verdict: 'accepted' }],
    ['something goes back', { verdict: 'needs_changes', reasonCode: 'D-07' }],
  ] as const)('offers nothing while %s', (_, given) => {
    const items = [
      caseItem({ itemId: 'a', ...given }),
      ...(given.verdict === 'accepted' ? [] : [caseItem({ itemId: 'b' })]),
    ]
    const tasks = [{ taskId: 'S05', title: 'Customs', officialTerm: '', items }]
    expect(render(<Decision page={casePage({ tasks })} />).text).not.toContain('and approve')
  })
})

describe('what will be sent', () => {
  const words = { title: '印章不清', text: '看不出公章。', fix: '请重新扫描整页。' }
  const firmReader = { language: 'zh-CN', reasons: { 'D-07': words } } as const
  const sent = { itemId: 'S05.doc.customs_record', label: 'Customs record', labelForFirm: '备案回执' }
  const tasks = (items: readonly ReviewItem[]) => [{ taskId: 'S05', title: 'Customs', officialTerm: '海关备案', items }]
  const show = (...items: readonly ReviewItem[]) =>
    render(<Decision page={casePage({ tasks: tasks(items), firmReader })} />)

  it('is written as the firm will read it', () => {
    const page = show(caseItem({ ...sent, verdict: 'needs_changes', reasonCode: 'D-07', note: '右下角' }))
    expect(page.headings).toContain('3 1 item will go back. The firm will read:')
    expect(page.text).toContain('备案回执 印章不清 看不出公章。 请重新扫描整页。 右下角')
    expect(page.link('备案回执').attributes).toMatchObject({ href: '#item-S05.doc.customs_record', lang: 'zh-CN' })
  })

  it('has the words of the decision, too', () => {
    const page = casePage({ tasks: tasks([caseItem()]), firmReader, draftSummary: '其余都好。' })
    expect(render(<Decision page={page} />).text).toContain('And of the decision as a whole: 其余都好。')
  })

  it('says what is still missing', () => {
    const page = show(caseItem({ ...sent, verdict: 'needs_changes' }), caseItem())
    expect(page.text).toContain('No reason chosen yet')
    expect(page.text).toContain('1 item has no verdict yet.')
  })

  it('is nothing while nothing goes back', () => {
    expect(show(caseItem({ verdict: 'accepted' })).headings).toContain('3 Nothing to go back to the firm')
  })

  it.each([
    ['en', '1 of 3 judged 1 to fix Next unjudged item', 'Request 1 change'],
    ['zh-CN', '已判断 1 / 3 项 1 项需改 下一个未判断的项', '退回修改 1 项'],
  ] as const)('is counted in %s, with the way to what is open', (language, progress, button) => {
    const items = [caseItem({ ...sent, verdict: 'needs_changes' }), caseItem(), caseItem({ itemId: 'S05.x' })]
    const page = render(<DecisionBar page={casePage({ tasks: tasks(items) })} />, { language })
    expect(page.text).toContain(progress)
    expect(page.buttons[0]).toBe(button)
    expect(page.byTag('a')[0]?.attributes.href).toBe('#item-S05.customs_code')
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
