import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { htmlText } from './html-text.server'

const SIGNS = '待我方处理的登记'

/** Many short texts, moved along by so many bytes, so that the end of some piece falls into a sign. */
function page(moved: number): PassThrough {
  const words = Array.from({ length: 400 }, (_, key) => createElement('li', { key, title: SIGNS }, SIGNS))
  const body = new PassThrough()
  const { pipe } = renderToPipeableStream(createElement('ul', { title: 'x'.repeat(moved) }, words), {
    onAllReady: () => pipe(body),
  })
  return body
}

describe('a page with signs of three bytes', () => {
  test.each([0, 1, 2])('moved by %i bytes has each sign whole', async (moved) => {
    const html = await htmlText(page(moved))
    expect(html.split(SIGNS)).toHaveLength(801)
    expect(html).not.toContain('\0')
    expect(html).not.toContain('\ufffd')
  })

  test('has zeros in it otherwise, which is why this is here', async () => {
    const raw = await Promise.all([0, 1, 2].map((moved) => text(page(moved))))
    expect(raw.some((html) => html.includes('\0'))).toBe(true)
  })
})
