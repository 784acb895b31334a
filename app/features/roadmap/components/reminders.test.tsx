import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { Reminders } from './reminders'

const licence = {
  id: 'expiry-S01',
  isOverdue: false,
  isSoon: true,
  title: 'The documents of “Business licence” run out',
  to: '/firms/f/tasks/S01',
  when: 'In 7 days, on 1 December 2026',
}

describe('what falls due soon', () => {
  it.each([
    ['en', [licence], '2 1 thing falls due soon'],
    ['en', [licence, { ...licence, id: 'b' }], '2 2 things fall due soon'],
    [
      'en',
      [
        { ...licence, isOverdue: true },
        { ...licence, id: 'b' },
      ],
      '2 1 thing is overdue · 1 thing falls due soon',
    ],
    ['en', [{ ...licence, isSoon: false }], '2 1 thing to prepare for'],
    ['zh-CN', [{ ...licence, isSoon: false }], '2 有1件事需提前准备'],
    ['en', [{ ...licence, isOverdue: true }], '2 1 thing is overdue'],
    ['zh-CN', [licence], '2 有1件事快要到期'],
    ['zh-CN', [{ ...licence, isOverdue: true }], '2 有1件事已经逾期'],
  ] as const)('is said in %s, with when and where', (language, reminders, heading) => {
    const page = render(<Reminders reminders={reminders} />, { language })
    expect(page.headings).toEqual([heading])
    expect(page.text).toContain(licence.when)
    expect(page.links[0]).toEqual([licence.title, licence.to])
  })

  it('is nothing where nothing does', () => {
    expect(render(<Reminders reminders={[]} />).html).toBe('')
  })
})
