import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/language'
import { TEMPLATES } from './reference/templates'
import {
  fillTemplate,
  PLACEHOLDERS,
  splitAtGaps,
  unfilledPlaceholders,
  unknownPlaceholders,
  withTemplate,
  written,
  type TemplateValues,
} from './template'

const VALUES: TemplateValues = {
  firm: '沈阳远程泵业有限公司',
  reference: 'R-2611-0427',
  item: '营业执照',
  due: '2026年12月9日',
}

describe('what is known is filled in, what is not stays standing', () => {
  test.each([
    ['{{firm}}：您好', VALUES, '沈阳远程泵业有限公司：您好'],
    ['{{ reference }} {{reference}}', VALUES, 'R-2611-0427 R-2611-0427'],
    ['“{{item}}”，{{due}}前', { ...VALUES, item: null }, '“{{item}}”，2026年12月9日前'],
    ['{{due}}', { ...VALUES, due: null }, '{{due}}'],
    ['{{nobody}} {{constructor}} {{__proto__}}', VALUES, '{{nobody}} {{constructor}} {{__proto__}}'],
    ['{firm} {{}} {{{firm}}}', VALUES, '{firm} {{}} {沈阳远程泵业有限公司}'],
    // What a firm is called is no template.
    ['{{firm}}', { ...VALUES, firm: '{{reference}} $& $1' }, '{{reference}} $& $1'],
    ['', VALUES, ''],
  ])('%s', (text, values, filled) => expect(fillTemplate(text, values)).toBe(filled))
})

describe('what stands in braces', () => {
  test.each([
    ['{{firm}} {{reference}}', [], ['firm', 'reference']],
    ['{{ due }} {{due}}', [], ['due']],
    ['{{Firm}} {{name}} {{name}}', ['Firm', 'name'], []],
    ['{{}} {{ }}', [''], []],
    ['{{a{b}}} {{a\nb}}', ['a\nb'], []],
    ['no braces { firm }', [], []],
  ])('%s', (text, unknown, unfilled) => {
    expect(unknownPlaceholders(text)).toEqual(unknown)
    expect(unfilledPlaceholders(text)).toEqual(unfilled)
  })
})

test.each([
  ['', 'B', 'B'],
  [' \n ', 'B', 'B'],
  ['A', 'B', 'A\n\nB'],
  ['A \n\n', 'B', 'A\n\nB'],
])('below %j goes %j', (typed, filled, whole) => expect(withTemplate(typed, filled)).toBe(whole))

test.each([
  ['', []],
  ['a', ['a']],
  ['a {{due}} b', ['a ', '*{{due}}', ' b']],
  ['{{ x }}{{y}}', ['*{{ x }}', '*{{y}}']],
])('%j has these gaps', (text, pieces) => {
  expect(splitAtGaps(text).map(({ part, isGap }) => (isGap ? `*${part}` : part))).toEqual(pieces)
})

describe('the templates every portal begins with', () => {
  test('have keys of their own, and there are ten or more', () => {
    expect(new Set(TEMPLATES.map(({ key }) => key)).size).toBe(TEMPLATES.length)
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(10)
  })

  test.each(TEMPLATES.map((template) => [template.key, template] as const))('%s', (_, { titles, texts }) => {
    for (const language of LANGUAGES) {
      expect(titles[language].trim()).not.toBe('')
      expect(unknownPlaceholders(texts[language])).toEqual([])
      expect(unfilledPlaceholders(fillTemplate(texts[language], VALUES))).toEqual([])
      expect(texts[language].length).toBeLessThan(1500)
    }
    // Both say the same: what one language names, the other names, too.
    const [zh, en] = LANGUAGES.map((language) => [...unfilledPlaceholders(texts[language])].sort())
    expect(zh).toEqual(en)
    expect(texts['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(texts['zh-CN']).not.toMatch(/[,;?!]/)
    expect(texts.en).not.toMatch(/[\p{Script=Han}，。；：？！]/u)
  })
})

test('a placeholder is written in double braces', () => {
  expect(PLACEHOLDERS.map(written)).toEqual(['{{firm}}', '{{reference}}', '{{item}}', '{{due}}'])
})
