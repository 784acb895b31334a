// Families of goods that the list of requirements leaves out, whole or nearly so. An empty list would read as "nothing is asked".
// A closed family leaves China, if at all, through an authority or a licensed trader: no market is advised for it.

type Family = { readonly id: string; readonly hs: readonly string[]; readonly isClosed?: true }

/** Text: requirements:notCovered.<id>. The first that fits counts. */
export const NOT_COVERED = [
  { id: 'arms', hs: ['93', '8710', '890610'], isClosed: true },
  { id: 'explosives', hs: ['3601', '3602', '3603'], isClosed: true },
  { id: 'nuclear', hs: ['2612', '2844', '284510', '8401'], isClosed: true },
  { id: 'ivory', hs: ['050710', '960110'], isClosed: true },
  {
    id: 'wild_species',
    hs: ['010611', '010612', '010620', '010631', '010632', '020830', '020840', '030292', '030392', '030571', '970522'],
    isClosed: true,
  },
  {
    id: 'narcotics',
    hs: [
      ...['121130', '121140', '130211', '292146', '292214', '292231', '292244', '292411', '292424', '292630', '293295'],
      ...['293333', '293334', '293341', '293353', '293354', '293355', '293372', '293391', '293491', '293492'],
      ...['293911', '293919', '293943', '293945', '293972'],
    ],
    isClosed: true,
  },
  {
    id: 'drug_precursors',
    hs: [
      ...['121150', '291431', '292423', '293291', '293292', '293293', '293294', '293336', '293337'],
      ...['293941', '293942', '293944', '293949', '293961', '293962', '293963'],
    ],
    isClosed: true,
  },
  { id: 'human_goods', hs: ['300212', '300251', '300259', '300290', '970521'], isClosed: true },
  { id: 'grid', hs: ['2705', '271121', '2716'], isClosed: true },
  { id: 'waste', hs: ['262110', '3825', '3915', '8549'], isClosed: true },
  { id: 'relics', hs: ['970121', '970122', '970129', '970210', '970310', '970510', '970531', '9706'], isClosed: true },
  { id: 'infant_food', hs: ['190110'] },
  { id: 'alcohol', hs: ['2203', '2204', '2205', '2206', '2207', '2208'] },
  { id: 'tobacco', hs: ['24'] },
  { id: 'pharmaceuticals', hs: ['3001', '3002', '3003', '3004'] },
  { id: 'fireworks', hs: ['3604'] },
  { id: 'plant_protection', hs: ['3808'] },
  { id: 'rail_vehicles', hs: ['8601', '8602', '8603', '8604', '8605', '8606'] },
  { id: 'aircraft', hs: ['8801', '8802', '8804', '8805'] },
  { id: 'cultural_goods', hs: ['97'] },
] as const satisfies readonly Family[]

export type NotCovered = (typeof NOT_COVERED)[number]['id']

const FAMILIES: readonly (Family & { readonly id: NotCovered })[] = NOT_COVERED

function familyOf(hs6: string) {
  return FAMILIES.find(({ hs }) => hs.some((prefix) => hs6.startsWith(prefix)))
}

export function notCoveredFamily(hs6: string): NotCovered | null {
  return familyOf(hs6)?.id ?? null
}

/** Goods for which no market is ranked and none advised. */
export function isClosedGoods(hs6: string): boolean {
  return familyOf(hs6)?.isClosed === true
}

export function isClosedFamily(family: NotCovered): boolean {
  return FAMILIES.some(({ id, isClosed }) => id === family && isClosed === true)
}
