import { describe, expect, it } from 'vitest'
import { runsOf, sourceLanguage } from './source-language'

describe('the language of a source', () => {
  it.each([
    ['全国人大常委会 2019-04-23', 'zh-CN'],
    ['OJ L 198, 28.7.2017', null],
    ['', null],
    [null, null],
  ])('of %s is %s', (source, language) => {
    expect(sourceLanguage(source)).toBe(language)
  })
})

describe('a line with a source', () => {
  it.each([
    ['Checked 2026-11; 《对外贸易法》（2022年修正） (in Chinese)', ['《对外贸易法》（2022年修正）']],
    ['海关总署公告2024年第6号, and GACC notice 关于二手车', ['海关总署公告2024年第6号', '关于二手车']],
    ['Regulation (EU) 2016/425', []],
  ])('marks what is Chinese in “%s”', (line, expected) => {
    const runs = runsOf(line)
    expect(runs.map(({ text }) => text).join('')).toBe(line)
    expect(runs.filter(({ language }) => language).map(({ text }) => text)).toEqual(expected)
  })
})
