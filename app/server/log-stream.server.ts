// Where the lines of the log go. A disk that is full loses lines and nothing else: the portal neither ends nor waits for it, holds
// a bounded number of lines back, and says how many were lost when there is room again.
import { closeSync, mkdirSync, openSync, write, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

export type LogStream = { readonly write: (line: string) => void; readonly flush: (done?: () => void) => void }

type Options = {
  /** Answers with how many bytes were taken. */
  readonly send: (bytes: Buffer) => Promise<number>
  /** For what is left when the process ends. */
  readonly sendAtOnce: (bytes: Buffer) => void
  readonly retryMs: number
  /** Most that is held back, in characters. */
  readonly mostHeld: number
  readonly complain: (reason: string) => void
}

const RETRY_MS = 5_000
const MOST_HELD = 4_000_000

/** A file that is for the portal's user alone, or a descriptor that is open already. */
export function openLog(target: string | number): LogStream {
  const fd = typeof target === 'number' ? target : openFile(target)
  const stream = logStream({
    send: async (bytes) => (await promisify(write)(fd, bytes)).bytesWritten,
    sendAtOnce: (bytes) => void writeSync(fd, bytes),
    retryMs: RETRY_MS,
    mostHeld: MOST_HELD,
    complain: (reason) => process.stderr.write(`The log cannot be written (${reason}); lines are lost.\n`),
  })
  process.once('exit', () => {
    stream.end()
    if (typeof target === 'string') closeSync(fd)
  })
  return stream
}

function openFile(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return openSync(path, 'a', 0o600)
}

export function logStream({ send, sendAtOnce, retryMs, mostHeld, complain }: Options) {
  let lines: string[] = []
  let held = 0
  let lost = 0
  let isSending = false
  let isBroken = false
  const whenSent: (() => void)[] = []

  function note(line: string): void {
    if (held + line.length > mostHeld) {
      lost += 1
      return
    }
    lines.push(line)
    held += line.length
    if (!isSending) void sendAll()
  }

  function take(): Buffer {
    const bytes = Buffer.from(lines.join(''))
    lines = []
    held = 0
    return bytes
  }

  async function sendAll(): Promise<void> {
    isSending = true
    while (lines.length > 0) {
      let rest = take()
      while (rest.length > 0) rest = rest.subarray(await sendSome(rest))
      if (lost > 0) tellLoss()
    }
    isSending = false
    for (const done of whenSent.splice(0)) done()
  }

  /** How much was taken: nothing when it failed, after a while in which there may be room again. */
  async function sendSome(bytes: Buffer): Promise<number> {
    try {
      const taken = await send(bytes)
      isBroken = false
      return taken
    } catch (error) {
      if (!isBroken) complain(reasonOf(error))
      isBroken = true
      await new Promise((resolve) => setTimeout(resolve, retryMs).unref())
      return 0
    }
  }

  function tellLoss(): void {
    lines.push(`${JSON.stringify({ level: 40, time: new Date().toISOString(), msg: 'lines were lost', lost })}\n`)
    lost = 0
  }

  return {
    write: note,
    /** Calls back when all lines are away, or at once while they cannot be. */
    flush(done?: () => void): void {
      if (isSending && !isBroken && done) whenSent.push(done)
      else done?.()
    },
    /** The last lines, for a process that ends now. What is being sent already is left to the system. */
    end(): void {
      if (isBroken || lines.length === 0) return
      try {
        sendAtOnce(take())
      } catch {
        isBroken = true
      }
    },
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
