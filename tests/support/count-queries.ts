// How many statements something sends to the database, counted where they leave the process.
import pg from 'pg'
import { vi } from 'vitest'

export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}
