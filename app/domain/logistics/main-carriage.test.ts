import { expect, test } from 'vitest'
import { carriageEstimate } from './main-carriage'

test.each([
  ['PL', 'sea', 'pl_sea_fcl_1', '3250'],
  ['PL', 'rail', 'pl_rail_fcl_1', '6500'],
  ['UZ', 'road', 'uz_road_tir_1', '11250'],
])('to %s by %s it is the middle of %s', (market, transport, id, amount) => {
  expect(carriageEstimate(market, transport)).toMatchObject({ lane: { id }, amount, currency: 'USD' })
})

test.each([
  ['PL', 'air'],
  ['BR', 'sea'],
  ['PL', 'toString'],
])('to %s by %s nothing is estimated', (market, transport) => {
  expect(carriageEstimate(market, transport)).toBeNull()
})
