import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { textOf } from '../../../tests/support/markup'
import { KeyFigures } from './key-figure'
import { Ladder, type LadderMilestone } from './ladder'
import { Pagination } from './pagination'
import { Tabs } from './tabs'

describe('the ladder', () => {
  const milestones: readonly LadderMilestone[] = [
    { id: 'L0', label: 'Signed up', state: 'reached', note: '1 November 2026' },
    { id: 'L1', label: 'Firm verified', state: 'current' },
    { id: 'L5', label: 'First declaration released', state: 'ahead', isGoal: true },
  ]

  it.each([
    ['en', 'Progress from zero to one', ['reached', 'next', 'not reached yet']],
    ['zh-CN', '破零进度', ['已达成', '下一级', '未达成']],
  ] as const)('in %s says in words where the firm stands', (language, label, words) => {
    const page = render(<Ladder milestones={milestones} />, { language })
    expect(page.byTag('ol')[0]?.attributes['aria-label']).toBe(label)
    const items = page.byTag('li').map(textOf)
    expect(items[0]).toBe(`Signed up ${words[0]} 1 November 2026`)
    expect(items[1]).toBe(`Firm verified ${words[1]}`)
    expect(items[2]).toBe(`First declaration released ${words[2]}`)
  })

  it('marks the one milestone where the firm is', () => {
    const steps = render(<Ladder milestones={milestones} label="Of this firm" />).byTag('li')
    expect(steps.map((step) => step.attributes['aria-current'])).toEqual([undefined, 'step', undefined])
  })
})

describe('pages of a list', () => {
  const toPage = (page: number) => `/advisor?page=${page}`

  it.each([
    [1, 3, [['Next', '/advisor?page=2']]],
    [
      2,
      3,
      [
        ['Previous', '/advisor?page=1'],
        ['Next', '/advisor?page=3'],
      ],
    ],
    [3, 3, [['Previous', '/advisor?page=2']]],
  ])('on page %i of %i lead to the neighbours only', (page, pages, links) => {
    const shown = render(<Pagination page={page} pages={pages} toPage={toPage} />)
    expect(shown.links).toEqual(links)
    expect(shown.text).toContain(`Page ${page} of ${pages}`)
    expect(shown.byTag('nav')[0]?.attributes['aria-label']).toBe('Pages')
  })

  it('are nothing when one page holds all', () => {
    expect(render(<Pagination page={1} pages={1} toPage={toPage} />).html).toBe('')
  })

  it('count in Chinese', () => {
    expect(render(<Pagination page={2} pages={3} toPage={toPage} />, { language: 'zh-CN' }).text).toBe(
      '上一页 第 2 页，共 3 页 下一页',
    )
  })
})

describe('tabs', () => {
  const tabs = [
    { to: '/advisor?tab=mine', label: 'Mine', count: 0, isCurrent: true },
    { to: '/advisor?tab=decided', label: 'Decided', isCurrent: false },
  ]

  it('are links with the current one marked, and a zero is a number, too', () => {
    const page = render(<Tabs tabs={tabs} />)
    expect(page.links).toEqual([
      ['Mine0', '/advisor?tab=mine'],
      ['Decided', '/advisor?tab=decided'],
    ])
    expect(page.byTag('a').map((tab) => tab.attributes['aria-current'])).toEqual(['page', undefined])
    expect(page.byTag('nav')[0]?.attributes['aria-label']).toBe('Sections of this page')
  })

  it('are named after what they divide', () => {
    const page = render(<Tabs tabs={tabs} label="Parts of the queue" />)
    expect(page.byTag('nav')[0]?.attributes['aria-label']).toBe('Parts of the queue')
  })
})

describe('key figures', () => {
  it('have their unit and meaning, and open the rows behind them', () => {
    const page = render(
      <KeyFigures
        figures={[
          {
            label: 'Exporters',
            value: '42',
            unit: 'firms',
            note: 'As of 1 November',
            to: '/official/firms?milestone=5',
          },
          { label: 'Reviews', value: '7' },
        ]}
      />,
    )
    expect(page.text).toBe('Exporters 42 firms As of 1 November Reviews 7')
    expect(page.links).toEqual([['42 firms', '/official/firms?milestone=5']])
  })
})
