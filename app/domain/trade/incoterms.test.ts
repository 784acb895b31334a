import { describe, expect, it } from 'vitest'
import { isDestination } from '../market/destinations'
import { LANDLOCKED } from '../market/reference/landlocked'
import { isLandlocked, isSeaTerm } from './incoterms'

describe('terms of the sea', () => {
  it.each(['FAS', 'FOB', 'CFR', 'CIF'])('%s needs a port', (term) => expect(isSeaTerm(term)).toBe(true))
  it.each(['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', ''])('%s does not', (term) => {
    expect(isSeaTerm(term)).toBe(false)
  })
})

describe('countries without a seaport', () => {
  it.each(['KZ', 'KG', 'UZ', 'TJ', 'TM', 'MN', 'AZ', 'AM', 'CZ', 'HU', 'SK', 'RS', 'MK', 'BY', 'AT'])('%s', (iso2) => {
    expect(isLandlocked(iso2)).toBe(true)
  })

  it.each(['PL', 'RU', 'GE', 'AE', 'IR', 'IQ', 'DE', 'HR', 'SI', 'BG', 'RO', 'TR', 'US', ''])('%s has one', (iso2) => {
    expect(isLandlocked(iso2)).toBe(false)
  })

  it('are known destinations, each once', () => {
    expect(LANDLOCKED.length).toBeGreaterThan(40)
    expect(LANDLOCKED.filter((iso2) => !isDestination(iso2))).toEqual([])
    expect(new Set(LANDLOCKED).size).toBe(LANDLOCKED.length)
  })
})
