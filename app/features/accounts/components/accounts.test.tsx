import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { textOf } from '../../../../tests/support/markup'
import type { StaffMember } from '../staff-queries.server'
import { CodeField } from './code-field'
import { DemoOutboxHint } from './demo-outbox-hint'
import { EmailField } from './email-field'
import { LanguageField } from './language-field'
import { PersonShell } from './person-shell'
import { StaffList } from './staff-list'

describe('fields of an account', () => {
  it.each([
    ['en', '6-digit code', 'Email address', 'Language of pages and mails'],
    ['zh-CN', '6 位验证码', '电子邮箱', '页面和邮件使用的语言'],
  ] as const)('ask in %s in the way keyboards and password managers understand', (language, code, email, legend) => {
    const page = render(
      <>
        <CodeField />
        <EmailField defaultValue="li@example.cn" />
        <LanguageField chosen={language} />
      </>,
      { language },
    )
    expect(page.control(code).attributes).toMatchObject({ inputmode: 'numeric', autocomplete: 'one-time-code' })
    expect(page.control(email).attributes).toMatchObject({
      type: 'text',
      autocomplete: 'email',
      value: 'li@example.cn',
    })
    expect(page.choices(legend)).toEqual(language === 'en' ? ['中文', '*English'] : ['*中文', 'English'])
  })

  it('leave the name language to the switch of the page', () => {
    const page = render(<LanguageField chosen="en" />)
    expect(page.byTag('input').map(({ attributes }) => attributes.name)).toEqual([
      'preferredLanguage',
      'preferredLanguage',
    ])
  })
})

describe('the outbox of the demo', () => {
  it('is pointed out only where no mail is sent', () => {
    expect(render(<DemoOutboxHint isShown />).link('demo outbox').attributes.href).toBe('/dev/outbox')
    expect(render(<DemoOutboxHint isShown={false} />).html).toBe('')
  })
})

describe('pages of a person', () => {
  it('lead to all firms, also when there is only one', () => {
    const page = render(<PersonShell>x</PersonShell>)
    expect(page.link('My firms').attributes.href).toBe('/firms?all=1')
    expect(page.buttons).toContain('Sign out')
  })
})

describe('the staff', () => {
  const member = {
    id: 's1',
    name: '陈强',
    email: 'chen@example.cn',
    role: 'advisor',
    state: 'active',
    isSelf: false,
    hasTwoFactor: false,
    secondFactorSince: null,
  } as const
  const list = (staff: StaffMember) => render(<StaffList staff={[staff]} />)

  it.each([
    ['active', 'Active', [], []],
    ['waiting', 'No password yet', [], []],
    ['disabled', 'Disabled', ['Enable the account of 陈强'], ['enable']],
  ] as const)('who are %s are said to be so in words, with the way to change it', (state, word, buttons, intents) => {
    const page = list({ ...member, state })
    expect(textOf(page.byTag('li')[0] ?? '')).toContain(`陈强 Advisor · chen@example.cn · ${word} · Two-factor off`)
    expect(page.buttons).toEqual(['Change the role of 陈强', ...buttons])
    expect(page.hidden('intent')).toEqual(['set_role', ...intents])
    expect(page.html.includes('/admin/staff?ask=disable&amp;member=s1')).toBe(state !== 'disabled')
  })

  it('are given another role from a list', () => {
    const options = list(member).options('Change the role of 陈强')
    expect(options).toEqual(['*Advisor', 'Lead advisor', 'Official', 'Administrator'])
  })

  it('lose their second factor for a reason out of a list, if they have one', () => {
    const page = list({ ...member, hasTwoFactor: true, secondFactorSince: '2026-11-30T00:00:00.000Z' })
    expect(page.text).toContain('Active · Two-factor on')
    expect(page.buttons.at(-1)).toBe('Reset two-factor sign-in of 陈强')
    expect(page.options('Reason for resetting two-factor sign-in of 陈强')).toContain('Phone lost')
    expect(page.hidden('intent').at(-1)).toBe('reset_two_factor')
    expect(page.hidden('shownSince')).toEqual(['2026-11-30T00:00:00.000Z'])
  })

  it('cannot lock themselves out', () => {
    const page = list({ ...member, isSelf: true, role: 'administrator' })
    expect(page.text).toContain('陈强 (you)')
    expect(page.buttons).toEqual([])
  })
})
