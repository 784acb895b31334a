// Opens a PDF that a stranger sent, in a thread of its own that can be ended: counts its pages and draws one of them.
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { parentPort, workerData } from 'node:worker_threads'

const { bytes, edge, page } = workerData
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
