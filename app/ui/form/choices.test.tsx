import { describe, expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { elements } from '../../../tests/support/markup'
import { Checkbox } from './checkbox'
import { Checkboxes, RadioGroup } from './choice-group'
import { PageForm } from './page-form'
import { atLeast } from '../../../tests/support/at-least'

const tracks = {
  name: 'tracks[]',
  label: 'Tracks',
  options: [
    { value: 'goods', label: 'General goods' },
    { value: 'cars', label: 'Used cars', hint: 'Needs a licence' },
  ],
}
const segment = { ...tracks, name: 'segment', label: 'Segment' }

describe('one of a few', () => {
  it('has a legend, labels and the stored answer', () => {
    const page = render(<RadioGroup {...segment} defaultValue="cars" />)
    expect(page.choices('Segment')).toEqual(['General goods', '*Used cars Needs a licence'])
    expect(page.description(page.control(/^Used cars/))).toBe('Needs a licence')
  })

  it('reads the hint of the group and that of an option each where it belongs', () => {
    const options = [{ value: 'goods', label: 'General goods', hint: 'In containers' }]
    const page = render(<RadioGroup {...segment} options={options} hint="By turnover" />)
    expect(page.description(page.control(/^General goods/))).toBe('In containers')
    expect(page.description(page.group('Segment'))).toBe('By turnover')
  })

  it('has nothing chosen at first', () => {
    expect(render(<RadioGroup {...segment} />).choices('Segment')).toEqual([
      'General goods',
      'Used cars Needs a licence',
    ])
  })

  it('keeps the choice that came with a mistake elsewhere', () => {
    const reply = { errors: [], values: { segment: ['goods'] } }
    const page = render(
      <PageForm reply={reply}>
        <RadioGroup {...segment} defaultValue="cars" />
      </PageForm>,
    )
    expect(page.choices('Segment')[0]).toBe('*General goods')
  })

  it('takes the reader of the summary to the first option and says there what is wrong', () => {
    const reply = { errors: [{ field: 'segment', message: { key: 'forms:choose' } as const }], values: {} }
    const page = render(
      <PageForm reply={reply}>
        <RadioGroup {...segment} hint="By turnover" />
      </PageForm>,
    )
    const first = page.control('General goods')
    expect(page.link(/: Choose one option$/).attributes.href).toBe(`#${first.attributes.id}`)
    expect(page.description(page.group('Segment'))).toBe('By turnover | Choose one option')
  })
})

describe('several of a few', () => {
  it('reports a list under its bare name', () => {
    const reply = { errors: [{ field: 'tracks', message: { key: 'forms:chooseOne' } as const }], values: {} }
    const page = render(
      <PageForm reply={reply}>
        <Checkboxes {...tracks} />
      </PageForm>,
      { language: 'zh-CN' },
    )
    expect(page.link(/：请至少选择一项$/).attributes.href).toBe(`#${page.control('General goods').attributes.id}`)
  })

  it('keeps every tick', () => {
    const page = render(
      <PageForm held={{ 'tracks[]': ['goods', 'cars'] }}>
        <Checkboxes {...tracks} />
      </PageForm>,
    )
    expect(atLeast(1, page.choices('Tracks')).every((label) => label.startsWith('*'))).toBe(true)
  })

  it('sends what is ticked while it is locked, and nothing else', () => {
    const page = render(<Checkboxes {...tracks} defaultValue={['cars']} isLocked />)
    expect(page.hidden('tracks[]')).toEqual(['cars'])
    const boxes = elements(page.group('Tracks')).filter(({ attributes }) => attributes.type === 'checkbox')
    expect(atLeast(1, boxes).every(({ attributes }) => 'disabled' in attributes)).toBe(true)
  })

  it.each(['row', 'stack'] as const)('may be arranged in a %s', (arrangement) => {
    expect(render(<Checkboxes {...tracks} arrangement={arrangement} />).choices('Tracks')).toHaveLength(2)
  })
})

describe('a statement to agree to', () => {
  const box = <Checkbox name="declaration" label="All of this is true" />

  it('is not ticked for anybody', () => {
    expect(render(box).control('All of this is true').attributes).not.toHaveProperty('checked')
  })

  it('stays ticked when something else was wrong', () => {
    const page = render(<PageForm held={{ declaration: ['yes'] }}>{box}</PageForm>)
    expect(page.control('All of this is true').attributes).toMatchObject({ value: 'yes', checked: '' })
  })

  it.each([
    ['en', 'Confirm the declaration above'],
    ['zh-CN', '请确认上述声明'],
  ] as const)('says in %s that it has to be confirmed', (language, sentence) => {
    const reply = { errors: [{ field: 'declaration', message: { key: 'forms:declaration' } as const }], values: {} }
    const page = render(<PageForm reply={reply}>{box}</PageForm>, { language })
    const control = page.control('All of this is true')
    expect(control.attributes['aria-invalid']).toBe('true')
    expect(page.description(control)).toBe(sentence)
  })
})
