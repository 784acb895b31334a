import { describe, expect, it } from 'vitest'
import { casework, question, said } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import type { Appeal } from '../casework-queries.server'
import { CaseBanners } from './case-banners'
import { More } from './more'
import { controlOf, replyTo } from './names'
import { QueueFlags } from './queue-flags'

const AT = '2026-11-02T01:30:00.000Z'
const words = {
  isAnswer: false,
  reason: 'rule_unclear',
  text: 'Article 3?',
  language: 'en',
  who: '王丽',
  at: AT,
} as const
const look: Appeal = {
  item: 'Customs record',
  remark: 'D-07 Seal incomplete',
  note: said('Bottom right.'),
  reason: said('印章完整。', 'zh-CN'),
  askedAt: AT,
  answer: null,
  mayAnswer: true,
  isOwnVerdict: false,
}

describe('what a case waits for', () => {
  it.each([
    ['en', 'On hold until 10 December 2026: A bank has to act first', 'Resume the case'],
    ['zh-CN', '暂停办理至 2026年12月10日：等待银行办理', '恢复办理'],
  ] as const)('says in %s until when it rests, with the way to go on', (language, heading, button) => {
    const hold = { until: '2026-12-09T16:00:00.000Z', reason: 'bank' } as const
    const page = render(<CaseBanners casework={casework({ hold, may: ['resume'] })} />, { language })
    expect(page.headings.map((text) => text.toLowerCase())).toEqual([`2 ${heading}`.toLowerCase()])
    expect(page.buttons).toEqual([button])
    expect([page.hidden('expectedVersion'), page.hidden('requestId')]).toEqual([['4'], ['request-2']])
  })

  it.each([
    ['en', '孙立 reviews no cases any more and cannot answer. A lead advisor can answer instead'],
    ['zh-CN', '孙立已不再审核案件，无法答复。首席顾问可在本页'],
  ] as const)('says in %s that whoever was asked has gone, and who answers', (language, words) => {
    const questions = [question({ isGone: true })]
    expect(render(<CaseBanners casework={casework({ questions })} />, { language }).text).toContain(words)
    expect(render(<CaseBanners casework={casework({ questions: [question()] })} />, { language }).text).not.toContain(
      words,
    )
    const answered = [question({ isGone: true, answeredAt: AT })]
    expect(render(<CaseBanners casework={casework({ questions: answered })} />, { language }).text).not.toContain(words)
  })

  it('is read in the order of what stands in the way', () => {
    const page = render(
      <CaseBanners
        casework={casework({
          rejectionBy: '王丽',
          escalation: { words, isByReaders: true, own: null },
          questions: [question(), question({ id: 'q2' }), question({ id: 'q3', answeredAt: AT, colleague: '陈强' })],
          appeal: look,
        })}
      />,
    )
    expect(page.headings).toEqual([
      '2 王丽 proposes to reject; waiting for a second reviewer',
      '2 The two readers disagree; a lead advisor has to say how to go on',
      '2 A lead advisor has been asked',
      '2 Waiting for an answer from 孙立',
      '2 The firm appeals against the remark on Customs record',
    ])
    expect(page.text).toContain('By 王丽, because: The rule is unclear Article 3?')
    expect(page.buttons).toEqual([])
  })

  it('is nothing when it waits for nobody', () => {
    expect(render(<CaseBanners casework={casework()} />).html).toBe('')
  })
})

