// The order of all markets for one product by itself: duty, requirements, verdict, readings, ranks, their spans and the smallest change.
import { PRODUCT_WEIGHTS } from '~/domain/market/product-criteria'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import { plainGoods } from '~/features/fits/fit-queries.server'
import { rankProduct } from '~/features/markets/product-ranking-queries.server'

const CODES = ['845611', '030471', '620240', '870323', '690210', '848210', '851713', '940360', '392690', '611030']
const ROUNDS = 60
/** The first rounds are slower by what is read once and compiled. */
const WARMING = 20

function atShare(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}

function measure(name: string, work: (hs6: string) => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => CODES)
    .flat()
    .map((hs6) => {
      const [start, begun] = [performance.now(), process.cpuUsage()]
      work(hs6)
      const { user, system } = process.cpuUsage(begun)
      return { passed: performance.now() - start, worked: (user + system) / 1000 }
    })
    .slice(WARMING * CODES.length)
  const line = (of: 'passed' | 'worked') => {
    const sorted = times.map((one) => one[of]).toSorted((a, b) => a - b)
    return `p50 ${atShare(sorted, 0.5)} ms, p95 ${atShare(sorted, 0.95)} ms`
  }
  return `${name}: time ${line('passed')}; processor time ${line('worked')}`
}

export function benchRanking(): string {
  const day = '2026-12-01'
  return [
    measure('all markets for one product', (hs6) =>
      rankProduct(plainGoods(hs6), { day, tables: {}, demand: null, weights: PRODUCT_WEIGHTS }),
    ),
    measure('requirements of one market', (hs6) => requirementsFor({ hs6, market: 'PL', day, answers: {} })),
  ].join('\n')
}
