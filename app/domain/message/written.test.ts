import { describe, expect, it } from 'vitest'
import { languageOfText, written } from './written'

describe('the language somebody wrote in', () => {
  it.each([
    ['请上传清晰的扫描件。', 'zh-CN', 'zh-CN'],
    ['请上传清晰的扫描件。', 'en', 'zh-CN'],
    ['Please scan it again, all four corners.', 'zh-CN', 'en'],
    ['Please scan it again, all four corners.', 'en', 'en'],
    ['请上传 Commercial Invoice 和 Packing List 的扫描件', 'en', 'zh-CN'],
    ['Please upload the customs record (报关单位备案) again, in colour', 'zh-CN', 'en'],
    // As much of one as of the other: the page decides.
    ['请核对 Commercial Invoice', 'zh-CN', 'zh-CN'],
    ['请核对 Commercial Invoice', 'en', 'en'],
    ['See the 商业发票 attached', 'en', 'en'],
    // Codes, numbers and signs are of no language.
    ['HS 8457.10, 2026-12-01', 'zh-CN', 'zh-CN'],
    ['', 'zh-CN', 'zh-CN'],
    ['???', 'en', 'en'],
    ['OK', 'zh-CN', 'zh-CN'],
  ] as const)('of %j, typed on a page in %s, is %s', (text, page, language) => {
    expect(languageOfText(text, page)).toBe(language)
  })

  it('is kept with the words, without the blanks around them', () => {
    expect(written('  请更正。\n', 'en')).toEqual({ text: '请更正。', language: 'zh-CN' })
  })
})
