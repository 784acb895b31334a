import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSyllables, syllablesOf } from './han'
import { spelledOut, spokenNames } from './pinyin'
import { atLeast } from '../../../../tests/support/at-least'

const spoken = spokenNames(['激光切割机', '激光器', '羽绒服', '女式羽绒服', '西安', '先', '切割机'])

describe('Chinese in Latin letters', () => {
  it.each([
    ['a whole name', 'jiguangqiegeji', '激光切割机'],
    ['the beginning of names', 'jiguang', '激光'],
    ['the end of a name', 'qiegeji', '切割机'],
    ['the middle of a name', 'guangqie', '光切'],
    ['one syllable', 'xian', '西安'],
    ['the initials of a name', 'jgqgj', '激光切割机'],
    ['initials in the middle', 'gqg', '光切割'],
    ['two names that are no name together', 'yurongfuqiegeji', '羽绒服切割机'],
  ])('%s: %s', (_, letters, name) => expect(spelledOut(spoken, letters)).toContain(name))

  it.each([
    ['two initials, which are too few', 'jg'],
    ['letters that are no syllables and no initials', 'xyz'],
    ['syllables that no name has', 'mamama'],
    ['half a syllable at a boundary', 'iguang'],
    ['nothing', ''],
    ['capital letters, which are compared in small ones', 'JIGUANG'],
  ])('%s', (_, letters) => expect(spelledOut(spoken, letters)).toEqual([]))

  it('gives what stands in most names first, and three at most', () => {
    const many = spokenNames(['机器', '机器', '机器', '几气', '鸡气', '基器'])
    const found = spelledOut(many, 'jiqi')
    expect([found[0], found.length]).toEqual(['机器', 3])
  })

  it('leaves out names that nobody can read', () => {
    expect(spokenNames(['A类', '羽绒服']).words).toEqual(['羽绒服'])
    expect(spelledOut(spokenNames([]), 'jiguang')).toEqual([])
  })

  it('reads a name as it is spoken: its sound leads back to it', () => {
    const names = ['激光切割机', '羽绒服', '女式大衣', '电动机', '蓄电池', '海参', '镁砖', '冻鳕鱼片', '自行车', '轮胎']
    const all = spokenNames(names)
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const letters = syllablesOf(name)?.join('') ?? ''
        expect(spelledOut(all, letters)).toContain(name)
        expect(asSyllables(letters)?.join('')).toBe(letters)
      }),
    )
  })

  it('takes any letters, however many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,200}$/), (letters) => {
        const found = spelledOut(spoken, letters)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(atLeast(0, found).every((one) => /^\p{Script=Han}+$/u.test(one))).toBe(true)
      }),
    )
  })
})
