import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { textOf } from '../../../tests/support/markup'
import { render } from '../../../tests/support/render'
import type { Page } from '../../../tests/support/page'
import { DateField } from './date-field'
import type { FieldText } from './field-frame'
import { FileField } from './file-field'
import { PageForm } from './page-form'
import { SelectField } from './select-field'
import { TextArea } from './text-area'
import { TextField } from './text-field'

const options = [
  { value: 'usd', label: 'US dollar' },
  { value: 'cny', label: 'Yuan' },
]
type Draw = (text: FieldText, stored?: string, isLocked?: boolean) => ReactElement
const KINDS: readonly (readonly [string, Draw])[] = [
  ['text', (text, defaultValue, isLocked) => <TextField {...text} {...{ defaultValue, isLocked }} />],
  ['long text', (text, defaultValue, isLocked) => <TextArea {...text} {...{ defaultValue, isLocked }} />],
  ['date', (text, defaultValue, isLocked) => <DateField kind="planned" {...text} {...{ defaultValue, isLocked }} />],
  ['list', (text, defaultValue, isLocked) => <SelectField {...text} {...{ options, defaultValue, isLocked }} />],
  ['file', (text) => <FileField {...text} accept=".pdf" />],
]
const typing = KINDS.filter(([kind]) => kind === 'text' || kind === 'long text')

const wrong: FormReply = {
  errors: [{ field: 'answer', message: { key: 'forms:required' } }],
  values: { answer: ['what was typed'] },
}
/** A date says below itself, too, which day is meant. */
const BELOW_DATES = /(^| \| )(Year-month-day|年-月-日).*$/
const answer: FieldText = { name: 'answer', label: 'Answer' }

function valueOf(page: Page): string | undefined {
  const control = page.control(/^Answer/)
  return control.tag === 'textarea' ? textOf(control) : control.attributes.value
}

describe.each(KINDS)('a field for %s', (_, draw) => {
  it('has its label, hint, example and remark read out with it', () => {
    const text = { ...answer, hint: 'As on the licence.', example: '2026-11-23', remark: 'Unreadable' }
    const page = render(<PageForm>{draw(text)}</PageForm>)
    const control = page.control('Answer')
    expect(page.description(control).replace(BELOW_DATES, '')).toBe(
      'As on the licence. For example: 2026-11-23 | Unreadable',
    )
    expect(control.attributes['aria-invalid']).toBeUndefined()
  })

  it('points at nothing when nothing explains it', () => {
    const page = render(<PageForm>{draw(answer)}</PageForm>)
    expect(page.description(page.control('Answer')).replace(BELOW_DATES, '')).toBe('')
  })

  it.each([
    ['en', 'Fill in this field'],
    ['zh-CN', '请填写此项'],
  ] as const)('says in %s what is wrong, beside itself and in the summary that leads to it', (language, sentence) => {
    const page = render(<PageForm reply={wrong}>{draw(answer)}</PageForm>, { language })
    const control = page.control('Answer')
    expect(control.attributes['aria-invalid']).toBe('true')
    expect(page.description(control).replace(BELOW_DATES, '')).toBe(sentence)
    expect(page.link(new RegExp(`^Answer(: |：)${sentence}$`)).attributes.href).toBe(`#${control.attributes.id}`)
  })

  it.each([
    ['en', 'Answer 答案 (optional)'],
    ['zh-CN', 'Answer（选填）'],
  ] as const)(
    'says in %s that it is optional, with the official name only where it is a translation',
    (language, label) => {
      const text = { ...answer, officialTerm: '答案', isOptional: true }
      const page = render(<PageForm>{draw(text)}</PageForm>, { language })
      expect(page.text.replace(' （', '（')).toContain(label)
      if (language === 'zh-CN') expect(page.text).not.toContain('答案')
    },
  )

  it('says the official name once where the label has it already', () => {
    const text = { ...answer, label: 'Answer (答案)', officialTerm: '答案', badge: 'accepted' }
    const page = render(<PageForm>{draw(text)}</PageForm>, { language: 'en' })
    expect(page.text.split('答案')).toHaveLength(2)
    expect(page.text).toContain('Answer (答案) · accepted')
  })
})

