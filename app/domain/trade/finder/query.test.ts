import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUERY_LIMIT, readQuery, type QueryWord, type Vocabulary } from './query'
import { wordsOf } from './words'
import { atLeast } from '../../../../tests/support/at-least'

/** Names that know these words, each in so many codes. */
function vocabularyOf(known: Readonly<Record<string, number>>, changed: Partial<Vocabulary> = {}): Vocabulary {
  return {
    size: 1000,
    frequencyOf: (token) => (Object.hasOwn(known, token) ? (known[token] ?? 0) : 0),
    near: () => [],
    spelledOut: () => [],
    isTradeName: () => false,
    ...changed,
  }
}

const KNOWN = vocabularyOf({
  激光: 10,
  切割: 20,
  割机: 15,
  激: 30,
  光: 60,
  切: 40,
  割: 30,
  机: 800,
  laser: 10,
  cut: 30,
  machine: 500,
})
const read = (typed: string, vocabulary = KNOWN) => readQuery(typed, vocabulary)
const word = (typed: string, token: string, vocabulary = KNOWN) =>
  read(typed, vocabulary).words.find((one) => one.token === token)
const tokens = (words: readonly QueryWord[], why: QueryWord['why']) =>
  words.flatMap((one) => (one.why === why ? [one.token] : [])).toSorted()

describe('what was typed', () => {
  it.each([
    ['Chinese', '激光切割机', '激光切割机'],
    ['traditional', '激光切割機', '激光切割机'],
    ['full width', 'ＬＡＳＥＲ', 'laser'],
    ['capital letters', 'Laser CUTTER', 'laser cutter'],
    ['spaces', '  激光   切割 ', '激光 切割'],
    ['signs that nobody sees', '激\u200b光', '激光'],
    ['an apostrophe', 'women’s', 'womens'],
    ['nothing', '', ''],
  ])('is compared as %s: %s', (_, typed, text) => expect(read(typed)).toMatchObject({ text, isCut: false }))

  it.each([
    ['at the limit', QUERY_LIMIT, false],
    ['one sign beyond it', QUERY_LIMIT + 1, true],
    ['far beyond it', 100_000, true],
  ])('is cut %s', (_, length, isCut) => {
    const found = read('激'.repeat(length))
    expect([found.isCut, [...found.text].length]).toEqual([isCut, Math.min(length, QUERY_LIMIT)])
  })

  it('is cut between characters, never in one', () => {
    const found = read('𠮷'.repeat(QUERY_LIMIT + 5))
    expect([found.isCut, atLeast(1, [...found.text]).every((sign) => sign === '𠮷')]).toEqual([true, true])
  })

  it('has its measures and, where the noun says no more, its chapters', () => {
    expect(read('machine 5.5kw')).toMatchObject({ measures: [{ dimension: 'watts', value: 5500 }] })
    expect(read('激光切割机').chapters).toBeNull()
    expect(read('food').chapters?.has('03')).toBe(true)
  })
})

