// The same done in several processes at the same moment.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { bundle } from '../../bin/bundle.mjs'
import type { Task } from './other-process'

const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, '.cache/other-process.js')

export async function bundleOtherProcess(): Promise<void> {
  await bundle({ root, entry: 'tests/support/other-process.ts', outfile })
}

/** How often each process was allowed to. */
export function inProcesses(tasks: readonly Task[]): Promise<number[]> {
  return Promise.all(tasks.map(inProcess))
}

function inProcess(task: Task): Promise<number> {
  const child = spawn(process.execPath, [outfile, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done(Number(output.trim())) : fail(new Error(`It ended with ${code}`))))
  })
}
