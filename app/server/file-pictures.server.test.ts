import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { bombContent, deepArrays, giantImage, hugePage, manyLines } from '../../tests/support/hostile-pdfs'
import {
  filledForm,
  fontNotEmbedded,
  lockedPdf,
  longPage,
  sealAsStamp,
  sealInSignature,
  type ForeignText,
} from '../../tests/support/office-pdfs'
import { pdfOf } from '../../tests/support/pdf-pages'
import { drawPage, type Drawable } from './file-pictures.server'
import { looksOf } from './file-looks.server'
import { inTurn } from './fair-turns.server'

const asPdf = (bytes: Uint8Array) => ({ contentType: 'application/pdf', read: () => Promise.resolve(bytes) })

async function photo(width: number, height: number) {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#c8102e' } })
    .jpeg()
    .toBuffer()
  return { contentType: 'image/jpeg', read: () => Promise.resolve(bytes) }
}

/** What was drawn, or why nothing was. */
async function seen(file: Drawable, page = 1) {
  const drawn = await drawPage(file, { page, reader: 'one' })
  if (!drawn.ok) return drawn.refusal
  const { format, width, height } = await sharp(drawn.value).metadata()
  return { format, width, height }
}

describe('a page of a PDF', () => {
  test('is a WebP as large as a reader needs, the last as well as the first', async () => {
    const document = asPdf(pdfOf({ pages: 3, colour: '0.8 0 0' }))
    for (const page of [1, 3]) expect(await seen(document, page)).toEqual({ format: 'webp', width: 1413, height: 2000 })
  })

  test.each([
    ['that there is not', pdfOf({ pages: 1 }), 2],
    ['of a PDF without pages', pdfOf({ pages: 0 }), 1],
    ['of a PDF with nothing in it', new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), 1],
    ['of something else', new TextEncoder().encode('<script>alert(1)</script>'), 1],
  ])('%s has no picture', async (_, bytes, page) => {
    expect(await seen(asPdf(bytes), page)).toBe('not_drawable')
  })
})

/** The share of a page, in thousandths, that is red, and that is black. */
async function inked(bytes: Uint8Array) {
  const drawn = await drawPage(asPdf(bytes), { page: 1, reader: 'one' })
  const { data, info } = await sharp(drawn.ok ? drawn.value : undefined)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const found = { red: 0, black: 0 }
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    if (red > 180 && green < 90 && blue < 90) found.red += 1
    if (red < 90 && green < 90 && blue < 90) found.black += 1
  }
  const thousandth = data.length / info.channels / 1000
  return { red: found.red / thousandth, black: found.black / thousandth }
}

describe('what an office put into a PDF is drawn', () => {
  test.each([
    ['a seal in a signature', sealInSignature()],
    ['a seal as a stamp', sealAsStamp()],
  ])('%s', async (_, bytes) => {
    expect((await inked(bytes)).red).toBeGreaterThan(3)
  })

  test.each([
    ['as its writer drew it', 'DEMO TRADING CO', true],
    ['when nobody drew it', 'DEMO TRADING CO', false],
    ['in Chinese', '沈阳市进出口有限公司', false],
  ])('a filled field %s', async (_, value, isDrawn) => {
    const empty = await inked(filledForm('', { isDrawn: false }))
    expect((await inked(filledForm(value, { isDrawn }))).black).toBeGreaterThan(empty.black + 0.3)
  })

  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
  test.each<readonly [string, ForeignText]>([
    ['SimSun in GBK', { font: 'SimSun', encoding: 'GBK-EUC-H', ordering: 'GB1', bytes: hex('c9f2d1f4b2e2cad4') }],
    ['SimHei in Unicode', { font: 'SimHei', encoding: 'UniGB-UCS2-H', ordering: 'GB1', bytes: utf16('沈阳测试') }],
    ['STSong', { font: 'STSong-Light', encoding: 'UniGB-UTF16-H', ordering: 'GB1', bytes: utf16('沈阳测试') }],
    ['MingLiU in Big5', { font: 'MingLiU', encoding: 'ETen-B5-H', ordering: 'CNS1', bytes: hex('bb4fc657b669a558') }],
    ['MS Gothic', { font: 'MS-Gothic', encoding: '90ms-RKSJ-H', ordering: 'Japan1', bytes: hex('93fa967b97418f6f') }],
  ])('text in %s, a font that is not in it', async (_, text) => {
    expect((await inked(fontNotEmbedded(text))).black).toBeGreaterThan(2)
  })

  test('a page that may not be printed', async () => {
    expect(await seen(asPdf(lockedPdf()))).toMatchObject({ format: 'webp', width: 1413 })
    expect(await seen(asPdf(lockedPdf({ password: 'secret' })))).toBe('not_drawable')
  })
})

