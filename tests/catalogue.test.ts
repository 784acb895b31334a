// The catalogue's texts stand under ids that are data, so no type can miss one. This reads both languages beside the data.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { becauseKey } from '~/domain/catalogue/because'
import { catalogue } from '~/domain/catalogue/catalogue'
import { leavesOf } from '~/domain/catalogue/conditions'
import { CITY_LINES, CONTACTS } from '~/domain/catalogue/reference/contacts'
import { terms } from '~/domain/catalogue/reference/terms'
import { RULE_TOPICS, STAGE_IDS } from '~/domain/catalogue/types'
import { FIELD_PROBLEMS } from '~/domain/evidence/fields'
import { atLeast } from './support/at-least'

const LANGUAGES = ['zh-CN', 'en'] as const

function readTexts(language: string, namespace: string): Readonly<Record<string, string>> {
  const file = new URL(`../locales/${language}/${namespace}.json`, import.meta.url)
  return Object.fromEntries(flatten(JSON.parse(readFileSync(file, 'utf8'))))
}

function flatten(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (node === null || typeof node !== 'object') throw new Error(`${path} is neither a text nor a group of texts`)
  return Object.entries(node).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key))
}

const texts = { 'zh-CN': readTexts('zh-CN', 'catalogue'), en: readTexts('en', 'catalogue') }

const documentTypes = [...new Set(catalogue.tasks.flatMap((task) => task.documents.map((document) => document.type)))]

const authorityIds = [...new Set(catalogue.tasks.flatMap((task) => task.authorities.map(({ id }) => id)))]

const wanted = new Set([
  ...STAGE_IDS.flatMap((id) => [`stages.${id}.title`, `stages.${id}.summary`]),
  ...authorityIds.map((id) => `authorities.${id}`),
  ...[...new Set(catalogue.rules.map((rule) => rule.jurisdiction))].map((id) => `jurisdictions.${id}`),
  ...terms.flatMap(({ id }) => [`terms.${id}.name`, `terms.${id}.text`]),
  ...[...CONTACTS, ...CITY_LINES].flatMap(({ id }) => [`contacts.${id}.name`, `contacts.${id}.counter`]),
  ...RULE_TOPICS.map((topic) => `topics.${topic}`),
  ...catalogue.rules.flatMap((rule) => [`rules.${rule.id}.title`, `rules.${rule.id}.text`]),
  ...documentTypes.flatMap((type) => [`documents.${type}.title`, `documents.${type}.hint`]),
  ...catalogue.tasks.filter((task) => task.retiredOn).map((task) => `retired.${task.id}`),
  becauseKey(),
  ...catalogue.tasks.flatMap((task) => leavesOf(task.appliesWhen)).map((leaf) => becauseKey(leaf)),
  ...catalogue.tasks.flatMap((task) =>
    [
      ...['title', 'summary', 'need', 'where', 'hold', 'skip', 'cost', 'duration', 'mistakes.1'],
      ...(task.confidence === 'high' ? [] : ['confirm']),
      ...(task.tool ? ['tool'] : []),
      ...(task.kinds ?? []).map(({ id }) => `kinds.${id}`),
      ...task.fields.flatMap((field) => [
        `fields.${field.id}.label`,
        `fields.${field.id}.hint`,
        ...(field.options ?? []).map((option) => `fields.${field.id}.options.${option}`),
        ...(field.kind === 'choice' ? [] : [`fields.${field.id}.example`]),
      ]),
    ].map((key) => `tasks.${task.id}.${key}`),
  ),
])

const isFurtherMistake = (key: string) => /^tasks\.\w+\.(?:mistakes|steps)\.[1-9]$|^tasks\.\w+\.example$/.test(key)

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const found = Object.keys(texts[language])

  it('has a text for everything in the data', () => {
    expect([...wanted].filter((key) => !found.includes(key))).toEqual([])
  })

  it('has no text for something that is not in the data', () => {
    expect(found.filter((key) => !wanted.has(key) && !isFurtherMistake(key))).toEqual([])
  })

  it('has no empty text, no stray space and no placeholder', () => {
    for (const [key, text] of atLeast(1, Object.entries(texts[language]))) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      expect(text, key).not.toMatch(/\{\{|\$t\(|TBD|lorem/i)
    }
  })

  it('numbers the mistakes without a gap', () => {
    for (const task of atLeast(1, catalogue.tasks)) {
      const numbers = found
        .filter((key) => key.startsWith(`tasks.${task.id}.mistakes.`))
        .map((key) => Number(key.split('.')[3]))
      expect(numbers.toSorted(), task.id).toEqual(numbers.map((_, index) => index + 1))
    }
  })
})

