import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { PageForm } from '~/ui/form/page-form'
import type { Queue, QueueRow } from '../queries.server'
import { BulkActions, BulkOutcomes } from './bulk-actions'
import { WorkspaceShell } from './workspace-shell'
import { QueueColumn } from './queue-column'
import { QueueAsks } from './queue-asks'
import { QueueFilters } from './queue-filters'
import { QueueTable } from './queue-table'
import { atLeast } from '../../../../tests/support/at-least'

const line: QueueRow = {
  id: 'a1',
  reference: 'R-2611-0001',
  version: 3,
  to: '/advisor/cases/a1',
  firm: '大连海产有限公司',
  line: 'Register',
  stage: 'Register',
  city: 'Dalian',
  holder: null,
  submittedOn: '20 November 2026',
  due: '2 days late',
  dueStanding: 'overdue',
  isDuplicateSuspected: false,
  waits: { on: 'advisor', text: 'with us since Monday, 3 working days' },
  flags: [],
  ...{ goods: '海带, 扇贝', tracks: 'General goods trade', hits: 2 },
  may: { claim: false, release: false, give: false },
}
const queue: Queue = {
  isLead: false,
  place: { tab: 'mine', page: 1 },
  tab: 'mine',
  counts: { mine: 2, unclaimed: 0, waiting: 4, open: 9, decided: 1_000 },
  asks: { question_for_me: 0, appeal: 0, escalated: 0, escalated_closed: 0 },
  rows: [
    line,
    { ...line, id: 'a2', to: '/advisor/cases/a2', firm: '丹东服装厂', line: 'Market', due: null, dueStanding: null },
  ],
  page: 1,
  pages: 1,
}

describe('the queue of an advisor', () => {
  it.each([
    ['en', ['Mine 2', 'Unclaimed 0', 'With firm (mine) 4', 'All open 9', 'Closed by me 999+']],
    ['zh-CN', ['待我处理 2', '可认领 0', '我的，等企业 4', '全部在办 9', '我已办结 999+']],
  ] as const)('counts in %s, to a thousand', (language, tabs) => {
    const page = render(<QueueColumn queue={queue} currentId="a0" />, { language })
    const shown = page.links.slice(0, 5).map(([name]) => name.replace(/\s?(\d+\+?)$/, ' $1'))
    expect(shown).toEqual(tabs)
    expect(page.links[1]?.[1]).toBe('/advisor?tab=unclaimed')
  })

  it('leads by its rows to the cases and says in words what is late', () => {
    const page = render(<QueueColumn queue={queue} currentId="a0" />)
    expect(page.link(/大连海产/).attributes.href).toBe('/advisor/cases/a1')
    expect(page.text).toContain('2 days late')
  })

  it('marks the case that is open', () => {
    const page = render(<QueueColumn queue={queue} currentId="a2" />)
    expect(page.link(/丹东服装厂/).attributes['aria-current']).toBe('true')
    expect(page.headings).toEqual(['2 Review queue'])
  })

  it.each([
    ['mine', 'You have no cases to deal with', 'Claim the next case under Unclaimed.'],
    ['unclaimed', 'Nothing to claim', 'Cases appear here when firms submit.'],
    ['waiting', 'No case waits for a firm', 'Cases in which you requested changes are listed here.'],
    ['decided', 'Nothing decided yet', 'Approved and rejected cases are listed here.'],
  ] as const)('that is empty under %s says what to do', (tab, heading, hint) => {
    const page = render(<QueueColumn queue={{ ...queue, tab, rows: [] }} currentId="a0" />)
    expect(page.text).toContain(`${heading} ${hint}`)
    expect(page.byTag('a').filter(({ attributes }) => attributes['aria-current'])).toHaveLength(1)
  })

  it('keeps its tab and what is looked for on further pages and in other tabs', () => {
    const place = { tab: 'decided', page: 2, q: '泵', stage: 'market' } as const
    const found: Queue = { ...queue, place, tab: 'decided', page: 2, pages: 3 }
    const page = render(<QueueColumn queue={found} currentId="a0" />)
    expect(page.link('Next').attributes.href).toBe('/advisor?tab=decided&page=3&q=%E6%B3%B5&stage=market')
    expect(page.link(/^Mine/).attributes.href).toBe('/advisor?tab=mine&q=%E6%B3%B5&stage=market')
  })
})

describe('the workspace', () => {
  it('has the queue, the case and what one looks up', () => {
    const page = render(
      <WorkspaceShell queue={queue} currentId="a1" aside="Clocks">
        Case
      </WorkspaceShell>,
    )
    expect(page.text).toMatch(/Review queue.*Case Clocks/)
    expect(page.byTag('aside')).toHaveLength(1)
  })

  it('has no empty column beside it', () => {
    const page = render(
      <WorkspaceShell queue={queue} currentId="a1">
        Case
      </WorkspaceShell>,
    )
    expect(page.byTag('aside')).toEqual([])
  })
})

