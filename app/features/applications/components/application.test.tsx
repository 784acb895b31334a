import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { applicationPage, said, due } from '../../../../tests/factories/views'
import type { Fix } from '../fix-queries.server'
import { CaseFacts } from './case-facts'
import { SubmitAgain, Withdraw } from './firm-actions'
import { FixItems } from './fix-items'
import { ProblemList } from './problem-list'
import { AppealForm, Appeal } from './appeal'
import { WhatNext } from './what-next'
import { atLeast } from '../../../../tests/support/at-least'

const UNSAID = { reason: said(''), outcome: 'open', answer: said('') } as const

describe('where an application stands', () => {
  it.each([
    [
      'en',
      'Submitted, waiting for an advisor',
      'Not assigned yet',
      '2 November 2026 at 09:30 (China Time)',
      '6 November 2026',
    ],
    ['zh-CN', '已提交，等待受理', '尚未指定', '2026年11月2日 09:30（北京时间）', '6 November 2026'],
  ] as const)('reads in %s with its number, state, turn and dates of China', (language, ...expected) => {
    const page = render(<CaseFacts page={applicationPage()} />, { language })
    const facts = Object.values(page.facts)
    expect(facts[0]).toBe('R-2026-000123')
    for (const words of atLeast(1, expected)) expect(facts.join(' | ')).toContain(words)
    expect(page.byTag('time').map((time) => time.attributes.datetime)).toEqual([
      '2026-11-02T01:30:00.000Z',
      '2026-11-06',
    ])
  })

  it('says since when it waits and for whom', () => {
    const page = applicationPage({
      waitingOn: 'firm',
      waitingSince: '2026-11-04T01:00:00.000Z',
      due: null,
      advisor: '王丽',
    })
    const { facts } = render(<CaseFacts page={page} />)
    expect(facts['Whose turn it is']).toBe('Your firm Since 4 November 2026')
    expect(facts).not.toHaveProperty('Due')
    expect(facts.Advisor).toBe('王丽')
  })

  it.each([
    ['draft', 'Not submitted', '未提交'],
    ['in_review', 'Under review', '审核中'],
    ['changes_requested', 'Changes requested', '已退回修改'],
    ['resubmitted', 'Resubmitted', '已再次提交'],
    ['approved', 'Approved', '已批准'],
    ['rejected', 'Rejected', '未获批准'],
    ['withdrawn', 'Withdrawn', '已撤回'],
    ['expired', 'Expired', '已过期自动关闭'],
  ] as const)('has words for %s', (status, english, chinese) => {
    const page = applicationPage({ status })
    expect(render(<CaseFacts page={page} />).facts.Status).toBe(english)
    expect(render(<CaseFacts page={page} />, { language: 'zh-CN' }).facts.状态).toBe(chinese)
  })
})