describe('the two languages of the catalogue', () => {
  it('have the same keys', () => {
    expect(Object.keys(texts.en).toSorted()).toEqual(Object.keys(texts['zh-CN']).toSorted())
  })

  it('give the same dates: every year in Chinese is in English too', () => {
    for (const [key, chinese] of atLeast(1, Object.entries(texts['zh-CN']))) {
      if (!key.startsWith('tasks.') && !key.startsWith('retired.')) continue
      const years = (text: string) => [...new Set(text.match(/\b20[12]\d|20[12]\d(?=年)/g) ?? [])].toSorted()
      if (!key.endsWith('.example')) expect(years(texts.en[key] ?? ''), key).toEqual(years(chinese))
    }
  })

  it('are in their own script: sentences in Chinese are Chinese, names in English are Latin', () => {
    for (const task of atLeast(1, catalogue.tasks)) {
      expect(texts['zh-CN'][`tasks.${task.id}.summary`], task.id).toMatch(/\p{Script=Han}/u)
      expect(texts.en[`tasks.${task.id}.title`], task.id).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('use full-width punctuation in Chinese sentences', () => {
    for (const [key, text] of atLeast(1, Object.entries(texts['zh-CN']))) {
      expect(text, key).not.toMatch(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u)
    }
  })

  it('name the official term in Chinese beside the English of each task', () => {
    for (const task of atLeast(
      1,
      catalogue.tasks.filter((entry) => entry.rules.length > 0),
    )) {
      const english = Object.entries(texts.en).filter(([key]) => key.startsWith(`tasks.${task.id}.`))
      expect(
        english.some(([, text]) => /\p{Script=Han}/u.test(text)),
        task.id,
      ).toBe(true)
    }
  })
})

describe.each(LANGUAGES)('what is wrong with an answer, in %s', (language) => {
  const sentences = readTexts(language, 'forms')

  it.each([...FIELD_PROBLEMS, 'missing_document', 'not_done'])('%s has a sentence', (code) => {
    expect(sentences[`answer.${code}`]).toBeTruthy()
  })
})

describe('dated facts in the guidance', () => {
  it.each([
    ['retired.S03', '2022年12月30日', '30 December 2022'],
    ['tasks.S07.where', '2024年6月1日', '1 June 2024'],
    ['tasks.T04.summary', '2024年12月15日', '15 December 2024'],
    ['tasks.V02.need', '2026年1月1日', '1 January 2026'],
    ['tasks.P08.confirm', '2027年1月1日', '1 January 2027'],
    ['tasks.T13.mistakes.5', '2026年4月1日', '1 April 2026'],
  ])('%s', (key, chinese, english) => {
    expect(texts['zh-CN'][key]).toContain(chinese)
    expect(texts.en[key]).toContain(english)
  })
})

describe('official names and terms', () => {
  it.each([
    ['zh-CN', /中国信用保险|信保公司/, '中国出口信用保险公司（中国信保）'],
    ['zh-CN', /网购保税/, '跨境电商特殊区域出口（1210）'],
    ['zh-CN', /危包证|包装证(?!明)/, '《出境危险货物运输包装使用鉴定结果单》'],
    [
      'en',
      /Export and Credit Insurance/,
      'China Export & Credit Insurance Corporation, Sinosure (中国出口信用保险公司)',
    ],
    ['en', /\b(?:customs|refund) filing\b/i, 'Customs record'],
    ['en', /\bten-digit customs code\b/i, 'customs code of 10 characters'],
  ] as const)('in %s nothing reads %s', (language, wrong, right) => {
    const entries = Object.entries(texts[language])
    expect(entries.filter(([, text]) => wrong.test(text)).map(([key]) => key)).toEqual([])
    expect(entries.some(([, text]) => text.includes(right))).toBe(true)
  })
})

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

describe('days that lie ahead of the release', () => {
  const today = catalogue.version.slice(0, 10)
  const dayOf = ([, day = '', month = '', year = '']: RegExpMatchArray) =>
    `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const sentences = Object.entries(texts.en).flatMap(([key, text]) =>
    text.split(/(?<=[.;:]) /).flatMap((sentence) =>
      [...sentence.matchAll(/\b(\d{1,2}) (\w+) (20\d\d)\b/g)].map((date) => ({
        key,
        sentence,
        day: dayOf(date),
        date: date[0],
      })),
    ),
  )
  const ahead = sentences.filter(({ day }) => day > today)

  it('are named', () => expect(ahead.length).toBeGreaterThan(15))

  it.each(ahead)('$key does not speak of $date as of the past', ({ sentence, date }) => {
    const before = sentence.slice(0, sentence.indexOf(date))
    expect(sentence).not.toContain(`ince ${date}`)
    expect(before).not.toMatch(/\b(?:went|fell|ended|replaced|became|began|applied)\b(?!.*\bwill\b)[^,]*$/)
  })
})
