// An archive is whole or not there, and a restore is whole or has changed nothing. Each refusal is one sentence.
import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { migrate } from '../../prisma/migrate'
import { createFirm, type Firm } from '../factories/firms'
import { giveDocument } from '../factories/stages'
import { owner } from '../support/database'
import * as places from '../support/restored'

const {
  archiveFile,
  backUp,
  command,
  contentsOf,
  emptyDatabaseUrl,
  emptyStore,
  filesOf,
  giveBytes,
  query,
  restore,
  root,
} = places
const BLOCK = 512

let firm: Firm
let file: string

beforeEach(async () => {
  ;({ firm } = await createFirm())
  await giveDocument(firm, 'business_licence')
  await giveBytes()
  ;({ file } = await backUp())
})

type Change = (tar: Buffer) => Buffer

/** The archive after somebody has been at it. */
function changed(change: Change, packed = true): string {
  const other = archiveFile()
  const bytes = readFileSync(file)
  writeFileSync(other, packed ? gzipSync(change(gunzipSync(bytes))) : change(bytes))
  return other
}

/** Where a part of the tar file begins, its header included. */
const partAt = (tar: Buffer, name: string) => tar.indexOf(name.padEnd(100, '\0').slice(0, name.length + 1))

function replaced(from: string, to: string): Change {
  return (tar) => Buffer.from(tar.toString('latin1').replaceAll(from, to), 'latin1')
}

async function expectRefused(archive: string, reason: RegExp): Promise<void> {
  const [databaseUrl, store] = [await emptyDatabaseUrl(), emptyStore()]
  const refused = restore(archive, { databaseUrl, store })
  await expect(refused).rejects.toThrow(reason)
  await expect(refused).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringMatching(/^[^\n]*\.$/) as string,
  })
  expect(await contentsOf(databaseUrl)).toEqual({})
  expect(await filesOf(store)).toEqual({})
}

describe('an archive is refused before anything is written', () => {
  test.each<[string, Change, boolean, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100), false, /is damaged|was cut off/],
    [
      'with a byte turned over',
      (bytes) => (bytes.writeUInt8(bytes.readUInt8(2_000) ^ 1, 2_000), bytes),
      false,
      /This is not an archive/,
    ],
    [
      'with something behind it',
      (bytes) => Buffer.concat([bytes, Buffer.from('more')]),
      false,
      /is damaged|something follows its end/,
    ],
    ['with another name in a row', replaced('Shenyang Yuancheng', 'Shenyang Yuanchenk'), true, /checksums of/],
    ['cut off and packed again', (tar) => tar.subarray(0, partAt(tar, 'manifest.json')), true, /was cut off/],
    [
      'without its last part',
      (tar) => Buffer.concat([tar.subarray(0, partAt(tar, 'manifest.json')), Buffer.alloc(2 * BLOCK)]),
      true,
      /its end is missing/,
    ],
    ['with another sum', replaced('"digest": "', '"digist": "'), true, /the sum of it is not right/],
    ['that is no archive at all', () => Buffer.from('%PDF-1.7'), false, /is damaged/],
    ['that is another tar file', (tar) => (tar.fill('x', 0, 10), tar), true, /heading in it cannot be read/],
  ])('%s', async (_, change, packed, reason) => {
    await expectRefused(changed(change, packed), reason)
  })

  test('whose seal somebody made who does not know the secret', async () => {
    const seal = /"seal": "(.{43})"/.exec(gunzipSync(readFileSync(file)).toString('latin1'))?.[1] ?? ''
    await expectRefused(changed(replaced(seal, 'A'.repeat(43))), /its seal is not ours/)
  })

  test('that is not there', async () => {
    await expectRefused(join(places.scratch, 'nothing.tar.gz'), /cannot be read \(ENOENT\)/)
  })

  test('of a newer version', async () => {
    await owner.$executeRaw`
      INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('future', '', '99990101000000_future', now())`
    const newer = (await backUp()).file
    await owner.$executeRaw`DELETE FROM "_prisma_migrations" WHERE id = 'future'`
    await expectRefused(newer, /comes from a newer version of the portal \(0\.1\.0, with 99990101000000_future\)/)
  })
})

describe('a place that is not empty is left as it is', () => {
  test('a database with one table', async () => {
    const databaseUrl = await emptyDatabaseUrl()
    await query(databaseUrl, 'CREATE TABLE mine (id int); INSERT INTO mine VALUES (1)')
    await expect(restore(file, { databaseUrl })).rejects.toThrow(/not empty \(it holds mine\).*Nothing was changed/)
    expect(await query(databaseUrl, 'SELECT id FROM mine')).toEqual([{ id: 1 }])
  })

  test('the database that was saved', async () => {
    const before = await contentsOf(process.env.OWNER_DATABASE_URL ?? '')
    await expect(restore(file, { databaseUrl: process.env.OWNER_DATABASE_URL })).rejects.toThrow('not empty')
    expect(await contentsOf(process.env.OWNER_DATABASE_URL ?? '')).toEqual(before)
  })

  test('a storage with one document', async () => {
    const store = emptyStore()
    const key = await store.keep(new Uint8Array([1]))
    const databaseUrl = await emptyDatabaseUrl()
    await expect(restore(file, { store, databaseUrl })).rejects.toThrow('storage of documents is not empty')
    expect(Object.keys(await filesOf(store))).toEqual([key])
    expect(await contentsOf(databaseUrl)).toEqual({})
  })
})

test('with another secret it is restored, and says so', async () => {
  const { restored } = await restore(file, { secrets: ['another-secret-another-secret-another'] })
  expect(restored.isSecretRight).toBe(false)
  const changing = await restore(file, { secrets: ['the-new-secret', process.env.SESSION_SECRET ?? ''] })
  expect(changing.restored.isSecretRight).toBe(true)
})

