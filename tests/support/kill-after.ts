// A process that loses its power after so many statements of a transaction, or after its COMMIT.
import pg from 'pg'

type Query = (this: pg.Client, ...given: unknown[]) => Promise<unknown>

/** With 0 the process lives and prints how many statements there were, COMMIT included. */
export function killAfter(point: number | 'COMMIT'): void {
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const original = prototype.query
  let statements = -1
  prototype.query = async function query(...sent) {
    const [first] = sent
    const text = typeof first === 'string' ? first : (first as { text?: string }).text
    if (text?.startsWith('BEGIN')) statements = 0
    const result = await original.apply(this, sent)
    if (statements >= 0) statements += 1
    if (statements === point || text === point) process.kill(process.pid, 'SIGKILL')
    if (text === 'COMMIT') process.stdout.write(`${statements}\n`)
    return result
  }
}
