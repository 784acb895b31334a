// A drawn code as a scanner sees it.
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrDrawing } from './qr-code.server'

const QUIET = 4
const DOTS_PER_MODULE = 4

async function scan(text: string): Promise<string | undefined> {
  const { size, path } = qrDrawing(text)
  const side = size + 2 * QUIET
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
    width="${side * DOTS_PER_MODULE}" height="${side * DOTS_PER_MODULE}" shape-rendering="crispEdges">
    <rect x="${-QUIET}" y="${-QUIET}" width="100%" height="100%" fill="#ffffff"/><path d="${path}"/></svg>`
  const { data, info } = await sharp(Buffer.from(drawing)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test.each([
  'https://portal.example/firms/0b9f3c1e-6a0e-4d5f-9b0a-3f6f0c2d7a11/tasks/S05',
  'https://portal.example/verify/LN-2026-000123',
  `https://a-rather-long-name-of-a-provincial-department.example.gov.cn/firms/${'x'.repeat(120)}`,
])('a scanner reads %s', async (address) => {
  expect(await scan(address)).toBe(address)
})
