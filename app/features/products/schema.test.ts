import { describe, expect, it } from 'vitest'
import { productsSchema } from './schema'

describe('a product', () => {
  const product = { intent: 'add', name: '水泵', hs6: '841370', reason: '' }

  it.each([
    ['8457.10.00', '84571000'],
    ['8457 1000 00', '8457100000'],
    ['８４５７１０００', '84571000'],
    ['8457', '8457'],
  ])('leaves it to the server which six digits %s means', (hs6, digits) => {
    expect(productsSchema.safeParse({ ...product, hs6 }).data).toMatchObject({ hs6: digits })
  })

  it.each(['841370', '8413.70', ' 8413 70 ', '８４１３．７０'])('takes the code %s', (hs6) => {
    expect(productsSchema.safeParse({ ...product, hs6 }).data).toMatchObject({ hs6: '841370' })
  })

  it.each([
    [{ hs6: '84137' }, 'refusals:markets.hs6_invalid'],
    [{ hs6: 'abcdef' }, 'refusals:markets.hs6_invalid'],
    [{ hs6: '' }, 'forms:required'],
    [{ name: ' ' }, 'forms:required'],
    [{ name: 'x'.repeat(201) }, 'forms:tooLong {"max":200}'],
    [{ name: 'a\u202eb' }, 'forms:direction'],
    [{ reason: 'a\u0000b' }, 'forms:control'],
  ])('with %o is refused in words', (given, message) => {
    const { error } = productsSchema.safeParse({ ...product, ...given })
    expect(error?.issues[0]?.message).toBe(message)
  })

  it('is removed by its own id only', () => {
    expect(productsSchema.safeParse({ intent: 'remove', productId: "1' or 1=1" }).success).toBe(false)
  })
})
