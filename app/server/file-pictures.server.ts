// A page of somebody's file as a picture that we drew ourselves: the file's own bytes never reach a page of ours.
import sharp, { type Sharp } from 'sharp'
import { readPdfPages } from './pdf-pages.server'
import { unavailable } from './unavailable.server'

/** The longer side in pixels: A4 at about 170 dots per inch, so that the small print of a seal can be read. */
const PAGE_EDGE = 2000
/** Photographs of papers hold more than a page that was written by a machine. */
const PHOTO_EDGE = 3000
const MOST_PIXELS = 100_000_000

/** Each page takes a thread and some fifty megabytes while it is drawn. */
const AT_ONCE = 2
const MOST_WAITING = 20

export type Drawable = {
  readonly contentType: string
  /** Asked for when it is this file's turn, so that those who wait hold no bytes. */
  readonly read: () => Promise<Uint8Array>
}

let busy = 0
const waiting: (() => void)[] = []

/** WebP of a page, counted from 1; null when it cannot be drawn. Throws the 503 answer when too many are asked for at once. */
export function drawPage({ contentType, read }: Drawable, page: number): Promise<Uint8Array<ArrayBuffer> | null> {
  return inTurn(async () => {
    const bytes = await read()
    return contentType === 'application/pdf' ? drawPdf(bytes, page) : drawPhoto(bytes)
  })
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy < AT_ONCE) busy += 1
  else if (waiting.length < MOST_WAITING) await new Promise<void>((resolve) => waiting.push(resolve))
  else throw unavailable()
  try {
    return await work()
  } finally {
    // Whoever waits longest takes the place over.
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
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
