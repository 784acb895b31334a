import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { AccessLine, AccessPage } from '../queries.server'
import { AccessList } from './access-list'

function line(given: Partial<AccessLine> = {}): AccessLine {
  return {
    id: '1',
    name: '周岚',
    role: 'advisor',
    what: 'Looked at a document: Licence, version 2',
    reference: 'R-2611-0427',
    at: '2026-11-23T02:00:00Z',
    ...given,
  }
}

function view(given: Partial<AccessPage> = {}, language: 'en' | 'zh-CN' = 'en') {
  const access = {
    side: 'staff',
    counts: { staff: 1, colleagues: 3 },
    lines: [line()],
    page: 1,
    pages: 1,
    ...given,
  } as const
  const toPlace = ({ side, page = 1 }: { side: string; page?: number }) => `/access?side=${side}&page=${page}`
  return render(<AccessList access={access} toPlace={toPlace} />, { language })
}

describe('who opened the file', () => {
  it('is told with name, role, what, application and time with its zone', () => {
    expect(view().text).toContain('周岚')
    for (const words of ['Advisor', 'Looked at a document: Licence, version 2', 'Application R-2611-0427', '10:00'])
      expect(view().text).toContain(words)
    expect(view().text).toMatch(/China Time|\(China/)
    expect(view({}, 'zh-CN').text).toContain('（北京时间）')
  })

  it.each([
    ['staff', 'A former member of staff', '已离任的工作人员'],
    ['colleagues', 'A former member of your firm', '已离开的成员'],
  ] as const)('%s whose account is closed have no name', (side, english, chinese) => {
    const lines = [line({ name: null })]
    expect(view({ side, lines }).text).toContain(english)
    expect(view({ side, lines }, 'zh-CN').text).toContain(chinese)
  })

  it('has staff and the firm’s own people at two addresses, with how many lines there are', () => {
    const page = view()
    expect(page.link('Staff1').attributes).toMatchObject({ href: '/access?side=staff&page=1', 'aria-current': 'page' })
    expect(page.link('Your own people3').attributes.href).toBe('/access?side=colleagues&page=1')
  })

  it.each(['staff', 'colleagues'] as const)('says what will stand there while there is nothing of %s', (side) => {
    const page = view({ side, lines: [], counts: { staff: 0, colleagues: 0 } })
    expect(page.headings).toHaveLength(1)
    expect(page.text).toMatch(/a line appears here/i)
    expect(page.html).not.toContain('<table')
  })

  it('stays on its side from page to page', () => {
    const page = view({ side: 'colleagues', page: 2, pages: 3 })
    expect(page.link('Next').attributes.href).toBe('/access?side=colleagues&page=3')
  })
})
