// A page of somebody's file as a picture that we drew ourselves: the file's own bytes never reach a page of ours.
import sharp, { type Sharp } from 'sharp'
import { ok, refused, type Result } from '~/domain/shared/result'
import { readPdfPages } from './pdf-pages.server'
import { inTurn } from './fair-turns.server'

/** The longer side in pixels: A4 at about 170 dots per inch, so that the small print of a seal can be read. */
const PAGE_EDGE = 2000
/** Photographs of papers hold more than a page that was written by a machine. */
const PHOTO_EDGE = 3000
const MOST_PIXELS = 100_000_000

export type Drawable = {
  readonly contentType: string
  /** Asked for when it is this file's turn, so that those who wait hold no bytes. */
  readonly read: () => Promise<Uint8Array>
}

export type DrawRefusal = 'not_drawable' | 'too_many_at_once'

/** WebP of a page, counted from 1, when it is the turn of whoever reads it. */
export async function drawPage(
  { contentType, read }: Drawable,
  { page, reader }: { readonly page: number; readonly reader: string },
): Promise<Result<Uint8Array<ArrayBuffer>, DrawRefusal>> {
  const drawn = await inTurn(reader, async () => {
    const bytes = await read()
    return contentType === 'application/pdf' ? drawPdf(bytes, page) : drawPhoto(bytes)
  })
  if (!drawn) return refused('too_many_at_once')
  return drawn.done ? ok(drawn.done) : refused('not_drawable')
}

async function drawPdf(bytes: Uint8Array, page: number) {
  const picture = (await readPdfPages(bytes, PAGE_EDGE, page))?.picture
  if (!picture || picture.pixels.length === 0) return null
  const { width, height } = picture
  return encode(sharp(picture.pixels, { raw: { width, height, channels: 4 } }))
}

function drawPhoto(bytes: Uint8Array) {
  const photo = sharp(bytes, { limitInputPixels: MOST_PIXELS })
  return encode(photo.resize({ width: PHOTO_EDGE, height: PHOTO_EDGE, fit: 'inside', withoutEnlargement: true }))
}

async function encode(picture: Sharp): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    // Somebody waits for it: the quickest way to pack it counts more than a few kilobytes.
    return new Uint8Array(await picture.flatten({ background: '#fff' }).webp({ quality: 85, effort: 1 }).toBuffer())
  } catch {
    return null
  }
}
