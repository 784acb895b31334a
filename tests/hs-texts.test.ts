// The texts on codes: every family and question has its own in both languages, and reasons read as sentences.
import { describe, expect, it } from 'vitest'
import { decideCode } from '../app/domain/trade/hs-decision'
import { hsNomenclature } from '../app/domain/trade/hs-nomenclature'
import { REASON_LIMIT, reasonFrom, reasonText } from '../app/domain/trade/hs-reason'
import { HS_PAIRS } from '../app/domain/trade/reference/hs-pairs'
import { HS_KINDS } from '../app/domain/trade/reference/hs-separators'
import { translator } from '../app/i18n/i18n.server'
import { LANGUAGES } from '../app/i18n/language'
import enHs from '../locales/en/hs.json'
import enPairs from '../locales/en/hspairs.json'
import zhPairs from '../locales/zh-CN/hspairs.json'
import { atLeast } from './support/at-least'

type Family = { readonly name: string; readonly decides: string }
type Texts = Readonly<Record<string, Family & Readonly<Record<string, string | Readonly<Record<string, string>>>>>>
const texts: Readonly<Record<string, Texts>> = { 'zh-CN': zhPairs.pairs, en: enPairs.pairs }

describe.each(Object.keys(texts))('%s', (language) => {
  it('has the texts of exactly the families, their questions and options', () => {
    const wanted = HS_PAIRS.map(({ id, questions }) => [
      id,
      Object.fromEntries(
        questions.map((question) => [question.id, ['ask', ...Object.keys(question.options)]] as const),
      ),
    ])
    const found = Object.entries(texts[language] ?? {}).map(([id, { name, decides, ...questions }]) => {
      expect([typeof name, typeof decides]).toEqual(['string', 'string'])
      return [id, Object.fromEntries(Object.entries(questions).map(([key, options]) => [key, Object.keys(options)]))]
    })
    expect(found).toEqual(wanted)
  })

  it('names the deciding rule in short: at most 700 characters, options at most 44', () => {
    const long = Object.entries(texts[language] ?? {}).filter(
      ([, { decides, name, ...questions }]) =>
        decides.length > 700 ||
        name.length > 60 ||
        Object.values(questions).some((options) => Object.values(options).some((text) => text.length > 44)),
    )
    expect(long.map(([id]) => id)).toEqual([])
  })

  it('names only codes that are there', () => {
    const all = Object.entries(texts[language] ?? {})
    const codes = all.flatMap(([id, { decides }]) =>
      [...decides.matchAll(/(?<![\d.])\d{4}(?:\.\d{1,2})?(?![\d.]*\d)(?!伏)/g)].map(
        ([code]) => [id, code.replace('.', '')] as const,
      ),
    )
    const known = [...hsNomenclature().keys()]
    const wrong = atLeast(200, codes).filter(
      ([, code]) => !known.some((one) => one.startsWith(code)) && !code.startsWith('20'),
    )
    expect(wrong).toEqual([])
  })
})

describe('questions', () => {
  it('have an asking sentence and a noun for every kind', () => {
    expect(Object.keys(enHs.questions)).toEqual([...HS_KINDS])
  })
})

const answers = { 'laser_machines-does': 'remove', 'laser_machines-sold': 'whole', '8456-principle': 'laser' }
const reasonIn = (language: (typeof LANGUAGES)[number]) =>
  reasonText(reasonFrom(decideCode({ family: 'laser_machines', answers }), '845611'), {
    say: translator(language),
    language,
  })

describe('a reason', () => {
  it('reads as a sentence in Chinese', () => {
    expect(reasonIn('zh-CN')).toBe(
      '本商品功能为切割、打标，去除材料；报验状态为整机；原理为激光。不属于焊接（8515.80）；逐层堆积（3D打印）（8485）；激光器（9013.20）；零件（8466.93）。' +
        '按归类总规则一及六，归入8456.11（用激光处理的加工机床）。',
    )
  })

  it('reads as a sentence in English', () => {
    expect(reasonIn('en')).toBe(
      'Function: Cuts or marks: removes material; Presented as: The whole machine; Principle: Laser. It is none of these: ' +
        'Welds (8515.80); Builds up in layers (3D printing) (8485); The laser source (9013.20); A part (8466.93). ' +
        'By general interpretative rules 1 and 6 it is classified in 8456.11 (Laser machine tools for removing material).',
    )
  })

  it.each(LANGUAGES)('is at most a thousand characters for any first answers, in %s', (language) => {
    const headings = [...hsNomenclature().keys()].filter((code) => code.length === 4)
    const long = headings.filter((heading) => {
      let given = {}
      for (let step = 0; step < 6; step += 1) {
        const [next] = decideCode({ heading, answers: given }).open
        if (next) given = { ...given, [next.id]: next.options[0]?.id }
      }
      const decision = decideCode({ heading, answers: given })
      const text = reasonText(reasonFrom(decision, decision.codes[0] ?? ''), { say: translator(language), language })
      return text.length > REASON_LIMIT || text.length < 20 || /[{}]|undefined|hs:|hspairs:/.test(text)
    })
    expect(long).toEqual([])
  })
})
