import { expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { MARKETS } from './reference/markets'
import { POSITIONS, SHENYANG } from './reference/positions'
import { placeOfMarket, placeOn, SKETCH } from './sketch'

test.each([
  ['the north-western corner', [62, 0], { x: 0, y: 0 }],
  ['the south-eastern corner', [8, 150], { x: 640, y: 300 }],
  ['the middle', [35, 75], { x: 320, y: 150 }],
  ['west of it', [40, -1], null],
  ['east of it', [40, 151], null],
  ['north of it', [63, 20], null],
  ['south of it', [7, 20], null],
] as const)('%s', (_name, degrees, place) => {
  expect(placeOn(degrees)).toEqual(place)
})

test('every market has a position, and all but the United States stand on the sketch', () => {
  expect(Object.keys(POSITIONS).toSorted()).toEqual(MARKETS.map(({ iso2 }) => iso2).toSorted())
  const outside = atLeast(33, MARKETS).filter(({ iso2 }) => placeOfMarket(iso2) === null)
  expect(outside.map(({ iso2 }) => iso2)).toEqual(['US'])
})

test('Shenyang lies east of Kazakhstan, west of Japan and inside the frame', () => {
  const [home, west, east] = [placeOn(SHENYANG), placeOfMarket('KZ'), placeOfMarket('JP')]
  expect(home?.x).toBeGreaterThan(west?.x ?? SKETCH.width)
  expect(home?.x).toBeLessThan(east?.x ?? 0)
})
