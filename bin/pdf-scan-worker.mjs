// Looks into a PDF that a stranger sent for what it would do by itself, in a thread of its own, so that nobody waits for it.
import { parentPort, workerData } from 'node:worker_threads'
import { findActive } from './pdf-active.mjs'

const { bytes, unlocked } = workerData
const found = unlocked
  ? (findActive(bytes, { locks: 'left' }) ?? findActive(unlocked, { locks: 'gone' }))
  : findActive(bytes)
parentPort.postMessage({ found })
