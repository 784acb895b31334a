import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatFileSize,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatSum,
  formatTime,
  formatWeekday,
} from './format'

const lateEvening = new Date('2026-11-23T17:05:00Z')

describe('dates', () => {
  it('writes a day as it is, wherever the server stands', () => {
    expect(formatDate('en', '2026-01-01')).toBe('1 January 2026')
    expect(formatDate('zh-CN', '2026-01-01')).toBe('2026年1月1日')
  })

  it('writes an instant as the day and time it was in China', () => {
    expect(formatDate('en', lateEvening)).toBe('24 November 2026')
    expect(formatTime('zh-CN', lateEvening)).toBe('01:05')
    expect(formatTime('en', '2026-11-23T16:00:00Z')).toBe('00:00')
  })

  it('names the zone beside a day and time', () => {
    expect(formatDateTime('en', lateEvening)).toMatch(/ \(China Time\)$/)
    expect(formatDateTime('zh-CN', lateEvening)).toMatch(/\d（北京时间）$/)
  })

  it('names the day of the week it was in China', () => {
    expect(formatWeekday('en', lateEvening)).toBe('Tuesday')
    expect(formatWeekday('zh-CN', lateEvening)).toBe('星期二')
  })

  it('writes a month', () => {
    expect(formatMonth('en', '2026-11')).toBe('November 2026')
    expect(formatMonth('zh-CN', '2026-11-23')).toBe('2026年11月')
  })
})

describe('money', () => {
  it.each([
    [{ minor: 1_250_000, currency: 'CNY' }, '12,500 元', 'CN¥12,500'],
    [{ minor: 99, currency: 'USD' }, '0.99 美元', 'US$0.99'],
    [{ minor: 1_850_000, currency: 'USD' }, '18,500 美元', 'US$18,500'],
    [{ minor: 8_450_000, currency: 'JPY' }, '845 万日元', 'JP¥8,450,000'],
    [{ minor: 8_455_000, currency: 'JPY' }, '8,455,000 日元', 'JP¥8,455,000'],
    [{ minor: 990_000, currency: 'JPY' }, '990,000 日元', 'JP¥990,000'],
    [{ minor: 125_000_000, currency: 'CNY' }, '125 万元', 'CN¥1,250,000'],
    [{ minor: 125_000_001, currency: 'CNY' }, '1,250,000.01 元', 'CN¥1,250,000.01'],
    [{ minor: -125_000_000, currency: 'EUR' }, '-125 万欧元', '-€1,250,000'],
    [{ minor: 1500, currency: 'KWD' }, '1.500 科威特第纳尔', 'KWD 1.500'],
    [{ minor: 9_007_199_254_740_99n, currency: 'CNY' }, '9,007,199,254,740.99 元', 'CN¥9,007,199,254,740.99'],
    [{ minor: 2n ** 53n + 1n, currency: 'CNY' }, '90,071,992,547,409.93 元', 'CN¥90,071,992,547,409.93'],
    [{ minor: -5, currency: 'CNY' }, '-0.05 元', '-CN¥0.05'],
    [{ minor: 0n, currency: 'CNY' }, '0 元', 'CN¥0'],
  ])('%o reads %s, and %s in English', (amount, chinese, english) => {
    expect(formatMoney('zh-CN', amount)).toBe(chinese)
    expect(formatMoney('en', amount).replaceAll('\u00a0', ' ')).toBe(english)
  })
})

describe('sums of statistics', () => {
  it.each([
    [{ minor: 190_000_000n, currency: 'CNY' }, '1,900,000.00 元', 'CN¥1,900,000.00'],
    [{ minor: 190_000_050n, currency: 'CNY' }, '1,900,000.50 元', 'CN¥1,900,000.50'],
    [{ minor: 30_000_000_000n, currency: 'CNY' }, '300,000,000.00 元', 'CN¥300,000,000.00'],
    [{ minor: 26_800_000n, currency: 'USD' }, '268,000.00 美元', 'US$268,000.00'],
    [{ minor: 26_800_001n, currency: 'USD' }, '268,000.01 美元', 'US$268,000.01'],
    [{ minor: 5_200_000n, currency: 'JPY' }, '5,200,000 日元', 'JP¥5,200,000'],
    [{ minor: 1_000n, currency: 'KWD' }, '1.000 科威特第纳尔', 'KWD 1.000'],
    [{ minor: 0n, currency: 'CNY' }, '0.00 元', 'CN¥0.00'],
    [{ minor: -5n, currency: 'CNY' }, '-0.05 元', '-CN¥0.05'],
    [
      { minor: 9_007_199_254_740_993_01n, currency: 'USD' },
      '9,007,199,254,740,993.01 美元',
      'US$9,007,199,254,740,993.01',
    ],
  ])('%o always has the decimals of its currency: %s, %s', (amount, chinese, english) => {
    expect(formatSum('zh-CN', amount)).toBe(chinese)
    expect(formatSum('en', amount).replaceAll('\u00a0', ' ')).toBe(english)
  })
})

describe('numbers', () => {
  it.each([
    [formatNumber('en', 1234567.891), '1,234,567.891'],
    [formatNumber('en', 0.5971, { minimumFractionDigits: 3, maximumFractionDigits: 3 }), '0.597'],
    [formatPercent('en', 0.8765), '87.7%'],
    [formatList('en', ['Poland', 'Serbia', 'Oman']), 'Poland, Serbia and Oman'],
    [formatList('zh-CN', ['波兰', '塞尔维亚', '阿曼']), '波兰、塞尔维亚和阿曼'],
    [formatFileSize('en', 412_300), '412.3 kB'],
    [formatFileSize('en', 12), '12 bytes'],
    [formatFileSize('en', 5_000_000), '5 MB'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected)
  })
})
