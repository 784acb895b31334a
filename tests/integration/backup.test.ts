// What was saved is what is restored: every row, every file, the chains, the jobs, and the ways in.
import { readFileSync, statSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { enqueueMail } from '~/features/messages/commands.server'
import { action as upload } from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { createBucketStore, fileStore } from '~/server/storage.server'
import { createFolderStore } from '~/server/storage-folder.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { approveBefore, claim, submit, NOW, versionOf, type Handed } from '../factories/stages'
import { startBucketServer } from '../support/bucket-server'
import { PASSWORD } from '../support/account-forms'
import { pdfOf } from '../support/pdf-pages'
import { answer } from '../support/requests'
import * as places from '../support/restored'
import { advisorScope } from '../support/scopes'
import { postFiles } from '../support/uploads'

const {
  archiveFile,
  atPortal,
  backUp,
  command,
  contentsOf,
  emptyDatabaseUrl,
  emptyStore,
  filesOf,
  giveBytes,
  query,
  restore,
} = places

const ownerUrl = () => process.env.OWNER_DATABASE_URL ?? ''
/** What lets somebody in now is not to come back with an archive. */
const NOT_KEPT = ['public."Session"', 'public."Verification"', 'public."MailedCode"']

let firm: Firm
let owner: Person
let advisor: Person
let documents = 0

/** A firm in the middle of its way with documents, an open case, a mail that waits and an advisor with a second factor. */
async function givenPortal(): Promise<void> {
  ;({ firm, owner } = await createFirm({ owner: await createPerson({ password: PASSWORD }) }))
  await uploadDocument(firm, owner)
  await addMember(firm, 'editor')
  advisor = await createStaff('advisor', { password: PASSWORD })
  await approveBefore({ firm, by: owner, stage: 'ecommerce' })
  const { applicationId } = await submit({ firm, by: owner, stage: 'ecommerce' })
  await claim(applicationId, advisor)
  await giveBytes()
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`
  const values = { name: '李明\t"引号"\\n', code: '123456' }
  await db.$transaction((tx) =>
    enqueueMail(tx, { to: owner.email, language: 'zh-CN', template: 'confirmCode', values }),
  )
  await sessionCookie(owner)
}

async function uploadDocument(to: Firm, by: Person): Promise<void> {
  documents += 1
  const file = new File(
    [pdfOf({ pages: 1 + (documents % 3), colour: `0 0 ${(documents % 97) / 100}` })],
    '营业执照.pdf',
  )
  const request = await postFiles('/uploads', { files: { 'business_licence.file': file } }, { as: by })
  expect((await answer(upload, { request, params: { firmId: to.id } })).status).toBe(200)
}

async function release(applicationId: string): Promise<void> {
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  expect(await execute(advisorScope(advisor), applicationId, { name: 'release' }, press)).toMatchObject({ ok: true })
}

beforeEach(givenPortal, 60_000)

test(
  'every row and every file comes back, and people sign in with password and second factor',
  { timeout: 120_000 },
  async () => {
    const file = archiveFile()
    const saved = await command('backup', [file], { MIGRATION_DATABASE_URL: ownerUrl() })
    expect(saved).toMatchObject({ code: 0, err: '' })
    expect(saved.out).toMatch(/\d+ rows of \d+ tables and \d+ documents of \d{4}-.*Z are in .*tar\.gz \(/)
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const [url, storage] = [await emptyDatabaseUrl(), archiveFile()]
    const restored = await command('restore', [file], { DATABASE_URL: url, STORAGE_DIR: storage })
    expect(restored).toMatchObject({ code: 0, err: '' })

    const before = await contentsOf(ownerUrl(), { but: NOT_KEPT })
    expect(await contentsOf(url, { but: NOT_KEPT })).toEqual(before)
    expect(await query(url, 'SELECT FROM "Session"')).toHaveLength(0)
    expect(await filesOf(createFolderStore(storage))).toEqual(await filesOf(fileStore()))
    await expect(query(url, 'DELETE FROM "ApplicationEvent"')).rejects.toThrow('append-only')
    await expect(query(url, `INSERT INTO "Membership" VALUES (gen_random_uuid(), 'x', 'owner')`)).rejects.toThrow(
      'foreign key',
    )

    await atPortal(url, async () => {
      const { givePassword, signedInTwice } = await import('../support/second-factor')
      expect((await givePassword(owner)).location).toBe('/firms')
      expect(await signedInTwice(advisor)).toContain('session=')
      const { db: restoredDb } = await import('~/server/db.server')
      expect(await restoredDb.session.count({ where: { userId: advisor.id, twoFactorAt: { not: null } } })).toBe(1)
    })
  },
)

test('ordinary tools open the archive and check it', async () => {
  const { file } = await backUp()
  const folder = `${file}.opened`
  execFileSync('sh', [
    '-c',
    `mkdir '${folder}' && tar -xzf '${file}' -C '${folder}' && cd '${folder}' && sha256sum -c checksums/*`,
  ])
  const lines = readFileSync(`${folder}/tables/public.Firm/000001.jsonl`, 'utf8').trim().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as string[])[0])).toEqual([firm.id])
  expect(readFileSync(`${folder}/about.json`, 'utf8')).not.toContain(process.env.SESSION_SECRET)
})

describe('while people go on working', () => {
  test('the archive is of one moment', { timeout: 120_000 }, async () => {
    let isOver = false
    let rounds = 0
    const cases: Handed[] = []
    for (const { firm, owner } of [await createFirm(), await createFirm()])
      cases.push(await submit({ firm, by: owner, stage: 'register' }))
    await giveBytes()
    async function work({ applicationId }: Handed): Promise<void> {
      while (!isOver) {
        await claim(applicationId, advisor)
        await release(applicationId)
        const another = await createFirm()
        await uploadDocument(another.firm, another.owner)
        rounds += 1
      }
    }
    const writers = cases.map(work)
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(2), { timeout: 30_000 })
    const early = await db.firm.findMany({ select: { id: true } })
    const file = archiveFile()
    const saved = await command('backup', [file], { MIGRATION_DATABASE_URL: ownerUrl() })
    // At least one firm begins after the moment of the archive.
    const atItsEnd = rounds
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(atItsEnd + cases.length), { timeout: 30_000 })
    isOver = true
    await Promise.all(writers)
    expect(saved).toMatchObject({ code: 0, err: '' })

    const { databaseUrl, store } = await restore(file)
    const ids = (await query<{ id: string }>(databaseUrl, 'SELECT id FROM "Firm"')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(early.map(({ id }) => id)))
    expect(ids.length).toBeLessThan(await db.firm.count())
    const gaps = await query(
      databaseUrl,
      `SELECT a.id FROM "Application" a LEFT JOIN "ApplicationEvent" e ON e."applicationId" = a.id
       GROUP BY a.id HAVING count(e.id) <> a.version`,
    )
    expect(gaps).toEqual([])
    const named = await query<{ key: string; sha256: string }>(
      databaseUrl,
      `SELECT "storageKey" AS key, sha256 FROM "DocumentVersion"`,
    )
    expect(await filesOf(store)).toMatchObject(Object.fromEntries(named.map(({ key, sha256 }) => [key, sha256])))
    await atPortal(databaseUrl, async () => {
      const { auditedCases } = await import('../support/audited-cases')
      expect(await auditedCases()).toBeGreaterThan(0)
    })
  })
})

test('documents come out of a bucket and go into one', { timeout: 60_000 }, async () => {
  const { access, stop } = await startBucketServer()
  const bucket = createBucketStore(access)
  const { file } = await backUp()
  await restore(file, { store: bucket })
  expect(await filesOf(bucket)).toEqual(await filesOf(fileStore()))
  const again = await backUp({ store: bucket })
  const store = emptyStore()
  await restore(again.file, { store })
  expect(await filesOf(store)).toEqual(await filesOf(fileStore()))
  await stop()
})

describe('jobs that waited', () => {
  const jobs = (url: string) =>
    query<{ waits: boolean; locked: boolean }>(
      url,
      `SELECT run_at > now() + interval '1 year' AS waits, locked_at IS NOT NULL AS locked FROM graphile_worker._private_jobs`,
    )

  test('go on, also those that somebody was at', async () => {
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker'`
    const { databaseUrl } = await restore((await backUp()).file)
    expect(await jobs(databaseUrl)).toEqual([{ waits: false, locked: false }])
  })

  test('are held in a rehearsal when they would send a mail', async () => {
    const { databaseUrl, restored } = await restore((await backUp()).file, { holdsMail: true })
    expect(restored.heldMails).toBe(1)
    expect(await jobs(databaseUrl)).toEqual([{ waits: true, locked: false }])
  })
})

test('an owner who is no superuser restores as well', { timeout: 60_000 }, async () => {
  const role = { role: `keeper_${process.pid}`, password: 'only-for-tests' }
  await query(ownerUrl(), `CREATE ROLE "${role.role}" LOGIN PASSWORD '${role.password}'`)
  const url = await emptyDatabaseUrl(role)
  await restore((await backUp()).file, { databaseUrl: url })
  const before = await contentsOf(ownerUrl(), { but: NOT_KEPT })
  expect(await contentsOf(url, { but: NOT_KEPT })).toEqual(before)
  await expect(query(url, 'DELETE FROM "ApplicationEvent"')).rejects.toThrow('append-only')
})
