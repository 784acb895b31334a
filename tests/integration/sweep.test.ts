// Files whose process was killed between keeping them and saving that they are there.
import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { MOST_SWEPT, sweepFiles } from '~/features/evidence/sweep-jobs.server'
import { keepUploads } from '~/features/evidence/upload-commands.server'
import { action as upload } from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createFirm, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'
import { pdfOf } from '../support/pdf-pages'
import { answer } from '../support/requests'
import { postFiles } from '../support/uploads'

const HOUR = 3_600_000
let firm: Firm
let owner: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
})

const document = (pages: number) => new File([pdfOf({ pages, colour: '0 0 0.8' })], '营业执照.pdf')
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

async function stored(): Promise<string[]> {
  const found: string[] = []
  for await (const keys of fileStore().keys()) found.push(...keys)
  return found.sort()
}

/** All that such a process leaves behind: the bytes, and no row. */
const killedUpload = () => keepUploads({ userId: owner.id }, [{ type: 'business_licence', file: document(1) }])

test('they go after a day, and what a firm has stays with its picture', async () => {
  const request = await postFiles('/uploads', { files: { 'business_licence.file': document(2) } }, { as: owner })
  expect((await answer(upload, { request, params: { firmId: firm.id } })).status).toBe(200)
  const { storageKey, thumbnailKey } = await db.documentVersion.findFirstOrThrow()
  const kept = [storageKey, thumbnailKey ?? ''].sort()
  await killedUpload()
  expect((await stored()).length).toBe(4)
  expect(await sweepFiles(inHours(23))).toBe(0)
  expect((await stored()).length).toBe(4)
  expect(await sweepFiles(inHours(25))).toBe(2)
  expect(await stored()).toEqual(kept)
})

test('nothing goes while a backup runs', async () => {
  await killedUpload()
  const before = await stored()
  const backup = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await backup.connect()
  await backup.query('SELECT pg_advisory_lock(71003)')
  expect(await sweepFiles(inHours(25))).toBe(0)
  expect(await stored()).toEqual(before)
  await backup.end()
  await vi.waitFor(async () => expect(await sweepFiles(inHours(25))).toBe(2))
})

test('a store full of files that this database does not know is left alone', async () => {
  const bytes = new Uint8Array([1])
  for (let index = 0; index <= MOST_SWEPT; index += 1) await fileStore().keep(bytes)
  const before = await stored()
  expect(await sweepFiles(inHours(25))).toBe(0)
  expect(await stored()).toEqual(before)
})
