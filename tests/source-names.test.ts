import { describe, expect, it } from 'vitest'
import { atLeast } from './support/at-least'
import * as editions from '~/domain/duty/reference/editions'
import { translator } from '~/i18n/i18n.server'
import { sourceWords } from '~/i18n/source-words'

describe('a source', () => {
  const [en, zh] = [translator('en'), translator('zh-CN')]

  it('of a tariff has a name in the language of the page', () => {
    for (const { name, source } of atLeast(6, Object.values(editions))) {
      expect([sourceWords(en, name), sourceWords(en, source)]).toEqual([name, source])
      for (const text of [name, source]) expect(sourceWords(zh, text)).toMatch(/^(?:\p{Script=Han}|“|301)/u)
    }
  })

  it.each([
    [
      'Council Regulation (EU) 2026/382',
      'Council Regulation (EU) 2026/382',
      'Council Regulation (EU) 2026/382（英文）',
    ],
    ['customs.gov.cn 2025-11-18', 'customs.gov.cn 2025-11-18', 'customs.gov.cn 2025-11-18'],
    ['ng.kz 2025-11', 'ng.kz 2025-11', 'ng.kz 2025-11'],
    ['海关总署公告', '海关总署公告 (in Chinese)', '海关总署公告'],
  ])('%s', (source, english, chinese) => {
    expect([sourceWords(en, source), sourceWords(zh, source)]).toEqual([english, chinese])
  })
})
