import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Piece } from './word-diff'
import { atLeast } from '../../../tests/support/at-least'

/** What was taken out stands in [], what came in {}. */
const shown = (pieces: readonly Piece[], [open, close]: string) =>
  pieces.map(({ text, isChanged }) => (isChanged ? `${open}${text}${close}` : text)).join('')

const diff = (before: string, after: string) => {
  const change = diffWords(before, after)
  return [shown(change.before, '[]'), shown(change.after, '{}')]
}

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('')

describe('the words a firm changed', () => {
  it.each([
    ['nothing', 'No. 18 Huaxiang Road', 'No. 18 Huaxiang Road', 'No. 18 Huaxiang Road', 'No. 18 Huaxiang Road'],
    [
      'a number as a whole',
      'No. 18 Huaxiang Road',
      'No. 18-2 Huaxiang Road',
      'No. [18] Huaxiang Road',
      'No. {18-2} Huaxiang Road',
    ],
    [
      'an amount as a whole',
      'USD 12,500.00 in all',
      'USD 12,600.00 in all',
      'USD [12,500.00] in all',
      'USD {12,600.00} in all',
    ],
    ['a date as a whole', 'Signed 2026/11/02', 'Signed 2026/11/12', 'Signed [2026/11/02]', 'Signed {2026/11/12}'],
    [
      'a word',
      'Shenyang Yuancheng Pump',
      'Shenyang Yuancheng Valve',
      'Shenyang Yuancheng [Pump]',
      'Shenyang Yuancheng {Valve}',
    ],
    [
      'two words beside each other as one',
      'the old red house',
      'the new blue house',
      'the [old red] house',
      'the {new blue} house',
    ],
    ['a word that came', 'Jianshe Road', 'Jianshe West Road', 'Jianshe Road', 'Jianshe {West }Road'],
    ['a word that went', 'Jianshe West Road', 'Jianshe Road', 'Jianshe [West ]Road', 'Jianshe Road'],
    [
      'a Chinese character',
      '沈阳市铁西区建设西路',
      '沈阳市铁西区建设东路',
      '沈阳市铁西区建设[西]路',
      '沈阳市铁西区建设{东}路',
    ],
    ['a number in Chinese', '建设西路12号301室', '建设西路18号301室', '建设西路[12]号301室', '建设西路{18}号301室'],
    [
      'a whole Chinese sentence in the middle',
      '已核对目录。未列入。',
      '已核对目录。不需要许可证。未列入。',
      '已核对目录。未列入。',
      '已核对目录。{不需要许可证。}未列入。',
    ],
    [
      'mixed writing',
      '离心泵 Model A 铸铁壳体',
      '离心泵 Model B 不锈钢壳体',
      '离心泵 Model [A 铸铁]壳体',
      '离心泵 Model {B 不锈钢}壳体',
    ],
    ['a code', '2101960ABC', '2101960ABD', '[2101960ABC]', '{2101960ABD}'],
    ['what has nothing in common', '已与客户核对', 'see contract', '[已与客户核对]', '{see contract}'],
    ['what was empty', '', '沈阳', '', '{沈阳}'],
    ['what is empty now', '沈阳', '', '[沈阳]', ''],
    ['an apostrophe', "the firm's seal", "the firms' seal", "the [firm's] seal", "the {firms'} seal"],
    ['a line break', 'one\ntwo', 'one\nthree', 'one\n[two]', 'one\n{three}'],
    ['a repeated end', 'aa bb aa', 'aa', 'aa[ bb aa]', 'aa'],
  ])('%s', (_, before, after, was, is) => {
    expect(diff(before, after)).toEqual([was, is])
  })

  it.each([
    ['both halves of a rare character', '𠮷野家食品', '𠮶野家食品'],
    ['a letter and its mark', 'Cafe\u0301 Nova', 'Cafe Nova'],
    ['a family of emoji', '欢迎👨‍👩‍👧', '欢迎👨‍👩‍👦'],
    ['a flag', 'from 🇨🇳', 'from 🇨🇦'],
    ['Hangul made of parts', '\u1112\u1161\u11ab', '\u1112\u1161\u11a8'],
  ])('%s stay together', (_, before, after) => {
    const change = diffWords(before, after)
    for (const { text: piece } of atLeast(1, [...change.before, ...change.after])) {
      expect(piece).not.toMatch(/\p{Surrogate}/u)
      expect(piece).not.toMatch(/^[\p{Mark}\u200d\u11a8-\u11ff]/u)
    }
    expect([text(change.before), text(change.after)]).toEqual([before, after])
  })

  it('of a name of 200 characters are found', () => {
    const name = '辽宁'.repeat(100)
    const [was, is] = diff(name, `${name.slice(0, 120)}沈${name.slice(121)}`)
    expect(was).toBe(`${name.slice(0, 120)}[${name.charAt(120)}]${name.slice(121)}`)
    expect(is).toBe(`${name.slice(0, 120)}{沈}${name.slice(121)}`)
  })

  it('of a text that is too long are marked as a whole, and in time', () => {
    const [before, after] = [
      Array.from({ length: 3_000 }, (_, index) => `a${index}`),
      Array.from({ length: 3_000 }, (_, index) => `a${2_999 - index}`),
    ]
    expect(diffWords(before.join(' '), after.join(' ')).before).toHaveLength(1)
  })

  it('a small change in a long text is still found', () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `word${index}`)
    const change = diffWords(long.join(' '), long.with(1_500, 'other').join(' '))
    expect(change.after.filter(({ isChanged }) => isChanged)).toEqual([{ text: 'other', isChanged: true }])
  })

  it('lose nothing, whatever was written', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(written, written, (before, after) => {
        const change = diffWords(before, after)
        expect([text(change.before), text(change.after)]).toEqual([before, after])
        const kept = (pieces: readonly Piece[]) =>
          text(pieces.filter(({ isChanged }) => !isChanged)).replace(/\s/gu, '')
        expect(kept(change.before)).toBe(kept(change.after))
      }),
    )
  })
})
