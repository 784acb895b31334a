// Firms and people of whom nothing was heard for some days, as rows.
import { db, Prisma } from '~/server/db.server'
import { createFirm, type FirmWish } from './firms'
import { createPerson, type Person, type PersonWish } from './people'
import { patiently } from '../support/patiently'

/** A working day in China, at half past nine. */
export const MORNING = new Date('2026-11-24T01:30:00Z')

export function daysBefore(days: number, now = MORNING): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

/** Its row of LastActivity, by which reminders name it. */
export async function activityOf(subject: { readonly firmId: string } | { readonly userId: string }) {
  return db.lastActivity.findUniqueOrThrow({ where: subject })
}

/** Registered that many days ago, and nothing since. */
export async function silentFirm(days: number, wish: FirmWish = {}) {
  const made = await createFirm({ ...wish, createdAt: daysBefore(days) })
  return { ...made, id: (await activityOf({ firmId: made.firm.id })).id }
}

/** Gave an answer that many days ago, and nothing since. */
export async function stalledFirm(days: number, wish: FirmWish = {}) {
  const made = await silentFirm(days + 1, wish)
  const row = { taskId: 'S01', fieldId: 'english_address', value: 'Shenyang', savedById: made.owner.id }
  await db.taskAnswer.create({ data: { ...row, firmId: made.firm.id, savedAt: daysBefore(days) } })
  return made
}

/** Confirmed an account that many days ago and registered no firm. */
export async function silentPerson(
  days: number,
  wish: PersonWish = {},
): Promise<Person & { readonly activityId: string }> {
  const person = await createPerson({ ...wish, createdAt: daysBefore(days) })
  return { ...person, activityId: (await activityOf({ userId: person.id })).id }
}

/** Firms in one stroke, each with an owner of its own, registered that many days ago; their credit codes are no real ones. */
export async function manySilentFirms(count: number, days: number): Promise<void> {
  const at = daysBefore(days)
  await patiently(Prisma.sql`
    WITH firm AS (
      INSERT INTO "Firm" (id, "creditCode", "nameZh", "nameEn", segment, ownership, "cityCode", "districtCode", tracks, "targetRegions",
        sells, "createdAt", "updatedAt")
      SELECT gen_random_uuid(), 'T' || lpad(n::text, 17, '0'), '企业' || n, 'Firm ' || n, 'sme', 'domestic',
        CASE n % 4 WHEN 0 THEN '210100' ELSE '210200' END, '210106', '{general_goods}', '{central_asia}', '离心泵', ${at}, ${at}
      FROM generate_series(1, ${count}::int) n RETURNING id),
    owner AS (
      INSERT INTO "User" (id, email, name, "emailVerified", "createdAt", "updatedAt")
      SELECT id::text, id || '@example.cn', '王建国', true, ${at}, ${at} FROM firm RETURNING id)
    INSERT INTO "Membership" ("firmId", "userId", role, "createdAt") SELECT id::uuid, id, 'owner', ${at} FROM owner`)
}
