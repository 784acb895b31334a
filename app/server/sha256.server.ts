import { createHash } from 'node:crypto'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Of what comes in pieces. */
export function runningSha256() {
  const hash = createHash('sha256')
  return { add: (piece: Uint8Array) => void hash.update(piece), end: () => hash.digest('hex') }
}
