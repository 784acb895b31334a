// PDFs as offices, banks and printers make them: sound, but each with something that simple readers lose.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { pdfFrom, packed } from './hostile-pdfs'

type Objects = Parameters<typeof pdfFrom>[0]

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const FORM = '/AcroForm << /Fields [6 0 R] /NeedAppearances true /DA (/F1 14 Tf 0 g) /DR << /Font << /F1 5 0 R >> >> >>'

const catalogue = (more = '') => `<< /Type /Catalog /Pages 2 0 R ${more} >>`
const page = (more = '', height = 842) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents 4 0 R ` +
  `/Resources << /Font << /F1 5 0 R >> >> ${more} >>`

/** One page with black text on it and, from number 6, what else is given. */
function office(catalogueSays: string, pageSays: string, ...more: Objects): Uint8Array<ArrayBuffer> {
  const text = packed('BT /F1 24 Tf 72 700 Td (Export agreement) Tj ET')
  return pdfFrom([catalogue(catalogueSays), PAGES, page(pageSays), text, HELVETICA, ...more])
}

/** A red frame of so many points with a word in it. */
function seal(edge: number) {
  const inner = edge - 20
  return packed(
    `1 0 0 RG 6 w 10 10 ${inner} ${inner} re S BT 1 0 0 rg /F1 20 Tf 20 50 Td (SEAL) Tj ET`,
    `/Type /XObject /Subtype /Form /BBox [0 0 ${edge} ${edge}] /Resources << /Font << /F1 5 0 R >> >>`,
  )
}

const WHERE = '/Rect [300 300 420 420] /F 132 /AP << /N 7 0 R >> /P 3 0 R'

/** As signing programs of banks and tax offices put it. */
export function sealInSignature(): Uint8Array<ArrayBuffer> {
  const signature = '/V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> /ByteRange [0 1 2 3] >>'
  const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (sig1) ${signature} ${WHERE} >>`
  return office(FORM.replace('/NeedAppearances true', '/SigFlags 3'), '/Annots [6 0 R]', field, seal(120))
}

export function sealAsStamp(): Uint8Array<ArrayBuffer> {
  return office('', '/Annots [6 0 R]', `<< /Type /Annot /Subtype /Stamp ${WHERE} >>`, seal(120))
}

/** A filled field. `isDrawn`: the writer also drew what was filled in; otherwise a reader does. */
export function filledForm(value: string, { isDrawn }: { readonly isDrawn: boolean }): Uint8Array<ArrayBuffer> {
  const written = `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`
  const look = packed(
    `/Tx BMC BT /F1 14 Tf 0 g 2 10 Td (${value}) Tj ET EMC`,
    '/Type /XObject /Subtype /Form /BBox [0 0 300 30] /Resources << /Font << /F1 5 0 R >> >>',
  )
  const field = `/FT /Tx /T (name) /V ${written} /DA (/F1 14 Tf 0 g) /Rect [72 500 480 530] /F 4 /P 3 0 R`
  const annotation = `<< /Type /Annot /Subtype /Widget ${field} ${isDrawn ? '/AP << /N 7 0 R >>' : ''} >>`
  return office(FORM, '/Annots [6 0 R]', annotation, ...(isDrawn ? [look] : []))
}

export type ForeignText = {
  readonly font: string
  readonly encoding: string
  readonly ordering: string
  /** The text in that encoding. */
  readonly bytes: Uint8Array
}

/** Text in a font that stays on the machine it was written on, and nothing else on the page. */
export function fontNotEmbedded({ font, encoding, ordering, bytes }: ForeignText): Uint8Array<ArrayBuffer> {
  const system = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>`
  return pdfFrom([
    catalogue(),
    PAGES,
    page(),
    packed(`BT /F1 40 Tf 72 560 Td <${Buffer.from(bytes).toString('hex')}> Tj ET`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font} ${system} /FontDescriptor 7 0 R /DW 1000 >>`,
    `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 ` +
      '/Descent -120 /CapHeight 880 /StemV 93 >>',
  ])
}

/** A screenshot of a whole list, as some phones and browsers print it; `more` is drawn on top. */
export function longPage(height: number, more = ''): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: Math.floor(height / 20) }, (_, row) => {
    return `BT /F1 12 Tf 40 ${height - 20 * (row + 1)} Td (Order line ${row}  12.50 USD) Tj ET`
  })
  return pdfFrom([catalogue(), PAGES, page('', height), packed(lines.join('\n') + more), HELVETICA])
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const FILE_ID = Buffer.from('0123456789abcdef')
const MAY_NOT_PRINT = -44
const OWNER = Buffer.alloc(32, 7)

