// The nouns of prices and origin: the glossary has them in both languages, and the pages use them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const PAGES = ['price', 'costing', 'duty', 'origin', 'fits', 'plan']
const textOf = (language: string) =>
  PAGES.map((name) => readFileSync(`locales/${language}/${name}.json`, 'utf8')).join('\n')
const glossary = readFileSync('docs/glossary.md', 'utf8')

test.each([
  ['origin self-check', '原产地自查'],
  ['proof of origin', '原产地证明'],
  ['preferential rate', '协定税率'],
  ['landed cost', '到岸成本'],
  ['offer', '报价'],
  ['cash you need', '所需资金'],
  ['first estimate', '初步估算'],
  ['written quote', '书面报价'],
])('%s is %s', (en, zh) => {
  const row = glossary.split('\n').find((line) => line.startsWith(`| ${en} `))
  expect(row?.split('|')[2]?.trim()).toBe(zh)
  expect(textOf('en').toLowerCase()).toContain(en)
  expect(textOf('zh-CN')).toContain(zh)
})

test('an origin self-check has no other name in Chinese', () => {
  expect(textOf('zh-CN')).not.toMatch(/原产地(自我检查|检查|自检)/)
})
