// How large a page or a photograph is drawn. A long one, such as a screenshot of a whole chat, keeps a width that can be read.

/** Browsers still show pictures of so many pixels, and of such a length. */
const MOST_PIXELS = 25_000_000
const LONGEST = 30_000

/**
 * @param size in any unit
 * @param bounds `edge`: the longer side of the picture in pixels; `shortest`: its shorter side at least, where it is long
 * @returns how many pixels a unit becomes
 */
export function drawnScale({ width, height }, { edge, shortest }) {
  const [short, long] = [Math.max(1, Math.min(width, height)), Math.max(1, width, height)]
  const readable = Math.min(shortest / short, Math.sqrt(MOST_PIXELS / (short * long)), LONGEST / long)
  return Math.max(edge / long, readable)
}