describe('what happens next', () => {
  it.each([
    [{ status: 'submitted' }, 'An advisor will deal with it by 6 November 2026.'],
    [{ status: 'in_review', advisor: '王丽' }, '王丽 is reviewing it and will decide by 6 November 2026.'],
    [{ status: 'resubmitted', advisor: '王丽' }, '王丽 is reviewing it'],
    [{ status: 'resubmitted', advisor: null }, 'An advisor will deal with it'],
    [{ status: 'changes_requested' }, 'submit again by 6 November 2026. Everything else is locked'],
    [{ status: 'approved' }, 'This stage is approved, and the next one is open.'],
    [{ status: 'approved', stage: 'export' }, 'Your first customs declaration is verified.'],
    [{ status: 'rejected' }, 'you can correct things and submit the stage again'],
    [{ status: 'withdrawn' }, 'You withdrew this application. Everything is still here'],
    [{ status: 'expired' }, 'No correction came in time'],
  ] as const)('%o', (given, sentence) => {
    const page = render(<WhatNext page={applicationPage(given)} />)
    expect(page.text).toContain(sentence)
  })

  it.each([
    [{ medianMinutes: 95, p90Minutes: 480, cases: 41 }, 'within 1 h 35 min, nine in ten within 1 working day (n = 41'],
    [{ medianMinutes: 60, p90Minutes: 481, cases: 5 }, 'within 1 h, nine in ten within 1 working day 1 min (n = 5'],
  ])('says what others waited: %o', (typical, sentence) => {
    expect(render(<WhatNext page={applicationPage({ typical })} />).text).toContain(sentence)
  })

  it.each([
    ['submitted', null, 'No advisor has answered yet: the answer was due 27 November 2026; late by 2 working days.'],
    ['in_review', '王丽', 'The answer was due 27 November 2026; late by 2 working days.'],
    ['resubmitted', '王丽', 'The answer was due 27 November 2026; late by 2 working days.'],
  ] as const)('says of %s (%s) that a missed day is missed', (status, advisor, sentence) => {
    const text = 'was due 27 November 2026; late by 2 working days'
    const page = applicationPage({ status, advisor, due: due(text, '2026-11-27', true) })
    expect(render(<WhatNext page={page} />).text).toContain(sentence)
    expect(render(<CaseFacts page={page} />).facts.Due).toBe(text)
  })

  it('says why nothing happens now', () => {
    const held = due('1 December 2026', '2026-12-01')
    const hold = { until: '2026-12-01T02:00:00.000Z', reason: 'bank' } as const
    const waits = render(<WhatNext page={applicationPage({ status: 'in_review', hold, due: held })} />)
    expect(waits.text).toContain(
      'on hold until 1 December 2026 and goes on by itself then. Reason: A bank has to act first.',
    )
    const appeal = { itemId: 'S05.a', label: 'Customs code', ...UNSAID } as const
    const looked = render(<WhatNext page={applicationPage({ status: 'changes_requested', appeal, due: held })} />)
    expect(looked.text).toContain('Another advisor is looking at one item again and will answer by 1 December 2026.')
  })

  it('leads on where there is a way on', () => {
    const actions = {
      submitAgain: false,
      withdraw: false,
      appeal: false,
      anewTo: '/firms/f/stages/register/check',
    }
    const page = applicationPage({ status: 'withdrawn', actions, certificateTo: '/firms/f/certificates/C' })
    expect(render(<WhatNext page={page} />).links).toEqual([
      ['Open the certificate', '/firms/f/certificates/C'],
      ['Check and submit again', '/firms/f/stages/register/check'],
    ])
    expect(render(<WhatNext page={applicationPage()} />).links).toEqual([])
  })
})

describe('what was sent back', () => {
  const fix: Fix = {
    itemId: 'S05.customs_code',
    task: 'Register with customs',
    label: 'Customs code',
    severity: 'blocking',
    reason: 'Does not match',
    text: 'The code is not the one on the record.',
    howTo: 'Compare it with the record.',
    rule: { title: 'Customs record rules', to: '/rules/customs_record_253' },
    note: said('第三位应为 0\n请核对'),
    isChanged: false,
    to: '/firms/f/tasks/S05?returnTo=%2Fa',
    writeTo: '/firms/f/applications/a/messages?item=S05.customs_code',
  }

  it.each([
    ['en', '1 item', 'To correct', 'Your advisor says', 'Correct Customs code'],
    ['zh-CN', '1 项', '待更正', '顾问的话', '去更正Customs code'],
  ] as const)(
    'names in %s the reason, the advisor’s words and where it is put right',
    (language, count, state, says, link) => {
      const page = render(<FixItems page={applicationPage()} fixes={[fix]} />, { language })
      expect(page.text).toContain(count)
      expect(page.text).toContain(state)
      expect(page.text).toContain(`${says} 第三位应为 0 请核对`)
      expect(page.text).toContain('Does not match The code is not the one on the record.')
      expect(page.link(link).attributes.href).toBe(fix.to)
    },
  )

  it.each([
    [null, 'Your turn since 4 November 2026, by 6 November 2026'],
    ['S05.customs_code', 'With another advisor since 4 November 2026, answer by 6 November 2026'],
    ['S05.other', 'Your turn; its time stands still until the appeal is answered'],
  ])('says whose turn each item is while %s is looked at again', (itemId, words) => {
    const appeal = itemId && ({ itemId, label: '', ...UNSAID } as const)
    const given = applicationPage({ waitingSince: '2026-11-04T01:00:00.000Z', appeal: appeal || null })
    expect(render(<FixItems page={given} fixes={[fix]} />).text).toContain(words)
  })

  it('says what is changed already, and is silent where the advisor was', () => {
    const page = render(<FixItems page={applicationPage()} fixes={[{ ...fix, isChanged: true, note: said('') }]} />)
    expect(page.text).toContain('Changed, not submitted yet')
    expect(page.byTag('blockquote')).toEqual([])
  })

  it('counts', () => {
    expect(render(<FixItems page={applicationPage()} fixes={[fix, { ...fix, itemId: 'b' }]} />).text).toContain(
      '2 items',
    )
  })

  it('tells what else is missing with the way there', () => {
    const problems = [{ text: 'Licence: this is missing', to: '/firms/f/tasks/S01' }]
    const page = render(<ProblemList heading="Before you can submit again" problems={problems} />)
    expect(page.headings).toEqual(['2 Before you can submit again'])
    expect(page.links).toEqual([['Licence: this is missing', '/firms/f/tasks/S01']])
    expect(render(<ProblemList heading="x" problems={[]} />).html).toBe('')
  })
})

