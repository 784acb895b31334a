// PDFs that ask for more than any document does: small to send, large to open.
import { deflateSync } from 'node:zlib'

type Part = string | Uint8Array

/** Objects as they are given, numbered from 1, the first of them the catalogue; with a table that finds them. */
export function pdfFrom(objects: readonly (Part | readonly Part[])[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = parts[0]?.length ?? 0
  const add = (part: Part) => {
    const bytes = Buffer.from(part as Uint8Array)
    parts.push(bytes)
    length += bytes.length
  }
  const places = objects.map((object, index) => {
    const place = length
    add(`${index + 1} 0 obj\n`)
    for (const part of Array.isArray(object) ? (object as readonly Part[]) : [object as Part]) add(part)
    add('\nendobj\n')
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  add(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(parts))
}

/** A stream that is packed; `keys` stand in its dictionary. */
export function packed(content: Part, keys = ''): readonly Part[] {
  const bytes = deflateSync(content)
  return [`<< /Length ${bytes.length} /Filter /FlateDecode ${keys} >>\nstream\n`, bytes, '\nendstream']
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R'

/** A picture of so many pixels on each side, all of one colour, drawn so many times over. */
export function giantImage(side: number, times = 1): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(side * side * 3)
  return pdfFrom([
    CATALOGUE,
    PAGES,
    `<< ${PAGE} /Resources << /XObject << /Im 5 0 R >> >> >>`,
    packed('q 595 0 0 842 0 0 cm /Im Do Q\n'.repeat(times)),
    packed(
      pixels,
      `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
    ),
  ])
}

/** So many lines on one page, each of them drawn. */
export function manyLines(count: number): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: count }, (_, at) => `${at % 595} 0 m ${(at * 7) % 595} 842 l S\n`)
  return pdfFrom([CATALOGUE, PAGES, `<< ${PAGE} >>`, packed(lines.join(''))])
}

/** A page that draws a form ten times, which draws another ten times, and so on. */
export function nestedForms(depth: number): Uint8Array<ArrayBuffer> {
  const form = (level: number) =>
    packed(
      level === depth ? '0 0 m 595 842 l S\n' : '/F Do\n'.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F ${6 + level} 0 R >> >>`,
    )
  const levels = Array.from({ length: depth + 1 }, (_, level) => form(level))
  const page = `<< ${PAGE} /Resources << /XObject << /F 5 0 R >> >> >>`
  return pdfFrom([CATALOGUE, PAGES, page, packed('/F Do\n'), ...levels, '<< >>'])
}

/** Arrays within arrays. */
export function deepArrays(depth: number): Uint8Array<ArrayBuffer> {
  return pdfFrom([CATALOGUE, PAGES, `<< ${PAGE} /Deep ${'['.repeat(depth)}${']'.repeat(depth)} >>`, packed('')])
}

/** A page as large as numbers go. */
export function hugePage(side: number): Uint8Array<ArrayBuffer> {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${side} ${side}] /Contents 4 0 R >>`
  return pdfFrom([CATALOGUE, PAGES, page, packed('1 0 0 rg 0 0 100000 100000 re f')])
}

/** Content that unpacks into so many bytes. */
export function bombContent(bytes: number): Uint8Array<ArrayBuffer> {
  return pdfFrom([CATALOGUE, PAGES, `<< ${PAGE} >>`, packed(Buffer.alloc(bytes, '1 0 0 rg\n'))])
}
