// The scanner's side of the conversation as its manual describes it, over a real socket.
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { hasScanner } from '~/server/virus-scanner.server'
import { scanForViruses } from './gateway.server'

const stops: (() => Promise<unknown>)[] = []

afterEach(async () => {
  delete process.env.CLAMAV_URL
  for (const stop of stops.splice(0)) await stop()
})

/** Reads one INSTREAM command to its end; answers with what the file deserves. */
async function startScanner(answerTo: (bytes: Buffer, socket: Socket) => string | null): Promise<Buffer[]> {
  const seen: Buffer[] = []
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      const file = wholeFile(received)
      if (!file) return
      seen.push(file)
      const answer = answerTo(file, socket)
      if (answer !== null) socket.end(`${answer}\0`)
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => new Promise((resolve) => server.close(resolve)))
  process.env.CLAMAV_URL = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  return seen
}

const COMMAND = 'zINSTREAM\0'

function wholeFile(received: Buffer): Buffer | null {
  if (received.toString('latin1', 0, COMMAND.length) !== COMMAND) return null
  const parts: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')
const likeClamd = (file: Buffer) => (file.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK')

describe('a file that is scanned', () => {
  test('is clean when the scanner says so, and arrives whole', async () => {
    const seen = await startScanner(likeClamd)
    const large = Buffer.alloc(200_000, 7)
    expect(await scanForViruses(large)).toBe('clean')
    expect(seen[0]?.equals(large)).toBe(true)
  })

  test('is infected when the scanner finds something', async () => {
    await startScanner(likeClamd)
    expect(await scanForViruses(EICAR)).toBe('infected')
  })

  test.each([
    ['the size limit', () => 'INSTREAM size limit exceeded. ERROR'],
    ['an error', () => 'stream: Can’t allocate memory ERROR'],
    ['nothing', () => ''],
    ['something else', () => 'PONG'],
    ['a name that ends like a good answer', () => 'stream: OK FOUND nothing'],
    [
      'a broken line',
      (_: Buffer, socket: Socket) => {
        socket.destroy()
        return null
      },
    ],
  ])('is unknown, never clean, after %s', async (_, answerTo) => {
    await startScanner(answerTo)
    expect(await scanForViruses(EICAR)).toBe('unknown')
  })

  test('is unknown while the scanner is away', async () => {
    process.env.CLAMAV_URL = 'tcp://127.0.0.1:1'
    expect(await scanForViruses(EICAR)).toBe('unknown')
    process.env.CLAMAV_URL = 'unix:/nowhere/clamd.sock'
    expect(await scanForViruses(EICAR)).toBe('unknown')
  })

  test('is unknown where there is no scanner', async () => {
    expect(hasScanner()).toBe(false)
    expect(await scanForViruses(EICAR)).toBe('unknown')
  })
})
