import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { facetsOf } from './hs-facets'
import { hsNomenclature } from './hs-nomenclature'
import { HS_KINDS, WORD_KINDS, type HsKind } from './reference/hs-separators'

function facet(code: string, kind: HsKind) {
  const { zh = '', en = '' } = hsNomenclature().get(code) ?? {}
  return facetsOf(code, { zh, en }).get(kind)
}

const label = (code: string, kind: HsKind) => facet(code, kind)?.label.en ?? 'silent'

describe('what the name of a subheading says', () => {
  it.each([
    ['a laser', '845611', 'principle', 'Laser'],
    ['a lathe of numerical control', '845811', 'control', 'Numerically controlled (CNC)'],
    ['another lathe', '845819', 'control', 'Not numerically controlled'],
    ['a pure-bred horse', '010121', 'breeding', 'For breeding or sowing'],
    ['a horse that is not', '010129', 'breeding', 'silent'],
    ['a beast that is not', '010239', 'breeding', 'silent'],
    ['maize to sow', '100510', 'breeding', 'For breeding or sowing'],
    ['maize that is not seed', '100590', 'breeding', 'silent'],
    ['dried fillets, not smoked', '030539', 'state', 'Salted or in brine; Dried'],
    ['smoked salmon', '030541', 'state', 'Smoked'],
    ['parts', '850490', 'part', 'Parts or accessories'],
    ['tea in small packs', '090210', 'weight', 'Up to 3 kg'],
    ['a motor of middling power', '850152', 'power', 'Over 750 W, up to 75 kW'],
    ['cold-rolled coil', '720916', 'thickness', 'Over 1 mm, under 3 mm'],
    ['fibreboard', '441113', 'thickness', 'Over 5 mm, up to 9 mm'],
    ['a switch board', '853710', 'voltage', 'Up to 1,000 V'],
    ['a drone of 250 g to 7 kg', '880622', 'weight', 'Over 250 g, up to 7 kg'],
    ['an antique', '970610', 'years', 'Over 250 years'],
    ['a code that is none', '999999', 'material', 'silent'],
  ] as const)('%s, %s: %s is "%s"', (_, code, kind, expected) => expect(label(code, kind)).toBe(expected))

  it('takes several words at once as a choice of its own', () => {
    const both = facetsOf('610000', { zh: '棉或羊毛制衬衫', en: 'Shirts of cotton or wool' }).get('material')
    expect([both?.values.toSorted(), both?.label.zh.includes('、')]).toEqual([['cotton', 'wool'], true])
  })

  it('reads English where the Chinese name is silent, and Chinese first', () => {
    expect(facetsOf('845811', { zh: '车床', en: 'CNC lathes' }).get('control')?.id).toBe('cnc')
    expect(facetsOf('845819', { zh: '非数控车床', en: 'CNC lathes' }).get('control')?.id).not.toBe('cnc')
  })

  it('reads words of a chapter in that chapter only', () => {
    const name = { zh: '数控设备', en: 'CNC equipment' }
    expect([facetsOf('845811', name).has('control'), facetsOf('950300', name).has('control')]).toEqual([true, false])
  })

  it('does not read what makes no difference', () => {
    const name = { zh: '酸乳，不论是否加糖或冷冻', en: 'Yogurt, whether or not sweetened or frozen' }
    expect([...facetsOf('040320', name).keys()]).toEqual([])
  })
})

describe('every name', () => {
  const all = [...hsNomenclature().values()]
    .filter(({ code }) => code.length === 6)
    .map((entry) => ({ code: entry.code, facets: facetsOf(entry.code, entry) }))

  it('says only kinds that can be asked, each with a label in both languages', () => {
    const facets = atLeast(5_600, all).flatMap(({ facets: own }) => [...own.values()])
    expect(facets.filter(({ kind }) => !HS_KINDS.includes(kind))).toEqual([])
    expect(facets.filter(({ label: { zh, en } }) => zh === '' || en === '' || /\p{Script=Han}/u.test(en))).toEqual([])
  })

  it('has values of its kind, or a range', () => {
    const known = new Map(WORD_KINDS.map(({ kind, values }) => [kind, new Set(values.map(({ id }) => id))]))
    const facets = atLeast(5_600, all).flatMap(({ facets: own }) => [...own.values()])
    const wrong = facets.filter(({ kind, values, range }) =>
      range ? values.length > 0 : values.length === 0 || values.some((value) => !known.get(kind)?.has(value)),
    )
    expect(wrong).toEqual([])
  })
})