function rc4(key: Uint8Array, text: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => box[index & 255] ?? 0
  const swap = (one: number, other: number) => {
    ;[box[one & 255], box[other & 255]] = [at(other), at(one)]
  }
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j = (j + at(i) + (key[i % key.length] ?? 0)) & 255))
  let [i, j] = [0, 0]
  const read = (byte: number) => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  }
  return Buffer.from(Array.from(text, read))
}

const md5 = (...parts: readonly Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest()

/** Locked by the standard's first handler (ISO 32000-1, 7.6.3); the password is empty unless one is given. */
function locksOf(password: string) {
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(MAY_NOT_PRINT)
  const key = md5(padded, OWNER, permissions, FILE_ID).subarray(0, 5)
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P ${MAY_NOT_PRINT} /O ${hex(OWNER)} /U ${hex(rc4(key, PADDING))} >>`,
    id: `[${hex(FILE_ID)} ${hex(FILE_ID)}]`,
    lock: (number: number, bytes: Uint8Array) =>
      rc4(md5(key, Uint8Array.of(number, 0, 0, 0, 0)).subarray(0, 10), bytes),
  }
}

type Locked = { readonly password?: string; readonly opens?: string }

/**
 * May not be printed, but is read without a password, unless one is given. `opens` is what it does at opening, packed among its
 * objects, so that only whoever unlocks it sees what that is.
 */
export function lockedPdf({ password = '', opens = '/GoTo /D [3 0 R /Fit]' }: Locked = {}): Uint8Array<ArrayBuffer> {
  const { dictionary, id, lock } = locksOf(password)
  const action = `5 0 << /S ${opens} >>`
  const streams = {
    4: { keys: '', content: Buffer.from('0 0 1 rg 50 400 400 300 re f') },
    6: { keys: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', content: deflateSync(action) },
  }
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  const places: Record<number, number> = {}
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const add = (number: number, ...parts: readonly (string | Uint8Array)[]) => {
    places[number] = length()
    chunks.push(Buffer.from(`${number} 0 obj\n`), ...parts.map((part) => Buffer.from(part as Uint8Array)))
    chunks.push(Buffer.from('\nendobj\n'))
  }
  add(1, '<< /Type /Catalog /Pages 2 0 R /OpenAction 5 0 R >>')
  add(2, PAGES)
  add(3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>')
  for (const [number, { keys, content }] of Object.entries(streams)) {
    const locked = lock(Number(number), content)
    add(Number(number), `<< ${keys} /Length ${locked.length} >>\nstream\n`, locked, '\nendstream')
  }
  add(7, dictionary)
  const start = length()
  const row = (kind: number, place: number, last = 0) => [kind, place >> 8, place & 255, last]
  const inUse = (number: number) => row(1, places[number] ?? 0)
  const table = Uint8Array.from([
    ...row(0, 0),
    ...[1, 2, 3, 4].flatMap(inUse),
    ...row(2, 6),
    ...[6, 7].flatMap(inUse),
    ...row(1, start),
  ])
  const keys = `/Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Encrypt 7 0 R /ID ${id} /Length ${table.length}`
  add(8, `<< ${keys} >>\nstream\n`, table, '\nendstream')
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(chunks))
}

/** Trees of pages that hold none, or lead back into themselves. */
export const BAD_TREES: readonly (readonly [string, Uint8Array<ArrayBuffer>, 'pdf_no_pages' | 'pdf_incomplete'])[] = [
  ['of no pages', pdfFrom([catalogue(), '<< /Type /Pages /Kids [] /Count 0 >>']), 'pdf_no_pages'],
  ['without a list of pages', pdfFrom(['<< /Type /Catalog >>']), 'pdf_no_pages'],
  ['whose list of pages is not there', pdfFrom([catalogue()]), 'pdf_no_pages'],
  ['whose list is its own page', pdfFrom([catalogue(), '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']), 'pdf_incomplete'],
  [
    'whose lists lead to each other',
    pdfFrom([
      catalogue(),
      '<< /Type /Pages /Kids [3 0 R] /Count 5 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 5 >>',
    ]),
    'pdf_incomplete',
  ],
  [
    'whose list leads back behind its first page',
    pdfFrom([catalogue(), '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>', page(), packed('')]),
    'pdf_incomplete',
  ],
]
