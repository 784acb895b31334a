import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { logStream } from './log-stream.server'

/** A place that takes at most so many bytes at once, and nothing while it is full. */
function givenPlace({ atOnce = 1000, mostHeld = 10_000 } = {}) {
  const taken: Buffer[] = []
  const place = {
    isFull: false,
    complaints: [] as string[],
    get text() {
      return Buffer.concat(taken).toString()
    },
  }
  const stream = logStream({
    send: (bytes) => {
      if (place.isFull) return Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
      taken.push(bytes.subarray(0, atOnce))
      return Promise.resolve(Math.min(atOnce, bytes.length))
    },
    sendAtOnce: (bytes) => void taken.push(bytes),
    retryMs: 1,
    mostHeld,
    complain: (reason) => place.complaints.push(reason),
  })
  const sent = () => new Promise<void>((done) => stream.flush(done))
  return { place, stream, sent }
}

/** Waits for what the stream does by itself, a turn of the loop at a time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('lines', () => {
  test('arrive whole and in order, also where little is taken at once', async () => {
    const { place, stream, sent } = givenPlace({ atOnce: 3 })
    for (const line of ['one\n', 'two 二\n', 'three\n']) stream.write(line)
    await sent()
    expect(place.text).toBe('one\ntwo 二\nthree\n')
  })

  test('that came while there was no room follow when there is, and it was said once', async () => {
    const { place, stream } = givenPlace()
    place.isFull = true
    stream.write('one\n')
    await until(() => place.complaints.length > 0)
    stream.write('two\n')
    place.isFull = false
    await until(() => place.text.endsWith('two\n'))
    expect([place.text, place.complaints]).toEqual(['one\ntwo\n', ['ENOSPC']])
  })

  test('beyond what is held back are lost, and the log says how many', async () => {
    const { place, stream } = givenPlace({ mostHeld: 20 })
    place.isFull = true
    stream.write('sent already\n')
    for (let line = 0; line < 100; line += 1) stream.write('0123456789\n')
    place.isFull = false
    await until(() => place.text.includes('lost'))
    expect(place.text.match(/0123456789/g)).toHaveLength(1)
    expect(JSON.parse(place.text.trim().split('\n').at(-1) ?? '')).toMatchObject({ msg: 'lines were lost', lost: 99 })
  })

  test('that nobody could write keep nobody waiting', async () => {
    const { place, stream, sent } = givenPlace()
    place.isFull = true
    stream.write('one\n')
    await until(() => place.complaints.length > 0)
    await sent()
    stream.end()
    expect(place.text).toBe('')
  })

  test('that are left when the process ends are written at once', () => {
    const { place, stream } = givenPlace()
    stream.write('first\n')
    stream.write('last\n')
    stream.end()
    expect(place.text).toContain('last\n')
  })
})

describe('a process', () => {
  const root = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'zero-to-one-log-'))
  const outfile = resolve(root, `.cache/log-${process.pid}.js`)
  beforeAll(() => bundle({ root, entry: 'app/server/log.server.ts', outfile }))
  afterAll(() => {
    for (const path of [folder, outfile, `${outfile}.map`]) rmSync(path, { recursive: true, force: true })
  })

  function run(file: string): Promise<{ code: number | null; said: string }> {
    const script = `
      const { log } = await import(${JSON.stringify(outfile)})
      for (let line = 0; line < 20_000; line += 1) log.info({ line })
      await new Promise((done) => setImmediate(done))
      log.info('last')
      log.flush(() => process.exit(0))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LOG_FILE: file, LOG_LEVEL: 'info' },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    return new Promise((done) => child.once('close', (code) => done({ code, said })))
  }

  test('logs to a file that is for its user alone', async () => {
    const file = join(folder, 'logs', 'server.log')
    expect(await run(file)).toEqual({ code: 0, said: '' })
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(20_001)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('lives and ends as ever where every write finds the disk full', async () => {
    expect(await run('/dev/full')).toEqual({
      code: 0,
      said: 'The log cannot be written (ENOSPC); lines are lost.\n',
    })
  })
})
