import { describe, expect, it } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { render } from '../../../tests/support/render'
import { Confirmation } from './confirmation'
import { EmptyState } from './empty-state'
import { GeneralErrors } from './general-errors'
import { Notice, Reason } from './notice'
import { StatusTag } from './status-tag'

describe('a notice', () => {
  it.each([
    ['info', 'Note', '提示'],
    ['warn', 'Warning', '请注意'],
    ['success', 'Done', '已完成'],
  ] as const)('of the kind %s says its kind in words, not by colour alone', (tone, english, chinese) => {
    expect(render(<Notice tone={tone} />).headings).toEqual([`2 ${english}`])
    expect(render(<Notice tone={tone} />, { language: 'zh-CN' }).headings).toEqual([`2 ${chinese}`])
  })

  it('is read out by itself only when it answers an action', () => {
    expect(render(<Notice>Already here</Notice>).byRole('note').tag).toBe('div')
    expect(render(<Notice role="status">Saved</Notice>).byRole('status').tag).toBe('div')
  })

  it('may have a heading of its own', () => {
    expect(render(<Notice heading="Submitted">With your advisor</Notice>).text).toBe('Submitted With your advisor')
  })

  it('gives a reason without a heading', () => {
    expect(render(<Reason>On your list because you sell used cars.</Reason>).headings).toEqual([])
  })
})

describe('what belongs to no field', () => {
  const reply: FormReply = {
    errors: [
      { field: null, message: { key: 'forms:expired' } },
      { field: 'email', message: { key: 'forms:email.invalid' } },
    ],
    values: {},
  }

  it('is told above, once, and leaves the field to its own message', () => {
    const page = render(<GeneralErrors reply={reply} />)
    expect(page.headings).toEqual(['2 There is a problem'])
    expect(page.text).toContain('This page was open too long')
    expect(page.text).not.toContain('email')
    expect(page.byRole('status')).toBeDefined()
  })

  it('fills the gaps of its sentence', () => {
    const long: FormReply = {
      errors: [{ field: null, message: { key: 'forms:tooLong', values: { max: 200 } } }],
      values: {},
    }
    expect(render(<GeneralErrors reply={long} />).text).toContain('Use 200 characters or fewer')
  })

  it.each([undefined, { errors: [], values: {} }, { errors: reply.errors.slice(1), values: {} }])(
    'is nothing when there is nothing to say',
    (quiet) => {
      expect(render(<GeneralErrors reply={quiet} />).html).toBe('')
    },
  )
})

describe('a confirmation', () => {
  it.each([
    ['en', 'Reference number'],
    ['zh-CN', '编号'],
  ] as const)('in %s shows what arrived and when, the number under its name and what comes next', (language, label) => {
    const page = render(
      <Confirmation heading="OK" reference="A-2026-000123" about="Register" received="From us, today">
        <p>Then</p>
      </Confirmation>,
      { language },
    )
    expect(page.text).toBe(`Register OK ${label} A-2026-000123 From us, today Then`)
    expect(page.byRole('status').tag).toBe('section')
    expect(page.headings).toEqual(['1 OK'])
  })
})

describe('an empty list', () => {
  it('says why and offers what to do', () => {
    const page = render(
      <EmptyState heading="No products yet" action={<a href="/products">Add one</a>}>
        They decide duty and licences.
      </EmptyState>,
    )
    expect(page.text).toBe('No products yet They decide duty and licences. Add one')
    expect(page.link('Add one').attributes.href).toBe('/products')
  })

  it('may be a sentence alone', () => {
    expect(render(<EmptyState heading="Nothing to claim" />).text).toBe('Nothing to claim')
  })
})

describe('a state', () => {
  it.each(['yours', 'theirs', 'open', 'done', 'plain', 'faint'] as const)('of tone %s is a word', (tone) => {
    expect(render(<StatusTag tone={tone}>Accepted</StatusTag>).text).toBe('Accepted')
  })
})
