import { describe, expect, it } from 'vitest'
import { TAKE_BACK_REASONS } from '~/domain/firm/taking-back'
import { render } from '../../../../tests/support/render'
import type { FoundFirm } from '../taking-back-queries.server'
import { FirmList } from './firm-list'
import { FoundFirmSection } from './found-firm'
import { HoldingChangePart } from './holding-change'
import { startingPage } from './starting-page'

const HELD: FoundFirm = {
  id: 'f1',
  nameZh: '北方机械',
  nameEn: 'North Machinery',
  creditCode: '91210100MA0000000X',
  registeredOn: '2026-11-01T01:00:00Z',
  takenBackOn: null,
  takenBackReason: null,
  canBeGivenBack: false,
  members: [{ id: 'li', name: 'Li Ming', email: 'li@example.cn', role: 'owner' }],
  asking: [{ id: 'wang', name: 'Wang Fang', email: 'wang@example.cn' }],
  inProgress: 2,
  approved: 1,
}
const FREE: FoundFirm = {
  ...HELD,
  takenBackOn: '2026-11-30T01:00:00Z',
  takenBackReason: 'no_right',
  canBeGivenBack: true,
}
const partOf = (firm: FoundFirm, asked: 'take_back' | 'give_back' | null = null) => (
  <HoldingChangePart firm={firm} asked={asked} reply={undefined} held={null} />
)

describe('a firm as administrators see it', () => {
  it.each(['en', 'zh-CN'] as const)('says in %s who holds the code, and what is in progress', (language) => {
    const page = render(<FoundFirmSection firm={FREE}>-</FoundFirmSection>, { language })
    for (const fact of ['91210100MA0000000X', 'li@example.cn', 'wang@example.cn', '2026'])
      expect(page.text).toContain(fact)
  })

  it('without members says so', () => {
    expect(render(<FoundFirmSection firm={{ ...HELD, members: [], asking: [] }}>-</FoundFirmSection>).text).toContain(
      'none',
    )
  })

  it.each([
    ['holds its code', HELD, ['Take the code back']],
    ['was taken back', FREE, ['Give the firm back']],
    ['was taken back, and another holds the code', { ...FREE, canBeGivenBack: false }, []],
  ] as const)('that %s', (_, firm, names) => {
    expect(render(partOf(firm)).links.map(([name]) => name)).toEqual(names)
  })

  it.each(['en', 'zh-CN'] as const)('tells in %s what taking back brings, before the button', (language) => {
    const page = render(partOf(HELD, 'take_back'), { language })
    expect(page.byTag('li')).toHaveLength(7)
    expect(page.byTag('option')).toHaveLength(TAKE_BACK_REASONS.length + 1)
    expect(render(partOf({ ...HELD, members: [], asking: [], inProgress: 0 }, 'take_back')).byTag('li')).toHaveLength(4)
  })

  it('is not given back by an old address', () => {
    expect(render(partOf(HELD, 'give_back')).byTag('form')).toEqual([])
    expect(render(partOf(FREE, 'give_back')).byTag('li')).toHaveLength(3)
  })
})

describe('a firm that was taken back, for its members', () => {
  it('is what they read first, whatever other firms they have', () => {
    const takenBack = { on: '2026-11-30T01:00:00Z', reason: null }
    expect(startingPage(null, [{ id: 'f1', takenBack }])).toBeNull()
    expect(startingPage(null, [{ id: 'f1', takenBack }, { id: 'f2' }])).toBeNull()
    expect(startingPage(null, [{ id: 'f2', takenBack: null }])).toBe('/firms/f2')
  })

  const firm = { ...HELD, cityCode: '210100', role: 'owner' } as const

  it.each([...TAKE_BACK_REASONS, null])('leads nowhere and says why: %s', (reason) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const page = render(<FirmList firms={[{ ...firm, takenBack: { on: '2026-11-30T01:00:00Z', reason } }]} />, {
        language,
      })
      expect(page.links).toEqual([])
      expect(page.text).toContain('2026')
    }
  })
})
