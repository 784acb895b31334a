import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { findSchemaMessage } from '~/i18n/form-reply'
import {
  checkbox,
  chineseLine,
  choice,
  choices,
  code,
  day,
  emailAddress,
  latinLine,
  line,
  optionalLine,
  optionalParagraph,
  paragraph,
} from './text-rules'

/** What the field becomes, or the sentence that says what is wrong. */
function read(rule: z.ZodType, text: unknown): unknown {
  const parsed = rule.safeParse(text)
  return parsed.success ? parsed.data : findSchemaMessage(parsed.error.issues[0]?.message ?? '')?.key
}

describe('a line', () => {
  it.each<[string, unknown, unknown]>([
    ['loses the spaces around it', '  沈阳  ', '沈阳'],
    ['keeps emoji, markup and quotes', `<b>'🚢"</b>`, `<b>'🚢"</b>`],
    ['keeps Arabic, which is written from the right by itself', 'شركة', 'شركة'],
    ['must not be empty', '', 'forms:required'],
    ['must not be blank, not even full-width', '　 ', 'forms:required'],
    ['must not be what nobody sees', '\u200b\u3164\u2800', 'forms:required'],
    ['loses what nobody sees', '\u200b沈\u00ad阳\u200b', '沈阳'],
    ['must be there', undefined, 'forms:required'],
    ['must be one text', ['a', 'b'], 'forms:required'],
    ['has no NUL', 'a\u0000b', 'forms:control'],
    ['has no line break', 'a\nb', 'forms:control'],
    ['has no line separator', 'a\u2028b', 'forms:control'],
    ['has no override of direction', 'a\u202eb', 'forms:direction'],
    ['has no isolate', 'a\u2066b', 'forms:direction'],
    ['may be as long as the limit', 'x'.repeat(20), 'x'.repeat(20)],
    ['may not be longer', 'x'.repeat(21), 'forms:tooLong'],
    ['may not be a megabyte', 'x'.repeat(1_000_000), 'forms:tooLong'],
  ])('%s', (_, text, expected) => expect(read(line({ max: 20 }), text)).toBe(expected))

  it('says how long it may be', () => {
    const parsed = line({ max: 20 }).safeParse('x'.repeat(21))
    expect(parsed.error?.issues.map(({ message }) => findSchemaMessage(message))).toEqual([
      { key: 'forms:tooLong', values: { max: 20 } },
    ])
  })

  it('says in its own words that it is missing', () => {
    expect(read(line({ max: 20, empty: 'forms:choose' }), ' ')).toBe('forms:choose')
    expect(read(optionalLine({ max: 20 }), ' ')).toBe('')
  })
})

describe('a paragraph', () => {
  it.each<[string, string, string]>([
    ['keeps its lines and tabs', 'a\r\n\tb', 'a\r\n\tb'],
    ['has no NUL', 'a\u0000b', 'forms:control'],
    ['has no override of direction', 'a\n\u202eb', 'forms:direction'],
    ['must not be empty', '\n', 'forms:required'],
    ['must not be what nobody sees', '\u200b\n\u2800', 'forms:required'],
  ])('%s', (_, text, expected) => expect(read(paragraph({ max: 100 }), text)).toBe(expected))

  it('may be left out', () => expect(read(optionalParagraph({ max: 100 }), '')).toBe(''))
})

describe('names', () => {
  it.each([
    ['沈阳远程泵业有限公司', '沈阳远程泵业有限公司'],
    ['沈阳 ABC 泵业', '沈阳 ABC 泵业'],
    ['𠮷祥', '𠮷祥'],
    ['Shenyang', 'forms:notChinese'],
    ['株', '株'],
  ])('%s as a Chinese name: %s', (text, expected) => expect(read(chineseLine({ max: 50 }), text)).toBe(expected))

  it.each([
    ['Shenyang Pump & Valve Co., Ltd. (No. 2)', 'Shenyang Pump & Valve Co., Ltd. (No. 2)'],
    ['Ｓｈｅｎｙａｎｇ　２', 'Shenyang 2'],
    ['Škoda Łódź', 'Škoda Łódź'],
    ['沈阳 Pump', 'forms:notLatin'],
    ['Шэньян', 'forms:notLatin'],
    ['2026', 'forms:notLatin'],
  ])('%s as an English name: %s', (text, expected) => expect(read(latinLine({ max: 50 }), text)).toBe(expected))
})

