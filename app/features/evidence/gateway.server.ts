// A ClamAV daemon, spoken to by its socket: INSTREAM with chunks that say their length, as its manual has it.
import { connect, type Socket } from 'node:net'

export type ScanResult = 'clean' | 'infected' | 'unknown'

const TIMEOUT_MS = 10_000
const CHUNK = 64 * 1024

/** A scanner that is away, slow, or refuses the file says nothing about it: `unknown`. */
export async function scanForViruses(bytes: Uint8Array): Promise<ScanResult> {
  const url = process.env.CLAMAV_URL
  if (!url) return 'unknown'
  try {
    return resultOf(await ask(url, bytes))
  } catch {
    return 'unknown'
  }
}

function resultOf(answer: string): ScanResult {
  if (/ FOUND\0?$/.test(answer)) return 'infected'
  return /^stream: OK\0?$/.test(answer) ? 'clean' : 'unknown'
}

function ask(url: string, bytes: Uint8Array): Promise<string> {
  const socket = open(url)
  socket.setTimeout(TIMEOUT_MS)
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
    socket.once('end', () => resolve(answer.trimEnd()))
    socket.once('timeout', () => socket.destroy(new Error('the scanner took too long')))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the scanner hung up')))
    socket.once('connect', () => send(socket, bytes))
  })
}

function open(url: string): Socket {
  if (url.startsWith('unix:')) return connect({ path: url.slice('unix:'.length) })
  const { hostname, port } = new URL(url)
  return connect({ host: hostname, port: Number(port) })
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  socket.write(lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
