import { expect, test } from 'vitest'
import { isSameSource, sourceFor } from './source-queries.server'

test('the usual source is read in the reader’s language, whoever entered it', () => {
  const [chinese, english] = [sourceFor('zh-CN', usual), sourceFor('en', usual)]
  expect(chinese).toMatch(/海关总署/)
  expect(english).toMatch(/Customs/)
  expect(sourceFor('en', chinese)).toBe(english)
  expect(isSameSource(chinese, english)).toBe(true)
})

test('what somebody wrote in their own words stays theirs', () => {
  expect(sourceFor('en', '中国货币网')).toBe('中国货币网')
  expect(isSameSource('中国货币网', '人民银行')).toBe(false)
})

const usual = '海关总署每月计征汇率（www.customs.gov.cn）'
