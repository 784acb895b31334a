// What is wrong with the figures of a month, a year of orders or a stock abroad; a box that was left empty is not.
import { asMoney, asMargin, asLargeShare, between, LIMITS, type Check, type InputFault } from './number-checks'
import type { MonthAsked, StockAsked } from './refund-ways'

type Asked = readonly [field: string, text: string | null, check: Check]

function faultsOf(asked: readonly Asked[]): readonly InputFault[] {
  return asked.flatMap(([field, text, check]): InputFault[] => {
    const code = text === null ? null : check(text)
    return code ? [{ field, code }] : []
  })
}

const asCount = between('0', LIMITS.quantity, 'quantity_out_of_range')

export function checkMonth({ salesAtHome, inputVat, broughtForward }: MonthAsked): readonly InputFault[] {
  return faultsOf([
    ['month.salesAtHome', salesAtHome, asMoney('CNY')],
    ['month.inputVat', inputVat, asMoney('CNY')],
    ['month.broughtForward', broughtForward, asMoney('CNY')],
  ])
}

export function checkOrders(orders: string): readonly InputFault[] {
  return faultsOf([['orders', orders, asCount]])
}

export function checkStock(stock: StockAsked, currency: string): readonly InputFault[] {
  return faultsOf([
    ['stock.units', stock.units, asCount],
    ['stock.sold', stock.sold, asCount],
    ['stock.transferMarkup', stock.transferMarkup, asLargeShare],
    ['stock.freight', stock.freight, asMoney('CNY')],
    ['stock.receiving', stock.receiving, asMoney(currency)],
    ['stock.fulfilment', stock.fulfilment, asMoney(currency)],
    ['stock.margin', stock.margin, asMargin],
  ])
}