describe('what is very long stays readable', () => {
  test.each([
    [11_900, { format: 'jpeg', width: 1000, height: 20_000 }],
    [14_400, { format: 'jpeg', width: 1000 }],
    [3_000, { format: 'webp', width: 1000, height: 5042 }],
  ])('a page of %i points', async (height, size) => {
    const drawn = await seen(asPdf(longPage(height)))
    expect(drawn).toMatchObject(size)
  })

  test.each([
    [1080, 12_000, { format: 'jpeg', width: 1080, height: 12_000 }],
    [1440, 20_000, { format: 'jpeg', width: 1200 }],
    [900, 30_000, { format: 'jpeg', width: 866 }],
    [12_000, 1000, { format: 'jpeg', width: 12_000, height: 1000 }],
  ])('a screenshot of %i by %i', async (width, height, size) => {
    expect(await seen(await photo(width, height))).toMatchObject(size)
  })
})

describe('a photograph', () => {
  test('is drawn anew, never larger than it is', async () => {
    expect(await seen(await photo(60, 40))).toEqual({ format: 'webp', width: 60, height: 40 })
  })

  test('that is huge is made smaller', async () => {
    expect(await seen(await photo(5000, 4000))).toMatchObject({ width: 3000, height: 2400 })
  })

  test('that is none has no picture', async () => {
    const script = { contentType: 'image/png', read: () => Promise.resolve(new TextEncoder().encode('<script>')) }
    expect(await seen(script)).toBe('not_drawable')
  })

  test('that cannot be read takes nobody else with it', async () => {
    const gone = { contentType: 'image/png', read: () => Promise.reject(new Error('away')) }
    for (let time = 0; time < 3; time += 1)
      await expect(drawPage(gone, { page: 1, reader: 'one' })).rejects.toThrow('away')
    expect(await seen(await photo(60, 40))).toMatchObject({ width: 60 })
  })
})

describe('pages', () => {
  test('many asked for at once wait for each other, and beyond that the reader comes back later', async () => {
    const document = await photo(60, 40)
    const asked = await Promise.all(Array.from({ length: 24 }, () => drawPage(document, { page: 1, reader: 'one' })))
    expect(asked.filter(({ ok }) => ok)).toHaveLength(22)
    expect(asked.flatMap((one) => (one.ok ? [] : one.refusal))).toEqual(['too_many_at_once', 'too_many_at_once'])
    expect(await seen(document)).toMatchObject({ width: 60 })
  })
})

describe('files that ask for more than any document does', () => {
  const HOSTILE: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
    ['a picture of 400 megapixels', () => giantImage(20_000)],
    ['half a million lines', () => manyLines(500_000)],
    ['arrays within arrays', () => deepArrays(200_000)],
    ['a page of a thousand kilometres', () => hugePage(2_000_000_000)],
    ['content of 200 megabytes', () => bombContent(200_000_000)],
  ]

  test('are looked at two at a time, whoever brings them, and each comes to an end', async () => {
    let atOnce = 0
    let most = 0
    const look = async (bytes: Uint8Array<ArrayBuffer>) => {
      most = Math.max(most, (atOnce += 1))
      const looks = await looksOf({ bytes: Buffer.from(bytes.buffer), contentType: 'application/pdf' })
      atOnce -= 1
      return looks
    }
    const files = HOSTILE.map(([, make]) => make())
    const looked = await Promise.all(files.map((bytes, index) => inTurn(`person ${index % 2}`, () => look(bytes))))
    expect([most, atOnce, looked.filter((one) => one === null)]).toEqual([2, 0, []])
  }, 120_000)

  test('take nothing from the next one', async () => {
    expect(await seen(asPdf(pdfOf({ pages: 1 })))).toMatchObject({ format: 'webp' })
  })
})
