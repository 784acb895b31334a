import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareChange, fingerprint, mergeFields, readKnown } from './changes'

const known = (...values: string[]) => values.map(fingerprint)

describe('the mark of a value', () => {
  it('is the same for what a text box makes of it, and for a list in any order', () => {
    expect(fingerprint('a\r\nb')).toBe(fingerprint('a\nb'))
    expect(fingerprint('\na')).toBe(fingerprint('a'))
    expect(fingerprint(['b', 'a'])).toBe(fingerprint(['a', 'b']))
  })

  it('differs for values that differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/^\n/, '')
        expect(fingerprint(one) === fingerprint(other)).toBe(plain(one) === plain(other))
      }),
    )
  })

  it('is short and holds no space', () => expect(fingerprint('长'.repeat(4_000))).toMatch(/^[0-9a-z]{1,11}$/))
})

describe('what is typed beside what is stored', () => {
  it.each([
    ['changed here alone', 'old', 'new', known('old'), 'write'],
    ['changed elsewhere alone', 'newer', 'old', known('old'), 'leave'],
    ['changed at both places alike', 'new', 'new', known('old'), 'leave'],
    ['changed at both places', 'newer', 'new', known('old'), 'conflict'],
    ['cleared here, changed elsewhere', 'newer', '', known('old'), 'conflict'],
    ['changed here, cleared elsewhere', '', 'new', known('old'), 'conflict'],
    ['saved by this page, and typed on', 'new', 'new and more', known('old', 'new'), 'write'],
    ['saved by this page, and changed back', 'new', 'old', known('old', 'new'), 'write'],
    ['sent by this page, then changed elsewhere', 'newer', 'more', known('old', 'new'), 'conflict'],
    ['a form without marks', 'newer', 'old', null, 'write'],
  ] as const)('%s', (_, stored, typed, marks, expected) => {
    expect(compareChange({ stored, typed, known: marks })).toBe(expected)
  })

  it('reads the marks of a form', () => expect(readKnown(' a  b ')).toEqual(['a', 'b']))
})

describe('a form of several fields', () => {
  const base = { name: 'Pump', tracks: ['general'], hasBrand: false }
  const marks = { name: known('Pump'), tracks: [fingerprint(['general'])], hasBrand: [fingerprint(false)] }

  it('writes what was changed and leaves what was not', () => {
    const stored = { ...base, tracks: ['general', 'used_car'] }
    const { merged, conflicts } = mergeFields(['name', 'tracks', 'hasBrand'], {
      stored,
      typed: { ...base, name: 'Valve' },
      known: marks,
    })
    expect([merged, conflicts]).toEqual([{ name: 'Valve', tracks: ['general', 'used_car'], hasBrand: false }, []])
  })

  it('names the fields in which two changes meet', () => {
    const stored = { name: 'Motor', tracks: ['used_car'], hasBrand: false }
    const typed = { name: 'Valve', tracks: ['service'], hasBrand: true }
    const { merged, conflicts } = mergeFields(['name', 'tracks', 'hasBrand'], { stored, typed, known: marks })
    expect(conflicts).toEqual(['name', 'tracks'])
    expect(merged.hasBrand).toBe(true)
  })
})
