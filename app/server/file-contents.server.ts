// What a file really is, found by looking at its bytes; its name and the type the browser claims mean nothing here.
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { ok, refused, type Result } from '~/domain/shared/result'
import { findActivePdf } from './pdf-pages.server'

export const ACCEPTED_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const
export type AcceptedType = (typeof ACCEPTED_TYPES)[number]

export type CheckedFile = { readonly bytes: Buffer<ArrayBuffer>; readonly contentType: AcceptedType }
export type FileRefusal =
  | 'file_empty'
  | 'file_type_unsupported'
  | 'file_damaged'
  | 'file_infected'
  | 'image_too_large'
  | 'pdf_incomplete'
  | 'pdf_encrypted'
  | 'pdf_active'
  | 'too_many_files_now'

/** The file every scanner answers to by agreement, in two parts, so that none of them answers to this one. */
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

// Two files are looked at side by side, each on one core, and none is looked at twice.
sharp.concurrency(1)
sharp.cache(false)

/** A photograph of a 100-megapixel camera still passes; a small file that unpacks into a huge picture does not. */
const MOST_PIXELS = 100_000_000
/** A4 at 300 dots per inch is 3508 pixels high; more helps nobody who reads a licence. */
const LONGEST_EDGE = 5000

/** Images are drawn anew, which drops hidden data, scripts and the place where a photograph was taken. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<CheckedFile, FileRefusal>> {
  if (bytes.length === 0) return refused('file_empty')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.includes(TEST_VIRUS)) return refused('file_infected')
  const found = (await fileTypeFromBuffer(bytes))?.mime
  const contentType = ACCEPTED_TYPES.find((type) => type === found)
  if (!contentType) return refused('file_type_unsupported')
  if (contentType === 'application/pdf') return checkPdf(buffer)
  return redraw(bytes, contentType)
}

/** Readers look for the end mark in the last 1024 bytes; what lacks it was cut off on its way. */
const PDF_TAIL = 1024
const NOT_TAKEN = { encrypted: 'pdf_encrypted', active: 'pdf_active', late: 'too_many_files_now' } as const

/** Handed on as it is, so it must do nothing by itself. */
async function checkPdf(bytes: Buffer<ArrayBuffer>): Promise<Result<CheckedFile, FileRefusal>> {
  const isWhole =
    /^%PDF-[12]\./.test(bytes.toString('latin1', 0, 8)) && bytes.subarray(-PDF_TAIL).lastIndexOf('%%EOF') >= 0
  if (!isWhole) return refused('pdf_incomplete')
  const found = await findActivePdf(bytes)
  return found ? refused(NOT_TAKEN[found]) : ok({ bytes, contentType: 'application/pdf' })
}

async function redraw(
  bytes: Uint8Array,
  contentType: Exclude<AcceptedType, 'application/pdf'>,
): Promise<Result<CheckedFile, FileRefusal>> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
  const upright = picture
    .rotate()
    .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
  const encoded = {
    'image/png': () => upright.png(),
    'image/jpeg': () => upright.jpeg({ quality: 90 }),
    'image/webp': () => upright.webp({ quality: 90 }),
  }
  try {
    return ok({ bytes: Buffer.from(await encoded[contentType]().toBuffer()), contentType })
  } catch (error) {
    return refused(error instanceof Error && /pixel limit/i.test(error.message) ? 'image_too_large' : 'file_damaged')
  }
}
