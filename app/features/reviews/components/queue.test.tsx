import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { Queue } from '../queries.server'
import { DeskShell } from './desk-shell'
import { QueueColumn } from './queue-column'

const queue: Queue = {
  tab: 'mine',
  counts: { mine: 2, unclaimed: 0, waiting: 4, decided: 120 },
  rows: [
    {
      id: 'a1',
      to: '/advisor/cases/a1',
      firm: '大连海产有限公司',
      line: 'Register',
      due: '2 days late',
      isOverdue: true,
    },
    { id: 'a2', to: '/advisor/cases/a2', firm: '丹东服装厂', line: 'Market', due: null, isOverdue: false },
  ],
  page: 1,
  pages: 1,
}

describe('the queue of an advisor', () => {
  it.each([
    ['en', ['Mine 2', 'Unclaimed 0', 'With firm 4', 'Decided']],
    ['zh-CN', ['待我处理 2', '可认领 0', '等企业 4', '已决定']],
  ] as const)('counts in %s what asks for something, not what is over', (language, tabs) => {
    const page = render(<QueueColumn queue={queue} />, { language })
    const shown = page.links.slice(0, 4).map(([name]) => name.replace(/\s?(\d+)$/, ' $1'))
    expect(shown).toEqual(tabs)
    expect(page.links[1]?.[1]).toBe('/advisor?tab=unclaimed')
  })

  it('leads by its rows to the cases and says in words what is late', () => {
    const page = render(<QueueColumn queue={queue} />)
    expect(page.link(/大连海产/).attributes.href).toBe('/advisor/cases/a1')
    expect(page.text).toContain('2 days late')
  })

  it('marks the case that is open, and the heading steps back for it', () => {
    const page = render(<QueueColumn queue={queue} currentId="a2" />)
    expect(page.link(/丹东服装厂/).attributes['aria-current']).toBe('true')
    expect(page.headings).toEqual(['2 Review queue'])
    expect(render(<QueueColumn queue={queue} />).headings).toEqual(['1 Review queue'])
  })

  it.each([
    ['mine', 'You have no cases to deal with', 'Claim the next case under Unclaimed.'],
    ['unclaimed', 'Nothing to claim', 'Cases appear here when firms hand in.'],
    ['waiting', 'No case waits for a firm', 'Cases you sent back for changes are listed here.'],
    ['decided', 'Nothing decided yet', 'Approved and rejected cases are listed here.'],
  ] as const)('that is empty under %s says what to do', (tab, heading, hint) => {
    const page = render(<QueueColumn queue={{ ...queue, tab, rows: [] }} />)
    expect(page.text).toContain(`${heading} ${hint}`)
    expect(page.byTag('a').filter(({ attributes }) => attributes['aria-current'])).toHaveLength(1)
  })

  it('keeps its tab on further pages', () => {
    const page = render(<QueueColumn queue={{ ...queue, tab: 'decided', page: 2, pages: 3 }} />)
    expect(page.link('Next').attributes.href).toBe('/advisor?tab=decided&page=3')
  })
})

describe('the desk', () => {
  it('has the queue, the case and what one looks up', () => {
    const page = render(
      <DeskShell queue={queue} currentId="a1" aside="Clocks">
        Case
      </DeskShell>,
    )
    expect(page.text).toMatch(/Review queue.*Case Clocks/)
    expect(page.byTag('aside')).toHaveLength(1)
    expect(page.byTag('main')).toHaveLength(1)
  })

  it('has no empty column beside it', () => {
    expect(render(<DeskShell queue={queue}>Case</DeskShell>).byTag('aside')).toEqual([])
  })
})
