import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { EditNotice } from './edit-notice'
import { PicksForm } from './picks-form'

const choice = { market: 'PL', position: 1, reason: 'Three distributors', chosenAt: new Date(0) }
const options = [
  { label: 'Your markets', options: [{ value: 'PL', label: 'Poland (rank 1)' }] },
  { label: 'West Asia', options: [{ value: 'IR', label: 'Iran' }] },
]
const picks = { choices: [choice], options, locked: null }

describe('choosing markets', () => {
  it.each([
    ['en', 'First choice'],
    ['zh-CN', '首选市场'],
  ] as const)('offers in %s every market by group, the own ones first', (language, label) => {
    const page = render(<PicksForm page={picks} reply={undefined} held={null} />, { language })
    expect(page.options(label).slice(1)).toEqual(['*Poland (rank 1)', 'Iran'])
    expect(page.byTag('optgroup').length).toBe(3 * options.length)
  })

  it('asks for one and a reason, further ones are optional', () => {
    const page = render(<PicksForm page={picks} reply={undefined} held={null} />)
    expect(page.text.match(/\(optional\)/g)).toHaveLength(4)
    expect(page.text).toContain('Three distributors')
    expect(page.buttons).toEqual(['Save choices'])
  })

  it('comes back with what was typed', () => {
    const page = render(<PicksForm page={picks} reply={undefined} held={{ market1: ['IR'], market2: ['PL'] }} />)
    expect(page.options('First choice')).toContain('*Iran')
    expect(page.options(/^Second choice/)).toContain('*Poland (rank 1)')
  })

  it('can be read while it is locked', () => {
    const page = render(<PicksForm page={{ ...picks, locked: 'item_locked' }} reply={undefined} held={null} />)
    expect(page.buttons).toEqual([])
    expect(page.control('First choice').attributes).toHaveProperty('disabled')
  })

  it.each([
    ['item_locked', 'This item is under review and cannot be changed now.'],
    ['viewer_cannot_edit', 'You are a viewer: you can look but not change.'],
  ] as const)('says why: %s', (locked, sentence) => {
    expect(render(<EditNotice locked={locked} />).text).toContain(sentence)
    expect(render(<EditNotice locked={null} />).html).toBe('')
  })
})
