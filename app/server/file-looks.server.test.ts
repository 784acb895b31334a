import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { filledForm, fontNotEmbedded, longPage, sealAsStamp, sealInSignature } from '../../tests/support/office-pdfs'
import { pdfOf } from '../../tests/support/pdf-pages'
import { looksOf } from './file-looks.server'

const RED = '#c8102e'
const GREY = '#808080'

async function picture(background: string, width = 1240, height = 1754) {
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { bytes: Buffer.from(bytes), contentType: 'image/jpeg' as const }
}

/** White document with a seal of this size. */
async function sealed(edge: number) {
  const seal = await sharp({ create: { width: edge, height: edge, channels: 3, background: RED } })
    .png()
    .toBuffer()
  const bytes = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fff' } })
    .composite([{ input: seal, left: 700, top: 1200 }])
    .jpeg()
    .toBuffer()
  return { bytes: Buffer.from(bytes), contentType: 'image/jpeg' as const }
}

const document = (bytes: Uint8Array<ArrayBuffer>) => ({
  bytes: Buffer.from(bytes),
  contentType: 'application/pdf' as const,
})

async function sizeOf(thumbnail: Buffer | null) {
  if (!thumbnail) return null
  const { format, width, height } = await sharp(thumbnail).metadata()
  return { format, width, height }
}

describe('a picture', () => {
  test('has its size in pixels and a small one of it', async () => {
    const looks = await looksOf(await picture(RED))
    expect(looks).toMatchObject({ widthPx: 1240, heightPx: 1754, pageCount: null })
    expect(await sizeOf(looks.thumbnail)).toMatchObject({ format: 'webp', height: 320 })
  })

  test('that is a long screenshot shows where it begins', async () => {
    const looks = await looksOf(await picture('#fff', 1080, 12_000))
    expect(looks).toMatchObject({ widthPx: 1080, heightPx: 12_000 })
    expect(await sizeOf(looks.thumbnail)).toEqual({ format: 'webp', width: 226, height: 320 })
  })

  test('is not made larger than it is', async () => {
    const looks = await looksOf(await picture(RED, 60, 40))
    expect(await sizeOf(looks.thumbnail)).toMatchObject({ width: 60, height: 40 })
  })

  test.each([
    ['of one colour', () => picture(RED), true],
    ['in grey', () => picture(GREY), false],
    ['in white', () => picture('#fff'), false],
    ['of white paper with a red seal', () => sealed(300), true],
    ['of white paper with a red dot', () => sealed(20), false],
  ])('%s is seen as it is', async (_, make, isColour) => {
    expect((await looksOf(await make())).isColour).toBe(isColour)
  })
})

describe('a page with nothing on it', () => {
  const letters = (count: number) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><text x="90" y="200" font-size="40">${'Licence '.repeat(count)}</text></svg>`,
    )
  const withText = async (count: number) => {
    const bytes = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fff' } })
      .composite([{ input: letters(count) }])
      .png()
      .toBuffer()
    return { ...(await picture('#fff')), bytes: Buffer.from(bytes) }
  }
  test.each([
    ['of white paper', () => picture('#fff'), true],
    ['of yellowed paper', () => picture('#f4ecd8'), true],
    ['of nothing but black', () => picture('#000'), true],
    ['of a long screenshot of nothing', () => picture('#fff', 1080, 12_000), true],
    ['with a red seal', () => sealed(300), false],
    ['with a red dot', () => sealed(20), false],
    ['with one word', () => withText(1), false],
    ['with one line', () => withText(6), false],
    ['of a PDF, white', () => document(pdfOf({ pages: 1, colour: '1 1 1' })), true],
    ['of a PDF, in black and white', () => document(pdfOf({ pages: 1, colour: '0 0 0' })), false],
  ])('%s', async (_, make, isBlank) => {
    expect((await looksOf(await make())).isBlank).toBe(isBlank)
  })

  test('is unknown where nobody saw it', async () => {
    expect((await looksOf(document(new TextEncoder().encode('%PDF-1.7%%EOF')))).isBlank).toBeNull()
  })
})

describe('a PDF', () => {
  test.each([1, 3, 40])('has %i pages', async (pages) => {
    const looks = await looksOf(document(pdfOf({ pages, colour: '0.8 0.1 0.2' })))
    expect(looks).toMatchObject({ pageCount: pages, isColour: true, widthPx: null })
    expect(await sizeOf(looks.thumbnail)).toMatchObject({ format: 'webp', height: 320 })
  })

  test('keeps its colours in the small picture', async () => {
    const { thumbnail } = await looksOf(document(pdfOf({ pages: 1, colour: '1 0 0' })))
    const seal = await sharp(thumbnail ?? undefined)
      .extract({ left: 40, top: 60, width: 60, height: 60 })
      .toBuffer()
    const { dominant } = await sharp(seal).stats()
    expect(dominant.r).toBeGreaterThan(200)
    expect(dominant.b).toBeLessThan(60)
  })

  test('in black and white is seen as such', async () => {
    expect((await looksOf(document(pdfOf({ pages: 1, colour: '0 0 0' })))).isColour).toBe(false)
  })

  test.each([
    ['that is none', '%PDF-1.7\n1 0 obj\n\n%%EOF\n'],
    [
      'that names itself as its own page',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    ],
    ['of nothing', '%PDF-1.7%%EOF'],
  ])('%s is seen by nobody, and nothing breaks', async (_, text) => {
    const looks = await looksOf(document(new TextEncoder().encode(text)))
    expect(looks.thumbnail).toBeNull()
    expect(looks.isColour).toBeNull()
  })

  test.each([
    ['in a signature', sealInSignature()],
    ['as a stamp', sealAsStamp()],
    ['at the end of a very long page', longPage(11_900, '\n1 0 0 RG 6 w 300 40 100 100 re S')],
  ])('with a seal %s is in colour', async (_, bytes) => {
    expect((await looksOf(document(bytes))).isColour).toBe(true)
  })

  test.each([
    ['its fields filled in', filledForm('DEMO TRADING CO', { isDrawn: true })],
    ['black text on a very long page', longPage(11_900)],
  ])('with %s is in black and white', async (_, bytes) => {
    expect((await looksOf(document(bytes))).isColour).toBe(false)
  })

  test('of one very long page shows where it begins, as wide as others', async () => {
    expect(await sizeOf((await looksOf(document(longPage(11_900)))).thumbnail)).toEqual({
      format: 'webp',
      width: 226,
      height: 320,
    })
  })

  test('whose font is not in it is seen all the same', async () => {
    const bytes = new Uint8Array(Buffer.from('沈阳市进出口有限公司', 'utf16le').swap16())
    const { thumbnail } = await looksOf(
      document(fontNotEmbedded({ font: 'STSong-Light', encoding: 'UniGB-UCS2-H', ordering: 'GB1', bytes })),
    )
    const { channels } = await sharp(thumbnail ?? undefined).stats()
    expect(channels[0]?.min).toBeLessThan(120)
  })

  test('of a page a mile wide still gets a small picture', async () => {
    const text = new TextDecoder().decode(pdfOf({ pages: 1, colour: '1 0 0' })).replace('595 842', '9e6 842')
    const { thumbnail } = await looksOf(document(new TextEncoder().encode(text)))
    const size = await sizeOf(thumbnail)
    expect(Math.max(size?.width ?? 0, size?.height ?? 0)).toBeLessThanOrEqual(320)
  })
})