describe('an e-mail address', () => {
  it.each([
    [' Li.Ming+export@Example.COM.cn ', 'li.ming+export@example.com.cn'],
    ['ｌｉ＠ｅｘａｍｐｌｅ．ｃｎ', 'li@example.cn'],
    ['李明@例子.中国', 'forms:email.notLatin'],
    ['user@münchen.de', 'forms:email.notLatin'],
    ['user\u200b@example.cn', 'user@example.cn'],
    ['user@example.cn,', 'user@example.cn'],
    ['user@example.cn。', 'user@example.cn'],
    ['a&b@example.cn', 'forms:email.invalid'],
    ['\u3164', 'forms:email.required'],
    ['o!neil@example.cn', 'forms:email.invalid'],
    ['a..b@example.cn', 'forms:email.invalid'],
    ["o'neil@example.cn", "o'neil@example.cn"],
    ['', 'forms:email.required'],
    ['li', 'forms:email.invalid'],
    ['li@localhost', 'forms:email.invalid'],
    ['li@@example.cn', 'forms:email.invalid'],
    ['li ming@example.cn', 'forms:email.invalid'],
    ['Li <li@example.cn>', 'forms:email.invalid'],
    ['a@example.cn,b@example.cn', 'forms:email.invalid'],
    ['li@example.cn\r\nBcc: x@example.cn', 'forms:control'],
  ])('%j: %s', (text, expected) => expect(read(emailAddress(), text)).toBe(expected))
})

describe('a code and a day', () => {
  const rule = code({ pattern: /^\d{6}$/, error: 'forms:code.invalid' })
  it.each<[unknown, unknown]>([
    ['123 456\u200b', '123456'],
    ['１２３-４５６', '123456'],
    ['\u202d123456\u202c', '123456'],
    ['12345', 'forms:code.invalid'],
    ['1'.repeat(10_000), 'forms:code.invalid'],
    [undefined, 'forms:code.invalid'],
  ])('%j as a code of six digits: %j', (text, expected) => expect(read(rule, text)).toBe(expected))

  it.each<[unknown, unknown]>([
    ['2028-3-1 00:00:00', '2028-03-01'],
    ['2030-02-30', 'forms:answer.not_a_date'],
    ['', 'forms:answer.not_a_date'],
  ])('%j as a day: %j', (text, expected) => expect(read(day('ends'), text)).toBe(expected))
})

describe('choices', () => {
  it.each<[unknown, unknown]>([
    ['b', 'b'],
    ['', 'forms:choose'],
    [undefined, 'forms:choose'],
    ['c', 'forms:unknownOption'],
    [['a', 'b'], 'forms:unknownOption'],
  ])('one of a and b: %j gives %j', (text, expected) => expect(read(choice(['a', 'b']), text)).toBe(expected))

  it.each<[unknown, unknown]>([
    [
      ['b', 'a', 'b'],
      ['a', 'b'],
    ],
    [undefined, []],
    [['c'], 'forms:unknownOption'],
    [Array.from({ length: 1000 }, () => 'a'), 'forms:unknownOption'],
  ])('several of a and b: %#', (texts, expected) => expect(read(choices(['a', 'b']), texts)).toEqual(expected))

  it('a checkbox is there or not', () => {
    expect([read(checkbox(), 'yes'), read(checkbox(), undefined)]).toEqual([true, false])
  })
})
