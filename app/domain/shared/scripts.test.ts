import { describe, expect, it } from 'vitest'
import { hasChinese, isLatin, plainLatin } from './scripts'

describe('the letters of a name', () => {
  it.each([
    ['No. 12 Jianshe Road, Tiexi District, Shenyang', true, false],
    ['Ｎｏ．１２ Ｊｉａｎｓｈｅ Ｒｏａｄ', true, false],
    ['Süd & Söhne GmbH (Łódź)', true, false],
    ['沈阳市铁西区建设西路12号', false, true],
    ['No. 12 建设西路', false, true],
    ['Завод № 5', false, false],
    ['株式会社サクラ', false, true],
    ['12-34', false, false],
    ['', false, false],
  ])('%s: Latin %s, Chinese %s', (text, latin, chinese) => {
    expect([isLatin(text), hasChinese(text)]).toEqual([latin, chinese])
  })

  it.each([
    ['Ｎｏ．１２，Ｊｉａｎｓｈｅ', 'No.12,Jianshe'],
    ['No. 12, Jianshe Road', 'No. 12, Jianshe Road'],
  ])('%s is plain as %s', (text, plain) => {
    expect(plainLatin(text)).toBe(plain)
    expect(plainLatin(plain)).toBe(plain)
  })
})
