import { describe, expect, it } from 'vitest'
import { fingerprint } from './changes'
import { textsToCopy } from './texts-to-copy'

describe('what somebody would miss of a form that may not be saved', () => {
  it.each<[string, Record<string, string[]>, string[]]>([
    ['typed text, in the order of the page', { sells: ['水泵'], nameEn: ['Pumps Ltd'] }, ['水泵', 'Pumps Ltd']],
    ['one English word is text', { note: ['pumps'] }, ['pumps']],
    ['a number is text', { price: ['113.50'], hs6: ['841370'] }, ['113.50', '841370']],
    ['space around a text is none of it, line breaks within are', { note: [' a\nb\n'] }, ['a\nb']],
    ['several of one name', { 'note[]': ['a1', 'b1'] }, ['a1', 'b1']],
    ['the same text once', { a: ['大连'], b: ['大连'] }, ['大连']],
    ['empty and blank boxes are nothing', { a: [''], b: [' \n'] }, []],
    [
      'buttons, ids and marks of the page are nothing',
      { intent: ['save it'], requestId: ['x1'], returnTo: ['/a'] },
      [],
    ],
    ['nor is what a control was drawn with', { 'cars.drawn': ['VIN'], 'day.cleared': ['1 1'], '.cut': ['a b'] }, []],
    [
      'nor are ticks, choices by their names and ids',
      { a: ['on'], b: ['own_shop'], c: ['018f3a52-7c1e-7b3a-9d7e-0123456789ab'] },
      [],
    ],
    ['what was left as it was drawn is stored already', { a: ['old'], 'a.shown': [fingerprint('old')] }, []],
    ['what was changed is not', { a: ['new'], 'a.shown': [fingerprint('old')] }, ['new']],
  ])('%s', (_, values, texts) => {
    expect(textsToCopy(values)).toEqual(texts)
  })
})
