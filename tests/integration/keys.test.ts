// The secret is changed and everybody keeps their second factor; what was sealed before there were keys by purpose opens, too.
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { resolve } from 'node:path'
import { symmetricEncrypt } from 'better-auth/crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { rotateKeys } from '~/features/accounts/key-rotation-commands.server'
import { backupMarks, sealSecret, useCode } from '~/features/accounts/two-factor-code-commands.server'
import { log } from '~/server/log.server'
import { db } from '~/server/db.server'
import { APP_SECRET, createPerson, createStaff, type Person } from '../factories/people'
import { appCode } from '../support/second-factor'

const NOW = new Date()
const FIRST = 'only-for-tests-only-for-tests-only'
const SECOND = 'another-secret-of-the-tests-another-secret'
const CODES = ['abcdefgh23', 'mnpqrstu45']
const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, '.cache/killed-rotation.js')

beforeAll(() => bundle({ root, entry: 'tests/support/killed-rotation.ts', outfile }))
beforeEach(() => {
  vi.spyOn(log, 'error')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function change(present: string, before?: string) {
  vi.stubEnv('SESSION_SECRET', present)
  vi.stubEnv('SESSION_SECRET_BEFORE', before)
}

async function withFactor(): Promise<Person> {
  const person = await createStaff('advisor')
  const backupCodes = await backupMarks(person.id, CODES, NOW)
  await db.twoFactor.update({ where: { userId: person.id }, data: { backupCodes } })
  return person
}

/** As rows were before there were keys by purpose. */
async function withOldFactor(secret = FIRST): Promise<Person> {
  const person = await createPerson()
  const mark = (code: string) =>
    createHmac('sha256', `backup code\n${secret}`).update(`${person.id} ${code}`).digest('base64url')
  const sealed = await symmetricEncrypt({ key: `two-factor secret\n${secret}`, data: APP_SECRET })
  const row = { secret: sealed, lastStep: 0, backupCodes: CODES.map(mark), since: NOW }
  await db.twoFactor.create({ data: { userId: person.id, ...row } })
  return person
}

/** Which of the app's code and a backup code count; the app's code counts again afterwards. */
async function whatCounts({ id }: Person, backup: string) {
  const app = await useCode(id, { code: appCode(), now: new Date() })
  const code = await useCode(id, { code: backup, now: new Date() })
  await db.twoFactor.updateMany({ data: { lastStep: 0 } })
  return [app?.kind ?? null, code?.kind ?? null]
}
const EVERYTHING = ['app', 'backup']
const NOTHING = [null, null]
const keyRows = () => db.sealedKey.findMany({ orderBy: { name: 'asc' } })

describe('what was sealed before there were keys by purpose', () => {
  test('opens, each code once, and so it does after the secret is changed', async () => {
    const [person, other] = [await withOldFactor(), await withOldFactor()]
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(['app', null])
    expect((await keyRows()).map(({ name }) => name)).toEqual(['data', 'marks_before'])
    change(SECOND, FIRST)
    expect(await rotateKeys(NOW)).toMatchObject({ ok: true, value: { keys: 2, sealed: 2 } })
    change(SECOND)
    expect(await whatCounts(person, 'mnpqrstu45')).toEqual(EVERYTHING)
    expect(await whatCounts(other, 'abcdefgh23')).toEqual(EVERYTHING)
  })

  test('is sealed with nothing that the old secret opens', async () => {
    const person = await withOldFactor()
    const before = await db.twoFactor.findUniqueOrThrow({ where: { userId: person.id } })
    await sealSecret(APP_SECRET, NOW)
    const after = await db.twoFactor.findUniqueOrThrow({ where: { userId: person.id } })
    expect(after.secret).not.toBe(before.secret)
    expect(after.backupCodes.filter((mark) => before.backupCodes.includes(mark))).toEqual([])
  })

  test('opens when the secret is changed at the same time as the portal is brought up to date', async () => {
    const person = await withOldFactor()
    change(SECOND, FIRST)
    expect(await rotateKeys(NOW)).toMatchObject({ ok: true, value: { sealed: 2 } })
    change(SECOND)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
  })

  test('is left alone by somebody who starts with another secret, and opens when the right one is back', async () => {
    const person = await withOldFactor()
    change(SECOND)
    vi.mocked(log.error).mockImplementation(() => undefined)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(NOTHING)
    await expect(sealSecret(APP_SECRET, NOW)).rejects.toThrow('cannot be opened')
    expect(await keyRows()).toEqual([])
    change(FIRST)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
  })

  test('is sealed anew once, however many ask at the same moment', async () => {
    const people = [await withOldFactor(), await withOldFactor(), await withOldFactor()]
    const counted = await Promise.all(people.map(({ id }) => useCode(id, { code: 'abcdefgh23', now: NOW })))
    expect(counted.map((used) => used?.kind)).toEqual(['backup', 'backup', 'backup'])
    expect(await keyRows()).toHaveLength(2)
  })
})

describe('another secret', () => {
  test('keeps second factors and backup codes, and changes no row of theirs', async () => {
    const person = await withFactor()
    const rows = () => db.twoFactor.findMany()
    const before = await rows()
    change(SECOND, FIRST)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
    expect(await rotateKeys(NOW)).toMatchObject({ ok: true, value: { keys: 1, sealed: 1 } })
    change(SECOND)
    expect((await rows())[0]?.secret).toBe(before[0]?.secret)
    expect(await whatCounts(person, 'mnpqrstu45')).toEqual(EVERYTHING)
  })

  test('makes the one before worth nothing', async () => {
    const person = await withFactor()
    change(SECOND, FIRST)
    await rotateKeys(NOW)
    change(FIRST)
    vi.mocked(log.error).mockImplementation(() => undefined)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(NOTHING)
    expect(log.error).toHaveBeenCalledWith(expect.stringContaining('SESSION_SECRET is not the one'))
  })

  test('changes nothing when the one before is wrong', async () => {
    const person = await withFactor()
    const before = await keyRows()
    change(SECOND, 'a-secret-that-never-was-a-secret-that-never-was')
    expect(await rotateKeys(NOW)).toEqual({ ok: false, refusal: { code: 'wrong_secret' } })
    expect(await keyRows()).toEqual(before)
    expect(await db.securityEvent.count()).toBe(0)
    change(FIRST)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
  })

  test('does the second of two at once nothing twice, and one event tells of it, with no secret in it', async () => {
    await withFactor()
    change(SECOND, FIRST)
    const done = await Promise.all([rotateKeys(NOW), rotateKeys(NOW)])
    expect(done.map((one) => one.ok && one.value.sealed).sort()).toEqual([0, 1])
    const events = await db.securityEvent.findMany()
    expect(events).toMatchObject([{ kind: 'keys_rotated', actorId: null, reason: null }])
  })
})

function runKilled(point: number | 'COMMIT') {
  const child = spawn(process.execPath, [outfile, String(point)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise<{ signal: string | null; statements: number }>((done) =>
    child.once('close', (_, signal) => done({ signal, statements: Number(output.trim()) })),
  )
}

test(
  'killed after any of its statements, all is as before or all is done, and it can be run again',
  { timeout: 600_000 },
  async () => {
    const statements = await countStatements()
    for (const point of [...Array.from({ length: statements - 1 }, (_, index) => index + 1), 'COMMIT'] as const) {
      change(FIRST)
      await db.sealedKey.deleteMany()
      await db.twoFactor.deleteMany()
      const person = await withOldFactor()
      await sealSecret(APP_SECRET, NOW)
      const before = await keyRows()
      change(SECOND, FIRST)
      expect(await runKilled(point)).toMatchObject({ signal: 'SIGKILL' })
      const isDone = point === 'COMMIT'
      if (!isDone) expect(await keyRows(), `after statement ${point}`).toEqual(before)
      expect(await rotateKeys(NOW)).toMatchObject({ ok: true, value: { keys: 2, sealed: isDone ? 0 : 2 } })
      change(SECOND)
      expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
    }
  },
)

async function countStatements(): Promise<number> {
  await withOldFactor()
  await sealSecret(APP_SECRET, NOW)
  change(SECOND, FIRST)
  const { signal, statements } = await runKilled(0)
  expect(signal).toBeNull()
  return statements
}

describe('npm run keys:rotate', () => {
  const rotate = (env: Record<string, string>) =>
    new Promise<{ code: number | null; said: string }>((done) => {
      const child = spawn(process.execPath, ['bin/keys-rotate.mjs'], { cwd: root, env: { ...process.env, ...env } })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
      child.once('close', (code) => done({ code, said: said.trim() }))
    })

  test('says what it did, and does it once', async () => {
    const person = await withFactor()
    const secrets = { SESSION_SECRET: SECOND, SESSION_SECRET_BEFORE: FIRST }
    expect(await rotate(secrets)).toEqual({
      code: 0,
      said: '1 of 1 keys sealed with the new secret.\nRemove SESSION_SECRET_BEFORE and start the portal again.',
    })
    expect((await rotate(secrets)).said).toMatch(/^The keys were sealed with this secret already\./)
    change(SECOND)
    expect(await whatCounts(person, 'abcdefgh23')).toEqual(EVERYTHING)
  })

  test.each([
    [
      'the one before is wrong',
      { SESSION_SECRET: SECOND, SESSION_SECRET_BEFORE: `${SECOND}, not` },
      /nothing was changed/,
    ],
    ['there is none before', { SESSION_SECRET: SECOND }, /Set SESSION_SECRET_BEFORE/],
    ['both are the same', { SESSION_SECRET: FIRST, SESSION_SECRET_BEFORE: FIRST }, /choose a new one/],
    ['the new one is short', { SESSION_SECRET: 'short', SESSION_SECRET_BEFORE: FIRST }, /at least 32 characters/],
  ])('answers with one sentence and changes nothing when %s', async (_, env, sentence) => {
    await withFactor()
    const before = await keyRows()
    const { code, said } = await rotate(env)
    expect([code, said.split('\n')]).toEqual([1, [expect.stringMatching(sentence)]])
    expect(said).not.toContain(SECOND)
    expect(await keyRows()).toEqual(before)
  })
})
