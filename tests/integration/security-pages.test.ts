// The record of security events is read by those it concerns, and kept for its time: no shorter by anybody, and no longer.
import { beforeEach, describe, expect, test } from 'vitest'
import { daysKept } from '~/domain/access/personal-data'
import { SECURITY_EVENTS, type SecurityEventKind } from '~/domain/access/security-events'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { forgetOldEvents } from '~/features/security/jobs.server'
import { loader as ownPage } from '~/routes/account/security'
import { loader as adminPage } from '~/routes/admin/security'
import { loader as adminFile } from '~/routes/admin/security-file'
import type { FormReply } from '~/i18n/message-key'
import { db } from '~/server/db.server'
import { createPerson, createStaff, type Person } from '../factories/people'
import { countQueries } from '../support/count-queries'
import { owner as tableOwner } from '../support/database'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

const ADDRESS = '2001:db8:0:1::7'
const DAY_MS = 24 * 3_600_000

let admin: Person

beforeEach(async () => {
  admin = await createStaff('administrator', { name: '赵强' })
})

type Page = {
  readonly lines: readonly {
    what: string
    detail: string | null
    at: string
    actor: { name: string | null; state: string }
  }[]
  readonly older: string | null
  readonly problems: FormReply['errors']
}
const adminView = async (query = '', as: Person = admin) =>
  answer<Page>(adminPage, { request: await get(`/admin/security?${query}`, { as }) })
const ownView = async (as: Person, query = '') =>
  (await answer<Page>(ownPage, { request: await get(`/account/security?${query}`, { as }) })).data

const T = new Date('2026-11-30T02:00:00.000Z')
const later = (minutes: number) => new Date(T.getTime() + minutes * 60_000)

function write(kind: SecurityEventKind, who: Partial<Parameters<typeof recordSecurityEvent>[1]> = {}, at = T) {
  return recordSecurityEvent(db, { kind, actorId: null, subjectId: null, address: ADDRESS, ...who }, at)
}

