// Opens a PDF that a stranger sent, in a thread of its own that can be ended: counts its pages and draws one of them with its
// seals and form fields. Says what is wrong with a file that cannot be opened.
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { parentPort, workerData } from 'node:worker_threads'
import { bringFonts } from './pdf-fonts.mjs'
import { drawnScale } from './picture-size.mjs'

/** As PDFium words what is wrong with the file itself, and not with us. */
const TROUBLES = [
  [/Password required|Unsupported security/, 'locked'],
  [/corrupted/, 'damaged'],
]

/** A flag of FPDF_SaveAsCopy. */
const WITHOUT_SECURITY = 3

const { bytes, bounds, page, wantsCopy, mostBytes } = workerData
limitMemory(mostBytes)
const library = await PDFiumLibrary.init()
const { module } = library
const { lend } = bringFonts(module)
const answer = await look()
parentPort.postMessage(
  answer,
  [answer.picture?.pixels, answer.copy].flatMap((part) => part?.buffer ?? []),
)

async function look() {
  const document = await open()
  if (typeof document === 'string') return { trouble: document }
  const pageCount = document.getPageCount()
  if (pageCount < 1) return { trouble: 'no_pages' }
  // A tree of pages that leads back into itself, or to fewer pages than it counts, has no first or no last one.
  if (![0, pageCount - 1].every((index) => isThere(document, index))) return { trouble: 'damaged' }
  const copy = wantsCopy ? copyOf(document) : null
  return { pageCount, picture: page <= pageCount ? await draw(document.getPage(page - 1)) : null, copy }
}

async function open() {
  try {
    return await library.loadDocument(bytes)
  } catch (error) {
    const trouble = TROUBLES.find(([words]) => words.test(String(error)))?.[1]
    if (!trouble) throw error
    return trouble
  }
}

function isThere({ documentIdx }, index) {
  const found = module._FPDF_LoadPage(documentIdx, index)
  if (found !== 0) module._FPDF_ClosePage(found)
  return found !== 0
}

async function draw(page) {
  const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
  const scale = drawnScale({ width, height }, bounds)
  // Each side is at least a pixel; what is smaller is a line that nobody reads.
  if (Math.min(width, height) * scale < 1) return { pixels: new Uint8Array(0), width: 0, height: 0 }
  const drawn = await page.render({ scale, renderFormFields: true, render: async (bitmap) => bitmap.data })
  return { pixels: drawn.data, width: drawn.width, height: drawn.height }
}

/** Everything in the file as a reader without a password sees it, unlocked, so that it can be looked into. */
function copyOf({ documentIdx }) {
  const parts = []
  const { wasmExports } = module
  const writer = wasmExports.malloc(8)
  const writeBlock = lend((_, at, size) => {
    parts.push(Buffer.from(module.HEAPU8.slice(at, at + size)))
    return 1
  }, 3)
  const view = new DataView(module.HEAPU8.buffer)
  view.setInt32(writer, 1, true)
  view.setUint32(writer + 4, writeBlock, true)
  const isWritten = wasmExports.FPDF_SaveAsCopy(documentIdx, writer, WITHOUT_SECURITY)
  return isWritten ? new Uint8Array(Buffer.concat(parts)) : null
}

/** The limits of a thread leave out what WebAssembly takes, and PDFium may ask for two gigabytes; it copes with a refusal. */
function limitMemory(most) {
  const grow = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function growWithin(pages) {
    if (this.buffer.byteLength + pages * 65_536 > most)
      throw new RangeError('This file needs more memory than it may have')
    return grow.call(this, pages)
  }
}
