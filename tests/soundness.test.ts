// A check that never fails proves nothing: each fault is made once on purpose.
import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { MessageKey } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { elements, parseMarkup, textOf } from './support/markup'
import { Page } from './support/page'
import { render } from './support/render'
import { faultsOf } from './support/soundness'

describe('every rendering is refused when', () => {
  it.each([
    ['<p id="a"></p><p id="a"></p>', 'two elements have the id a'],
    ['<label for="gone">Name</label>', '<label> points at gone, which is not there'],
    ['<input aria-label="x" aria-describedby="hint"/>', '<input> points at hint, which is not there'],
    ['<input name="email"/>', '<input name="email"> has no accessible name'],
    ['<button></button>', '<button name="undefined"> has no accessible name'],
    ['<table><tr><td>1</td></tr></table>', 'a table has no caption'],
    ['<table><caption>C</caption><tr><th>Rank</th></tr></table>', 'the heading Rank has no scope'],
    ['<fieldset></fieldset>', 'a group has no legend'],
    ['<a>Go</a>', 'the link Go leads nowhere'],
    ['<a href="/x"></a>', 'the link to /x has no words'],
    ['<a href="/x">Go <a href="/y">on</a></a>', 'a link lies in a link'],
    ['<form><form></form></form>', 'a form lies in a form'],
    ['<h2> </h2>', 'a heading is empty'],
    ['<svg></svg>', 'a picture has no words'],
    ['<p>Hello {{name}}</p>', 'people would read "{{" in "Hello {{name}}"'],
    ['<p>forms:email.invalid</p>', 'people would read "forms:email.invalid" in "forms:email.invalid"'],
    ['<p>Due Invalid Date</p>', 'people would read "Invalid Date" in "Due Invalid Date"'],
    ['<p>[object Object]</p>', 'people would read "[object " in "[object Object]"'],
  ])('%s', (html, fault) => {
    expect(faultsOf(parseMarkup(html))).toContain(fault)
  })

  function Says({ text, values }: { readonly text: string; readonly values?: Record<string, string> }): ReactElement {
    return createElement('p', null, useTranslate()(text as MessageKey, values))
  }

  it('a text is missing or a gap in it stays open', () => {
    expect(() => render(createElement(Says, { text: 'common:nowhere.to_be_found' }))).toThrow(
      'no text for common:nowhere.to_be_found',
    )
    expect(() => render(createElement(Says, { text: 'common:pageOf', values: { page: '1' } }))).toThrow(
      'no value for {{pages}}',
    )
    expect(render(createElement(Says, { text: 'common:pageOf', values: { page: '1', pages: '2' } })).text).toBe(
      'Page 1 of 2',
    )
  })
})

describe('markup', () => {
  it('keeps words of one line together and blocks apart', () => {
    expect(textOf(parseMarkup('<ul><li>3 <b>of</b> 8</li><li>A &amp; B &#x27;C&#x27;</li></ul>'))).toBe(
      "3 of 8 A & B 'C'",
    )
  })

  it('finds every element and its attributes, also those without a value', () => {
    const [input] = elements(parseMarkup('<div><input type="radio" checked value="a&quot;b"/>x</div>')).slice(1)
    expect(input?.attributes).toEqual({ type: 'radio', checked: '', value: 'a"b' })
  })

  it('refuses what is not closed', () => {
    expect(() => parseMarkup('<p><b>x</p>')).toThrow('</p> closes <b>')
    expect(() => parseMarkup('<p>x')).toThrow('<p> is not closed')
  })

  it('names a control by its label, by the label around it or by its own words', () => {
    const page = new Page(
      '<label for="a">One</label><input id="a"/><label><input id="b"/>Two</label><button>Go</button>',
    )
    expect([page.control('One').attributes.id, page.control('Two').attributes.id]).toEqual(['a', 'b'])
    expect(page.button('Go').tag).toBe('button')
    expect(() => page.control('Three')).toThrow('0 elements instead of one: control Three')
  })
})
