import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { AskForDay, DayNotShown, OtherDay } from './other-day'

const DAYS = { first: '2020-01-01', last: '2028-11-24' } as const

describe('the roadmap of another day', () => {
  it.each([
    ['en', '1 December 2022'],
    ['zh-CN', '2022年12月1日'],
  ] as const)('says in %s which day it is and leads back to today', (language, day) => {
    const page = render(<OtherDay day="2022-12-01" backTo="/firms/f" />, { language })
    expect(page.headings[0]).toContain(day)
    expect(page.links.map(([, to]) => to)).toEqual(['/firms/f'])
  })

  it('is asked for by a plain form that keeps the day', () => {
    const asked = { day: '2022-12-01', isToday: false, problem: null, days: DAYS } as const
    const page = render(<AskForDay asked={asked} to="/firms/f" />)
    expect(page.control('Show the rules as of').attributes).toMatchObject({ name: 'asOf', value: '2022-12-01' })
    expect(page.text).not.toContain('could not read')
  })

  it.each([
    ['en', 'unreadable', 'We could not read that date'],
    ['zh-CN', 'unreadable', '没有看懂这个日期'],
    ['en', 'out_of_range', 'any day from 1 January 2020 to 24 November 2028. This is still today’s roadmap.'],
    ['zh-CN', 'out_of_range', '可以查询2020年1月1日至2028年11月24日之间的任意一天'],
  ] as const)('says in %s why it shows no other day: %s', (language, problem, words) => {
    const asked = { day: '2026-11-24', isToday: true, problem, days: DAYS } as const
    const page = render(<DayNotShown asked={asked} />, { language })
    expect(page.headings).toHaveLength(1)
    expect(page.text).toContain(words)
    expect(render(<DayNotShown asked={{ ...asked, problem: null }} />).html).toBe('')
  })
})
