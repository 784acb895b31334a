// The public page of the method says what the engine does.
import { describe, expect, it } from 'vitest'
import { CRITERIA, MEASURES, type Criterion } from '~/domain/market/criteria'
import { containerLane } from '~/domain/market/container-lane'
import { SCALES } from '~/domain/market/product-criteria'
import { MARKETS } from '~/domain/market/reference/markets'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import { atLeast } from './support/at-least'

/** The two figures of a scale that is told by its ends. */
function endsOf(criterion: Criterion, language: (typeof LANGUAGES)[number]): readonly number[] {
  const scale = translator(language)(`markets:criteria.${criterion}.scale`)
  return [...scale.matchAll(/\d[\d,.]*/g)].map(([text]) => Number(text.replaceAll(',', '')))
}

describe('the page of the method', () => {
  it.each(LANGUAGES)('tells the ends of the days and of logistics as the engine has them, in %s', (language) => {
    for (const criterion of atLeast(2, ['time', 'logistics'] as const)) {
      const found = endsOf(criterion, language).filter((value) => value !== 0 && value !== 100)
      const shares = found.map((value) => MEASURES[criterion].normalise(value))
      expect(
        shares.map((share) => Math.round(share * 1000) / 1000),
        criterion,
      ).toEqual([0, 1])
    }
  })

  it('has the days of the lanes, on the scale of the ranking for a product', () => {
    for (const { iso2, transitDays } of atLeast(33, MARKETS)) {
      const days = containerLane(iso2)?.days ?? [0, 0]
      expect(transitDays, iso2).toMatchObject({ value: (days[0] + days[1]) / 2, source: 'lane_list' })
      expect(Math.max(0, MEASURES.time.normalise(transitDays.value ?? 0))).toBeCloseTo(
        SCALES.days(transitDays.value ?? 0),
        9,
      )
    }
  })

  it('names every criterion that counts', () => {
    expect(CRITERIA.map((criterion) => translator('en')(`markets:criteria.${criterion}.name`))).toHaveLength(7)
  })
})
