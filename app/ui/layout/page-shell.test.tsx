import { describe, expect, it } from 'vitest'
import { closest } from '../../../tests/support/markup'
import { render } from '../../../tests/support/render'
import { PageShell } from './page-shell'

const nav = [
  { to: '/firms/f', label: 'Roadmap', end: true },
  { to: '/firms/f/people', label: 'People', count: 2 },
  { to: '/firms/f/products', label: 'Products', count: 0 },
]

describe('the frame of a page', () => {
  it.each([
    ['en', 'Skip to main content', 'Zero-to-One 外贸破零', 'This portal guides and records'],
    ['zh-CN', '跳到正文', '外贸破零', '本门户提供指引和记录'],
  ] as const)(
    'in %s begins with the way to the content and ends with what the portal is',
    (language, skip, name, foot) => {
      const page = render(<PageShell>Content</PageShell>, { language })
      expect(page.links[0]).toEqual([skip, '#main'])
      expect(page.byId('main').attributes.tabindex).toBe('-1')
      expect(page.byId('main').tag).toBe('main')
      expect(page.link(name).attributes.href).toBe('/')
      expect(page.byTag('footer')[0] && page.text).toContain(foot)
    },
  )

  it('marks where one is and counts what waits', () => {
    const page = render(<PageShell nav={nav}>x</PageShell>, { at: '/firms/f/people' })
    const menu = page.byTag('nav')[0]
    expect(menu?.attributes['aria-label']).toBe('Main')
    expect(page.link(/^People ?2$/).attributes['aria-current']).toBe('page')
    expect(page.link('Roadmap').attributes['aria-current']).toBeUndefined()
    expect(page.link('Products').attributes.href).toBe('/firms/f/products')
  })

  it('has no empty menu', () => {
    expect(render(<PageShell>x</PageShell>).byTag('nav')).toEqual([])
  })

  it('says whose pages these are', () => {
    expect(render(<PageShell owner="沈阳北方机械有限公司">x</PageShell>).text).toContain('沈阳北方机械有限公司')
  })

  it('shows a guest what needs no account, and a page with a menu its own', () => {
    const page = render(<PageShell session="out">x</PageShell>, { at: '/hs/845611' })
    expect(['Roadmap', 'HS codes', 'Price', 'Markets'].map((label) => page.link(label).attributes.href)).toEqual([
      '/start',
      '/hs',
      '/price',
      '/method',
    ])
    expect(page.link('HS codes').attributes['aria-current']).toBe('page')
    const own = render(
      <PageShell session="out" nav={nav}>
        x
      </PageShell>,
    )
    expect(own.links.map(([label]) => label)).not.toContain('HS codes')
  })

  it('has one link on a page that is the same for everybody, true for those who are signed in', () => {
    const page = render(<PageShell session="open">x</PageShell>)
    expect(page.link('Sign in or continue').attributes.href).toBe('/sign-in')
    expect(page.text).not.toMatch(/Sign in(?! or continue)|Sign out/)
  })

  it('offers to sign in to a guest', () => {
    const page = render(<PageShell session="out">x</PageShell>)
    expect(page.link('Sign in').attributes.href).toBe('/sign-in')
    expect(page.buttons).not.toContain('Sign out')
  })

  it('offers to sign out by a form that works without scripts', () => {
    const page = render(<PageShell session="in">x</PageShell>)
    expect(page.link('Account').attributes.href).toBe('/account')
    const form = closest(page.button('Sign out'), 'form')
    expect(form?.attributes).toMatchObject({ method: 'post', action: '/sign-out' })
  })

  it('offers neither where the session does not matter', () => {
    const page = render(<PageShell>x</PageShell>)
    expect(page.text).not.toMatch(/Sign (in|out)/)
  })
})
