import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCode, type HsAnswers, type HsBasis } from './hs-decision'
import { hsNomenclature, subheadingsBeside } from './hs-nomenclature'
import { REASON_LIMIT, reasonFrom, reasonText, textOf, type HsReason, type ReasonWords } from './hs-reason'

/** Says the key, and what is put into it. */
const WORDS: ReasonWords = {
  language: 'en',
  say: (key, values = {}) => {
    const [, name = ''] = key.split(':')
    const said = Object.values(values).filter(Boolean).join(' ')
    if (name === 'reason.separator' || name === 'reason.mark') return '; '
    return said === '' ? `[${name}]` : `[${name} ${said}]`
  },
}
const decide = (basis: HsBasis, answers: HsAnswers) => decideCode({ ...basis, answers })
const names = ({ facts, excluded }: HsReason) => ({
  facts: facts.map(({ nounKey }) => nounKey.split('.')[1]),
  excluded: excluded.flatMap(({ codes }) => codes),
})

describe('the reason for a code', () => {
  it.each<[string, HsBasis, HsAnswers, string, object]>([
    [
      'inside a heading: the others of its question speak against it',
      { heading: '8456' },
      { '8456-principle': 'laser' },
      '845611',
      { facts: ['principle'], excluded: ['845612', '845620', '845630', '845640', '845650', '845690'] },
    ],
    ['without an answer', { heading: '8456' }, {}, '845611', { facts: [], excluded: [] }],
    [
      'behind a group, which the choice says already',
      { heading: '6203' },
      { '6203-material': 'cotton', '6203-which': '620342' },
      '620342',
      { facts: ['material', 'which'] },
    ],
    [
      'of several questions, against the last',
      { heading: '8703' },
      { '8703-group': '87032', '8703-volume': 'over_1500-up_to_3000' },
      '870323',
      { facts: ['group', 'volume'], excluded: ['870321', '870322', '870324'] },
    ],
  ])('%s', (_, basis, answers, code, expected) => {
    expect(names(reasonFrom(decide(basis, answers), code))).toMatchObject(expected)
  })

  it('names the general rules of its family, and the first and sixth inside a heading', () => {
    expect(reasonFrom(decide({ heading: '8456' }, {}), '845611').rules).toEqual(['1', '6'])
    expect(reasonFrom(decide({ family: 'laser_machines' }, {}), '845611').rules.length).toBeGreaterThan(0)
  })

  it('never speaks against itself', () => {
    const headings = [...hsNomenclature().keys()].filter(
      (code) => code.length === 4 && subheadingsBeside(code).length > 1,
    )
    fc.assert(
      fc.property(fc.constantFrom(...headings), fc.infiniteStream(fc.nat({ max: 9 })), (heading, coin) => {
        let answers: HsAnswers = {}
        for (let step = 0; step < 8; step += 1) {
          const [next] = decide({ heading }, answers).open
          const turn = Number(coin.next().value)
          if (next) answers = { ...answers, [next.id]: next.options[turn % next.options.length]?.id ?? '' }
        }
        const decision = decide({ heading }, answers)
        const [code = ''] = decision.codes
        const { excluded } = names(reasonFrom(decision, code))
        expect(excluded.filter((one) => code.startsWith(one))).toEqual([])
        expect(reasonText(reasonFrom(decision, code), WORDS).length).toBeLessThanOrEqual(REASON_LIMIT)
      }),
      { numRuns: 60 },
    )
  })
})

describe('its words', () => {
  const reason = reasonFrom(decide({ heading: '8456' }, { '8456-principle': 'laser' }), '845611')

  it('say what the goods are, what they are not, and by which rules', () => {
    const text = reasonText({ ...reason, excluded: reason.excluded.slice(0, 1) }, WORDS)
    expect(text).toBe(
      '[reason.text [reason.facts [reason.fact [questions.principle.noun] Laser]] ' +
        '[reason.not [reason.other Other light or photon beam 8456.12]] ' +
        '[reason.ruled [reason.rules [rules.1] [rules.6]] 8456.11 ' +
        `${hsNomenclature().get('845611')?.en}]]`,
    )
  })

  it.each([
    ['one rule', ['1'], '[rules.1] '],
    ['two rules', ['1', '6'], '[reason.rules [rules.1] [rules.6]]'],
    ['three rules', ['1', '3b', '6'], '[reason.rules [rules.1]; [rules.3b] [rules.6]]'],
  ] as const)('name %s', (_, rules, said) => {
    expect(reasonText({ ...reason, rules }, WORDS)).toContain(said)
  })

  it('are Chinese in Chinese and English elsewhere', () => {
    const text = { kind: 'names', zh: '激光', en: 'Laser' } as const
    const inLanguage = (language: string) => textOf(text, { ...WORDS, language })
    expect([inLanguage('zh-CN'), inLanguage('zh'), inLanguage('en'), inLanguage('ru')]).toEqual([
      '激光',
      '激光',
      'Laser',
      'Laser',
    ])
    expect(textOf({ kind: 'key', key: 'hs:rules.1' }, WORDS)).toBe('[rules.1]')
  })

  it('leave out what the goods are not where there is no room, and keep what they are', () => {
    const long = { text: { kind: 'names', zh: '长', en: 'x'.repeat(400) } as const, codes: ['845620'] }
    const text = reasonText({ ...reason, excluded: [long, long, long] }, WORDS)
    expect([text.length <= REASON_LIMIT, text.split('x'.repeat(400)).length - 1]).toEqual([true, 1])
    expect(text).toContain('Laser')
  })

  it('are cut where what the goods are is too long already', () => {
    const fact = {
      nounKey: 'hs:questions.principle.noun',
      text: { kind: 'names', zh: '长', en: 'y'.repeat(2_000) },
    } as const
    expect(reasonText({ ...reason, facts: [fact] }, WORDS)).toHaveLength(REASON_LIMIT)
  })
})
