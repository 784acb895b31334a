// Which PDFs do something by themselves when they are opened, and which ordinary ones only look as if they did.
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findActive } from '../bin/pdf-active.mjs'
import { packed, pdfFrom } from './support/hostile-pdfs'
import { pdfOf } from './support/pdf-pages'

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
const catalogue = (more: string) => `<< /Type /Catalog /Pages 2 0 R ${more} >>`

/** A document whose catalogue says more, with objects from number 4. */
const document = (more: string, ...others: Parameters<typeof pdfFrom>[0]) =>
  pdfFrom([catalogue(more), PAGES, PAGE, ...others])

/** Objects packed into a stream, as writers of today do. */
function objectStream(objects: readonly string[], keys = '') {
  let at = 0
  const places = objects.map((object, index) => {
    const place = `${10 + index} ${at}`
    at += object.length + 1
    return place
  })
  const header = `${places.join(' ')} `
  return packed(header + objects.join('\n'), `/Type /ObjStm /N ${objects.length} /First ${header.length} ${keys}`)
}

const SCRIPT = '<< /S /JavaScript /JS (app.alert(1)) >>'

describe('what acts by itself is found', () => {
  test.each([
    ['a script at opening', document(`/OpenAction ${SCRIPT}`)],
    ['a script without a space', document('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')],
    ['a script with a name in numbers', document('/OpenAction << /S /J#61vaScr#69pt /J#53 (x) >>')],
    ['a script behind comments', document('/OpenAction << /S % a\n/JavaScript%b\r/JS (x) >>')],
    ['a script of the names', document('/Names << /JavaScript << /Names [(a) 4 0 R] >> >>', SCRIPT)],
    ['a script whose kind stands elsewhere', document('/OpenAction << /S 4 0 R /JS 5 0 R >>', '/JavaScript', '(x)')],
    ['a script that is called nothing', document('/AA << /WC << /JS <6170702e> >> >>')],
    ['a script of a field', document('/AcroForm << /Fields [4 0 R] >>', `<< /FT /Tx /AA << /K ${SCRIPT} >> >>`)],
    ['a program', document('/OpenAction << /S /Launch /F (cmd.exe) >>')],
    ['a program behind a link', document('', '<< /Subtype /Link /A << /S /Launch /F (a.exe) >> >>')],
    ['an attachment', document('/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>')],
    ['an attachment at a page', document('', '<< /Subtype /FileAttachment /FS 5 0 R >>')],
    ['an attachment of no type', document('', '<< /Type /Filespec /F (a) /EF << /F 5 0 R >> >>', packed('MZ'))],
    ['an attachment whose list is elsewhere', document('', '<< /Type /Filespec /F (a) /EF 5 0 R >>')],
    ['a form that is a program', document('/AcroForm << /XFA [(template) 4 0 R] >>', packed('<xdp/>'))],
    ['a film', document('', '<< /Subtype /RichMedia /RichMediaContent 5 0 R >>')],
    ['another file inside', document('', '<< /S /GoToE /T << /R /C >> >>')],
    ['data from outside', document('', '<< /S /ImportData /F (a.fdf) >>')],
    ['a website at opening', document('/OpenAction << /S /URI /URI (https://example.cn) >>')],
    ['a website at opening, elsewhere', document('/OpenAction 4 0 R', '<< /S /URI /URI (https://example.cn) >>')],
    ['a form sent at opening', document('/OpenAction 4 0 R', '<< /Type /Action /S /SubmitForm /F (https://a.cn) >>')],
    ['a script in packed objects', document('', objectStream(['<< /A 1 >>', SCRIPT]))],
    ['a script in objects packed without a type', document('', objectStream([SCRIPT], '/Type /Other'))],
    ['a website at opening in packed objects', document('/OpenAction 11 0 R', objectStream(['[1]', '<< /S /URI >>']))],
    ['a script whose text is not closed', document('/A (open', '<< /A 1 >>', SCRIPT)],
    ['a script behind a text that is not closed', document('', '<< /A (open >>', SCRIPT)],
    ['a script behind what is no object', new TextEncoder().encode(`%PDF-1.7\n( <\n4 0 obj\n${SCRIPT}\nendobj\n%%EOF`)],
  ])('%s', (_, bytes) => {
    expect(findActive(bytes)).toBe('active')
  })
})

