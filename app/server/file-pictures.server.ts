// A page of somebody's file as a picture that we drew ourselves: the file's own bytes never reach a page of ours.
import sharp, { type Sharp } from 'sharp'
import type { Result } from '~/domain/shared/result'
import { drawnScale } from '../../bin/picture-size.mjs'
import { readPdfPages } from './pdf-pages.server'
import { inTurn } from './fair-turns.server'

/** The longer side in pixels: A4 at about 170 dots per inch, so that the small print of a seal can be read; long pages keep a width. */
const PAGE_BOUNDS = { edge: 2000, shortest: 1000 } as const
/** Photographs of documents hold more than a page that was written by a machine; screenshots of phones are some 1200 pixels wide. */
const PHOTO_BOUNDS = { edge: 3000, shortest: 1200 } as const
const MOST_PIXELS = 100_000_000

export type Drawable = {
  readonly contentType: string
  /** Asked for when it is this file's turn, so that those who wait hold no bytes. */
  readonly read: () => Promise<Uint8Array>
}

export type DrawRefusal = 'not_drawable' | 'too_many_at_once'

/** WebP of a page, or JPEG of a long one, counted from 1, when it is the turn of whoever reads it. */
export async function drawPage(
  { contentType, read }: Drawable,
  { page, reader }: { readonly page: number; readonly reader: string },
): Promise<Result<Uint8Array<ArrayBuffer>, DrawRefusal>> {
  const drawn = await inTurn(reader, async () => {
    const bytes = await read()
    return contentType === 'application/pdf' ? drawPdf(bytes, page) : drawPhoto(bytes)
  })
  if (!drawn) return { ok: false, refusal: 'too_many_at_once' }
  return drawn.done ? { ok: true, value: drawn.done } : { ok: false, refusal: 'not_drawable' }
}

async function drawPdf(bytes: Uint8Array, page: number) {
  const picture = (await readPdfPages(bytes, PAGE_BOUNDS, page))?.picture
  if (!picture || picture.pixels.length === 0) return null
  const { width, height } = picture
  return encode(sharp(picture.pixels, { raw: { width, height, channels: 4 } }), { width, height })
}

async function drawPhoto(bytes: Uint8Array) {
  try {
    const photo = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    const { width, height } = await photo.metadata()
    const scale = Math.min(1, drawnScale({ width, height }, PHOTO_BOUNDS))
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
    return await encode(photo.resize({ ...size, fit: 'fill' }), size)
  } catch {
    return null
  }
}

/** WebP knows no longer pictures than 16,383 pixels, and takes its time with those that come near. */
const LONG = 8_000

async function encode(
  picture: Sharp,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const flat = picture.flatten({ background: '#fff' })
  // Somebody waits for it: the quickest way to pack it counts more than a few kilobytes.
  const packed = Math.max(width, height) > LONG ? flat.jpeg({ quality: 85 }) : flat.webp({ quality: 85, effort: 1 })
  try {
    return new Uint8Array(await packed.toBuffer())
  } catch {
    return null
  }
}
