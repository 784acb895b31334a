import { describe, expect, it } from 'vitest'
import { FIRM_QUOTA, filenameFor, LARGEST_FILE } from './filename'

describe('filenameFor', () => {
  it.each([
    ['回执-2026-11-20.pdf', 'application/pdf', '回执-2026-11-20.pdf'],
    ['licence.PDF', 'application/pdf', 'licence.pdf'],
    ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
    ['شهادة.png', 'image/png', 'شهادة.png'],
    ['invoice.exe', 'application/pdf', 'invoice.exe.pdf'],
    ['photo.png', 'image/jpeg', 'photo.png.jpg'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Users\\lin\\执照.pdf', 'application/pdf', '执照.pdf'],
    ['..', 'application/pdf', 'document.pdf'],
    ['', 'image/webp', 'document.webp'],
    ['.pdf', 'application/pdf', 'pdf.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'application/pdf', 'aSet-Cookie: x.pdf'],
    ['\u202efdp.exe', 'application/pdf', 'fdp.exe.pdf'],
    ['a\0b.pdf', 'application/pdf', 'ab.pdf'],
    ['unknown', 'text/x-new', 'unknown.bin'],
  ])('%j that is %s becomes %j', (sent, contentType, expected) => {
    expect(filenameFor(sent, contentType)).toBe(expected)
  })

  it('keeps 200 characters without cutting one in half', () => {
    const name = filenameFor(`${'😀'.repeat(300)}.pdf`, 'application/pdf')
    expect([...name]).toHaveLength(204)
    expect(name).not.toMatch(/\p{Cs}/u)
  })

  it('changes nothing when it is applied twice', () => {
    const once = filenameFor('a/b/执照.exe', 'application/pdf')
    expect(filenameFor(once, 'application/pdf')).toBe(once)
  })
})

it('a firm can keep many of the largest files', () => {
  expect(FIRM_QUOTA / LARGEST_FILE).toBeGreaterThanOrEqual(25)
})
