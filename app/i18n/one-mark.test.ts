import { describe, expect, it } from 'vitest'
import { translator } from './i18n.server'

describe('a label that is a question', () => {
  it.each([
    ['zh-CN', '已有出口许可证吗？', '是', '已有出口许可证吗？是'],
    ['zh-CN', '海关编码', '2101960123', '海关编码：2101960123'],
    ['en', 'Is there a licence?', 'Yes', 'Is there a licence? Yes'],
    ['en', 'Customs code', '2101960123', 'Customs code: 2101960123'],
  ] as const)('%s: %s has one mark', (language, label, value, sentence) => {
    expect(translator(language)('roadmap:hint.answer', { label, value })).toBe(sentence)
  })
})
