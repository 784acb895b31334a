import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { EditNotice } from './edit-notice'
import { PicksForm } from './picks-form'
import { ProductForm } from './product-form'
import { ProductList } from './product-list'

const product = { id: 'p1', name: 'Centrifugal pumps', hs6: '8413.70', reason: 'Pumps for liquids' }
const choice = { market: 'PL', position: 1, reason: 'Three distributors', chosenAt: new Date(0) }
const options = [
  { label: 'Your markets', options: [{ value: 'PL', label: 'Poland (rank 1)' }] },
  { label: 'West Asia', options: [{ value: 'IR', label: 'Iran' }] },
]
const picks = { choices: [choice], options, locked: null }

describe('the products of a firm', () => {
  it.each([
    ['en', 'Remove Centrifugal pumps', 'No products yet. Add the first one below.'],
    ['zh-CN', '移除 Centrifugal pumps', '还没有产品。请在下面添加第一种。'],
  ] as const)('are listed in %s with code and reason, each button naming its product', (language, remove, empty) => {
    const page = render(<ProductList products={[product]} locked={null} />, { language })
    expect(page.text).toContain('8413.70 Centrifugal pumps Pumps for liquids')
    expect(page.button(remove).attributes).toMatchObject({ name: 'intent', value: 'remove' })
    expect(page.hidden('productId')).toEqual(['p1'])
    expect(render(<ProductList products={[]} locked={null} />, { language }).text).toBe(empty)
  })

  it('stay as they are while they are reviewed, and say where a reason is missing', () => {
    const page = render(<ProductList products={[{ ...product, reason: '' }]} locked="item_locked" />)
    expect(page.buttons).toEqual([])
    expect(page.text).toContain('No reason given')
  })

  it('are added with a code that is explained', () => {
    const page = render(<ProductForm reply={undefined} held={{ hs6: ['84-13'] }} />)
    const code = page.control(/^First six digits of the HS code/)
    expect(code.attributes).toMatchObject({ name: 'hs6', value: '84-13', inputmode: 'decimal' })
    expect(page.description(code)).toContain('For example: 8456.11')
    expect(page.hidden('intent')).toEqual(['add'])
  })

  it('offer what a longer code may have meant, one press each, and Enter sends what was typed', () => {
    const offers = [{ code: '845710', label: '8457.10 Machining centres' }]
    const page = render(<ProductForm reply={undefined} held={{ hs6: ['84571000'] }} offers={offers} />)
    const button = page.button('8457.10 Machining centres')
    expect(button.attributes).toMatchObject({ name: 'hs6Offer', value: '845710', type: 'submit' })
    expect(page.byTag('button')[0]?.attributes).toHaveProperty('hidden')
    expect(page.text).toContain('Did you mean …')
    expect(render(<ProductForm reply={undefined} held={null} />).buttons).toEqual(['Add product'])
  })

  it('say what is wrong with a code and keep it', () => {
    const reply = {
      errors: [{ field: 'hs6', message: { key: 'refusals:markets.hs6_invalid' } as const }],
      values: { hs6: ['12'], name: ['水泵'] },
    }
    const page = render(<ProductForm reply={reply} held={null} />)
    expect(page.control(/^First six digits/).attributes).toMatchObject({ value: '12', 'aria-invalid': 'true' })
    expect(page.control('Product').attributes.value).toBe('水泵')
  })
})

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
