import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { checkFile } from './file-contents.server'

const ascii = (text: string) => new TextEncoder().encode(text)
const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#0d4a73' } })
const bytesOf = async (buffer: Promise<Buffer>) => new Uint8Array(await buffer)

describe('checkFile', () => {
  test('a PDF stays as it is', async () => {
    const paper = '%PDF-1.7\n1 0 obj\n%%EOF\n'
    const checked = await checkFile(ascii(paper))
    expect(checked.ok && checked.value.contentType).toBe('application/pdf')
    expect(checked.ok && checked.value.bytes.toString()).toBe(paper)
  })

  test.each([
    ['of the second edition', '%PDF-2.0\n1 0 obj\n%%EOF', null],
    ['with a little after its end', `%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF\n${'\0'.repeat(1000)}`, null],
    ['that only writes about encryption', '%PDF-1.4\n(/Encrypt and /EncryptMetadata)\n%%EOF\n', null],
    ['of four bytes', '%PDF', 'pdf_incomplete'],
    ['of an edition there is not', '%PDF-9.0\n%%EOF', 'pdf_incomplete'],
    ['that breaks off', '%PDF-1.7\n1 0 obj\n', 'pdf_incomplete'],
    ['whose end lies far back', `%PDF-1.7\n%%EOF${' '.repeat(2000)}`, 'pdf_incomplete'],
    ['with a password', '%PDF-1.6\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF', 'pdf_encrypted'],
    ['with its encryption in place', '%PDF-2.0\ntrailer<</Encrypt <</V 5>>>>\n%%EOF', 'pdf_encrypted'],
  ])('a PDF %s is accepted or refused for its own reason', async (_, paper, refusal) => {
    const checked = await checkFile(ascii(paper))
    expect(checked.ok ? null : checked.refusal).toBe(refusal)
  })

  test('a picture is drawn anew and loses what was hidden in it', async () => {
    const original = await bytesOf(
      picture()
        .withExif({ IFD0: { Copyright: 'secret place' } })
        .jpeg()
        .toBuffer(),
    )
    const checked = await checkFile(original)
    expect(checked.ok && checked.value.contentType).toBe('image/jpeg')
    expect(checked.ok && checked.value.bytes.includes('secret place')).toBe(false)
  })

  test.each([
    ['nothing', new Uint8Array(), 'file_empty'],
    ['a program with a harmless name', ascii('MZ\u0090\u0000'), 'file_type_unsupported'],
    [
      'a drawing that can carry scripts',
      ascii('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'file_type_unsupported',
    ],
    ['plain text', ascii('hello'), 'file_type_unsupported'],
    ['an archive', ascii('PK\u0003\u0004....................................'), 'file_type_unsupported'],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await checkFile(new Uint8Array(bytes))).toEqual({ ok: false, refusal })
  })

  test('a picture that breaks off is refused', async () => {
    const whole = await bytesOf(picture().png().toBuffer())
    expect(await checkFile(whole.slice(0, 60))).toEqual({ ok: false, refusal: 'file_damaged' })
  })

  test('a small file that unpacks into a huge picture is refused', async () => {
    const huge = sharp({ create: { width: 11_000, height: 11_000, channels: 3, background: 'white' } })
    expect(await checkFile(await bytesOf(huge.png({ compressionLevel: 9 }).toBuffer()))).toEqual({
      ok: false,
      refusal: 'image_too_large',
    })
  })
})