test('an archive of older tables is restored and brought up to date', async () => {
  const url = await emptyDatabaseUrl()
  const older = readdirSync(join(root, 'prisma/migrations')).filter(
    (name) => /^\d/.test(name) && name < '20261124090000_task_medians',
  )
  await migrate({ databaseUrl: url, root, only: older })
  await query(
    url,
    `INSERT INTO "Firm" (id, "creditCode", "nameZh", "nameEn", segment, ownership, "cityCode", "districtCode", sells, "updatedAt", "createdAt")
       VALUES (gen_random_uuid(), '91210106MA0TEST00X', '泵业', 'Pumps', 'sme', 'domestic', '210100', '210106', '泵', now(), '2026-01-05');
     INSERT INTO "TaskAnswer" ("firmId", "taskId", "fieldId", value, "savedAt", "savedById")
       SELECT id, 'S01', 'english_name', E'a\\tb\\\\n"c"', '2026-01-06', 'x' FROM "Firm"`,
  )
  const { databaseUrl } = await restore((await backUp({ databaseUrl: url })).file)
  expect(await migrate({ databaseUrl, root })).toEqual([])
  // What later migrations make of older rows.
  const rows = await query<{ value: string; first: boolean; heard: string }>(
    databaseUrl,
    `SELECT value, "firstSavedAt" = "savedAt" AS first, what::text AS heard FROM "TaskAnswer" JOIN "LastActivity" USING ("firmId")`,
  )
  expect(rows).toEqual([{ value: 'a\tb\\n"c"', first: true, heard: 'answered' }])
})

describe('a backup', () => {
  const half = () => readdirSync(places.scratch).filter((name) => name.endsWith('.part'))

  test('names documents that are gone or not what was uploaded, and saves all others', async () => {
    const [version] = await db.documentVersion.findMany()
    await giveDocument(firm, 'customs_record')
    await fileStore().keepAs(version?.storageKey ?? '', new Uint8Array([1]))
    const { saved, file: other } = await backUp()
    expect(saved).toMatchObject({ faults: 2, documents: 1 })
    expect(saved.named.join()).toMatch(/not in the store.*not those that were uploaded|not those.*not in the store/)
    const { restored } = await restore(other)
    expect(restored).toMatchObject({ documents: 1, missing: 1 })
  })

  test('refuses a second one at the same time', async () => {
    const running = backUp()
    const second = backUp()
    const outcomes = await Promise.allSettled([running, second])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: 'Another backup of this database is running: wait until it is done.' },
    })
  })

  test('says whose rights are missing', async () => {
    const databaseUrl = process.env.DATABASE_URL
    await owner.$executeRawUnsafe(`CREATE TABLE "Hidden" (id int)`)
    const refused = await backUp({ databaseUrl }).catch((error: unknown) => error)
    await owner.$executeRawUnsafe(`DROP TABLE "Hidden"`)
    expect(String(refused)).toMatch(/may not read every table: set MIGRATION_DATABASE_URL/)
    expect(half()).toEqual([])
  })

  test('leaves nothing on a full disk', async () => {
    for (let index = 0; index < 20; index += 1)
      await fileStore().keepAs(await addDocument(), new Uint8Array(randomBytes(400_000 + index)))
    const target = archiveFile()
    // A limit of the size of files fails in the middle of writing, as a full disk does.
    const env = { ...process.env, MIGRATION_DATABASE_URL: process.env.OWNER_DATABASE_URL }
    const script = `trap '' XFSZ; ulimit -f 4096; exec '${process.execPath}' '${join(root, 'bin/backup.mjs')}' '${target}'`
    const { code, said } = await ended(spawn('bash', ['-c', script], { cwd: root, env }))
    expect(said).toMatch(/^The archive .* cannot be written \(EFBIG\): nothing was left of it\.$/)
    expect([code, existsSync(target), half()]).toEqual([1, false, []])
  })

  test('leaves nothing when it is stopped', async () => {
    const controller = new AbortController()
    const target = archiveFile()
    const stopped = backUp({
      file: target,
      signal: controller.signal,
      phase: (_name, work) => (controller.abort(new Error('Stopped.')), work()),
    })
    await expect(stopped).rejects.toThrow('Stopped.')
    expect([existsSync(target), half()]).toEqual([false, []])
  })

  test('does not write over a file, and wants the secret', async () => {
    const env = { MIGRATION_DATABASE_URL: process.env.OWNER_DATABASE_URL ?? '' }
    expect((await command('backup', [file], env)).err).toMatch(/is there already: name another file\.$/)
    expect((await command('restore', [], env)).err).toMatch(/^Name the archive/)
  })
})

test('a restore that fails on the way leaves nothing', async () => {
  const [databaseUrl, store] = [await emptyDatabaseUrl(), emptyStore()]
  const away = { ...store, open: () => Promise.reject(new Error('The store is away')) }
  await expect(restore(file, { databaseUrl, store: away })).rejects.toThrow('The store is away')
  expect(await contentsOf(databaseUrl)).toEqual({})
  expect(await filesOf(store)).toEqual({})
  await restore(file, { databaseUrl, store })
})

async function addDocument(): Promise<string> {
  const { id } = await db.document.create({ data: { firmId: firm.id, type: randomUUID() } })
  const facts = { filename: 'a', contentType: 'a', sizeBytes: 1, sha256: '', uploadedById: 'x' }
  const row = await db.documentVersion.create({
    data: { documentId: id, number: 1, storageKey: randomUUID(), ...facts },
  })
  return row.storageKey
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, said: said.trim() })))
}
