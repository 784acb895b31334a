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
/** In pixels: the longer side of a picture, and the shorter side that a long one has at least. */
export type PictureBounds = { readonly edge: number; readonly shortest: number }
/** Of a small picture. The shorter side is that of A4: a long page is looked at with the same eyes as any other. */
export const SMALL_BOUNDS: PictureBounds = { edge: 320, shortest: 226 }

/** Why a PDF cannot be opened by anybody: it needs a password, holds no page, or is no whole PDF. */
export type PdfTrouble = 'locked' | 'no_pages' | 'damaged'

const DRAW_MS = 8_000
/** Of the PDF reader alone: a page of a scanner at 600 dots per inch in colour fits. */
const MOST_BYTES = 256 * 1024 * 1024

type Opened = PdfPages & { readonly copy: Uint8Array<ArrayBuffer> | null }
type Answer = Opened | { readonly trouble: PdfTrouble }
type Wanted = PictureBounds & { readonly page?: number; readonly wantsCopy?: boolean }

/** Opens a PDF and draws one page. `copy`: what is in it without its locks. Null for what cannot be found out, or not in time. */
export async function openPdf(
  bytes: Uint8Array,
  { page = 1, wantsCopy = false, ...bounds }: Wanted,
): Promise<Answer | null> {
  const task = { bytes, bounds, page, wantsCopy, mostBytes: MOST_BYTES }
  const ended = await runThread<Answer>('pdf-worker.mjs', { task, deadlineMs: DRAW_MS })
  return ended.how === 'answered' ? ended.answer : null
}

/** A page of what was accepted before; null for what cannot be opened, or not in time. */
export async function readPdfPages(bytes: Uint8Array, bounds: PictureBounds, page = 1): Promise<PdfPages | null> {
  const opened = await openPdf(bytes, { ...bounds, page })
  return opened && 'pageCount' in opened ? opened : null
}

const LOOK_MS = 20_000

/**
 * What a PDF would do by itself; `late` when the machine is so busy that this could not be found out. `encrypted` without `unlocked`,
 * a copy of what it holds; with it both are looked into.
 */
export async function findActivePdf(
  bytes: Uint8Array,
  unlocked: Uint8Array | null = null,
): Promise<'encrypted' | 'active' | 'late' | null> {
  const ended = await runThread<{ found: 'encrypted' | 'active' | null }>('pdf-scan-worker.mjs', {
    task: { bytes, unlocked },
    deadlineMs: LOOK_MS,
  })
  if (ended.how === 'answered') return ended.answer.found
  // Whatever breaks the thread that looks into it is nothing to be handed on.
  return ended.how === 'late' ? 'late' : 'active'
}

type Ended<T> = { readonly how: 'answered'; readonly answer: T } | { readonly how: 'late' | 'broke' }

function runThread<T>(file: string, { task, deadlineMs }: { task: object; deadlineMs: number }): Promise<Ended<T>> {
  const worker = new Worker(fileBeside(file), {
    workerData: task,
    // How this process was started is its own affair; some of it no thread accepts.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ how: 'late' }), deadlineMs)
    let isOver = false
    function end(ended: Ended<T>) {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      // The place of a thread is free when the thread is gone, not when we stop listening to it.
      void worker.terminate().then(() => resolve(ended))
    }
    worker.once('message', (answer: T) => end({ how: 'answered', answer }))
    worker.once('error', () => end({ how: 'broke' }))
    worker.once('exit', () => end({ how: 'broke' }))
  })
}

/** Beside the sources as well as beside what is built of them. */
function fileBeside(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['../..', '..'].map((up) => join(here, up, 'bin', name))
  return places.find((place) => existsSync(place)) ?? join(process.cwd(), 'bin', name)
}
