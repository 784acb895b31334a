import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { ProductForm } from './product-form'
import { ProductList } from './product-list'

const product = {
  id: 'p1',
  name: 'Centrifugal pumps',
  hs6: '8413.70',
  reason: 'Pumps for liquids',
  standing: 'guess',
  isLater: false,
} as const

describe('the products of a firm', () => {
  it.each([
    ['en', 'Remove Centrifugal pumps', 'No products yet. Add the first one below.'],
    ['zh-CN', '移除 Centrifugal pumps', '还没有产品。请在下面添加第一种。'],
  ] as const)('are listed in %s with code and reason, each button naming its product', (language, remove, empty) => {
    const page = render(<ProductList products={[product]} locked={null} firmId="f1" />, { language })
    expect(page.text).toMatch(/8413\.70 Centrifugal pumps (A guess|初步判断) Pumps for liquids/)
    expect(page.button(remove).attributes).toMatchObject({ name: 'intent', value: 'remove' })
    expect(page.hidden('productId')).toEqual(['p1'])
    expect(page.text).toMatch(/cannot be undone|无法恢复/)
    expect(render(<ProductList products={[]} locked={null} firmId="f1" />, { language }).text).toBe(empty)
  })

  it('stay as they are while they are reviewed, and say where a reason is missing', () => {
    const page = render(<ProductList products={[{ ...product, reason: '' }]} locked="item_locked" firmId="f1" />)
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
