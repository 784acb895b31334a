import { describe, expect, test } from 'vitest'
import { attachmentResponse, contentDisposition, pictureResponse } from './attachment.server'

describe('contentDisposition', () => {
  test.each([
    ['licence.pdf', `attachment; filename="licence.pdf"; filename*=UTF-8''licence.pdf`],
    ['执照.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E6%89%A7%E7%85%A7.pdf`],
    ['a"b\r\nc.pdf', `attachment; filename="a_b__c.pdf"; filename*=UTF-8''a%22b%0D%0Ac.pdf`],
    ['half\ud800.pdf', `attachment; filename="half_.pdf"; filename*=UTF-8''half%EF%BF%BD.pdf`],
    ["it's (1)*.pdf", `attachment; filename="it_s (1)_.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
  ])('%j', (name, header) => {
    expect(contentDisposition(name)).toBe(header)
  })
})

test('a name without end is cut', () => {
  expect(contentDisposition('长'.repeat(100_000)).length).toBeLessThan(4_000)
})

test('a page that was drawn is kept by no cache, not even by the reader’s', () => {
  expect(pictureResponse(new Uint8Array(3)).headers.get('Cache-Control')).toBe('private, no-store')
})

test('an attachment is saved, not sniffed and not cached', async () => {
  const stream = new Blob(['%PDF-1.7']).stream()
  const response = attachmentResponse({ stream, filename: '执照.pdf', contentType: 'application/pdf', sizeBytes: 8 })
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment;/)
  expect(await response.text()).toBe('%PDF-1.7')
})
