// Connections to the database that are handed on from one asker to the next.
import pg from 'pg'
import { log } from './log.server'

/**
 * A pool whose connections may be ended by the other side at any moment: whoever asks something on one hears of it, and between two
 * askers it is a line in the log. Without a listener of its own such a connection would end the whole process.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ keepAlive: true, ...options })
  const note = (error: Error) => log.warn({ err: error }, 'a connection to the database was lost')
  pool.on('error', note)
  pool.on('connect', (client) => client.on('error', note))
  return pool
}
