import { describe, expect, it } from 'vitest'
import { OWNERSHIPS, SEGMENTS, TRACKS } from '~/domain/firm/profile'
import { PageForm } from '~/ui/form/page-form'
import { render } from '../../../../tests/support/render'
import { FirmList } from './firm-list'
import { InvitationPage } from './invitation-page'
import { ProfileFields, type ProfileValues } from './profile-fields'
import { startingPage } from './starting-page'
import { TakenNotice } from './taken-notice'
import { atLeast } from '../../../../tests/support/at-least'

const values: ProfileValues = {
  creditCode: '91210100MA0000000X',
  nameZh: '沈阳北方机械有限公司',
  nameEn: 'Shenyang North Machinery Co., Ltd.',
  segment: 'sme',
  ownership: 'domestic',
  districtCode: '210102',
  tracks: ['general_goods', 'used_car'],
  sells: '离心泵',
  hasOwnBrand: true,
  productFlags: ['battery'],
  sellingWays: [],
  wishes: [],
  targetRegions: ['cee'],
}
const places = [{ label: 'Shenyang', options: [{ value: '210102', label: 'Heping' }] }]

describe('the list of firms', () => {
  const firm = { id: 'f1', nameZh: '北方机械', nameEn: 'North Machinery', cityCode: '210100', role: 'owner' } as const

  it.each([
    ['en', 'North Machinery', 'Owner'],
    ['zh-CN', '北方机械', '管理人'],
  ] as const)('names each in %s with city, code and role, and leads to it', (language, name, role) => {
    const page = render(<FirmList firms={[{ ...firm, creditCode: '91210100MA0000000X' }]} />, { language })
    expect(page.links).toEqual([[name, '/firms/f1']])
    expect(page.text).toMatch(new RegExp(`${name} \\S+ · 91210100MA0000000X · ${role}`))
  })
})

describe('the profile of a firm', () => {
  it.each(['en', 'zh-CN'] as const)('asks in %s for everything with words of that language', (language) => {
    const page = render(<ProfileFields places={places} />, { language })
    expect(page.byTag('fieldset')).toHaveLength(7)
    expect(page.byTag('input').filter(({ attributes }) => attributes.name === 'segment')).toHaveLength(SEGMENTS.length)
    expect(page.byTag('input').filter(({ attributes }) => attributes.name === 'ownership')).toHaveLength(
      OWNERSHIPS.length,
    )
    expect(page.byTag('input').filter(({ attributes }) => attributes.name === 'tracks[]')).toHaveLength(TRACKS.length)
    expect(atLeast(1, page.byTag('label')).every((label) => label.children.length > 0)).toBe(true)
  })

  it('begins with what is stored', () => {
    const page = render(<ProfileFields places={places} values={values} />)
    expect(page.control(/^Unified social credit code/).attributes.value).toBe(values.creditCode)
    expect(page.options('City and district')).toEqual(['Choose one', '*Heping'])
    expect(page.choices('Ownership')).toEqual(['*Domestic', 'Foreign-invested'])
    expect(page.choices(/^How do you want/).filter((label) => label.startsWith('*'))).toHaveLength(2)
    expect(page.control('We export under our own trademark').attributes).toHaveProperty('checked')
  })

  it('tells that what makes the firm itself stays as it was submitted', () => {
    const page = render(<ProfileFields places={places} values={values} locked="identity" />)
    const code = page.control(/^Unified social credit code/)
    expect(code.attributes).toHaveProperty('readonly')
    expect(page.description(code)).toContain('Submitted for verification, so names and')
    expect(page.control('Chinese name').attributes).toHaveProperty('readonly')
    expect(page.control(/^What you sell/).attributes).not.toHaveProperty('readonly')
  })

  it('can only be read by viewers', () => {
    const page = render(<ProfileFields places={places} values={values} locked="all" />)
    for (const label of ['Chinese name', 'English name', /^What you sell/])
      expect(page.control(label).attributes).toHaveProperty('readonly')
    expect(page.control('City and district').attributes).toHaveProperty('disabled')
  })

  it('keeps what was typed and says in Chinese what is missing', () => {
    const reply = {
      errors: [{ field: 'nameEn', message: { key: 'firms:nameEn.empty' } as const }],
      values: { nameZh: ['大连海产'], nameEn: [''] },
    }
    const page = render(
      <PageForm reply={reply}>
        <ProfileFields places={places} values={values} />
      </PageForm>,
      { language: 'zh-CN' },
    )
    expect(page.control('中文名称').attributes.value).toBe('大连海产')
    expect(page.link('请填写企业英文名称').attributes.href).toBe(`#${page.control('英文名称').attributes.id}`)
  })
})

describe('a firm that is registered already', () => {
  const taken = {
    errors: [{ field: 'creditCode', message: { key: 'refusals:firms.creditCodeTaken' } as const }],
    values: { creditCode: ['91210100MA0000000X'] },
  }

  it('can be asked for access, without a word on who owns it', () => {
    const page = render(<TakenNotice reply={taken} />)
    expect(page.link('Ask to join').attributes.href).toBe('/firms/request-access?code=91210100MA0000000X')
    expect(page.text).toContain('We do not say who that is.')
  })

  it.each([undefined, { errors: [], values: {} }])('is no matter otherwise', (reply) => {
    expect(render(<TakenNotice reply={reply} />).html).toBe('')
  })
})

describe('an invitation', () => {
  const invitation = { firm: '北方机械', role: 'editor' } as const
  const show = (state: 'open' | 'anonymous' | 'other' | 'gone') =>
    render(<InvitationPage invitation={{ ...invitation, state }} self="/invitations/t" email="li@example.cn" />)

  it('that is open is accepted with one button', () => {
    expect(show('open').headings).toEqual(['1 Join 北方机械'])
    expect(show('open').buttons).toEqual(['Accept the invitation'])
    expect(show('open').text).toContain('Your role: Editor.')
  })

  it('is kept for a guest until after signing in', () => {
    expect(show('anonymous').links).toEqual([
      ['Sign in', '/sign-in?next=%2Finvitations%2Ft'],
      ['Sign up', '/sign-up?next=%2Finvitations%2Ft'],
    ])
  })

  it('to somebody else or no longer valid names no firm', () => {
    expect(show('other').text).toContain('You are signed in as li@example.cn.')
    for (const state of ['other', 'gone'] as const) expect(show(state).text).not.toContain('北方机械')
    expect(show('gone').headings).toEqual(['1 This invitation no longer works'])
  })
})

describe('signing in leads', () => {
  it.each([
    [null, ['f1'], '/firms/f1'],
    [null, ['f1', 'f2'], null],
    [null, [], null],
    ['advisor', [], '/advisor'],
    ['lead_advisor', [], '/advisor'],
    ['official', [], '/official'],
    ['administrator', [], '/admin/staff'],
    ['advisor', ['f1'], null],
  ] as const)('%s of the firms %o to %s', (role, firms, page) => {
    expect(
      startingPage(
        role,
        firms.map((id) => ({ id })),
      ),
    ).toBe(page)
  })
})
