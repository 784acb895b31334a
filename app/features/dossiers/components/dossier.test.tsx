import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { Dossier, DossierCase } from '../queries.server'
import { DossierCases } from './dossier-cases'
import { DossierFacts } from './dossier-facts'
import { DossierPeople } from './dossier-people'

const one = (given: Partial<DossierCase> = {}): DossierCase => ({
  id: 'a1',
  to: '/advisor/cases/a1',
  isCurrent: true,
  stage: 'Register',
  reference: 'R-2611-0001',
  status: 'approved',
  round: 2,
  submittedAt: '2026-11-02T01:30:00.000Z',
  decidedAt: '2026-11-05T01:30:00.000Z',
  advisor: '周婷',
  advisorMinutes: 135,
  firmMinutes: 26 * 60,
  ...given,
})

const facts: Dossier['facts'] = {
  creditCode: '91210106MA0000000X',
  segment: 'SME',
  ownership: 'Domestic',
  place: 'Shenyang · Tiexi District',
  tracks: 'General goods trade',
  sells: '灌溉用离心泵',
  registeredAt: '2026-09-12T01:30:00.000Z',
  products: '',
  markets: 'Kazakhstan and Poland',
  channels: '',
}

describe('the firm on one page', () => {
  it('says how far it got, and what it has not said', () => {
    const milestones = [
      { milestone: 0 as const, name: 'Signed up', reachedAt: '2026-09-12T01:30:00.000Z', state: 'reached' as const },
      {
        milestone: 1 as const,
        name: 'Firm verified',
        reachedAt: '2026-10-02T01:30:00.000Z',
        state: 'reached' as const,
      },
      { milestone: 2 as const, name: 'Filings complete', reachedAt: null, state: 'current' as const },
    ]
    const page = render(<DossierFacts dossier={{ facts, milestones }} />)
    expect(page.text).toContain('Firm verified')
    expect(page.text).toContain('2 October 2026')
    expect(page.text).toContain('2 reached · next: Filings complete')
    expect(page.text).toContain('Products to export Not provided')
    expect(page.text).toContain('Markets chosen Kazakhstan and Poland')
  })

  it('lists its cases with the one somebody came from, and adds up the time of each side', () => {
    const cases = [one(), one({ id: 'a2', to: '/advisor/cases/a2', isCurrent: false, stage: 'Market', advisor: null })]
    const totals = { advisorMinutes: 270, firmMinutes: 52 * 60 }
    const page = render(<DossierCases dossier={{ cases, totals }} />)
    expect(page.link('Register').attributes).toMatchObject({ href: '/advisor/cases/a1', 'aria-current': 'true' })
    expect(page.link('Market').attributes).not.toHaveProperty('aria-current')
    expect(page.text).toContain('In all: advisors 4 h 30 min (working time), the firm 2 d 4 h.')
    expect(page.headings).toEqual(['2 All its cases'])
  })

  it.each([
    ['en', '林晓舟 Owner · reads Chinese Anna Smith Viewer · reads English · account disabled'],
    ['zh-CN', '林晓舟 管理人 · 使用中文 Anna Smith 查阅人 · 使用英文 · 账号已停用'],
  ] as const)('names its people and what they read, in %s', (language, words) => {
    const people = [
      { id: 'u1', name: '林晓舟', role: 'owner' as const, language: 'zh-CN', isDisabled: false },
      { id: 'u2', name: 'Anna Smith', role: 'viewer' as const, language: 'en', isDisabled: true },
    ]
    const page = render(<DossierPeople people={people} />, { language })
    expect(page.text).toContain(words)
  })
})
