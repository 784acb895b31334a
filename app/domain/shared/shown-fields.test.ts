import { describe, expect, it } from 'vitest'
import { fingerprint, type FieldValue } from './changes'
import { changedValues, clearedName, knownValues, shownName } from './shown-fields'

const mark = (name: string, drawn: FieldValue) => ({ [shownName(name)]: [fingerprint(drawn)] })

describe('the hidden fields beside a control', () => {
  it('have names of their own', () => {
    expect(new Set(['day', shownName('day'), clearedName('day')]).size).toBe(3)
    expect(shownName('day.shown')).not.toBe(shownName('day'))
  })
})

describe('what goes back to a page of which the rest was saved', () => {
  it('is what was changed there', () => {
    const values = { name: ['Li'], ...mark('name', 'Wang'), phone: ['1'], ...mark('phone', '1') }
    expect(changedValues(values)).toEqual({ name: ['Li'] })
  })

  it('is what was emptied there, too', () => {
    expect(changedValues({ name: [''], ...mark('name', 'Wang') })).toEqual({ name: [''] })
    expect(changedValues({ name: [''], ...mark('name', '') })).toEqual({})
  })

  it('is a field without a mark, since nobody knows what it was drawn with', () => {
    expect(changedValues({ note: ['x'] })).toEqual({ note: ['x'] })
    expect(changedValues({ note: ['x'], [shownName('note')]: [''] })).toEqual({ note: ['x'] })
  })

  it.each<[string, readonly string[], boolean]>([
    ['the same ticks', ['a', 'b'], false],
    ['the same ticks in another order', ['b', 'a'], false],
    ['one tick less', ['a'], true],
    ['another tick', ['a', 'c'], true],
  ])('of a list of ticks, %s', (_, ticked, isBack) => {
    const back = changedValues({ 'tracks[]': ticked, ...mark('tracks', ['a', 'b']) })
    expect(back).toEqual(isBack ? { 'tracks[]': ticked } : {})
  })

  it('is not what only a browser changed: its own line breaks, and the first one lost', () => {
    expect(changedValues({ note: ['a\r\nb'], ...mark('note', '\na\nb') })).toEqual({})
  })

  it('is what differs from the drawn value, whatever was saved while it was typed', () => {
    const marks = [fingerprint('Wang'), fingerprint('Li')].join(' ')
    expect(changedValues({ name: ['Li'], [shownName('name')]: [marks] })).toEqual({ name: ['Li'] })
    expect(changedValues({ name: ['Wang'], [shownName('name')]: [marks] })).toEqual({})
  })
})

describe('what a page knew of its fields', () => {
  it('is the drawn mark and those of what it has sent since, in their order', () => {
    expect(knownValues({ [shownName('name')]: ['m1 m2  m3'] }, ['name'])).toEqual({ name: ['m1', 'm2', 'm3'] })
  })

  it('is nothing of a field that has no mark, and nothing of fields nobody asks for', () => {
    expect(knownValues({ [shownName('name')]: [''], [shownName('phone')]: ['m1'] }, ['name'])).toEqual({})
    expect(knownValues({}, ['name', 'phone'])).toEqual({})
  })
})
