// Two rows of one instant: nothing personal is handled on a consent that was taken back in the same moment.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { consentState, type ConsentRow } from './consents'

const at = (ms: number) => new Date(Date.UTC(2026, 10, 30) + ms)
const row = (isGiven: boolean, ms = 0, purpose = 'identity', notice = '2026-11-30'): ConsentRow => ({
  ...{ purpose, isGiven, notice, at: at(ms) },
})
const given = (ms?: number) => row(true, ms)
const taken = (ms?: number) => row(false, ms)

describe('rows of one instant', () => {
  it.each<[string, readonly ConsentRow[], string]>([
    ['given, then taken back', [given(), taken()], 'withdrawn'],
    ['taken back, then given', [taken(), given()], 'withdrawn'],
    ['given twice', [given(), given()], 'given'],
    ['given twice and taken back', [given(), taken(), given()], 'withdrawn'],
    ['taken back, and given a millisecond later', [taken(0), given(1)], 'given'],
    ['given, and taken back a millisecond later', [given(0), taken(1)], 'withdrawn'],
    ['an older tie does not count', [given(0), taken(0), given(5)], 'given'],
    ['nor one of another purpose', [given(), row(false, 0, 'account')], 'given'],
    ['nor one of a purpose that is none', [row(true, 0, 'marketing')], 'never_asked'],
  ])('%s', (_, rows, state) => {
    expect(consentState(rows, 'identity').state).toBe(state)
    expect(consentState([...rows].reverse(), 'identity').state).toBe(state)
  })

  it('the state never hangs on the order of the rows', () => {
    const rows = fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.nat(5), (said, turn) => {
        const all = said.map(([isGiven, ms]) => row(isGiven, ms))
        const turned = [...all.slice(turn), ...all.slice(0, turn)]
        expect(consentState(turned, 'identity').state).toBe(consentState(all, 'identity').state)
      }),
    )
  })
})