describe('what else may be done', () => {
  const colleagues = [{ id: 'u2', name: '孙立' }]

  it('is folded away, each with a form of its own', () => {
    const may = ['hold', 'escalate', 'ask_colleague'] as const
    const page = render(<More casework={casework({ may, colleagues })} />)
    expect(page.buttons).toEqual(['Put on hold', 'Send the question', 'Ask a lead advisor'])
    expect(page.byTag('details').some(({ attributes }) => 'open' in attributes)).toBe(false)
    expect(page.options('Colleague')).toEqual(['*Choose one', '孙立'])
    expect(page.options('What it is about')).not.toContain('The readers disagree')
  })

  it('opens where something has to be said', () => {
    const reply = {
      errors: [{ field: 'until', message: { key: 'refusals:applications.date_not_ahead' } as const }],
      values: { intent: ['hold'], until: ['2026-11-02'], reason: ['bank'] },
    }
    const page = render(<More casework={casework({ may: ['hold', 'escalate'] })} reply={reply} />)
    expect(page.byTag('details').map(({ attributes }) => 'open' in attributes)).toEqual([true, false])
    expect(page.control(/^Goes on again on/).attributes).toMatchObject({ value: '2026-11-02', 'aria-invalid': 'true' })
  })

  it('keeps an answer with the question it was meant for', () => {
    const questions = [question({ mayAnswer: true }), question({ id: 'q2', mayAnswer: true })]
    const reply = {
      errors: [{ field: 'text', message: { key: 'forms:required' } as const }],
      values: { intent: ['answer_colleague'], consultationId: ['q2'], text: ['Ye'] },
    }
    const page = render(<More casework={casework({ questions })} reply={reply} />)
    const typed = page.byTag('textarea').map(({ attributes, children }) => [attributes['aria-invalid'], ...children])
    expect(typed).toEqual([[undefined], ['true', 'Ye']])
    expect(page.hidden('consultationId')).toEqual(['q1', 'q2'])
  })

  it.each([
    ['en', 'Withdraw', '孙立 withdrew the question on'],
    ['zh-CN', '撤回', '撤回此问题'],
  ] as const)('offers in %s to withdraw a question, and says who did', (language, button, words) => {
    const questions = [
      question({ mayWithdraw: true }),
      question({ id: 'q2', isWithdrawn: true, answeredAt: AT, answeredBy: '孙立' }),
    ]
    const page = render(<More casework={casework({ questions })} />, { language })
    expect(page.buttons).toEqual([button])
    expect(page.hidden('consultationId')).toEqual(['q1'])
    expect(page.text).toContain(words)
  })

  it('says why a case cannot be reopened instead of offering it', () => {
    const page = render(<More casework={casework({ closedFor: 'outcome_counted' })} />)
    expect(page.text).toContain('its declaration is counted and certified')
    expect(page.buttons).toEqual([])
    expect(render(<More casework={casework({ may: ['reopen'] })} />).buttons).toEqual(['Reopen'])
  })

  it('shows leads what both readers said', () => {
    const reading = {
      round: 2,
      first: 'reject',
      firstBy: '王丽',
      second: 'approve',
      secondBy: null,
      secondAt: AT,
    } as const
    const page = render(
      <More
        casework={casework({ readings: [{ ...reading, note: said('材料齐全', 'zh-CN') }], may: ['settle_escalation'] })}
      />,
    )
    expect(page.text).toContain('They disagree 王丽 Reject A member of staff Approve Written in Chinese 材料齐全')
    expect(page.buttons).toEqual(['Settle it'])
  })

  it.each([
    [look, ['Send the result']],
    [{ ...look, mayAnswer: false, isOwnVerdict: true }, []],
    [{ ...look, mayAnswer: false, answer: { isUpheld: true, ...said('It is cut off.'), who: '孙立' } }, []],
  ] as const)('answers an appeal only where it is open to the reader (%#)', (appeal, buttons) => {
    const page = render(<More casework={casework({ appeal })} />)
    expect(page.buttons).toEqual(buttons)
    expect(page.facts['Why the firm asks']).toBe('Written in Chinese 印章完整。')
    expect(page.text.includes('another advisor has to look')).toBe(appeal.isOwnVerdict)
  })

  it('is nothing where there is nothing', () => {
    expect(render(<More casework={casework({ may: ['resume'] })} />).html).toBe('')
  })
})

describe('a refusal', () => {
  it.each([
    ['date_not_ahead', 'hold', 'until'],
    ['text_missing', 'escalate', 'text'],
    ['no_such_advisor', 'ask_colleague', 'colleagueId'],
    ['no_such_advisor', 'reassign', 'assigneeId'],
    ['information_not_judged', 'approve', 'isEnough'],
    ['on_hold', 'approve', undefined],
  ])('%s of %s stands beside %s', (code, intent, control) => {
    expect(controlOf({ code }, intent)).toBe(control)
  })

  it.each([
    [{ intent: ['hold'] }, 'more'],
    [{ intent: ['reassign'], assigneeId: ['u1'] }, 'hand_over'],
    [{ intent: ['approve'] }, 'review'],
    [{}, 'review'],
  ] as const)('goes to the one form that was sent: %o', (values, form) => {
    const reply = { values: values as Record<string, readonly string[]> }
    const shown = (['review', 'hand_over', 'more'] as const).filter((one) => replyTo(reply, one))
    expect(shown).toEqual([form])
  })
})

it('a row of the queue says in words what it waits for', () => {
  expect(render(<QueueFlags flags={['on_hold', 'escalated']} />).text).toBe('On hold Lead asked')
  expect(render(<QueueFlags flags={[]} />).html).toBe('')
})
