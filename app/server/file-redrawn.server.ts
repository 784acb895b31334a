// Pictures of strangers are drawn anew: what is kept is ours, upright, and holds nothing but what can be seen.
import sharp, { type Sharp } from 'sharp'
import type { Result } from '~/domain/shared/result'

// Two files are looked at side by side, each on one core, and none is looked at twice.
sharp.concurrency(1)
sharp.cache(false)

/** A photograph of a 100-megapixel camera still passes; a small file that unpacks into a huge picture does not. */
const MOST_PIXELS = 100_000_000
/** A4 at 300 dots per inch is 3508 pixels high; more helps nobody who reads a licence. */
const LONGEST_EDGE = 5000
/** From here on it is a long screenshot, whose width would be lost. */
const LONG_FROM = 3

type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'
type Redrawn = Result<{ bytes: Buffer<ArrayBuffer>; contentType: PictureType }, 'file_damaged' | 'image_too_large'>

export async function redraw(bytes: Uint8Array, contentType: PictureType): Promise<Redrawn> {
  try {
    return { ok: true, value: { bytes: await encode(open(bytes, 'error'), contentType), contentType } }
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message)) return { ok: false, refusal: 'image_too_large' }
    const repaired = contentType === 'image/jpeg' ? await repair(bytes).catch(() => null) : null
    return repaired ? { ok: true, value: { bytes: repaired, contentType } } : { ok: false, refusal: 'file_damaged' }
  }
}

function open(bytes: Uint8Array, failOn: 'error' | 'none'): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn })
}

async function encode(picture: Sharp, contentType: PictureType): Promise<Buffer<ArrayBuffer>> {
  const { width, height } = await picture.metadata()
  const isLong = Math.max(width, height) > LONG_FROM * Math.min(width, height)
  const upright = picture.rotate()
  const kept = isLong
    ? upright
    : upright.resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
  const encoded = {
    'image/png': () => kept.png(),
    'image/jpeg': () => kept.jpeg({ quality: 90 }),
    'image/webp': () => kept.webp({ quality: 90 }),
  }
  return Buffer.from(await encoded[contentType]().toBuffer())
}

/** A JPEG that lost its end on the way, of which at least this much is there. */
const ENOUGH = 0.75
const ROWS_LOOKED_AT = 8
/** What a decoder puts where nothing came. */
const GREY = 128

/**
 * With what is missing left grey, so that whoever reads it sees that something is; null when too much is. Other formats are not
 * decoded beyond what came: nobody says what would stand there.
 */
async function repair(bytes: Uint8Array): Promise<Buffer<ArrayBuffer> | null> {
  const { width, height } = await open(bytes, 'none').metadata()
  const top = Math.min(height - 1, Math.floor(height * ENOUGH))
  const rows = { left: 0, top, width, height: Math.min(ROWS_LOOKED_AT, height - top) }
  const there = await open(bytes, 'none').extract(rows).toColourspace('srgb').raw().toBuffer()
  return there.every((value) => Math.abs(value - GREY) <= 2) ? null : encode(open(bytes, 'none'), 'image/jpeg')
}
