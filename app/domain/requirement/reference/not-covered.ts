// Families of goods that the list of requirements leaves out, whole or nearly so. An empty list would read as "nothing is asked".

/** Text: requirements:notCovered.<id> */
export const NOT_COVERED = [
  { id: 'infant_food', hs: ['190110'] },
  { id: 'alcohol', hs: ['2203', '2204', '2205', '2206', '2207', '2208'] },
  { id: 'tobacco', hs: ['24'] },
  { id: 'pharmaceuticals', hs: ['3001', '3002', '3003', '3004'] },
  { id: 'fireworks', hs: ['3604'] },
  { id: 'plant_protection', hs: ['3808'] },
  { id: 'rail_vehicles', hs: ['8601', '8602', '8603', '8604', '8605', '8606'] },
  { id: 'aircraft', hs: ['8801', '8802', '8804', '8805'] },
  { id: 'cultural_goods', hs: ['97'] },
] as const

export type NotCovered = (typeof NOT_COVERED)[number]['id']

export function notCoveredFamily(hs6: string): NotCovered | null {
  return NOT_COVERED.find(({ hs }) => hs.some((prefix) => hs6.startsWith(prefix)))?.id ?? null
}
