import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { View } from '../queries.server'
import { SaveViewBox } from './save-view'
import { ViewLinks } from './view-links'
import { ViewList } from './view-list'

const own: View = {
  id: 'v1',
  name: '大连待办',
  to: '/advisor?tab=open&city=210200',
  count: 3,
  shown: '3',
  isCurrent: true,
  isShared: false,
  isDefault: true,
  mark: 'm1',
  from: null,
  mayChange: true,
}
const others: View = {
  ...own,
  id: 'v2',
  name: '超期',
  isCurrent: false,
  isDefault: false,
  isShared: true,
  from: '周岚',
}
const LANGUAGES = ['en', 'zh-CN'] as const

describe('views above the queue', () => {
  it('lead to their filters and say how many cases they hold', () => {
    const page = render(<ViewLinks views={[own, { ...others, count: 0, shown: '0' }]} />)
    expect(page.links).toEqual([
      ['大连待办3', '/advisor?tab=open&city=210200'],
      ['超期0', '/advisor?tab=open&city=210200'],
      ['Manage views', '/advisor/views'],
    ])
    expect(page.link(/大连待办/).attributes['aria-current']).toBe('true')
  })

  it('are nothing while there are none', () => {
    expect(render(<ViewLinks views={[]} />).links).toEqual([])
  })

  it.each(LANGUAGES)('are saved in %s by a form of their own, which works without scripts', (language) => {
    const page = render(<SaveViewBox query="tab=open" requestId="r1" />, { language })
    expect(page.byTag('form')[0]?.attributes).toMatchObject({ method: 'post', action: '/advisor/views' })
    expect([page.hidden('query'), page.hidden('requestId')]).toEqual([['tab=open'], ['r1']])
    expect(page.byTag('input').filter(({ attributes }) => attributes.type === 'checkbox')).toHaveLength(2)
  })
})

describe('the list of views', () => {
  it('says of each what it is and offers what its reader may do', () => {
    const page = render(<ViewList views={[own, { ...others, mayChange: false }]} />)
    expect(page.text).toContain('3 cases · only yours · the queue opens with it')
    expect(page.text).toContain('3 cases · shared by 周岚')
    expect(page.buttons).toEqual([
      'Open the queue with my cases again',
      'Delete “大连待办”',
      'Save',
      'Open the queue with “超期”',
    ])
  })

  it('lets a lead change what others share', () => {
    const page = render(<ViewList views={[others]} />)
    expect(page.buttons).toContain('Delete “超期”')
    expect(page.byTag('input').find(({ attributes }) => attributes.name === 'isShared')?.attributes).toHaveProperty(
      'checked',
    )
  })

  it.each(LANGUAGES)('shows in %s at its own form what was wrong, with what was typed', (language) => {
    const reply = {
      errors: [{ field: 'name', message: { key: 'refusals:views.nameTaken' } }],
      values: { intent: ['change'], viewId: ['v2'], name: ['大连待办'] },
    } as const
    const page = render(<ViewList views={[own, others]} reply={reply} />, { language })
    const open = page.byTag('details').map(({ attributes }) => 'open' in attributes)
    expect(open).toEqual([false, true])
    expect(page.byTag('input').filter(({ attributes }) => attributes['aria-invalid'] === 'true')).toHaveLength(1)
  })
})
