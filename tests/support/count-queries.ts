// How many statements something sends to the database, counted where they leave the process. What a line of the process itself asks
// in between, such as whether the database is still there, is nobody's work.
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { vi } from 'vitest'

const asking = new AsyncLocalStorage<true>()

export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const prototype: { query: (...args: unknown[]) => unknown } = pg.Client.prototype
  const send = prototype.query
  const sent = vi.spyOn(prototype, 'query').mockImplementation(function (this: pg.Client, ...args) {
    if (asking.getStore()) count += 1
    return send.apply(this, args)
  })
  try {
    await asking.run(true, work)
    return count
  } finally {
    sent.mockRestore()
  }
}
