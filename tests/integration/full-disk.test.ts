// The disk is full: the person is told so in words, what was typed is saved, no row speaks of a file that is not there, and no
// half of it is left. A limit on the size of files makes the system fail writes of a child process exactly as a full disk does.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'

const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, `.cache/full-disk-${process.pid}.js`)
const place = mkdtempSync(join(tmpdir(), 'zero-to-one-full-'))
const log = join(place, 'server.log')
/** In blocks of 512 or 1024 bytes, as the shell has it: both are less than the file. */
const BLOCKS = 2000

beforeAll(() => bundle({ root, entry: 'tests/support/full-disk.ts', outfile }))
afterAll(() => {
  for (const path of [place, outfile, `${outfile}.map`]) rmSync(path, { recursive: true, force: true })
})

function run(): Promise<{ code: number | null; found: unknown }> {
  const child = spawn('sh', ['-c', `ulimit -f ${BLOCKS}; exec "$0" "$1"`, process.execPath, outfile], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, STORAGE_DIR: join(place, 'storage'), LOG_FILE: log, LOG_LEVEL: 'info' },
  })
  let said = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, found: JSON.parse(said || 'null') })))
}

test('a file that finds no room is refused in words, the text beside it is saved, and nothing half is left', async () => {
  const error = { field: 'customs_record.file', message: { key: 'refusals:evidence.storage_unavailable' } }
  expect(await run()).toEqual({
    code: 0,
    found: {
      saved: { status: 503, errors: [error], values: { 'customs_code.answer': ['2101960ABC'] } },
      sent: { status: 503, retryAfter: '30', data: expect.stringContaining('系统暂时无法保存文件') as string },
      documents: 0,
      answer: '2101960ABC',
      files: [],
    },
  })
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const told = lines.map((line) => JSON.parse(line) as { level: number; msg: string; err: { code: string } })
  expect(told.map(({ level, msg, err }) => [level, msg, err.code])).toEqual([
    [50, 'the file store is away', 'EFBIG'],
    [50, 'the file store is away', 'EFBIG'],
  ])
})
