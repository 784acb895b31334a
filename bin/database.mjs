// The database of a command that works beside the portal or without it: the one of DATABASE_URL, the embedded one that a running
// portal has started, or the embedded one started for as long as the command runs.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDatabase } from './checks.mjs'
import { startPostgres } from './postgres.mjs'

/** Sets DATABASE_URL. */
export async function openDatabase({ root }) {
  if (process.env.DATABASE_URL) return checkDatabase(process.env.DATABASE_URL)
  process.env.DATABASE_URL = (await runningDatabase(root)) ?? (await startForUs(root))
}

async function startForUs(root) {
  const postgres = await startPostgres({ root, keeps: 'data' })
  process.once('exit', () => void postgres.stop())
  return postgres.url
}

/** Null when nobody answers at the port that the running server has noted beside its data. */
async function runningDatabase(root) {
  const password = contentOf(join(root, '.data', 'postgres-password'))
  const place = contentOf(join(root, '.data', 'postgres-place.json'))
  const folders = [join(root, '.data', 'postgres'), ...(place ? [join(JSON.parse(place).place, 'data')] : [])]
  for (const folder of folders) {
    const port = contentOf(join(folder, 'postmaster.pid'))?.split('\n')[3]
    const url = `postgresql://postgres:${password?.trim()}@127.0.0.1:${port}/postgres`
    if (port && (await answers(url))) return url
  }
  return null
}

async function answers(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  const isReached = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => undefined)
  return isReached
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
