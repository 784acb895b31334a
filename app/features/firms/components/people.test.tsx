import { describe, expect, it } from 'vitest'
import { closest, textOf } from '../../../../tests/support/markup'
import { render } from '../../../../tests/support/render'
import { AccessRequests } from './access-requests'
import { InviteForm } from './invite-form'
import { MemberList, type MemberListProps } from './member-list'
import { PendingInvitations } from './pending-invitations'
import { SentInvitations } from './sent-invitations'

const createdAt = new Date('2026-11-02T01:30:00Z')
const expiresAt = new Date('2026-11-30T16:30:00Z')
const members: MemberListProps['members'] = [
  { userId: 'u1', name: '王丽', email: 'wang@example.cn', role: 'owner', createdAt },
  { userId: 'u2', name: 'Chen Qiang', email: 'chen@example.cn', role: 'viewer', createdAt },
]

describe('the members of a firm', () => {
  it.each([
    ['en', '王丽 (you)', 'Owner · wang@example.cn · Since 2 November 2026'],
    ['zh-CN', '王丽 （您）', '管理人 · wang@example.cn · 2026年11月2日加入'],
  ] as const)('are listed in %s with role, address and date', (language, name, facts) => {
    const page = render(<MemberList members={members} isOwner={false} selfId="u1" />, { language })
    expect(textOf(page.byTag('li')[0] ?? '')).toContain(`${name} ${facts}`)
    expect(page.text).toMatch(/^\S+( members)? 2|2/)
  })

  it('can be changed by owners, each button saying whom it concerns', () => {
    const page = render(<MemberList members={members} isOwner selfId="u1" />)
    expect(page.buttons).toEqual([
      'Change the role of 王丽',
      'Leave the firm',
      'Change the role of Chen Qiang',
      'Remove Chen Qiang',
    ])
    expect(page.options('Change the role of Chen Qiang')).toEqual(['Owner', 'Editor', '*Viewer'])
    const form = closest(page.button('Remove Chen Qiang'), 'form')
    expect(form && textOf(form)).toBe('Remove')
    expect(page.hidden('userId')).toEqual(['u1', 'u1', 'u2', 'u2'])
  })

  it('can otherwise only leave', () => {
    expect(render(<MemberList members={members} isOwner={false} selfId="u2" />).buttons).toEqual(['Leave the firm'])
  })
})

describe('requests to join', () => {
  const request = {
    id: 'r1',
    message: { text: '', language: null },
    createdAt,
    user: { name: 'Li Na', email: 'li@example.cn' },
  }

  it('say who asks and when, and that nothing was written', () => {
    const page = render(<AccessRequests requests={[request]} />)
    expect(page.text).toContain('Li Na li@example.cn Asked on 2 November 2026 (no message)')
    expect(page.buttons).toEqual(['Let in Li Na', 'Decline Li Na'])
    expect(page.options('Role when let in')).toEqual(['Owner', '*Editor', 'Viewer'])
    expect([page.hidden('intent'), page.hidden('accessRequestId')]).toEqual([
      ['grant', 'decline'],
      ['r1', 'r1'],
    ])
  })

  it('show a message as text, with its language named', () => {
    const message = { text: '<img src=x> 我是出纳', language: 'zh-CN' } as const
    const page = render(<AccessRequests requests={[{ ...request, message }]} />)
    expect(page.byTag('img')).toEqual([])
    expect(page.text).toContain('Written in Chinese <img src=x> 我是出纳')
  })

  it('are not there when nobody asks', () => {
    expect(render(<AccessRequests requests={[]} />).html).toBe('')
  })
})

describe('invitations', () => {
  it.each([
    ['en', 'Editor · Valid until 1 December 2026', 'Withdraw the invitation to li@example.cn'],
    ['zh-CN', '经办人 · 2026年12月1日前有效', '撤回发给 li@example.cn 的邀请'],
  ] as const)('that were sent can be withdrawn, in %s', (language, facts, button) => {
    const invitations = [{ id: 'i1', email: 'li@example.cn', role: 'editor' as const, expiresAt }]
    const page = render(<SentInvitations invitations={invitations} />, { language })
    expect(page.text).toContain(facts)
    expect(page.buttons).toEqual([button])
    expect(page.hidden('invitationId')).toEqual(['i1'])
  })

  it.each([
    ['en', 'North Machinery', 'Accept North Machinery'],
    ['zh-CN', '北方机械', '接受 北方机械'],
  ] as const)('that wait name the firm in %s', (language, firm, button) => {
    const waiting = { id: 'i1', role: 'viewer' as const, expiresAt, nameZh: '北方机械', nameEn: 'North Machinery' }
    const page = render(<PendingInvitations invitations={[waiting]} />, { language })
    expect(page.text).toContain(firm)
    expect(page.buttons).toEqual([button])
  })

  it('are not there when there are none', () => {
    expect(render(<SentInvitations invitations={[]} />).html).toBe('')
    expect(render(<PendingInvitations invitations={[]} />).html).toBe('')
  })
})

describe('inviting a colleague', () => {
  it('asks for an address and a role with what it allows', () => {
    const page = render(<InviteForm held={null} />)
    expect(page.choices('Role')).toEqual([
      'Owner Can fill in, submit and manage people',
      '*Editor Can fill in and submit',
      'Viewer Can only look',
    ])
    expect(page.control('Email address').attributes).toMatchObject({ name: 'email', inputmode: 'email' })
  })

  it('keeps a wrong address and says what is wrong with it', () => {
    const reply = {
      errors: [{ field: 'email', message: { key: 'forms:email.invalid' } as const }],
      values: { email: ['li@'] },
    }
    const page = render(<InviteForm reply={reply} held={null} />)
    const control = page.control('Email address')
    expect(control.attributes.value).toBe('li@')
    expect(page.description(control)).toBe('Enter a full email address, like name@example.cn')
  })
})
