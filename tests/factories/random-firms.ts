// Firms with random tracks, milestones and declarations of two years; the same seed draws the same firms.
import { chinaDay } from '~/domain/shared/dates'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { MILESTONES } from '~/domain/outcome/milestones'
import { db } from '~/server/db.server'
import { freeCreditCode } from './firms'

export const FIRMS = 90
export const CURRENCIES = ['USD', 'CNY', 'JPY'] as const
/** One of each region, some that firms choose by name, and one that is neither. */
const DESTINED = ['KZ', 'PL', 'AE', 'JP', 'DE', 'VN'] as const

function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

export async function givenFirms(seed: number) {
  const next = numbers(seed)
  const one = <T>(of: readonly T[]): T => of[next(of.length)] as T
  const some = <T>(of: readonly T[]): T[] => of.filter(() => next(3) === 0)
  /** Any second of two years, so also those that lie in another year in Greenwich. */
  const instant = () => new Date(Date.UTC(2024, 11, 31, 12) + next(2 * 366 * 86_400) * 1000)
  const made = Array.from({ length: FIRMS }, (_, index) => {
    const highest = next(7)
    return {
      // Few cities, so that there are large groups as well as small ones.
      cityCode: CITIES[Math.min(next(6), next(14))]?.code ?? '210100',
      segment: one(SEGMENTS),
      tracks: some(TRACKS),
      targetRegions: some(TARGETS),
      milestones: MILESTONES.filter((milestone) => milestone <= highest).map((milestone) => ({
        milestone,
        reachedAt: instant(),
      })),
      declarations: Array.from({ length: highest >= 5 ? 1 + next(3) : 0 }, (__, nth) => ({
        declarationNumber: `${seed}${String(index).padStart(5, '0')}${nth}`.padStart(18, '2'),
        declaredOn: chinaDay(instant()),
        currency: one(CURRENCIES),
        valueMinor: BigInt(next(1_000_000) + 1),
        market: one(DESTINED),
      })),
    }
  })
  for (const [index, { milestones, declarations, ...firm }] of made.entries())
    await db.firm.create({
      data: {
        ...firm,
        creditCode: freeCreditCode(),
        nameZh: `企业${index}`,
        nameEn: `Firm ${index}`,
        ownership: 'domestic',
        districtCode: `${firm.cityCode.slice(0, 4)}02`,
        sells: '',
        milestones: { create: milestones },
        declarations: {
          create: declarations.map((row) => ({
            ...row,
            declaredOn: new Date(`${row.declaredOn}T00:00:00Z`),
            mode: '0110',
            verifiedById: 'advisor',
            verifiedAt: new Date(),
          })),
        },
      },
    })
  return made
}