describe('the page of the administrators', () => {
  test.each([
    ['from=2026-02-30', [['from', 'forms:answer.not_a_date']]],
    [
      'from=yesterday&to=soon',
      [
        ['from', 'forms:answer.not_a_date'],
        ['to', 'forms:answer.not_a_date'],
      ],
    ],
    ['from=2026-12-02&to=2026-12-01', [['to', 'security:filters.backwards']]],
    ['from=2026-12-01&to=2026-12-01', []],
    ['from=&to=', []],
  ])('says at its box what %s is not', async (query, said) => {
    const { data } = await adminView(query)
    expect(data.problems.map(({ field, message }) => [field, message.key])).toEqual(said)
  })

  test('has every kind in both languages', async () => {
    const english = await createStaff('administrator', { language: 'en' })
    for (const kind of Object.keys(SECURITY_EVENTS) as SecurityEventKind[]) await write(kind)
    for (const [as, cookie] of [
      [admin, 'language=zh-CN'],
      [english, 'language=en'],
    ] as const) {
      const request = await get('/admin/security', { as, cookie })
      const { lines } = (await answer<Page>(adminPage, { request })).data
      expect(lines).toHaveLength(Object.keys(SECURITY_EVENTS).length)
      expect(new Set(lines.map(({ what }) => what)).size).toBe(lines.length)
      for (const { what } of atLeast(1, lines)) expect(what).not.toContain('kinds')
    }
  })

  test('is filtered by kind, person, address and day', async () => {
    const [wang, li] = [await createPerson({ email: 'wang@example.cn' }), await createPerson()]
    await write('signed_in', { actorId: wang.id, subjectId: wang.id })
    await write('two_factor_taken_away', { actorId: admin.id, subjectId: wang.id, address: '192.0.2.9' }, later(1))
    await write('signed_in', { actorId: li.id, subjectId: li.id }, later(24 * 60))
    const whats = async (query: string) => (await adminView(query)).data.lines.length
    expect(await whats('')).toBe(3)
    expect(await whats('kind=signed_in')).toBe(2)
    expect(await whats('person=WANG@example.cn')).toBe(2)
    expect(await whats('person=wang')).toBe(0)
    expect(await whats('address=192.0.2.9')).toBe(1)
    expect(await whats('from=2026-12-01')).toBe(1)
    expect(await whats('to=2026-11-30')).toBe(2)
    expect(await whats('from=2026-11-30&to=2026-11-30&kind=signed_in')).toBe(1)
    expect(await whats("person=' OR 1=1 --")).toBe(0)
  })

  test('is read page by page, newest first, with nothing twice and nothing left out', async () => {
    // Three at each moment: the order among them must hold, too.
    for (let minute = 0; minute < 40; minute += 1)
      for (let event = 0; event < 3; event += 1) await write('signed_out', {}, later(minute))
    const seen: string[] = []
    let query = ''
    for (;;) {
      const { lines, older } = (await adminView(query)).data
      seen.push(...lines.map(({ at }) => at))
      if (!older) break
      await write('signed_in', {}, later(500))
      query = `before=${older}`
    }
    expect(seen).toHaveLength(120)
    expect(seen).toEqual([...seen].sort().reverse())
  })

  test('names people who are there, disabled or gone', async () => {
    const [there, closed, gone] = [await createPerson(), await createPerson(), await createPerson()]
    for (const [index, { id }] of [there, closed, gone].entries())
      await write('signed_out', { actorId: id }, later(index))
    await db.user.update({ where: { id: closed.id }, data: { disabledAt: T } })
    await db.user.delete({ where: { id: gone.id } })
    expect((await adminView()).data.lines.map(({ actor }) => [actor.name, actor.state])).toEqual([
      [null, 'gone'],
      [closed.name, 'disabled'],
      [there.name, 'there'],
    ])
  })

  test('takes at most six queries, however much there is', async () => {
    const empty = await countQueries(() => adminView())
    for (let minute = 0; minute < 60; minute += 1) await write('signed_out', { actorId: admin.id }, later(minute))
    expect(await countQueries(() => adminView('person=a@b.cn&kind=signed_out'))).toBe(empty)
    expect(empty).toBeLessThanOrEqual(6)
  })

  test('is a file, too, in which no cell runs', async () => {
    const person = await createPerson({ name: '=cmd()' })
    await write('signed_in', { actorId: person.id, subjectId: person.id, reason: 'app_code' })
    const file = await answer<string>(adminFile, {
      request: await get('/admin/security.csv?kind=signed_in', { as: admin }),
    })
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/)
    const [, row] = file.data.split('\r\n')
    expect(row).toContain('2026-11-30T10:00:00+08:00')
    expect(row).toContain("'=cmd()")
    expect(row).toContain(ADDRESS)
  })

  test('is for nobody else', async () => {
    for (const as of [await createPerson(), await createStaff('advisor'), await createStaff('official')]) {
      expect((await adminView('', as)).status).toBe(404)
      expect((await answer(adminFile, { request: await get('/admin/security.csv', { as }) })).status).toBe(404)
    }
  })

  test.each([
    ['time', 'TRUE', 'SecurityEvent_at_idx'],
    ['kind', `kind = 'signed_in'`, 'SecurityEvent_kind_at_idx'],
    ['address', `address = '192.0.2.1'`, 'SecurityEvent_address_at_idx'],
    ['account', `"subjectId" = 'x'`, 'SecurityEvent_subjectId_at_idx'],
    ['actor', `"actorId" = 'x'`, 'SecurityEvent_actorId_at_idx'],
  ])('finds the newest by an index of %s', async (_, condition, index) => {
    await tableOwner.$executeRaw`
      INSERT INTO "SecurityEvent" (id, kind, "actorId", "subjectId", address, at)
      SELECT gen_random_uuid(), 'kind' || n % 40, 'a' || n, 's' || n, '192.0.2.' || n % 250, now() - n * interval '1 minute'
      FROM generate_series(1, 2000) n`
    await tableOwner.$executeRaw`ANALYZE "SecurityEvent"`
    const rows = await db.$queryRawUnsafe<Record<string, string>[]>(
      `EXPLAIN SELECT * FROM "SecurityEvent" WHERE ${condition} ORDER BY at DESC, id DESC LIMIT 50`,
    )
    expect(rows.map((row) => row['QUERY PLAN']).join(' ')).toContain(index)
  })
})

