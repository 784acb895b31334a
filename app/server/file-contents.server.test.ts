import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { BAD_TREES, fontNotEmbedded, lockedPdf, longPage, sealInSignature } from '../../tests/support/office-pdfs'
import { pdfOf, pdfText } from '../../tests/support/pdf-pages'
import { checkFile } from './file-contents.server'

const ascii = (text: string) => new TextEncoder().encode(text)
const bytesIn = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))))
const WHOLE = pdfOf({ pages: 2, colour: '0.8 0 0' })
const LINE_BREAK = 1

/** Null when it is taken. */
async function refusalOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const checked = await checkFile(bytes)
  return checked.ok ? null : checked.refusal
}

describe('a PDF', () => {
  test('stays as it is, and is opened only once', async () => {
    const checked = await checkFile(WHOLE)
    expect(checked.ok && checked.value.contentType).toBe('application/pdf')
    expect(checked.ok && checked.value.pages?.pageCount).toBe(2)
    expect(checked.ok && Buffer.compare(checked.value.bytes, WHOLE)).toBe(0)
  })

  test.each<readonly [string, Uint8Array<ArrayBuffer>, string | null]>([
    ['of the second edition', ascii(pdfText().replace('%PDF-1.7', '%PDF-2.0')), null],
    ['that only writes about encryption', ascii(pdfText('/Encrypt and /EncryptMetadata')), null],
    ['with a mark of another system before it', bytesIn('\ufeff', WHOLE), null],
    ['with empty lines before it', bytesIn('\r\n\r\n', WHOLE), null],
    [
      'with the words of a printer before it',
      bytesIn('\u001b%-12345X@PJL JOB\n@PJL ENTER LANGUAGE=PDF\n', WHOLE),
      null,
    ],
    ['with the head of a mail before it', bytesIn('Content-Type: application/pdf\r\n\r\n', WHOLE), null],
    ['with senders before it', bytesIn('From: Wang <wang@example.cn>\r\n\r\n', WHOLE), null],
    ['of four bytes', ascii('%PDF'), 'pdf_incomplete'],
    ['of an edition there is not', ascii('%PDF-9.0\n%%EOF'), 'pdf_incomplete'],
    ['that breaks off', ascii('%PDF-1.7\n1 0 obj\n'), 'pdf_incomplete'],
    ['that breaks off behind an early end mark', bytesIn(WHOLE, WHOLE.subarray(0, 300)), 'pdf_incomplete'],
    ['without any object', ascii(`%PDF-1.4\n${'x'.repeat(3000)}\n%%EOF\n`), 'pdf_incomplete'],
    ['behind more than any reader looks through', bytesIn(' '.repeat(2000), WHOLE), 'file_type_unsupported'],
    ['behind a program', bytesIn('MZ\u0090\u0000', WHOLE), 'file_type_unsupported'],
    ['with a password', lockedPdf({ password: 'secret' }), 'pdf_encrypted'],
    ['with a lock of its own kind', ascii('%PDF-2.0\ntrailer<</Encrypt <</V 5>>>>\n%%EOF'), 'pdf_encrypted'],
    ['that only may not be printed', lockedPdf(), null],
    ['whose seal is in a signature', sealInSignature(), null],
    ['whose page is very long', longPage(11_900), null],
    ...BAD_TREES,
  ])('%s is accepted or refused for its own reason', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toBe(refusal)
  })

  test.each([
    ['a warning', '<br />\n<b>Warning</b>: Undefined variable in /www/print.php\n'],
    ['a page with a script', '<!doctype html><script>alert(1)</script>'],
    ['words and a script', 'Hello <script>alert(1)</script>'],
  ])('with %s of a website before it is taken without that', async (_, head) => {
    const checked = await checkFile(bytesIn(head, WHOLE))
    expect(checked.ok && Buffer.compare(checked.value.bytes, WHOLE)).toBe(0)
  })

  test.each([
    ['a web page', `<!-- footer -->\n${'<p>footer</p>\n'.repeat(300)}`],
    ['zeros', '\0'.repeat(5000)],
    ['the end of a mail', `\r\n--boundary--\r\n${' '.repeat(2000)}`],
  ])('with %s behind its end is taken without it', async (_, tail) => {
    const checked = await checkFile(bytesIn(WHOLE, tail))
    expect(checked.ok && checked.value.bytes.length).toBe(WHOLE.length)
    const again = await checkFile(bytesIn(WHOLE.subarray(0, -LINE_BREAK), tail))
    expect(again.ok && again.value.bytes.length).toBeGreaterThanOrEqual(WHOLE.length - LINE_BREAK)
    expect(again.ok && again.value.bytes.includes('<p>')).toBe(false)
  })

  test.each([
    ['a script', '/JavaScript /JS (app.alert\\(1\\))'],
    ['a program', '/Launch /F (cmd.exe)'],
    ['a website', '/URI /URI (https://example.cn)'],
  ])('that may not be printed and opens with %s packed away is not taken', async (_, opens) => {
    expect(await refusalOf(lockedPdf({ opens }))).toBe('pdf_active')
  })

  test('that acts by itself is not taken for what stands before or behind it', async () => {
    const active = pdfText().replace('/Pages 2 0 R', '/Pages 2 0 R /OpenAction << /S /JavaScript /JS (1) >>')
    for (const bytes of [
      ascii(active),
      bytesIn('\ufeff', active),
      bytesIn(active, ' '.repeat(3000)),
      bytesIn(WHOLE, active),
    ])
      expect(await refusalOf(bytes)).toBe('pdf_active')
  })
})

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#0d4a73' } })
const bytesOf = async (buffer: Promise<Buffer>) => new Uint8Array(await buffer)

