import { describe, expect, it } from 'vitest'
import { sessionRule } from '~/domain/access/sessions'
import { textOf } from '../../../../tests/support/markup'
import { render } from '../../../../tests/support/render'
import type { FoundAccount } from '../account-queries.server'
import type { OwnSession } from '../session-queries.server'
import { AccountChange } from './account-change'
import { AccountFacts } from './account-facts'
import { SessionList } from './session-list'
import { SessionRules } from './session-rules'

const THIS: OwnSession = {
  id: 'this',
  device: { browser: 'chrome', system: 'windows' },
  address: '203.0.113.7',
  startedAt: '2026-11-30T01:00:00Z',
  lastSeenAt: '2026-11-30T02:00:00Z',
  isThis: true,
}
const PHONE: OwnSession = {
  ...THIS,
  id: 'phone',
  device: { browser: 'wechat', system: 'harmony' },
  address: null,
  isThis: false,
}
const STRANGE: OwnSession = { ...PHONE, id: 'strange', device: { browser: 'other', system: 'other' } }

describe('the sessions of a person', () => {
  it.each([
    ['en', 'Chrome on Windows (this browser)', 'WeChat on HarmonyOS', 'Unknown device'],
    ['zh-CN', 'Chrome（Windows） · 本浏览器', '微信（鸿蒙系统）', '无法识别的设备'],
  ] as const)('are named in %s by what people call their devices', (language, here, phone, strange) => {
    const page = render(<SessionList sessions={[THIS, PHONE, STRANGE]} />, { language })
    for (const name of [here, phone, strange]) expect(page.text).toContain(name)
  })

  it('end one by one, or all but this one', () => {
    const page = render(<SessionList sessions={[THIS, PHONE]} />)
    expect(page.buttons).toEqual([
      expect.stringMatching(/^End the session in WeChat on HarmonyOS, signed in 30 November 2026/),
      'End all other sessions',
    ])
    const sent = page.byTag('input').map(({ attributes }) => [attributes.name, attributes.value])
    expect(sent).toEqual([
      ['intent', 'end'],
      ['sessionId', 'phone'],
      ['intent', 'end_others'],
    ])
  })

  it('offer nothing to end when there is only this one', () => {
    const page = render(<SessionList sessions={[THIS]} />)
    expect(page.byTag('button')).toEqual([])
    expect(page.text).toContain('You are signed in in this browser only.')
  })

  it.each([
    [null, '3 days', '14 days', '10 browsers'],
    ['advisor', '1 hour in', '12 hours', '5 browsers'],
  ] as const)('of %s end by the rule that is shown', (staffRole, idle, life, most) => {
    const { text } = render(<SessionRules rule={sessionRule(staffRole)} />)
    for (const figure of [idle, life, most]) expect(text).toContain(figure)
  })
})

const ACCOUNT: FoundAccount = {
  id: 'li',
  name: 'Li Ming',
  email: 'li@example.cn',
  staffRole: null,
  state: 'active',
  isSelf: false,
  signedUpOn: '2026-11-01T01:00:00Z',
  disabledOn: null,
  hasTwoFactor: false,
  sessions: 2,
  firms: [
    {
      id: 'f1',
      nameZh: '北方机械',
      nameEn: 'North Machinery',
      creditCode: '91210100MA0000000X',
      role: 'owner',
      isTakenBack: false,
      isOnlyOwner: true,
    },
  ],
}
const changeOf = (account: FoundAccount, asked: 'disable' | 'enable' | 'end_sessions' | null = null) => (
  <AccountChange account={account} asked={asked} reply={undefined} held={null} leaving={[]} />
)

describe('an account as administrators see it', () => {
  it.each(['en', 'zh-CN'] as const)('says in %s how it stands', (language) => {
    const page = render(<AccountFacts account={{ ...ACCOUNT, disabledOn: '2026-11-02T01:00:00Z' }} />, { language })
    for (const fact of ['li@example.cn', '91210100MA0000000X', '2026']) expect(page.text).toContain(fact)
  })

  it('says so when the code of a firm was taken back, and when there is no firm', () => {
    const [firm] = ACCOUNT.firms
    if (!firm) throw new Error('No firm')
    const taken = render(<AccountFacts account={{ ...ACCOUNT, firms: [{ ...firm, isTakenBack: true }] }} />)
    expect(taken.text).toContain('North Machinery (91210100MA0000000X), taken back')
    expect(render(<AccountFacts account={{ ...ACCOUNT, firms: [] }} />).text).toContain('none')
  })

  it.each([
    ['active', 2, ['Disable the account', 'End all sessions']],
    ['active', 0, ['Disable the account']],
    ['disabled', 0, ['Enable the account']],
  ] as const)('%s with %d sessions offers what makes sense', (state, sessions, names) => {
    const page = render(changeOf({ ...ACCOUNT, state, sessions }))
    expect(page.links.map(([name]) => name)).toEqual(names)
  })

  it('is left alone when it is one’s own', () => {
    const page = render(changeOf({ ...ACCOUNT, isSelf: true }, 'disable'))
    expect([page.links, page.byTag('button')]).toEqual([[], []])
  })

  it.each([
    ['en', 'the person asked for it', /\byou\b/i],
    ['zh-CN', '应本人要求', /您/],
  ] as const)('gives in %s reasons that speak of the person, who is not the reader', (language, reason, toReader) => {
    const said = render(changeOf(ACCOUNT, 'disable'), { language }).byTag('option').map(textOf)
    expect(said).toContain(reason)
    expect(said.filter((text) => toReader.test(text))).toEqual([])
  })

  it.each(['en', 'zh-CN'] as const)('tells in %s what disabling brings, before the button', (language) => {
    const page = render(changeOf(ACCOUNT, 'disable'), { language })
    const effects = page.byTag('li').length
    expect(effects).toBe(6)
    expect(page.text).toContain(language === 'en' ? 'North Machinery' : '北方机械')
    expect(page.byTag('option').length).toBeGreaterThan(3)
  })

  it('is not asked to do what cannot be done any more', () => {
    expect(render(changeOf({ ...ACCOUNT, sessions: 0 }, 'end_sessions')).byTag('form')).toEqual([])
    expect(render(changeOf(ACCOUNT, 'enable')).byTag('form')).toEqual([])
  })
})
