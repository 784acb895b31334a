// What was called by two words, or by one that misled, has one word now: docs/glossary.md decides, and no text goes back.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const glossary = readFileSync('docs/glossary.md', 'utf8')
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))

type Text = { readonly place: string; readonly text: string }

function textsIn(value: unknown, place: string): readonly Text[] {
  if (typeof value === 'string') return [{ place, text: value }]
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`))
}

function textsOf(language: string): readonly Text[] {
  return readdirSync(join('locales', language)).flatMap((file) =>
    textsIn(JSON.parse(readFileSync(join('locales', language, file), 'utf8')), file.replace('.json', '')),
  )
}

function found(language: string, word: RegExp, excused?: RegExp): readonly string[] {
  return atLeast(3000, textsOf(language))
    .filter(({ place, text }) => word.test(text) && !excused?.test(place))
    .map(({ place }) => place)
}

/** The word that misled, and the row of the glossary that has it under "not" or has the word used instead. */
describe('English', () => {
  test.each([
    [/\bhand(ed|ing)? in\b|\bhand-in/i, 'submission, submit'],
    [/\bsen[dt] back\b|\bsending back\b/i, 'changes requested', /^(markets|catalogue|requirements)\./],
    [/\bsecond read(er|ing)s?\b/i, 'second review'],
    [/\bsecond looks?\b/i, 'appeal'],
    [/\bnudg/i, 'reminder'],
    [/\brungs?\b/i, 'milestone'],
    [/\bfiles? of (the|this|a) firm\b/i, 'case'],
    [/\bimport licence desk|\byour desk\b/i, 'review workspace'],
    [/\bvoluntary\b(?! so far)/i, 'optional', /^requirements\./],
    [/\bagreement rate\b/i, 'preferential rate'],
    [/\borigin check\b/i, 'origin self-check'],
    [/\bcatalogue edition\b/i, 'catalogue release'],
  ] as const)('%s is no word for %s', (word, name, excused?: RegExp) => {
    expect(rows.map(([, english]) => english)).toContain(name)
    expect(found('en', word, excused)).toEqual([])
  })
})

describe('中文', () => {
  test.each([
    [/所有者/, '管理人'],
    [/落地成本/, '到岸成本'],
    [/企业情况/, '企业资料'],
    [/退回更正/, '退回修改'],
    [/查看者|编辑者|或编辑/, '管理人'],
    [/不予批准/, '未通过', /^(requirements|catalogue|law)\./],
    [/逾期失效/, '过期自动关闭'],
    [/组长/, '首席顾问'],
    [/自愿办理/, '放行后办理'],
    [/留言/, '消息'],
    [/优惠税率/, '协定税率', /^(requirements|catalogue|duty)\./],
    [/原产地(自我检查|检查|自检)/, '原产地自查'],
    [/现金需求/, '所需资金'],
  ] as const)('%s 不用于 %s', (word, name, excused?: RegExp) => {
    expect(rows.map(([, , chinese]) => chinese)).toContain(name)
    expect(found('zh-CN', word, excused)).toEqual([])
  })
})

/** Phrases that native readers stumbled over. */
describe('wording', () => {
  test.each([
    ['en', /\bYou end with\b/],
    ['en', /\bReckoning\b/],
    ['en', /\bGo and do this\b/],
    ['en', /\bdays not to miss\b/i],
    ['en', /\bThe rest stands\b/],
    ['zh-CN', /暂不能开始/],
    ['zh-CN', /已决定/],
    ['zh-CN', /等待方|我方/],
    ['zh-CN', /提请首席顾问处理/],
    ['zh-CN', /可能被追问/],
  ] as const)('%s: %s', (language, phrase) => {
    expect(found(language, phrase)).toEqual([])
  })
})