describe('the table of cases', () => {
  const rows: QueueRow[] = [
    { ...line, may: { claim: false, release: true, give: true }, holder: '周岚' },
    { ...line, id: 'a2', reference: 'R-2611-0002', dueStanding: 'at_risk', due: 'By 25 November 2026' },
  ]

  it('lets those be ticked that may be given or released, and no others', () => {
    const page = render(<QueueTable rows={rows} caption="Cases" />)
    const ticks = page.byTag('input').map(({ attributes }) => [attributes.value, attributes['aria-label']])
    expect(ticks).toEqual([['a1:3', 'Select 大连海产有限公司 R-2611-0001']])
    expect(page.text).toContain('周岚')
  })

  it.each([
    ['en', 'Pre-check: 2 remarks'],
    ['zh-CN', '预审提示 2 项'],
  ] as const)('says in %s what is to be exported, by which track, and what the pre-check found', (language, hits) => {
    const page = render(<QueueTable rows={rows} caption="Cases" />, { language })
    expect(page.text).toContain('海带, 扇贝 · General goods trade')
    expect(page.text).toContain(hits)
    const none = render(<QueueTable rows={[{ ...line, hits: 0 }]} caption="Cases" />, { language })
    expect(none.text).not.toContain(hits.slice(0, 4))
  })

  it('keeps ticked what was ticked when something was wrong', () => {
    const both = [...rows.slice(0, 1), { ...line, id: 'a3', may: { claim: false, release: true, give: true } }]
    const page = render(
      <PageForm reply={{ errors: [], values: { 'cases[]': ['a3:3'] } }}>
        <QueueTable rows={both} caption="Cases" />
      </PageForm>,
    )
    const ticked = page.byTag('input').filter(({ attributes }) => 'checked' in attributes)
    expect(ticked.map(({ attributes }) => attributes.value)).toEqual(['a3:3'])
  })

  it('has no column of ticks where nothing can be done', () => {
    const page = render(<QueueTable rows={rows.slice(1)} caption="Cases" />)
    expect(page.byTag('input')).toEqual([])
    expect(page.table(/./)[0]).toHaveLength(6)
  })

  it.each([
    [{ claim: true, release: false, give: false }, ['Claim']],
    [{ claim: false, release: true, give: false }, ['Release']],
    [{ claim: true, release: true, give: true }, ['Claim', 'Give to advisor', 'Release']],
    [{ claim: false, release: false, give: false }, []],
  ])('offers for %o the buttons %o', (may, buttons) => {
    expect(render(<BulkActions rows={[{ ...line, may }]} colleagues={[]} />).buttons).toEqual(buttons)
  })

  it('says for each case what became of it', () => {
    const outcomes = [
      { reference: 'R-2611-0001', firm: '甲公司', isDone: true, text: 'Released' },
      { reference: 'R-2611-0002', firm: '乙公司', isDone: false, text: 'Somebody was faster.' },
    ]
    const page = render(<BulkOutcomes outcomes={outcomes} />)
    expect(page.text).toContain('Done: 1 of 2 Not done, and why: 乙公司 R-2611-0002 Somebody was faster.')
    expect(page.text).toContain('Done: 甲公司 R-2611-0001 Released')
  })
})

describe('what happens elsewhere', () => {
  it('is marked on the rows it concerns, and on no others', () => {
    const rows = [line, { ...line, id: 'a2' }, { ...line, id: 'a3' }]
    const marks = new Map([
      ['a1', '孟凡'],
      ['a3', null],
    ])
    const page = render(<QueueTable rows={rows} marks={marks} caption="Cases" />)
    expect(page.text.match(/Now with 孟凡|Just released/g)).toEqual(['Now with 孟凡', 'Just released'])
  })

  it.each(['en', 'zh-CN'] as const)('is asked for by a plain link in %s while there are no scripts', (language) => {
    const place = { tab: 'open', page: 2, city: '210200' } as const
    const page = render(<QueueColumn queue={{ ...queue, place }} currentId="a0" />, { language })
    const link = page.link(language === 'en' ? 'Load again' : '刷新列表')
    expect(link.attributes.href).toBe('/advisor?tab=open&page=2&city=210200')
    expect(page.byRole('status').children).toEqual([])
  })

  it('says for whom a case waits and since when', () => {
    expect(render(<QueueTable rows={[line]} caption="Cases" />).text).toContain('with us since Monday, 3 working days')
  })
})

describe('what can be looked for', () => {
  const names = {
    cities: [{ code: '210100', name: 'Shenyang' }],
    colleagues: [{ id: 'p1', name: '周岚' }],
    stages: { register: 'Register', market: 'Market', ecommerce: 'Shop', export: 'Export' },
  }

  it.each(['en', 'zh-CN'] as const)('stands in %s with what is chosen, and opens when something is', (language) => {
    const place = { tab: 'open', page: 1, q: '泵业', city: '210100', assignee: 'p1' } as const
    const page = render(<QueueFilters {...names} place={place} />, { language })
    expect(page.hidden('tab')).toEqual(['open'])
    expect(atLeast(1, page.byTag('details')).every(({ attributes }) => 'open' in attributes)).toBe(true)
    expect(page.byTag('select')).toHaveLength(10)
    expect(page.links.at(-1)?.[1]).toBe('/advisor?tab=open')
  })

  it('is folded away while nothing is chosen', () => {
    const page = render(<QueueFilters {...names} place={{ tab: 'mine', page: 1 }} />)
    expect(page.byTag('details').some(({ attributes }) => 'open' in attributes)).toBe(false)
    expect(page.links).toEqual([])
  })
})

describe('what waits for somebody outside the tabs', () => {
  const asks = { question_for_me: 2, appeal: 1, escalated: 3, escalated_closed: 1 }

  it('is a link each, those of leads for leads alone, and nothing where nothing waits', () => {
    const links = (isLead: boolean) => render(<QueueAsks queue={{ ...queue, asks, isLead }} />).links
    expect(links(false)).toEqual([
      ['Questions to you: 2', '/advisor?tab=open&flag=question_for_me'],
      ['Appeals: 1', '/advisor?tab=open&flag=appeal'],
    ])
    expect(links(true).slice(2)).toEqual([
      ['Escalated: 3', '/advisor?tab=open&flag=escalated'],
      ['Escalated after the decision: 1', '/advisor?tab=decided&flag=escalated'],
    ])
    expect(render(<QueueAsks queue={queue} />).links).toEqual([])
  })
})
