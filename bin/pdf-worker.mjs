// Opens a PDF that a stranger sent, in a thread of its own that can be ended: counts its pages and draws one of them.
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { parentPort, workerData } from 'node:worker_threads'

const { bytes, edge, page, mostBytes } = workerData
limitMemory(mostBytes)
const library = await PDFiumLibrary.init()
const document = await library.loadDocument(bytes)
const pageCount = document.getPageCount()
parentPort.postMessage({ pageCount, picture: page <= pageCount ? await draw(document.getPage(page - 1)) : null })

async function draw(page) {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = edge / Math.max(originalWidth, originalHeight, 1)
  const { data, width, height } = await page.render({ scale, render: async (bitmap) => bitmap.data })
  return { pixels: new Uint8Array(data), width, height }
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
