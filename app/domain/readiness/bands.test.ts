import { describe, expect, it } from 'vitest'
import { bandOf, BANDS, GATE_CAP, GO_FROM, NO_BELOW } from './bands'

describe('the band of a score', () => {
  it.each([
    [0, 'prepare'],
    [25, 'prepare'],
    [39, 'prepare'],
    [39.9, 'prepare'],
    [40, 'assisted'],
    [51.5, 'assisted'],
    [59.9, 'assisted'],
    [60, 'gaps'],
    [79.9, 'gaps'],
    [80, 'ready'],
    [100, 'ready'],
  ])('%d is %s', (score, band) => expect(bandOf(score)).toBe(band))

  it('of a score capped by a gate is the lowest', () => expect(bandOf(GATE_CAP)).toBe(BANDS[0].id))

  it('changes where the verdict changes', () => {
    expect(bandOf(NO_BELOW)).not.toBe(bandOf(NO_BELOW - 0.1))
    expect(bandOf(GO_FROM)).not.toBe(bandOf(GO_FROM - 0.1))
  })
})
