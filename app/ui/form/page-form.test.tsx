import { describe, expect, it } from 'vitest'
import { CUT_FIELDS } from '~/i18n/form-reply'
import type { FormReply } from '~/i18n/message-key'
import { render } from '../../../tests/support/render'
import { ButtonLink } from './button-link'
import { RadioGroup } from './choice-group'
import { PageForm } from './page-form'
import { PrintButton } from './print-button'
import { RowButton } from './row-button'
import { RowForm } from './row-form'
import { SubmitButton } from './submit-button'
import { TextField } from './text-field'

const name = <TextField name="name" label="Name" />
const reply: FormReply = {
  errors: [
    { field: null, message: { key: 'forms:expired' } },
    { field: 'name', message: { key: 'forms:tooLong', values: { max: 60 } } },
  ],
  values: { name: ['x'.repeat(61)] },
}

describe('a form', () => {
  it('posts to its own page without scripts and leaves the checks to us', () => {
    const page = render(<PageForm>{name}</PageForm>, { at: '/firms/new' })
    const [form] = page.byTag('form')
    expect(form?.attributes).toMatchObject({ method: 'post', action: '/firms/new', novalidate: '', id: 'page-form' })
  })

  it('carries the number by which sending it twice has one effect', () => {
    expect(render(<PageForm requestId="r-1">{name}</PageForm>).hidden('requestId')).toEqual(['r-1'])
    expect(render(<PageForm>{name}</PageForm>).hidden('requestId')).toEqual([])
  })

  it('can carry files and go elsewhere', () => {
    const page = render(
      <PageForm encType="multipart/form-data" action="/elsewhere" id="other">
        {name}
      </PageForm>,
    )
    expect(page.byTag('form')[0]?.attributes).toMatchObject({ enctype: 'multipart/form-data', action: '/elsewhere' })
    expect(page.control('Name').attributes.id).toBe('other-name')
  })

  it('has no summary while nothing is wrong', () => {
    expect(render(<PageForm>{name}</PageForm>).headings).toEqual([])
  })
})

describe('the summary of what is wrong', () => {
  it('names the question of each link, without scripts, too', () => {
    const yesNo = [{ value: 'yes', label: 'Yes' }]
    const message = { key: 'forms:choose' } as const
    const asked: FormReply = { errors: ['a', 'b'].map((field) => ({ field, message })), values: {} }
    const page = render(
      <PageForm reply={asked}>
        <div>
          {['a', 'b'].map((id) => (
            <RadioGroup key={id} name={id} label={`Is ${id} there?`} options={yesNo} />
          ))}
        </div>
      </PageForm>,
    )
    expect(page.links.map(([label]) => label)).toEqual([
      expect.stringMatching(/^Is a there: ./),
      expect.stringMatching(/^Is b there: ./),
    ])
  })

  it.each([
    ['en', 'There is a problem', 'Everything else you typed is still here', 'Use 60 characters or fewer'],
    ['zh-CN', '提交的内容有误', '其余内容已为您保留', '最多 60 个字'],
  ] as const)(
    'in %s is an alert with a heading, a promise and a link to each field',
    (language, heading, lead, sentence) => {
      const page = render(<PageForm reply={reply}>{name}</PageForm>, { language })
      const box = page.byRole('alert')
      expect(page.headings).toEqual([`2 ${heading}`])
      expect(box.attributes).toMatchObject({ tabindex: '-1', 'aria-labelledby': 'page-form-problem' })
      expect(page.text).toContain(lead)
      expect(page.links).toHaveLength(1)
      expect(page.links[0]?.[0]).toContain(sentence)
      expect(page.links[0]?.[1]).toBe('#page-form-name')
    },
  )

  it('does not say that all is here where a text came back shortened', () => {
    const cut = { ...reply.values, [CUT_FIELDS]: ['name'] }
    const page = render(<PageForm reply={{ ...reply, values: cut }}>{name}</PageForm>)
    expect(page.text).not.toContain('Everything else you typed is still here')
    expect(page.text).toContain('Keep your own copy')
    expect(render(<PageForm reply={{ errors: [], values: cut }}>{name}</PageForm>).text).toContain('Keep your own copy')
  })

  it('takes the focus without scripts, too', () => {
    expect(render(<PageForm reply={reply}>{name}</PageForm>).byRole('alert').attributes).toHaveProperty('autofocus')
  })

  it('tells what belongs to no field without a link', () => {
    const page = render(<PageForm reply={reply}>{name}</PageForm>)
    expect(page.text).toContain('This page was open too long')
  })

  it('belongs to its own form when there are two', () => {
    const page = render(
      <>
        <PageForm reply={reply}>{name}</PageForm>
        <PageForm id="second">
          <TextField name="name" label="Other name" />
        </PageForm>
      </>,
    )
    expect(page.control('Other name').attributes['aria-invalid']).toBeUndefined()
    expect(page.control('Name').attributes['aria-invalid']).toBe('true')
  })
})

describe('buttons', () => {
  it('send what they are called and where they go', () => {
    const page = render(
      <SubmitButton name="intent" value="approve" tone="danger" form="case" formAction="/x">
        Approve
      </SubmitButton>,
    )
    expect(page.button('Approve').attributes).toMatchObject({
      type: 'submit',
      name: 'intent',
      value: 'approve',
      form: 'case',
      formaction: '/x',
    })
  })

  it('that save skip the checks, because errors never block saving', () => {
    expect(render(<SubmitButton skipsChecks>Save</SubmitButton>).button('Save').attributes).toHaveProperty(
      'formnovalidate',
    )
    expect(render(<SubmitButton>Send</SubmitButton>).button('Send').attributes).not.toHaveProperty('formnovalidate')
  })

  it('in a row say in full what they do', () => {
    const page = render(
      <RowForm intent="remove" fields={{ userId: 'u1' }}>
        <RowButton name="Remove Wang Li">Remove</RowButton>
      </RowForm>,
    )
    expect(page.buttons).toEqual(['Remove Wang Li'])
    expect([page.hidden('intent'), page.hidden('userId')]).toEqual([['remove'], ['u1']])
  })

  it('that only scripts can serve are not there without them', () => {
    expect(render(<PrintButton />).html).toBe('')
  })

  it('that lead somewhere are links', () => {
    expect(render(<ButtonLink to="/firms/new">Start</ButtonLink>).links).toEqual([['Start', '/firms/new']])
  })
})
