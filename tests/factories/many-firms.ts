// Firms in one stroke, for tests of what happens to a thousand of them; one by one they would take longer than what is tested.
import { randomUUID } from 'node:crypto'
import { db } from '~/server/db.server'
import { freeCreditCode } from './firms'

const given = new Set<string>()

/** Drawn from so many that one firm never meets another's; among a hundred thousand some do. */
function anotherCode(): string {
  for (;;) {
    const code = freeCreditCode()
    if (given.has(code)) continue
    given.add(code)
    return code
  }
}

/** Firms with one owner each, and a mobile number to be found by. Answers with their ids. */
export async function manyFirms(count: number): Promise<readonly string[]> {
  const all = Array.from({ length: count }, () => ({ firmId: randomUUID(), userId: randomUUID() }))
  await db.user.createMany({
    data: all.map(({ userId }) => ({ id: userId, email: `${userId}@example.cn`, name: '王建国', emailVerified: true })),
  })
  await db.firm.createMany({
    data: all.map(({ firmId }, index) => ({
      id: firmId,
      creditCode: anotherCode(),
      nameZh: `沈阳远程${index}号泵业有限公司`,
      nameEn: `Shenyang Yuancheng ${index} Pump Co., Ltd.`,
      segment: 'sme' as const,
      ownership: 'domestic' as const,
      cityCode: '210100',
      districtCode: '210106',
      tracks: ['general_goods'],
      targetRegions: ['central_asia'],
      sells: '灌溉用离心泵',
    })),
  })
  await db.membership.createMany({ data: all.map((ids) => ({ ...ids, role: 'owner' as const })) })
  await db.taskAnswer.createMany({
    data: all.map(({ firmId, userId }, index) => ({
      ...{ firmId, taskId: 'S06', fieldId: 'operator_mobile', savedById: userId },
      value: `139${String(10_000_000 + index)}`,
    })),
  })
  return all.map(({ firmId }) => firmId)
}

/** Firms with one owner each, whose business licence runs out on that day. */
export async function firmsWithLicence(count: number, licenceUntil: string): Promise<void> {
  const firmIds = await manyFirms(count)
  await db.taskAnswer.createMany({
    data: firmIds.map((firmId) => ({
      firmId,
      taskId: 'S01',
      fieldId: 'licence_valid_until',
      value: licenceUntil,
      savedById: 'factory',
    })),
  })
}
