// How a checked file looks: its size in pixels or pages, whether it is in colour, and a small picture of it.
import sharp, { type Sharp } from 'sharp'
import type { CheckedFile } from './file-contents.server'
import { readPdfPages } from './pdf-pages.server'

export type FileLooks = {
  readonly pageCount: number | null
  readonly widthPx: number | null
  readonly heightPx: number | null
  readonly isColour: boolean | null
  /** WebP. */
  readonly thumbnail: Buffer<ArrayBuffer> | null
}

const UNSEEN: FileLooks = { pageCount: null, widthPx: null, heightPx: null, isColour: null, thumbnail: null }

/** The longer side of a small picture, in pixels. */
const THUMBNAIL_EDGE = 320

/** What cannot be seen is null; a file is not refused for it. */
export async function looksOf({ bytes, contentType }: CheckedFile): Promise<FileLooks> {
  if (contentType !== 'application/pdf') {
    const { width, height } = await sharp(bytes).metadata()
    return { ...UNSEEN, widthPx: width, heightPx: height, ...(await smallPicture(sharp(bytes))) }
  }
  const pages = await readPdfPages(bytes, THUMBNAIL_EDGE)
  if (!pages) return UNSEEN
  const { pageCount, picture } = pages
  if (!picture || picture.pixels.length === 0) return { ...UNSEEN, pageCount }
  const { width, height } = picture
  const small = await smallPicture(sharp(picture.pixels, { raw: { width, height, channels: 4 } }))
  return { ...UNSEEN, pageCount, ...small }
}

async function smallPicture(picture: Sharp): Promise<Pick<FileLooks, 'thumbnail' | 'isColour'>> {
  const small = picture
    .resize({ width: THUMBNAIL_EDGE, height: THUMBNAIL_EDGE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
  const [thumbnail, pixels] = await Promise.all([
    small.clone().webp({ quality: 75 }).toBuffer(),
    small.clone().removeAlpha().raw().toBuffer({ resolveWithObject: true }),
  ])
  return { thumbnail: Buffer.from(thumbnail), isColour: hasColour(pixels.data, pixels.info.channels) }
}

/** How far red, green and blue of a pixel differ when an eye sees a colour, and the share of such pixels a seal has at least. */
const COLOURED_BY = 32
const COLOURED_SHARE = 0.002

function hasColour(pixels: Buffer, channels: number): boolean {
  if (channels < 3) return false
  let coloured = 0
  for (let at = 0; at + 2 < pixels.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED_BY) coloured += 1
  }
  return coloured > (pixels.length / channels) * COLOURED_SHARE
}