describe('a word', () => {
  it('counts more the rarer it is', () => {
    expect(word('laser machine', 'laser')?.weight).toBeGreaterThan(word('laser machine', 'machine')?.weight ?? 0)
  })

  it('counts more as a pair than as a single character', () => {
    expect(word('激光切割机', '激光')?.weight).toBeGreaterThan(word('激光切割机', '激')?.weight ?? 0)
  })

  it('counts more in the first clause than behind it', () => {
    expect(word('激光，切割', '激光')?.weight).toBeGreaterThan(word('切割，激光', '激光')?.weight ?? 0)
  })

  it('that no name has counts a little, so that less is explained', () => {
    const unknown = word('laser zzzz', 'zzzz')
    expect([unknown?.why, (unknown?.weight ?? 0) < (word('laser zzzz', 'laser')?.weight ?? 0)]).toEqual(['typed', true])
    expect(word('laser x900', 'x900')?.weight).toBeLessThan(unknown?.weight ?? 0)
  })

  it('stands where it was typed', () => {
    const { text, words } = read('laser 切割机')
    const places = words.map(({ token, from, to }) => [token, text.slice(from, to)])
    expect(places).toContainEqual(['laser', 'laser'])
    expect(places).toContainEqual(['切割', '切割'])
  })

  it('is part of the noun at the end of its phrase', () => {
    expect(
      read('激光切割机')
        .words.filter(({ isHead }) => isHead)
        .map(({ token }) => token)
        .toSorted(),
    ).toEqual(['割', '割机', '机'])
  })

  it('stands once, with its greatest weight', () => {
    const all = read('激光 激光，激光').words.map(({ token }) => token)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('a word that was meant', () => {
  const near: Vocabulary['near'] = () => [
    { token: 'cut', nearness: 1 },
    { token: 'cup', nearness: 0.7 },
  ]

  it('stands beside one that no name has', () => {
    const { words } = read('cutr', vocabularyOf({ cut: 30, cup: 5 }, { near }))
    expect([tokens(words, 'meant'), tokens(words, 'typed')]).toEqual([['cup', 'cut'], ['cutr']])
  })

  it.each([
    ['three letters are no misspelling', 'ctt'],
    ['letters with digits are a grade', 'q235b'],
    ['a word that a name has is right', 'laser'],
  ])('is not looked for where %s', (_, typed) => {
    expect(tokens(read(typed, vocabularyOf({ laser: 10, cut: 30 }, { near })).words, 'meant')).toEqual([])
  })

  it('is a pair that sounds or looks alike', () => {
    // 绽 for 锭, 倚 for 椅.
    expect(tokens(read('铁绽', vocabularyOf({ 铁锭: 5 })).words, 'meant')).toEqual(['铁锭'])
    expect(tokens(read('木倚', vocabularyOf({ 木椅: 5 })).words, 'meant')).toEqual(['木椅'])
  })

  it('is looked for eight times at most', () => {
    let looks = 0
    const counting = vocabularyOf({}, { near: () => ((looks += 1), []) })
    read('aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj', counting)
    expect(looks).toBe(8)
  })
})

describe('Chinese by its sound', () => {
  const spelledOut = (letters: string) => (letters === 'jiguang' ? ['激光'] : letters === 'jgqgj' ? ['激光切割机'] : [])
  const vocabulary = vocabularyOf({ 激光: 10, 切割: 20, laser: 10, cut: 30 }, { spelledOut })

  it.each([
    ['syllables', 'jiguang', '激光'],
    ['syllables with a space', 'ji guang', '激光'],
    ['initials', 'jgqgj', '切割'],
  ])('is read in %s', (_, typed, token) => expect(tokens(read(typed, vocabulary).words, 'spelled')).toContain(token))

  it.each([
    ['among Chinese', 'jiguang 切割'],
    ['in English that names have', 'laser cut'],
    ['in several words of which one is no syllables', 'jiguang cxtt'],
  ])('is not read %s', (_, typed) => expect(tokens(read(typed, vocabulary).words, 'spelled')).toEqual([]))
})

describe('what else a thing is called', () => {
  const vocabulary = vocabularyOf({
    不锈: 50,
    锈钢: 50,
    stainless: 50,
    steel: 90,
    婴儿: 40,
    聚丙: 8,
    丙烯: 9,
    polypropylene: 3,
  })
  const called = (typed: string) => tokens(read(typed, vocabulary).words, 'called')

  it.each([
    ['a grade of steel', '304 pipe', 'stainless'],
    ['a grade at the end', 'pipe 316l', 'stainless'],
    ['a grade in Chinese text', '304水管', '不锈'],
    ['a plastic in capital letters', 'PP 篮子', '聚丙'],
    ['a plastic behind a word that has its letters', 'upper pp lid', '聚丙'],
    ['a person', '宝宝外套', '婴儿'],
    ['a plural', 'pps', '聚丙'],
  ])('%s: %s', (_, typed, token) => expect(called(typed)).toContain(token))

  it.each([
    ['a grade in a longer number', '3041 pipe'],
    ['a grade behind a point', '1.304 pipe'],
    ['a plastic in another word', 'upper lid'],
    ['nothing', ''],
  ])('%s is not called so', (_, typed) => expect(called(typed)).toEqual([]))
})

describe('any text', () => {
  it('is read the same in capital letters, full width, with more spaces and unseen signs', () => {
    const wide = (text: string) => text.replace(/[a-z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const part = fc.constantFrom('激光', '切割机', 'laser', 'cutter', '5.5kw', '304', '电动机', 'women', '，')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const plain = read(parts.join(' '))
        expect(read(parts.join(' ').toUpperCase())).toEqual(plain)
        expect(read(wide(parts.join(' ')))).toEqual(plain)
        expect(read(` ${parts.join('\u3000 \t')} `)).toEqual(plain)
        expect(read(parts.join(' \u200b'))).toEqual(plain)
      }),
    )
  })

  it('is read without breaking, into words that stand inside it and weigh something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { text, words } = read(typed)
        const wrong = words.filter(
          ({ from, to, weight }) => !(from >= 0 && to <= text.length && from < to && weight > 0),
        )
        expect(wrong).toEqual([])
        expect(wordsOf(text).length === 0 || words.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
