import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { PageForm } from '~/ui/form/page-form'
import type { QuietList, QuietRow } from '../queries.server'
import { QUIET_TABS, type QuietTab } from '../quiet-tabs'
import { AboutTab } from './about-tab'
import { QuietActions, QuietOutcomes } from './quiet-actions'
import { QuietFilters, QuietTabs } from './quiet-filters'
import { QuietTable } from './quiet-table'

const row: QuietRow = {
  id: 'a1',
  name: '大连海产有限公司',
  line: 'Dalian · SME',
  days: 1_234,
  last: 'Submitted on 1 October 2026',
  step: 'Choose sales channels',
  contact: { name: '李明', email: 'li@example.cn' },
  advisor: '周婷',
  notes: ['Reminded on 2 November 2026 (number 1 of at most 3)'],
  mayRemind: true,
}

function list(tab: QuietTab, wish: Partial<QuietList> = {}): QuietList {
  return {
    place: { tab, page: 1, city: '210200' },
    counts: { never_came_back: 3, stalled: 12, sent_back: 0, left_alone: 1 },
    unconfirmed: 0,
    isWorkingDay: true,
    rows: [row],
    pages: 1,
    ...wish,
  }
}

type Reply = Parameters<typeof PageForm>[0]['reply']

function actions(of: QuietList, reply: Reply = null) {
  return render(
    <PageForm reply={reply} requestId="r1">
      <QuietTable rows={of.rows} />
      <QuietActions list={of} firstDay="2026-11-26" />
    </PageForm>,
  )
}

describe('firms that went quiet', () => {
  it('stand on tabs with their numbers, which keep what is looked for', () => {
    const page = render(<QuietTabs list={list('stalled')} />)
    expect(page.links.map(([name]) => name.replace(/\s?(\d+)$/, ' $1'))).toEqual([
      'Never came back 3',
      'Stopped midway 12',
      'Changes requested, untouched 0',
      'Left alone 1',
    ])
    expect(page.links[2]?.[1]).toBe('/advisor/quiet?tab=sent_back&city=210200')
  })

  it.each(QUIET_TABS)('%s: the page says who they are, in both languages', (tab) => {
    for (const language of ['en', 'zh-CN'] as const)
      expect(render(<AboutTab tab={tab} />, { language }).text.length).toBeGreaterThan(15)
  })

  it('can be looked for by city and kind, and the conditions taken off again', () => {
    const cities = [{ code: '210200', name: 'Dalian' }]
    const page = render(<QuietFilters place={{ tab: 'stalled', page: 3, city: '210200' }} cities={cities} />)
    expect(page.link('Clear filters').attributes.href).toBe('/advisor/quiet?tab=stalled')
  })

  it('each say what they did last, what is next, whom to ask and what was sent', () => {
    const page = actions(list('stalled'))
    for (const text of ['1,234', row.last, row.step, '周婷', row.notes[0] ?? '']) expect(page.text).toContain(text)
    expect(new Set(page.links)).toContainEqual(['li@example.cn', 'mailto:li@example.cn'])
    expect(page.control('Tick 大连海产有限公司').attributes.value).toBe('a1')
  })

  it.each<[string, QuietList, readonly string[]]>([
    ['on a working day', list('stalled'), ['Send a reminder', 'Leave alone']],
    ['on a Saturday', list('stalled', { isWorkingDay: false }), ['Leave alone']],
    ['after all were reminded', list('stalled', { rows: [{ ...row, mayRemind: false }] }), ['Leave alone']],
    ['while they are left alone', list('left_alone'), ['Put back on the list']],
  ])('%s offers what can be done', (_, of, buttons) => {
    expect(actions(of).buttons).toEqual(buttons)
  })

  it('keep their ticks and the reason when the day is missing', () => {
    const page = actions(list('stalled'), {
      errors: [{ field: 'until', message: { key: 'forms:answer.not_a_date' } }],
      values: { 'who[]': ['a1'], reason: ['Moving'], until: [''] },
    })
    expect('checked' in page.control('Tick 大连海产有限公司').attributes).toBe(true)
    expect(page.text).toContain('Moving')
    expect('open' in (page.byTag('details')[0]?.attributes ?? {})).toBe(true)
  })

  it('each have their own result', () => {
    const outcomes = [
      { id: 'a', name: '甲', isDone: true, text: 'Reminded' },
      { id: 'b', name: '乙', isDone: false, text: 'Nobody can receive it' },
    ]
    const page = render(<QuietOutcomes outcomes={outcomes} />)
    expect(page.headings).toEqual(['2 Done: 1 of 2'])
    expect(page.text).toContain('Not done, and why: 乙 Nobody can receive it')
    expect(page.text).toContain('Done: 甲 Reminded')
    const all = render(<QuietOutcomes outcomes={outcomes.slice(0, 1)} />)
    expect(all.text).not.toContain('Not done')
  })
})