describe('what a firm can do', () => {
  it.each([
    ['en', /^I confirm that the above is true/, 'Submit again'],
    ['zh-CN', /^我确认以上内容真实、完整/, '再次提交'],
  ] as const)('submits again in %s with the declaration', (language, declaration, button) => {
    const page = render(<SubmitAgain requestId="request-1" />, { language })
    expect(page.control(declaration).attributes.name).toBe('declaration')
    expect(page.button(button).attributes.value).toBe('submit_again')
    expect(page.hidden('requestId')).toEqual(['request-1'])
  })

  it('withdraws by a form that is folded away, with the version it has seen', () => {
    const page = render(<Withdraw requestId="request-1" version={3} isMainForm={false} />)
    expect(page.byTag('details')[0]?.attributes).not.toHaveProperty('open')
    expect(page.hidden('expectedVersion')).toEqual(['3'])
    expect(page.byTag('form')[0]?.attributes.id).toBe('withdraw')
    expect(page.button('Withdraw this application').attributes.value).toBe('withdraw')
  })

  it('opens it to say why it was refused', () => {
    const reply = { errors: [{ field: null, message: { key: 'forms:expired' } as const }], values: {} }
    const page = render(<Withdraw reply={reply} requestId="r" version={3} isMainForm />)
    expect(page.byTag('details')[0]?.attributes).toHaveProperty('open')
    expect(page.byRole('alert')).toBeDefined()
  })
})

describe('an appeal', () => {
  const look = { itemId: 'S05.a', label: 'Customs code', reason: said('与登记一致', 'zh-CN') } as const

  it('is asked for one item, with a reason', () => {
    const page = render(<AppealForm item={look} version={4} requestId="request-1" />)
    expect(page.buttons).toEqual(['Appeal'])
    expect(page.hidden('itemId')).toEqual(['S05.a'])
    expect(page.hidden('expectedVersion')).toEqual(['4'])
    expect(page.control('Why “Customs code” is right as it is').attributes.name).toBe('text')
    expect(page.byTag('details')[0]?.attributes).not.toHaveProperty('open')
  })

  it('opens at the item it was refused for, and at no other', () => {
    const error = { field: 'text', message: { key: 'refusals:applications.text_missing' } as const }
    const reply = { errors: [error], values: { itemId: ['S05.a'] } }
    const isOpen = (itemId: string) =>
      'open' in
      (render(<AppealForm item={{ ...look, itemId }} version={4} requestId="r" reply={reply} />).byTag('details')[0]
        ?.attributes ?? {})
    expect([isOpen('S05.a'), isOpen('S05.b')]).toEqual([true, false])
  })

  it.each([
    ['open', '', 'Somebody else is looking at “Customs code” again'],
    ['upheld', '第三位不符', 'the remark on “Customs code” stands'],
    ['accepted', '一致', 'the remark on “Customs code” is withdrawn'],
  ] as const)('tells what came of it: %s', (outcome, answer, words) => {
    const page = render(<Appeal look={{ ...look, outcome, answer: said(answer) }} />)
    expect(page.text).toContain(words)
    expect(page.text).toContain('Written in Chinese 与登记一致')
    if (answer) expect(page.text).toContain(`The other advisor writes: ${answer}`)
  })
})
