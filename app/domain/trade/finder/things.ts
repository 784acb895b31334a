// Nouns that only say of what kind a thing is, and the chapters in which things of that kind are.

/** What is poured, spread or sprayed: food, chemicals, care. */
const POURED = [
  [4, 4],
  [11, 11],
  [13, 13],
  [15, 38],
] as const

const KINDS: readonly (readonly [pattern: RegExp, chapters: readonly (readonly [from: number, to: number])[]])[] = [
  [/^(?:机器|设备|装置|机械|机床|仪器|machines?|machinery|equipment|devices?|instruments?|apparatus)$/, [[82, 91]]],
  [
    /^(?:衣服|服装|clothes|clothing|garments?)$/,
    [
      [39, 43],
      [61, 63],
    ],
  ],
  [/^(?:液体|粉末|药水|膏体|喷雾|liquid|fluid|powder|cream|spray|gel|paste)$/, POURED],
  [/^(?:食品|food|foods)$/, [[2, 23]]],
  [
    /^(?:工具|tools?)$/,
    [
      [82, 85],
      [90, 90],
    ],
  ],
  [
    /^(?:袋子|盒子|bags?|boxes|box)$/,
    [
      [39, 39],
      [42, 48],
      [63, 63],
      [73, 76],
    ],
  ],
]

/** Two digits each; null where the noun says nothing of the chapter. */
export function chaptersOfThing(noun: string): ReadonlySet<string> | null {
  const spans = KINDS.find(([pattern]) => pattern.test(noun))?.[1]
  if (!spans) return null
  return new Set(
    spans.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, turn) => String(from + turn).padStart(2, '0')),
    ),
  )
}
