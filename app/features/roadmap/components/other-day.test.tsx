import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { AskForDay, OtherDay } from './other-day'

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
    const asked = { day: '2022-12-01', isToday: false, isUnreadable: false } as const
    const page = render(<AskForDay asked={asked} to="/firms/f" />)
    expect(page.control('Show the rules as of').attributes).toMatchObject({ name: 'asOf', value: '2022-12-01' })
    expect(page.text).not.toContain('could not read')
  })

  it('says when what was asked for is no day', () => {
    const asked = { day: '2026-11-24', isToday: true, isUnreadable: true } as const
    expect(render(<AskForDay asked={asked} to="/firms/f" />).text).toContain('We could not read that date')
  })
})
