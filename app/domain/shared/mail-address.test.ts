import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanMailAddress, mailAddressProblem } from './mail-address'

describe('an address as it is pasted', () => {
  it.each([
    ['user\u200b@example.cn', 'user@example.cn'],
    ['user@example.cn,', 'user@example.cn'],
    ['user@example.cn。', 'user@example.cn'],
    ['user@example.cn.', 'user@example.cn'],
    ['user@example.cn；', 'user@example.cn'],
    ['user@example.cn、', 'user@example.cn'],
    ['<user@example.cn>', 'user@example.cn'],
    ['（user@example.cn）', 'user@example.cn'],
    ['“user@example.cn”', 'user@example.cn'],
    ['mailto:User@Example.cn', 'user@example.cn'],
    ['\u202auser@example.cn\u202c', 'user@example.cn'],
    ['\u200euser@example.cn', 'user@example.cn'],
    ['user\u00ad@exam\u00adple.cn', 'user@example.cn'],
    ['user＠example。cn', 'user@example.cn'],
    ['\u00a0user@example.cn\u3000', 'user@example.cn'],
    ['first\u2011last@example.cn', 'first-last@example.cn'],
    ['u@e.cn\n', 'u@e.cn'],
    ['邮箱 user@example.cn', '邮箱 user@example.cn'],
    ['\u200b', ''],
    [',', ''],
  ])('%j is %j', (text, address) => expect(cleanMailAddress(text)).toBe(address))

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanMailAddress(text)
        expect(cleanMailAddress(once)).toBe(once)
      }),
    )
  })

  // A time that grew with the square of the length would be longer than the runner waits.
  it.each([' ', ',', ':', 'mailto:', "'"])('is cleaned however often there is a %j', (text) => {
    expect(cleanMailAddress(`a${text.repeat(200_000)}a`)).toMatch(/^a/)
  })
})

describe('an address that is taken', () => {
  it.each([
    'user@example.cn',
    "o'neil@example.cn",
    'first.last+export@sub.example.com.cn',
    '123456@qq.com',
    'a_b-c@example.cn',
    'user@xn--mnchen-3ya.de',
  ])('%s', (address) => expect(mailAddressProblem(address)).toBeNull())
})

describe('an address that is not', () => {
  it.each([
    ['张三@例子.中国', 'not_latin'],
    ['user@münchen.de', 'not_latin'],
    ['ｕser@例子.cn', 'not_latin'],
    ['a&b@example.cn', 'invalid'],
    ['user..x@example.cn', 'invalid'],
    ['.user@example.cn', 'invalid'],
    ['user.@example.cn', 'invalid'],
    ["user'@example.cn", 'invalid'],
    ['user@example', 'invalid'],
    ['user@-example.cn', 'invalid'],
    ['user@example-.cn', 'invalid'],
    ['user@example..cn', 'invalid'],
    ['user@1.2.3.4', 'invalid'],
    ['user@[1.2.3.4]', 'invalid'],
    ['user@xn--fsqu00a.xn--fiqs8s', 'invalid'],
    ['a@b@example.cn', 'invalid'],
    ['us er@example.cn', 'invalid'],
    ['张三', 'invalid'],
    ['"user"@example.cn', 'invalid'],
    [`${'x'.repeat(65)}@example.cn`, 'invalid'],
    [`user@${'x'.repeat(64)}.cn`, 'invalid'],
    [`user@${'x.'.repeat(125)}cn`, 'invalid'],
    ['', 'invalid'],
  ])('%s is %s', (address, problem) => expect(mailAddressProblem(address)).toBe(problem))

  it('is never one that the library behind the accounts refuses', () => {
    const part = fc.string({ unit: fc.constantFrom(..."abcdefgh0189..--_+'&ü@"), minLength: 1, maxLength: 5 })
    const address = fc
      .tuple(part, part, fc.constantFrom('cn', 'de', 'c', 'xn--p1ai', '中国'))
      .map(([a, b, c]) => `${a}@${b}.${c}`)
    let taken = 0
    fc.assert(
      fc.property(address, (text) => {
        if (mailAddressProblem(text) !== null) return
        taken += 1
        expect(z.email().safeParse(text).success).toBe(true)
      }),
      { numRuns: 3_000 },
    )
    expect(taken).toBeGreaterThan(20)
  })
})
