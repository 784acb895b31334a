// Files as a browser sends them.
import sharp from 'sharp'
import { pdfText } from './pdf-pages'
import type { Visit } from './requests'
import { post } from './requests'

/** One white page; `text` tells its bytes from those of others. */
export function pdf(name = '备案回执.pdf', text = ''): File {
  return new File([pdfText(text)], name, { type: 'application/pdf' })
}

export async function photo(name = 'photo.jpg'): Promise<File> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#07314f' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
}

/** A multipart form; fields first, as on the page. */
export async function postFiles(
  path: string,
  { fields = {}, files = {} }: { fields?: Record<string, string>; files?: Record<string, File> },
  visit: Visit = {},
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, file] of Object.entries(files)) form.append(name, file)
  const empty = await post(path, {}, visit)
  const headers = new Headers(empty.headers)
  headers.delete('content-type')
  return new Request(empty.url, { method: 'POST', headers, body: form })
}
