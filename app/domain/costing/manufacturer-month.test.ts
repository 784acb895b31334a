import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manufacturerMonth, type ManufacturerMonth } from './manufacturer-month'

/** Example 2 of the worked examples. */
const MONTH: ManufacturerMonth = {
  exportFob: '200000',
  rate: '7.10',
  salesAtHome: '500000',
  inputVat: '260000',
  broughtForward: '0',
  dutyFreeMaterials: '0',
  vat: '13',
  refundRate: '9',
}

const month = (changed: Partial<ManufacturerMonth>) => {
  const { costPerUnit, ...amounts } = manufacturerMonth({ ...MONTH, ...changed })
  return { ...Object.fromEntries(Object.entries(amounts).map(([id, { amount }]) => [id, amount])), costPerUnit }
}

describe('what is not creditable', () => {
  // (FOB x rate - duty-free materials) x (13 % - refund rate)
  it.each<[string, Partial<ManufacturerMonth>, string, string]>([
    ['four points', {}, '56800.00', '0.2840'],
    ['nothing at the full rate', { refundRate: '13' }, '0.00', '0.0000'],
    ['all of it at a rate of nothing', { refundRate: '0' }, '184600.00', '0.9230'],
    ['nothing where the rate is above the tax', { refundRate: '13', vat: '9' }, '0.00', '0.0000'],
    ['less by materials without duty', { dutyFreeMaterials: '420000' }, '40000.00', '0.2000'],
    ['nothing where all of it is such materials', { dutyFreeMaterials: '1420000' }, '0.00', '0.0000'],
    ['nothing where there is more of them', { dutyFreeMaterials: '9000000' }, '0.00', '0.0000'],
    ['nothing where nothing was exported', { exportFob: '0' }, '0.00', '0.0000'],
    // 0.125 x 1 x 4 % is half a fen.
    ['half a fen up', { exportFob: '0.125', rate: '1' }, '0.01', '0.0800'],
    ['less than half a fen down', { exportFob: '0.12', rate: '1' }, '0.00', '0.0000'],
  ])('is %s', (_, changed, notCreditable, costPerUnit) => {
    expect(month(changed)).toMatchObject({ notCreditable, costPerUnit })
  })
})

describe('what is refunded', () => {
  // At home 65,000 of tax; input 260,000 less 56,800.
  it.each<[string, Partial<ManufacturerMonth>, readonly [string, string, string, string]]>([
    ['the ceiling, and the rest goes on', {}, ['-138200.00', '127800.00', '0.00', '10400.00']],
    [
      'all that is left over, at the ceiling to the fen',
      { inputVat: '249600' },
      ['-127800.00', '127800.00', '0.00', '0.00'],
    ],
    ['one fen below the ceiling', { inputVat: '249599.99' }, ['-127799.99', '127799.99', '0.01', '0.00']],
    ['one fen above the ceiling', { inputVat: '249600.01' }, ['-127800.01', '127800.00', '0.00', '0.01']],
    ['nothing where tax is even', { inputVat: '121800' }, ['0.00', '0.00', '127800.00', '0.00']],
    ['nothing where tax is to pay', { inputVat: '100000' }, ['21800.00', '0.00', '127800.00', '0.00']],
    [
      'more by what was brought forward',
      { inputVat: '121800', broughtForward: '5' },
      ['-5.00', '5.00', '127795.00', '0.00'],
    ],
    ['nothing at a rate of nothing', { refundRate: '0' }, ['-10400.00', '0.00', '0.00', '10400.00']],
    // 13 % of 31,703.50 are 4,121.46 in fen: nothing is left over.
    [
      'nothing where the tax is even in fen',
      { exportFob: '0.01', salesAtHome: '31703.50', inputVat: '4121.46', refundRate: '13' },
      ['0.00', '0.00', '0.01', '0.00'],
    ],
    ['nothing where nothing was exported', { exportFob: '0' }, ['-195000.00', '0.00', '0.00', '195000.00']],
  ])('is %s', (_, changed, [payable, refund, setOff, carriedForward]) => {
    expect(month(changed)).toMatchObject({ payable, refund, setOff, carriedForward })
  })
})

it('no fen is lost between refund, set-off and what goes on', () => {
  const fen = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => (amount / 100).toFixed(2))
  const rates = fc.constantFrom('0', '6', '9', '13')
  fc.assert(
    fc.property(
      fen(100_000_000),
      fen(100_000_000),
      fen(50_000_000),
      rates,
      (exportFob, salesAtHome, inputVat, refundRate) => {
        const answer = manufacturerMonth({ ...MONTH, exportFob, salesAtHome, inputVat, refundRate })
        const at = (id: Exclude<keyof typeof answer, 'costPerUnit'>) => Math.round(Number(answer[id].amount) * 100)
        expect(at('refund') + at('setOff')).toBe(at('ceiling'))
        expect(at('refund')).toBeGreaterThanOrEqual(0)
        expect(at('carriedForward')).toBeGreaterThanOrEqual(0)
        const leftOver = Math.max(0, -at('payable'))
        expect(at('refund') + at('carriedForward')).toBe(leftOver)
      },
    ),
  )
})
