// What a file really is, found by looking at its bytes; its name and the type the browser claims mean nothing here.
import { fileTypeFromBuffer } from 'file-type'
import type { Result } from '~/domain/shared/result'
import { redraw } from './file-redrawn.server'
import { findActivePdf, openPdf, SMALL_BOUNDS, type PdfPages } from './pdf-pages.server'

export const ACCEPTED_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const
export type AcceptedType = (typeof ACCEPTED_TYPES)[number]

export type CheckedFile = {
  readonly bytes: Buffer<ArrayBuffer>
  readonly contentType: AcceptedType
  /** The first page of a PDF, small, as it was seen while it was checked; null when it could not be drawn. */
  readonly pages?: PdfPages | null
}
export type FileRefusal =
  | 'file_empty'
  | 'file_type_unsupported'
  | 'file_heic'
  | 'file_damaged'
  | 'file_infected'
  | 'image_too_large'
  | 'pdf_incomplete'
  | 'pdf_no_pages'
  | 'pdf_encrypted'
  | 'pdf_active'
  | 'too_many_files_now'

/** The file every scanner answers to by agreement, in two parts, so that none of them answers to this one. */
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Images are drawn anew, which drops hidden data, scripts and the place where a photograph was taken. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<CheckedFile, FileRefusal>> {
  if (bytes.length === 0) return { ok: false, refusal: 'file_empty' }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.includes(TEST_VIRUS)) return { ok: false, refusal: 'file_infected' }
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (headerOf(buffer) === null ? null : 'application/pdf')
  if (found && /^image\/hei[cf]/.test(found)) return { ok: false, refusal: 'file_heic' }
  const contentType = ACCEPTED_TYPES.find((type) => type === found)
  if (!contentType) return { ok: false, refusal: 'file_type_unsupported' }
  if (contentType === 'application/pdf') return checkPdf(buffer)
  return redraw(bytes, contentType)
}

/** Readers look for the first line in so many bytes: some mail programs and printers put something before it. */
const PDF_HEAD = 1024
const HEADER = /%PDF-[12]\.\d/
/** What a browser would take for a page of its own: warnings of websites that were sent along. */
const MARKUP = /^\s*<|<script/i

type Header = { readonly at: number; readonly isBehindMarkup: boolean }

/** Where the PDF begins; null for what is none. */
function headerOf(bytes: Buffer): Header | null {
  const head = bytes.toString('latin1', 0, PDF_HEAD)
  const at = head.search(HEADER)
  return at < 0 ? null : { at, isBehindMarkup: MARKUP.test(head.slice(0, at)) }
}

const END = '%%EOF'

/**
 * Up to its end mark: websites and mail programs put pages and signatures behind it, which are none of it. What stands before it stays,
 * for places may be counted from there, unless it is markup. Null for what was cut off on its way, which has no end mark, or an early
 * one with objects behind it.
 */
function onlyPdf(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> | null {
  const at = bytes.lastIndexOf(END)
  const header = headerOf(bytes)
  if (at < 0 || header === null) return null
  const end = at + END.length
  return /\d\s+\d+\s+obj\b/.test(bytes.toString('latin1', end))
    ? null
    : bytes.subarray(header.isBehindMarkup ? header.at : 0, end + newlineAt(bytes, end))
}

function newlineAt(bytes: Buffer, at: number): number {
  const [first, second] = [bytes[at], bytes[at + 1]]
  if (first === 13 && second === 10) return 2
  return first === 10 || first === 13 ? 1 : 0
}

const NOT_TAKEN = { encrypted: 'pdf_encrypted', active: 'pdf_active', late: 'too_many_files_now' } as const
const TROUBLES = { locked: 'pdf_encrypted', no_pages: 'pdf_no_pages', damaged: 'pdf_incomplete' } as const

/** Handed on as it is, so it must open and do nothing by itself. What only forbids printing or changing opens without a password. */
async function checkPdf(given: Buffer<ArrayBuffer>): Promise<Result<CheckedFile, FileRefusal>> {
  const bytes = onlyPdf(given)
  if (!bytes) return { ok: false, refusal: 'pdf_incomplete' }
  const found = await findActivePdf(bytes)
  if (found === 'active' || found === 'late') return { ok: false, refusal: NOT_TAKEN[found] }
  const opened = await openPdf(bytes, { ...SMALL_BOUNDS, wantsCopy: found === 'encrypted' })
  if (opened && 'trouble' in opened)
    return { ok: false, refusal: TROUBLES[found === 'encrypted' ? 'locked' : opened.trouble] }
  if (found === 'encrypted') {
    if (!opened?.copy) return { ok: false, refusal: 'pdf_encrypted' }
    const inside = await findActivePdf(bytes, opened.copy)
    if (inside) return { ok: false, refusal: NOT_TAKEN[inside] }
  }
  return { ok: true, value: { bytes, contentType: 'application/pdf', pages: opened } }
}
