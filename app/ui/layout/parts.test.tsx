import { describe, expect, it } from 'vitest'
import { textOf } from '../../../tests/support/markup'
import { render } from '../../../tests/support/render'
import { BackLink } from './back-link'
import { PageHeading, SectionHeading } from './headings'
import { Mark } from './mark'
import { NextStep } from './next-step'
import { NonceProvider, useNonce } from './nonce'
import { Row, Stack } from './stack'
import { PageTitle } from './page-title'
import { TextsReady } from './texts-ready'
import { AsideSection, TwoColumn } from './two-column'
import { ZeroToOne } from './zero-to-one'

describe('headings', () => {
  it('show the official name in Chinese beside every other language', () => {
    const heading = <PageHeading officialTerm="海关编码">Customs code</PageHeading>
    const page = render(heading)
    expect(page.text).toBe('Customs code 海关编码')
    expect(page.all.find((one) => one.attributes.lang === 'zh-CN')?.children).toEqual(['海关编码'])
  })

  it('do not say it twice in Chinese', () => {
    const page = render(<PageHeading officialTerm="海关编码">海关编码</PageHeading>, { language: 'zh-CN' })
    expect(page.text).toBe('海关编码')
  })

  it('have their stage above and a lead below', () => {
    const page = render(
      <PageHeading caption="1 Register" lead="Two working days">
        Customs code
      </PageHeading>,
    )
    expect(page.text).toBe('1 Register Customs code Two working days')
    expect(page.headings).toEqual(['1 Customs code'])
  })

  it('of a section can be pointed at and carry a count', () => {
    const page = render(
      <section aria-labelledby="stage-register">
        <SectionHeading id="stage-register" end="3 of 8 accepted">
          Register
        </SectionHeading>
      </section>,
    )
    expect(page.headings).toEqual(['2 Register'])
    expect(page.text).toBe('Register 3 of 8 accepted')
  })
})

describe('the way back', () => {
  it.each([
    ['en', 'Back'],
    ['zh-CN', '返回'],
  ] as const)('in %s says so in words', (language, words) => {
    expect(render(<BackLink to="/firms/f" />, { language }).link(words).attributes.href).toBe('/firms/f')
  })

  it('may say where it leads', () => {
    expect(render(<BackLink to="/advisor" label="Back to the queue" />).links).toEqual([
      ['Back to the queue', '/advisor'],
    ])
  })
})

describe('the next step', () => {
  it('is the heading of its page with one thing to do', () => {
    const page = render(
      <NextStep caption="Your turn, by 4 December 2026" heading="Customs code" action={{ to: '/t', label: 'Start' }}>
        The portal of customs gives it in two days.
      </NextStep>,
    )
    expect(page.headings).toEqual(['1 Customs code'])
    expect(page.links).toEqual([['Start', '/t']])
    expect(page.text).toContain('Your turn, by 4 December 2026')
  })

  it('asks for nothing while somebody else is at work', () => {
    expect(render(<NextStep caption="Your advisor’s turn" heading="Register is being checked" />).links).toEqual([])
  })
})

describe('columns', () => {
  it('read the matter first, then what one looks up', () => {
    const page = render(
      <TwoColumn aside={<AsideSection heading="Whose turn">Yours</AsideSection>}>
        <p>Matter</p>
      </TwoColumn>,
    )
    expect(page.text).toBe('Matter Whose turn Yours')
    expect(page.byTag('aside')).toHaveLength(1)
    expect(page.headings).toEqual(['2 Whose turn'])
  })

  it.each(['small', 'medium', 'large'] as const)('with a %s gap keep the order', (gap) => {
    const page = render(
      <Stack gap={gap}>
        <p>One</p>
        <Row>Two</Row>
      </Stack>,
    )
    expect(page.text).toBe('One Two')
  })
})

describe('pictures', () => {
  it('say what they show, the mark beside the name says nothing again', () => {
    expect(render(<ZeroToOne label="Four stages" />).byRole('img').attributes['aria-label']).toBe('Four stages')
    expect(render(<Mark />).text).toBe('')
  })

  it('number as many stops as there are stages', () => {
    expect(
      render(<ZeroToOne label="x" stops={3} />)
        .byTag('text')
        .flatMap((stop) => stop.children),
    ).toEqual(['1', '2', '3'])
  })
})

describe('what surrounds a page', () => {
  it('lets it through once its texts are there', () => {
    expect(render(<TextsReady>Ready</TextsReady>, { handle: { namespaces: ['firms'] } }).text).toBe('Ready')
  })

  it.each([
    ['nothing', undefined, ['This page cannot be shown – Zero-to-One', undefined]],
    ['no title', { firm: 'x' }, ['', undefined]],
    ['what is no text', { title: 7 }, ['', undefined]],
    ['a title', { title: 'Roadmap' }, ['Roadmap', undefined]],
    ['a title and a description', { title: 'Home', description: 'From sign-up' }, ['Home', 'From sign-up']],
  ])('names the page by its loader, which gives %s', (_, data, [title, description]) => {
    const page = render(<PageTitle />, { data })
    expect(page.byTag('title').map(textOf)).toEqual([title])
    expect(page.byTag('meta').map(({ attributes }) => attributes.content)).toEqual(description ? [description] : [])
  })

  it.each([
    [404, 'en', 'Page not found – Zero-to-One'],
    [503, 'en', 'The service is not available right now – Zero-to-One'],
    [503, 'zh-CN', '服务暂时不可用 · 外贸破零'],
    [418, 'en', 'Something went wrong – Zero-to-One'],
  ] as const)('calls a page that failed with %s by what happened (%s)', (status, language, title) => {
    const error = { status, statusText: 'No', internal: false, data: 'No' }
    const page = render(<PageTitle />, { error, language, data: { title: 'Roadmap' } })
    expect(page.byTag('title').map(textOf)).toEqual([title])
  })

  it('calls a fault of ours by a name, too', () => {
    expect(
      render(<PageTitle />, { error: new Error('x') })
        .byTag('title')
        .map(textOf),
    ).toEqual(['Something went wrong – Zero-to-One'])
  })

  it('hands the nonce down to scripts, and has none without an answer', () => {
    function Script() {
      return <i>{useNonce() || 'none'}</i>
    }
    const given = (
      <NonceProvider value="r4nd0m">
        <Script />
      </NonceProvider>
    )
    expect([render(given).text, render(<Script />).text]).toEqual(['r4nd0m', 'none'])
  })
})
