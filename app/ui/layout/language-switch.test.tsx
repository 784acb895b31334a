import { describe, expect, it } from 'vitest'
import { closest } from '../../../tests/support/markup'
import { render } from '../../../tests/support/render'
import { LanguageSwitch, PAGE_FORM_ID } from './language-switch'

describe('the language switch', () => {
  it.each([
    ['en', 'Language', 'English'],
    ['zh-CN', '语言', '中文'],
  ] as const)('in %s names both languages in themselves and marks the current one', (language, label, current) => {
    const page = render(<LanguageSwitch />, { language })
    expect(page.buttons).toEqual(['中文', 'English'])
    expect(page.byTag('form')[0]?.attributes['aria-label']).toBe(label)
    expect(page.button(current).attributes['aria-current']).toBe('true')
    expect(page.byTag('button').map((button) => [button.attributes.lang, button.attributes.value])).toEqual([
      ['zh-CN', 'zh-CN'],
      ['en', 'en'],
    ])
  })

  it('leads back to the page with its query', () => {
    const page = render(<LanguageSwitch />, { at: '/official/firms?milestone=5&city=210100' })
    expect(page.hidden('returnTo')).toEqual(['/official/firms?milestone=5&city=210100'])
    expect(closest(page.button('English'), 'form')?.attributes).toMatchObject({ method: 'post', action: '/language' })
  })

  it('takes along what was typed into the form of the page, also into a form with files', () => {
    const page = render(<LanguageSwitch />, {
      at: '/firms/f/tasks/S05?returnTo=/x',
      handle: { namespaces: ['evidence'], hasPageForm: true },
    })
    expect(page.button('English').attributes).toMatchObject({
      form: PAGE_FORM_ID,
      formaction: `/language?${new URLSearchParams({ returnTo: '/firms/f/tasks/S05?returnTo=/x' })}`,
      formmethod: 'post',
      formenctype: 'application/x-www-form-urlencoded',
      formnovalidate: '',
    })
    expect(page.hidden('returnTo')).toEqual([])
  })

  it('does not get the Enter key of that form: a button that nobody sees stands before it', () => {
    const page = render(<LanguageSwitch />, { handle: { namespaces: [], hasPageForm: true } })
    const [first] = page.byTag('button')
    expect(first?.attributes).toMatchObject({ form: PAGE_FORM_ID, tabindex: '-1', 'aria-hidden': 'true' })
    expect(first?.attributes).not.toHaveProperty('name')
  })

  it('gives that key the meaning that the page has named, also without scripts', () => {
    const page = render(<LanguageSwitch />, { handle: { namespaces: [], hasPageForm: true, enterMeans: 'save' } })
    expect(page.byTag('button')[0]?.attributes).toMatchObject({ form: PAGE_FORM_ID, name: 'intent', value: 'save' })
  })

  it('has nothing to take along from a page without a form', () => {
    const page = render(<LanguageSwitch />, { handle: { namespaces: ['evidence'] } })
    expect(page.button('English').attributes.form).toBeUndefined()
  })
})
