// The search for codes by itself: how long it takes to be ready, what it keeps in memory, and each description of the tests in turn.
import { readFileSync } from 'node:fs'
import { getFinderPage } from '~/features/codes/finder-queries.server'
import { searchCodes } from '~/features/codes/queries.server'
import { hsNomenclature } from '~/domain/trade/hs-nomenclature'

const ROUNDS = 5

function megabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

function atShare(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

type Time = { readonly passed: number; readonly worked: number }

function sorted(times: readonly Time[], of: keyof Time): readonly number[] {
  return times.map((one) => one[of]).sort((a, b) => a - b)
}

export function benchCodes(file: string): string {
  const descriptions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[1] ?? '')
  const before = megabytes()
  const begun = performance.now()
  searchCodes('laser')
  const ready = performance.now() - begun
  searchCodes('yagao')
  const kept = megabytes() - before
  const timesOf = (does: (typed: string) => unknown): readonly Time[] =>
    Array.from({ length: ROUNDS }, () => descriptions)
      .flat()
      .map((typed) => {
        const start = performance.now()
        const work = process.cpuUsage()
        does(typed)
        const { user, system } = process.cpuUsage(work)
        return { passed: performance.now() - start, worked: (user + system) / 1000 }
      })
      .slice(descriptions.length)
  const times = timesOf(searchCodes)
  const pages = timesOf((typed) => getFinderPage({ typed, answers: {}, language: 'zh-CN' }))
  const line = (name: string, of: readonly number[]) =>
    `${name}: p50 ${atShare(of, 0.5)} ms, p95 ${atShare(of, 0.95)} ms, longest ${atShare(of, 1)} ms`
  return [
    `${hsNomenclature().size} names, ${descriptions.length} descriptions, ${ROUNDS - 1} rounds after a first that does not count`,
    `ready after ${ready.toFixed(0)} ms, ${kept.toFixed(0)} MB kept`,
    line('time', sorted(times, 'passed')),
    line('processor time', sorted(times, 'worked')),
    line('processor time of the whole page', sorted(pages, 'worked')),
  ].join('\n')
}