/** Of many colours, as photographs are. */
function photograph(width = 1200, height = 800) {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7 + (at >> 9) * 13) & 255))
  return sharp(pixels, { raw: { width, height, channels: 3 } }).blur(3)
}

describe('a picture', () => {
  test('is drawn anew and loses what was hidden in it', async () => {
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
    ['2 bytes', 2],
    ['20 bytes', 20],
    ['500 bytes', 500],
    ['tenth', 0.1],
  ] as const)('that lost the last %s of a JPEG is repaired', async (_, lost) => {
    const whole = await bytesOf(photograph().jpeg().toBuffer())
    const checked = await checkFile(whole.slice(0, whole.length - (lost < 1 ? Math.floor(whole.length * lost) : lost)))
    expect(checked.ok ? null : checked.refusal).toBeNull()
    const { width, height } = await sharp(checked.ok ? checked.value.bytes : undefined, {
      failOn: 'warning',
    }).metadata()
    expect([width, height]).toEqual([1200, 800])
    // Whole now: nothing that reads it later finds fault with it.
    await sharp(checked.ok ? checked.value.bytes : undefined, { failOn: 'warning' }).stats()
  })

  test.each([
    ['half of a JPEG', 'jpeg', 0.5],
    ['the head of a JPEG', 'jpeg', 0.05],
    ['half of a PNG', 'png', 0.5],
    ['nine tenths of a PNG', 'png', 0.9],
  ] as const)('of which only %s is there is refused', async (_, format, kept) => {
    const whole = await bytesOf(photograph().toFormat(format).toBuffer())
    expect(await refusalOf(whole.slice(0, Math.floor(whole.length * kept)))).toBe('file_damaged')
  })

  test.each([
    ['a photograph of a camera', 6000, 4500, [5000, 3750]],
    ['a long screenshot', 1080, 12_000, [1080, 12_000]],
    ['a wide panorama', 9000, 1500, [9000, 1500]],
  ] as const)('%s keeps what can be read', async (_, width, height, kept) => {
    const large = sharp({ create: { width, height, channels: 3, background: '#fff' } })
    const checked = await checkFile(await bytesOf(large.jpeg().toBuffer()))
    const { width: newWidth, height: newHeight } = await sharp(checked.ok ? checked.value.bytes : undefined).metadata()
    expect([newWidth, newHeight]).toEqual(kept)
  })

  test.each(['heic', 'heix', 'mif1', 'msf1'])(
    'of a phone that writes %s is refused in words of its own',
    async (brand) => {
      const box = bytesIn(
        Uint8Array.of(0, 0, 0, 24),
        `ftyp${brand}`,
        Uint8Array.of(0, 0, 0, 0),
        'mif1heic',
        '\0'.repeat(64),
      )
      expect(await refusalOf(box)).toBe('file_heic')
    },
  )

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

  test('that breaks off is refused', async () => {
    const whole = await bytesOf(picture().png().toBuffer())
    expect(await checkFile(whole.slice(0, 60))).toEqual({ ok: false, refusal: 'file_damaged' })
  })

  test('of a small file that unpacks into a huge one is refused', async () => {
    const huge = sharp({ create: { width: 11_000, height: 11_000, channels: 3, background: 'white' } })
    expect(await checkFile(await bytesOf(huge.png({ compressionLevel: 9 }).toBuffer()))).toEqual({
      ok: false,
      refusal: 'image_too_large',
    })
  })
})

test('a font that is not in the file is no reason to refuse it', async () => {
  const bytes = new Uint8Array(Buffer.from('c9f2d1f4', 'hex'))
  expect(await refusalOf(fontNotEmbedded({ font: 'SimSun', encoding: 'GBK-EUC-H', ordering: 'GB1', bytes }))).toBeNull()
})
