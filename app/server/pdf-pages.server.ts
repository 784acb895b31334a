// What can be seen of a PDF without trusting it: a thread opens it and is ended when it takes too long or asks for too much.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export type PdfPages = {
  readonly pageCount: number
  /** The page: red, green, blue and opacity of each pixel. Null when there is no such page. */
  readonly picture: { readonly pixels: Uint8Array; readonly width: number; readonly height: number } | null
}

const DEADLINE_MS = 8_000

/** Draws one page; `edge` is the longer side of its picture in pixels. Null for what cannot be opened, or not in time. */
export function readPdfPages(bytes: Uint8Array, edge: number, page = 1): Promise<PdfPages | null> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, edge, page },
    // How this process was started is its own affair; some of it no thread accepts.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(null), DEADLINE_MS)
    function done(found: PdfPages | null) {
      clearTimeout(timer)
      resolve(found)
      void worker.terminate()
    }
    worker.once('message', (found: PdfPages) => done(found))
    worker.once('error', () => done(null))
    worker.once('exit', () => done(null))
  })
}

/** Beside the sources as well as beside what is built of them. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['../..', '..'].map((up) => join(here, up, 'bin', 'pdf-worker.mjs'))
  return places.find((place) => existsSync(place)) ?? join(process.cwd(), 'bin', 'pdf-worker.mjs')
}
