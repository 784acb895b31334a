// What people say, and what the names call it. Learned by kind: materials, grades, uses, persons, states; never by one product.

const LINES = `
pvc|聚氯乙烯 氯乙烯
聚氯乙烯|氯乙烯
`

/** Words of a query, and the words of the names they stand for. */
export const SYNONYMS: readonly (readonly [said: string, names: string])[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [said = '', names = ''] = line.split('|')
    return said.split('、').map((one) => [one, names] as const)
  })
