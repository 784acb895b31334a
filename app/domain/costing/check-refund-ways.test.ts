import { describe, expect, it } from 'vitest'
import { checkMonth, checkOrders, checkStock } from './check-refund-ways'

const STOCK = {
  ...{ units: '100', sold: '60', transferMarkup: '18', freight: '9000', receiving: '0.6', fulfilment: '3.9' },
  margin: '35',
}
const said = (faults: readonly { readonly field: string; readonly code: string }[]) =>
  faults.map(({ field, code }) => `${field} ${code}`)

describe('the figures of a month', () => {
  const EMPTY = { salesAtHome: null, inputVat: null, broughtForward: null }
  it.each([
    ['left empty', {}, []],
    ['nothing', { salesAtHome: '0', inputVat: '0', broughtForward: '0' }, []],
    ['below nothing', { salesAtHome: '-1' }, ['month.salesAtHome negative']],
    ['no number', { inputVat: 'x' }, ['month.inputVat not_a_number']],
    ['less than a fen', { broughtForward: '0.001' }, ['month.broughtForward below_unit']],
    ['all wrong', { salesAtHome: '-1', inputVat: '-1' }, ['month.salesAtHome negative', 'month.inputVat negative']],
  ])('%s', (_, asked, expected) => expect(said(checkMonth({ ...EMPTY, ...asked }))).toEqual(expected))
})

describe('orders of a year', () => {
  it.each([
    ['1000', []],
    ['0', []],
    ['-1', ['orders negative']],
    ['many', ['orders not_a_number']],
  ])('%s', (orders, expected) => expect(said(checkOrders(orders))).toEqual(expected))
})

describe('a stock abroad', () => {
  it.each([
    ['as it is', {}, []],
    ['no units', { units: '0' }, []],
    ['units below nothing', { units: '-1' }, ['stock.units negative']],
    ['a margin of all', { margin: '100' }, ['stock.margin margin_too_high']],
    ['freight below nothing', { freight: '-1' }, ['stock.freight negative']],
    ['half a cent', { receiving: '0.005' }, ['stock.receiving below_unit']],
    ['no number', { fulfilment: 'x' }, ['stock.fulfilment not_a_number']],
    ['a mark-up out of this world', { transferMarkup: '1001' }, ['stock.transferMarkup share_above_1000']],
  ])('%s', (_, asked, expected) => expect(said(checkStock({ ...STOCK, ...asked }, 'EUR'))).toEqual(expected))
})
