// The embedded database starts in a closed folder, also as another user than the one who starts it, and leaves nothing there that
// others on the machine could read.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from '../../bin/postgres.mjs'

const root = mkdtempSync(join(tmpdir(), 'zero-to-one-private-start-'))
// As an ordinary checkout is: under root the database's user has to come through.
chmodSync(root, 0o755)
const data = join(root, '.data')

afterAll(() => {
  // Where the database's user cannot enter the checkout, it was given a place outside.
  const note = join(data, 'postgres-place.json')
  const places = existsSync(note) ? [(JSON.parse(readFileSync(note, 'utf8')) as { place: string }).place] : []
  for (const folder of [root, ...places]) rmSync(folder, { recursive: true, force: true })
})

async function answers(url: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ one: number }>('select 1 as one')
  await client.end()
  return rows[0]?.one
}

const isOpenToOthers = (path: string) => (statSync(path).mode & 0o007) !== 0

test('the folder of an older start is closed at the next one, and the database still answers', async () => {
  mkdirSync(data, { mode: 0o755 })
  for (const start of ['first', 'next']) {
    const postgres = await startPostgres({ root, keeps: 'data' })
    expect([start, await answers(postgres.url)]).toEqual([start, 1])
    const below = [data, ...readdirSync(data).map((name) => join(data, name))]
    expect(below.filter(isOpenToOthers)).toEqual([])
    const places = readdirSync(data)
    expect(places).toContain('postgres-password')
    await postgres.stop()
  }
})