describe.each(typing)('typed %s', (_, draw) => {
  it('stays where it is when it was refused', () => {
    expect(valueOf(render(<PageForm reply={wrong}>{draw(answer, 'stored')}</PageForm>))).toBe('what was typed')
  })

  it('comes back after signing in or changing the language', () => {
    const page = render(<PageForm held={{ answer: ['held <b>text</b>'] }}>{draw(answer, 'stored')}</PageForm>)
    expect(valueOf(page)).toBe('held <b>text</b>')
    expect(page.byTag('b')).toEqual([])
  })

  it('gives way to nothing when it was emptied on purpose', () => {
    expect(valueOf(render(<PageForm held={{ answer: [''] }}>{draw(answer, 'stored')}</PageForm>))).toBe('')
  })

  it('begins with what is stored', () => {
    expect(valueOf(render(<PageForm>{draw(answer, 'stored')}</PageForm>))).toBe('stored')
    expect(valueOf(render(<PageForm>{draw(answer)}</PageForm>))).toBe('')
  })

  it('can be read but not changed while it is locked, and is still sent', () => {
    const control = render(<PageForm>{draw(answer, 'stored', true)}</PageForm>).control('Answer')
    expect(control.attributes).toHaveProperty('readonly')
    expect(control.attributes).not.toHaveProperty('disabled')
  })
})

describe('a list', () => {
  const currency = { name: 'currency', label: 'Currency', options }

  it.each([
    ['en', 'Choose one'],
    ['zh-CN', '请选择'],
  ] as const)('begins in %s with nothing chosen', (language, first) => {
    const page = render(<SelectField {...currency} />, { language })
    expect(page.options('Currency')).toEqual([`*${first}`, 'US dollar', 'Yuan'])
  })

  it('shows what is stored, or what was chosen last', () => {
    const chosen = (held?: FormReply['values']) =>
      render(
        <PageForm held={held}>
          <SelectField {...currency} defaultValue="cny" emptyLabel="All" />
        </PageForm>,
      ).options('Currency')
    expect(chosen()).toEqual(['All', 'US dollar', '*Yuan'])
    expect(chosen({ currency: ['usd'] })).toEqual(['All', '*US dollar', 'Yuan'])
  })

  it('groups what belongs together', () => {
    const page = render(<SelectField name="c" label="City" options={[{ label: 'Dalian', options }]} />)
    expect(page.byTag('optgroup')[0]?.attributes.label).toBe('Dalian')
  })

  it('sends its answer while it is locked', () => {
    const page = render(<SelectField {...currency} defaultValue="cny" isLocked />)
    expect(page.control('Currency').attributes).toHaveProperty('disabled')
    expect(page.hidden('currency')).toEqual(['cny'])
  })
})

describe('a date', () => {
  it.each([
    ['2026-11-23', 'date'],
    ['', 'date'],
    ['23.11.2026', 'text'],
    ['二〇二六年', 'text'],
  ])('typed as "%s" stays in a control of type %s', (typed, type) => {
    const page = render(
      <PageForm held={{ day: [typed] }}>{<DateField kind="planned" name="day" label="Day" />}</PageForm>,
    )
    expect(page.control('Day').attributes).toMatchObject({ type, value: typed })
  })
})

describe('a date in the words of the page', () => {
  it.each([
    ['en', '', 'Year-month-day, for example 2026-11-23'],
    ['zh-CN', '', '年-月-日，例如 2026-11-23'],
    ['en', '2027-03-04', '4 March 2027'],
    ['zh-CN', '2027-03-04', '2027年3月4日'],
    ['zh-CN', '2027-02-30', '年-月-日，例如 2026-11-23'],
  ] as const)('in %s says what "%s" means, whatever the browser writes', (language, stored, words) => {
    const page = render(<DateField kind="planned" name="day" label="Day" defaultValue={stored} />, { language })
    expect(page.control('Day').attributes.lang).toBe(language)
    expect(page.description(page.control('Day'))).toBe(words)
  })
})

describe('a file', () => {
  it('is chosen by the browser’s own control where scripts do not run', () => {
    const page = render(<FileField name="file" label="Licence" />)
    expect(page.control('Licence').attributes.class).not.toContain('opacity-0')
    expect(page.text).toBe('Licence')
  })
})

describe('around a box', () => {
  it('stands the unit', () => {
    expect(render(<TextField {...answer} unit="USD" />).text).toBe('Answer USD')
  })

  it('stands what is on file already', () => {
    const page = render(
      <FileField {...answer} accept=".pdf">
        <a href="/d">licence.pdf</a>
      </FileField>,
    )
    expect(page.control('Answer').attributes).toMatchObject({ type: 'file', accept: '.pdf' })
    expect(page.links).toEqual([['licence.pdf', '/d']])
  })
})