describe('an ordinary document passes', () => {
  test.each([
    ['with pages', pdfOf({ pages: 3, colour: '0.8 0 0' })],
    ['that opens at a page', document('/OpenAction [3 0 R /FitH 800]')],
    ['that goes to a page at opening', document('/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['that goes to a page elsewhere', document('/OpenAction 4 0 R', '<< /S /GoTo /D [3 0 R /XYZ 0 842 1] >>')],
    ['that is printed at opening', document('/OpenAction << /S /Named /N /Print >>')],
    ['with a link', document('', '<< /Subtype /Link /A << /S /URI /URI (https://a.cn/JS/Launch) >> >>')],
    ['with a form', document('/AcroForm << /Fields [4 0 R] /NeedAppearances true >>', '<< /FT /Tx /T (a) /V (b) >>')],
    ['with a signature', document('/AcroForm << /SigFlags 3 >>', '<< /FT /Sig /V << /Contents <3082> >> >>')],
    ['with rights of use', document('/Perms << /UR3 << /TransformParams << /EF [/Create /Delete] >> >> >>')],
    ['that writes about scripts', document('', '<< /Title (Guide to /JavaScript and /Launch, /JS \\(1\\)) >>')],
    ['that writes about them in comments', document('', '<< /A 1 % /JavaScript\n >>')],
    ['that writes about them in content', document('', packed('(/JavaScript /Launch) Tj'))],
    ['with packed objects', document('', objectStream(['<< /Title (/JavaScript) >>', '[1 2]', '5']))],
    ['with an outline', document('/Outlines 4 0 R', '<< /Type /Outlines /First 5 0 R /Count 1 >>', '<< /Title (a) >>')],
    ['with a stamp', document('', '<< /Subtype /Stamp /AP << /N 5 0 R >> >>', packed('q Q', '/Subtype /Form'))],
    ['with nothing', new TextEncoder().encode('%PDF-1.7\n%%EOF\n')],
  ])('%s', (_, bytes) => {
    expect(findActive(bytes)).toBeNull()
  })
})

describe('packed objects', () => {
  const stream = (keys: string, content: Uint8Array | string, keep = 1) => {
    const bytes = Buffer.from(content as Uint8Array)
    const kept = bytes.subarray(0, Math.floor(bytes.length * keep))
    return document('', [`<< /Type /ObjStm /N 1 /First 5 ${keys} >>\nstream\n`, kept, '\nendstream'])
  }
  const content = `10 0 ${SCRIPT}`

  test.each([
    ['that are not packed at all', stream('', content)],
    ['in the short name of the packing', stream('/Filter /Fl', deflateSync(content))],
    ['in a list of packings', stream('/Filter [/FlateDecode]', deflateSync(content))],
    ['whose sum at the end is missing', stream('/Filter /FlateDecode', deflateSync(content).subarray(0, -4))],
    [
      'whose sum at the end is wrong',
      stream('/Filter /FlateDecode', Buffer.from([...deflateSync(content).subarray(0, -4), 1, 2, 3, 4])),
    ],
    ['packed twice', stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(content)))],
    ['packed as nobody does', stream('/Filter /ASCIIHexDecode', Buffer.from(content).toString('hex'))],
    ['whose packing stands elsewhere', stream('/Filter 5 0 R', deflateSync(content))],
    ['that are no packed data', stream('/Filter /FlateDecode', 'no packed data')],
    ['that unpack into more than there may be', stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(70_000_000)))],
  ])('%s are looked into or not taken', (_, bytes) => {
    expect(findActive(bytes)).toBe('active')
  })
})

describe('hostile sizes', () => {
  const LARGE = 4_000_000
  const filled = (text: string) => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj '), Buffer.alloc(LARGE, text)])

  // Each would take minutes or more if anything were read again and again; the runner's own limit notices.
  test.each([
    ['texts that never end', '1 0 obj (a ', 'active'],
    ['objects without end', 'obj ', 'active'],
    ['brackets within brackets', '[', null],
    ['brackets of texts', '(', null],
    ['names in numbers', '/#41', null],
    ['comments', '%', null],
    ['streams of packed objects', '1 0 obj << /ObjStm /N 1 /First 1 /Filter /Fl >> stream\nx\n', 'active'],
  ])('%s are read once', (_, text, verdict) => {
    expect(findActive(filled(text))).toBe(verdict)
  })
})

describe('a file with locks', () => {
  const locked = (more: string) =>
    new TextEncoder().encode(`%PDF-1.6\n1 0 obj\n${more}\nendobj\ntrailer<</Encrypt 9 0 R>>\n%%EOF`)
  const packedAway = document('', objectStream([SCRIPT]))

  test('is looked into as far as it is open, and its copy altogether', () => {
    expect(findActive(locked(SCRIPT), { locks: 'left' })).toBe('active')
    expect(findActive(locked('<< /A 1 >>'), { locks: 'left' })).toBeNull()
    expect(findActive(packedAway, { locks: 'left' })).toBeNull()
    expect(findActive(packedAway, { locks: 'gone' })).toBe('active')
    expect(findActive(locked('<< /A 1 >>'), { locks: 'gone' })).toBeNull()
  })
})

test('a document with a password is told apart', () => {
  expect(findActive(new TextEncoder().encode('%PDF-1.6\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF'))).toBe(
    'encrypted',
  )
})
