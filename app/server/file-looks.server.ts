// How a checked file looks: its size in pixels or pages, whether it is in colour, and a small picture of it.
import sharp, { type Sharp } from 'sharp'
import { drawnScale } from '../../bin/picture-size.mjs'
import type { CheckedFile } from './file-contents.server'
import { readPdfPages, SMALL_BOUNDS, type PdfPages } from './pdf-pages.server'

export type FileLooks = {
  readonly pageCount: number | null
  readonly widthPx: number | null
  readonly heightPx: number | null
  readonly isColour: boolean | null
  /** One colour from edge to edge. */
  readonly isBlank: boolean | null
  /** WebP. */
  readonly thumbnail: Buffer<ArrayBuffer> | null
}

const UNSEEN: FileLooks = {
  ...{ pageCount: null, widthPx: null, heightPx: null },
  ...{ isColour: null, isBlank: null, thumbnail: null },
}

/** What cannot be seen is null; a file is not refused for it. */
export async function looksOf({ bytes, contentType, pages }: CheckedFile): Promise<FileLooks> {
  if (contentType !== 'application/pdf') {
    const { width, height } = await sharp(bytes).metadata()
    return { ...UNSEEN, widthPx: width, heightPx: height, ...(await smallPicture(sharp(bytes), { width, height })) }
  }
  return looksOfPages(pages === undefined ? await readPdfPages(bytes, SMALL_BOUNDS) : pages)
}

async function looksOfPages(pages: PdfPages | null): Promise<FileLooks> {
  if (!pages) return UNSEEN
  const { pageCount, picture } = pages
  if (!picture || picture.pixels.length === 0) return { ...UNSEEN, pageCount }
  const { width, height } = picture
  const drawn = sharp(picture.pixels, { raw: { width, height, channels: 4 } })
  return { ...UNSEEN, pageCount, ...(await smallPicture(drawn, { width, height })) }
}

type Size = { readonly width: number; readonly height: number }

/** Of a long picture the beginning is shown; its colours are those of all of it. */
async function smallPicture(
  picture: Sharp,
  size: Size,
): Promise<Pick<FileLooks, 'thumbnail' | 'isColour' | 'isBlank'>> {
  const scale = Math.min(1, drawnScale(size, SMALL_BOUNDS))
  const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale)))
  const small = picture.resize({ width, height, fit: 'fill' }).flatten({ background: '#fff' }).toColourspace('srgb')
  const { data, info } = await small.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const shown = { width: Math.min(info.width, SMALL_BOUNDS.edge), height: Math.min(info.height, SMALL_BOUNDS.edge) }
  const thumbnail = await sharp(data, { raw: info })
    .extract({ left: 0, top: 0, ...shown })
    .webp({ quality: 75 })
    .toBuffer()
  return {
    thumbnail: Buffer.from(thumbnail),
    isColour: hasColour(data, info.channels),
    isBlank: isOfOneTone(data, info.channels),
  }
}

/** How far red, green and blue of a pixel differ when an eye sees a colour, and the share of a page that a seal takes at least. */
const COLOURED_BY = 32
const COLOURED_SHARE = 0.002
const PAGE_PIXELS = SMALL_BOUNDS.edge * SMALL_BOUNDS.edge

function hasColour(pixels: Buffer, channels: number): boolean {
  if (channels < 3) return false
  let coloured = 0
  for (let at = 0; at + 2 < pixels.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED_BY) coloured += 1
  }
  // A seal on a page of ten metres is no smaller than on any other.
  return coloured > Math.min(pixels.length / channels, PAGE_PIXELS) * COLOURED_SHARE
}

/** How far a pixel differs from the paper when an eye sees something on it, and the share of a page that dust takes at most. */
const SEEN_BY = 24
const DUST_SHARE = 0.0001

/** The paper is what most of the pixels are like. */
function isOfOneTone(pixels: Buffer, channels: number): boolean {
  const paper = Array.from({ length: channels }, (_, channel) => commonest(pixels, channel, channels))
  let seen = 0
  for (let at = 0; at < pixels.length; at += channels) {
    if (paper.some((tone, channel) => Math.abs((pixels[at + channel] ?? tone) - tone) > SEEN_BY)) seen += 1
  }
  return seen <= Math.min(pixels.length / channels, PAGE_PIXELS) * DUST_SHARE
}

function commonest(pixels: Buffer, channel: number, channels: number): number {
  const counts = new Uint32Array(256)
  for (let at = channel; at < pixels.length; at += channels) {
    const tone = pixels[at] ?? 0
    counts[tone] = (counts[tone] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts))
}
