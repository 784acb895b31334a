import { createReadableStreamFromReadable } from '@remix-run/node'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { readForm } from './multipart.server'

const limits = { maxFileBytes: 10_000, maxFiles: 2 }

function post(form: FormData): Request {
  return new Request('http://localhost/tasks', { method: 'POST', body: form })
}

/** A body of a gigabyte that counts how much of it was asked for. */
function endless(head: string) {
  const sent = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(head))
    },
    pull(controller) {
      if (sent.bytes > 1_000_000_000) return controller.close()
      sent.bytes += 16_384
      controller.enqueue(new Uint8Array(16_384))
    },
  })
  return { body, sent }
}

describe('readForm', () => {
  test('reads fields and files in one pass', async () => {
    const form = new FormData()
    form.append('licence', '营业执照')
    form.append('file', new File(['%PDF-1.7'], '执照.pdf'))
    const read = await readForm(post(form), limits)
    expect(read.ok && read.value.get('licence')).toBe('营业执照')
    const file = read.ok && read.value.get('file')
    expect(file instanceof File && file.name).toBe('执照.pdf')
  })

  test('reads an ordinary form without files', async () => {
    const read = await readForm(post(new URLSearchParams({ a: '1' }) as unknown as FormData), limits)
    expect(read.ok && read.value.get('a')).toBe('1')
  })

  test('a file over the limit is refused, and the text before it comes back', async () => {
    const form = new FormData()
    form.append('address', 'No. 18-2 Huaxiang Road')
    form.append('file', new File([new Uint8Array(10_001)], 'big.pdf'))
    const read = await readForm(post(form), limits)
    expect(read).toMatchObject({ ok: false, refusal: { code: 'upload_too_big' } })
    expect(!read.ok && read.refusal.form.get('address')).toBe('No. 18-2 Huaxiang Road')
  })

  test('a gigabyte is refused soon after the limit, and most of it never read', async () => {
    const parts = [
      '--x',
      'content-disposition: form-data; name="note"',
      '',
      'kept',
      '--x',
      'content-disposition: form-data; name="file"; filename="a.pdf"',
      '',
      '',
    ]
    const { body, sent } = endless(parts.join('\r\n'))
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }
    const read = await readForm(new Request('http://localhost/', init), limits)
    expect(!read.ok && read.refusal.code).toBe('upload_too_big')
    expect(!read.ok && read.refusal.form.get('note')).toBe('kept')
    expect(sent.bytes).toBeLessThan(4 * limits.maxFileBytes + 128 * 1024)
  })

  test('a body that breaks off is refused, not thrown', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: '--x\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(await readForm(request, limits)).toMatchObject({ ok: false, refusal: { code: 'upload_unreadable' } })
  })

  test('a browser that sends somewhat too much over a real connection still gets its answer', async () => {
    const server = createServer((incoming: IncomingMessage, outgoing) => {
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        duplex: 'half',
        headers: { 'content-type': String(incoming.headers['content-type']) },
        body: createReadableStreamFromReadable(incoming),
      }
      void readForm(new Request('http://localhost/', init), { maxFileBytes: 2_000_000, maxFiles: 1 }).then((read) =>
        outgoing.end(JSON.stringify(read.ok ? {} : { code: read.refusal.code, note: read.refusal.form.get('note') })),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const form = new FormData()
    form.append('note', 'kept')
    form.append('file', new File([new Uint8Array(5_000_000)], 'big.pdf'))
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form })
    expect(await response.json()).toEqual({ code: 'upload_too_big', note: 'kept' })
    server.close()
  })
})
