import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { readingSchema } from '../schema'
import { ReadingClosed, ReadingForm, ReadingHeading } from './reading-form'
import { ReadingOutcomeNotice } from './reading-outcome'
import { ReadingTable } from './reading-table'

const line = {
  ...{ id: 'r1', to: '/advisor/second-reviews/r1', firm: '大连海产有限公司', reference: 'R-2611-0001' },
  ...{ stage: 'Register', city: 'Dalian', since: '20 November 2026', due: '24 November 2026', isOverdue: false },
}

describe('a second review', () => {
  it('stands in the list without a word on what was decided', () => {
    const page = render(<ReadingTable lines={[line]} />)
    expect(page.table('Second reviews')).toEqual([
      ['Firm', 'Stage', 'City', 'Waiting since', 'Due'],
      [
        expect.stringMatching(/^大连海产有限公司 R-2611-0001$/),
        'Register',
        'Dalian',
        '20 November 2026',
        '24 November 2026',
      ],
    ])
    expect(page.link('大连海产有限公司').attributes.href).toBe('/advisor/second-reviews/r1')
  })

  it.each([
    ['en', '24 November 2026, overdue'],
    ['zh-CN', '24 November 2026，已逾期'],
  ] as const)('says in %s when it should have been read', (language, text) => {
    const page = render(<ReadingTable lines={[{ ...line, isOverdue: true }]} />, { language })
    expect(page.text).toContain(text)
  })

  it.each([
    ['en', ['Approve', 'Request changes', 'Reject'], 'Send', 'Register · submission 2'],
    ['zh-CN', ['批准', '退回修改', '未通过'], '发出意见', 'Register · 第 2 次提交'],
  ] as const)('asks in %s for the reader’s own answer', (language, choices, send, round) => {
    const head = {
      firm: '大连海产有限公司',
      facts: 'Dalian',
      stageTitle: 'Register',
      round: 2,
      due: '24 November 2026',
      isOpen: true,
    }
    const page = render(
      <>
        <ReadingHeading page={head} />
        <ReadingForm page={{ requestId: 'request-1' }} held={null} />
      </>,
      { language },
    )
    expect(page.choices(/./)).toEqual(choices)
    expect([page.buttons, page.hidden('requestId')]).toEqual([[send], ['request-1']])
    expect(page.text).toContain(round)
    expect(page.text).toContain('24 November 2026')
  })

  it('keeps what was typed when an answer is missing', () => {
    const reply = {
      errors: [{ field: 'note', message: { key: 'casework:reading.noteMissing' } as const }],
      values: { reading: ['reject'], note: ['…'] },
    }
    const page = render(<ReadingForm page={{ requestId: 'request-1' }} held={null} reply={reply} />)
    expect(page.choices(/./)).toEqual(['Approve', 'Request changes', '*Reject'])
    expect(page.control('Why').attributes['aria-invalid']).toBe('true')
  })

  it.each([true, false])('says whether the readers agree (%s)', (agrees) => {
    const page = render(<ReadingOutcomeNotice outcome={{ agrees, heading: 'Heading', text: 'What follows.' }} />)
    expect([page.headings, page.byRole('status').attributes.role]).toEqual([['2 Heading'], 'status'])
  })

  it('that is done says so', () => {
    expect(render(<ReadingClosed />).headings).toEqual(['2 Nobody needs to read this any more'])
  })

  it.each([
    [{ reading: '' }, 'reading'],
    [{ reading: 'perhaps' }, 'reading'],
    [{ note: ' ' }, 'note'],
    [{ note: 'x'.repeat(2001) }, 'note'],
    [{ requestId: 'x' }, 'requestId'],
  ])('is not taken with %o', (change, field) => {
    const body = { requestId: '0198c0de-0000-7000-8000-000000000001', reading: 'approve', note: 'Fine.', ...change }
    expect(readingSchema.safeParse(body).error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