describe('the page of a person', () => {
  test('shows what is about the own account and no more', async () => {
    const [me, other] = [await createPerson(), await createPerson()]
    await write('signed_in', { actorId: me.id, subjectId: me.id })
    await write('sign_in_failed', { subjectId: me.id, reason: 'wrong_password' }, later(1))
    await write('signed_in', { actorId: other.id, subjectId: other.id }, later(2))
    await write('access_refused', { actorId: me.id }, later(3))
    await write('origin_refused', { subjectId: me.id }, later(4))
    await write('member_removed', { actorId: me.id, subjectId: other.id }, later(5))
    const { lines } = await ownView(me)
    expect(lines.map(({ what, detail }) => [what, detail])).toEqual([
      ['登录失败', '密码不对'],
      ['登录', null],
    ])
    expect(await countQueries(() => ownView(me))).toBeLessThanOrEqual(6)
  })

  test('reads what is odd in an address as the beginning', async () => {
    const me = await createPerson()
    await write('signed_in', { actorId: me.id, subjectId: me.id })
    for (const before of ['x', "'--", '2026-99-99T00:00:00.000Z_x'])
      expect((await ownView(me, `before=${before}`)).lines).toHaveLength(1)
  })
})

describe('an event', () => {
  const old = new Date(Date.now() - (daysKept('SecurityEvent') + 1) * DAY_MS)
  const young = new Date(Date.now() - (daysKept('SecurityEvent') - 1) * DAY_MS)
  const times = async () => (await db.securityEvent.findMany({ orderBy: { at: 'asc' } })).map(({ at }) => at.getTime())

  test('is kept for four hundred days and goes then', async () => {
    for (const at of [old, young, new Date()]) await write('signed_in', {}, at)
    expect(await forgetOldEvents()).toBe(1)
    expect((await times())[0]).toBe(young.getTime())
    expect(await forgetOldEvents()).toBe(0)
  })

  test('that is younger goes for nobody, not even for the owner of the table', async () => {
    for (const at of [old, young]) await write('signed_in', {}, at)
    await expect(tableOwner.$executeRaw`DELETE FROM "SecurityEvent"`).rejects.toThrow(/append-only/)
    expect(await times()).toHaveLength(2)
  })

  test.each([
    'DELETE FROM "SecurityEvent"',
    `DELETE FROM "SecurityEvent" WHERE at < now() - INTERVAL '400 days'`,
    'UPDATE "SecurityEvent" SET at = at - INTERVAL \'2 years\'',
    'TRUNCATE "SecurityEvent"',
    'DROP FUNCTION forget_security_events()',
    'ALTER TABLE "SecurityEvent" DISABLE TRIGGER security_event_kept',
    `SELECT forget_security_events(INTERVAL '0 days')`,
    `SELECT forget_security_events('2099-01-01'::timestamptz)`,
    'CREATE OR REPLACE FUNCTION forget_security_events() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$',
  ])('stays when the portal says %s', async (statement) => {
    await write('signed_in', {}, young)
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(
      /42501|42883|permission denied|must be owner|does not exist/,
    )
    expect(await times()).toHaveLength(1)
  })

  test('stays when the portal puts tables and functions of its own in the way', async () => {
    await write('signed_in', {}, young)
    await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('CREATE TEMPORARY TABLE "SecurityEvent" (at timestamptz)')
      await tx.$executeRawUnsafe(`INSERT INTO pg_temp."SecurityEvent" VALUES (now() - INTERVAL '2 years')`)
      await tx.$executeRawUnsafe(`SELECT set_config('search_path', 'pg_temp, public', true)`)
      const [row] = await tx.$queryRawUnsafe<{ gone: bigint }[]>('SELECT public.forget_security_events() AS gone')
      expect(row?.gone).toBe(0n)
      const [kept] = await tx.$queryRawUnsafe<{ count: bigint }[]>('SELECT count(*) FROM pg_temp."SecurityEvent"')
      expect(kept?.count).toBe(1n)
      await tx.$executeRawUnsafe('DROP TABLE pg_temp."SecurityEvent"')
    })
    expect(await times()).toHaveLength(1)
  })
})
