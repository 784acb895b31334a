import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { readEventFilter } from '../schema'
import type { EventLine, EventPerson } from '../views'
import { EventFilters } from './event-filters'
import { EventList } from './event-list'
import { OlderLink } from './older-link'
import { OwnEventList } from './own-event-list'
import { atLeast } from '../../../../tests/support/at-least'

const there: EventPerson = { name: '赵强', email: 'zhao@example.cn', state: 'there' }
const nobody: EventPerson = { name: null, email: null, state: 'nobody' }

function line(given: Partial<EventLine> = {}): EventLine {
  return {
    id: '1',
    what: 'Staff role changed',
    detail: 'Advisor',
    at: '2026-11-30T02:00:00Z',
    address: '203.0.113.5',
    requestId: '018f3a52',
    firm: null,
    actor: there,
    subject: { name: '周岚', email: 'zhou@example.cn', state: 'disabled' },
    isOwn: false,
    ...given,
  }
}

describe('the record, as administrators read it', () => {
  it('says what, who, whose account, when with its zone, and from where', () => {
    const { text } = render(<EventList lines={[line({ firm: '大东泵业' })]} />)
    for (const words of ['Staff role changed', 'Advisor', '大东泵业', '赵强', 'zhao@example.cn', '周岚', '(disabled)'])
      expect(text).toContain(words)
    for (const words of ['10:00', '203.0.113.5', 'Request 018f3a52']) expect(text).toContain(words)
    expect(text).toMatch(/China Time|\(China/)
  })

  it.each([
    ['nobody who was signed in', { actor: nobody, subject: nobody }, ['Nobody signed in', 'None']],
    ['an account that is gone', { actor: { ...nobody, state: 'gone' } }, ['An account that is gone']],
    ['somebody and their own account', { isOwn: true }, ['Their own account']],
  ] as const)('tells of %s', (_, given, words) => {
    const { text } = render(<EventList lines={[line(given)]} />)
    for (const word of atLeast(1, words)) expect(text).toContain(word)
  })
})

describe('the record, as a person reads it', () => {
  it.each([
    [{ isOwn: true }, 'You'],
    [{ actor: nobody }, 'Somebody who was not signed in'],
    [{}, 'An administrator, or an owner of the firm'],
  ] as const)('%j was by: %s', (given, by) => {
    const { text } = render(<OwnEventList lines={[line(given)]} />)
    expect(text).toContain(by)
    expect(text).not.toContain('赵强')
    expect(text).not.toContain('zhao@example.cn')
  })
})

describe('the filters', () => {
  it('are a form whose address is the answer, filled in as they were asked', () => {
    const filter = readEventFilter(new URLSearchParams('kind=signed_in&person=wang@example.cn&from=2026-11-01'))
    const { html } = render(<EventFilters filter={filter} problems={[]} />)
    expect(html).toContain('method="get"')
    expect(html).toContain('action="/admin/security"')
    for (const value of ['wang@example.cn', '2026-11-01']) expect(html).toContain(`value="${value}"`)
    expect(html).toMatch(/value="signed_in" selected|selected="" value="signed_in"/)
  })
})

describe('older events', () => {
  const link = (older: string | null, isNewest: boolean) =>
    render(<OlderLink older={older} isNewest={isNewest} toPage={(before = '') => `/x?before=${before}`} />)

  it('are a page further, from which there is a way back', () => {
    expect(link('c', true).link('Older events').attributes.href).toBe('/x?before=c')
    expect(link('c', false).link('Back to the newest').attributes.href).toBe('/x?before=')
    expect(link(null, true).html).not.toContain('<nav')
  })
})
