import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { closest } from '../../../tests/support/markup'
import { Entry } from './entry'
import { FactGrid, Facts } from './facts'
import { SummaryList } from './summary-list'
import { TaskList, TaskRow } from './task-list'
import { Timeline } from './timeline'

describe('a row of a task list', () => {
  const status = { tone: 'open', label: 'Can start' } as const
  const row = (props: Partial<Parameters<typeof TaskRow>[0]>) =>
    render(
      <TaskList>
        <TaskRow title="Customs code" status={status} {...props} />
      </TaskList>,
    )

  it('leads to the task and says its state in a word', () => {
    const page = row({ to: '/firms/f/tasks/S05', hint: 'Two working days' })
    expect(page.link('Customs code').attributes.href).toBe('/firms/f/tasks/S05')
    expect(page.text).toBe('Customs code Two working days Can start')
  })

  it('is no link while it cannot be opened, and has none in its hint', () => {
    const page = row({
      hint: 'Usually done after Business licence',
      status: { tone: 'faint', label: 'Other tasks first' },
    })
    expect(page.links).toEqual([])
    expect(page.text).toBe('Customs code Usually done after Business licence Other tasks first')
  })

  it.each([
    ['without a page', undefined, 's'],
    ['with a page', '/firms/f/tasks/S03', 'a'],
  ])('is struck through when the law has abolished it, %s', (_, to, tag) => {
    const page = row({ look: 'struck', to, status: { tone: 'faint', label: 'Abolished' } })
    const [title] = page.byTag(tag)
    expect(title?.tag === 's' || title?.attributes.class?.includes('line-through')).toBe(true)
    expect(page.text).toContain('Abolished')
  })
})

describe('check your answers', () => {
  const rows = [
    { label: 'Product', value: 'Centrifugal pumps', changeTo: '/products' },
    { label: 'Reason', value: '', changeTo: '/products?why' },
    { label: 'Ruling', value: null, note: 'Only if you have one' },
  ]

  it.each([
    ['en', 'Not provided', 'Change Product', 'Change'],
    ['zh-CN', '未填写', '修改Product', '修改'],
  ] as const)('in %s says what is missing and names the field of each link', (language, missing, name, words) => {
    const page = render(<SummaryList rows={rows} />, { language })
    expect(page.facts).toMatchObject({ Product: 'Centrifugal pumps', Reason: missing })
    expect(page.link(name).attributes.href).toBe('/products')
    expect(page.link(name).children).toEqual([words])
  })

  it('offers no change where there is none, and keeps the note', () => {
    const page = render(<SummaryList rows={rows} />)
    expect(page.links).toHaveLength(2)
    expect(page.facts.Ruling).toBe('Not provided Only if you have one')
  })

  it('shows a zero as an answer', () => {
    expect(render(<SummaryList rows={[{ label: 'Staff', value: 0 }]} />).facts.Staff).toBe('0')
  })
})

describe('facts', () => {
  it.each([Facts, FactGrid])('stand beside their labels', (List) => {
    const facts = [
      { label: 'Source', value: 'Customs Law' },
      { label: 'Checked', value: '1 November 2026' },
    ]
    expect(render(<List facts={facts} />).facts).toEqual({ Source: 'Customs Law', Checked: '1 November 2026' })
  })
})

describe('an entry of a list', () => {
  it('tells its facts in one line and keeps its actions beside it', () => {
    const page = render(
      <ul>
        <Entry title="Wang Li" facts={['Owner', 'wang@example.cn']} actions={<button>Remove</button>} />
      </ul>,
    )
    expect(page.text).toBe('Wang Li Owner · wang@example.cn Remove')
    expect(closest(page.button('Remove'), 'li')).not.toBeNull()
  })

  it('has no room for actions where there are none', () => {
    const page = render(<Entry title="x" facts={[]} />)
    expect(page.buttons).toEqual([])
  })
})

describe('a timeline', () => {
  const entries = [
    { text: 'Submitted', at: '2026-11-02T01:30:00.000Z' },
    { text: 'Approved', at: '2026-11-04T16:30:00.000Z' },
  ]

  it.each([
    ['en', ['Approved 5 November 2026 at 00:30 (China Time)', 'Submitted 2 November 2026 at 09:30 (China Time)']],
    ['zh-CN', ['Approved 2026年11月5日 00:30（北京时间）', 'Submitted 2026年11月2日 09:30（北京时间）']],
  ] as const)('in %s begins with the newest and names the zone', (language, expected) => {
    const page = render(<Timeline entries={entries} />, { language })
    expect(page.text).toBe(expected.join(' '))
    expect(page.byTag('time').map((time) => time.attributes.datetime)).toEqual([entries[1]?.at, entries[0]?.at])
  })
})
