// A QR code as a drawing, so that pages need no picture and no script for it.
import QRCode from 'qrcode'

/** SVG path data on a square of `size` units; dark neighbours of a row are drawn as one bar. */
export function qrDrawing(text: string): { readonly size: number; readonly path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const isDark = (x: number, y: number) => x < size && Boolean(modules.data[y * size + x])
  const bars: string[] = []
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue
      const from = x
      while (isDark(x, y)) x += 1
      bars.push(`M${from} ${y}h${x - from}v1h-${x - from}z`)
    }
  return { size, path: bars.join('') }
}
