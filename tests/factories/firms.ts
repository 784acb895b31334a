// Firms with their people, as rows. Credit codes are made up and valid.
import { randomInt } from 'node:crypto'
import type { FirmRole } from '~/domain/access/scopes'
import { makeCreditCode } from '../support/credit-codes'
import type { Ownership, Segment, Target, Track } from '~/domain/firm/profile'
import { db } from '~/server/db.server'
import { createPerson, type Person } from './people'

const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export type FirmWish = {
  readonly owner?: Person
  readonly creditCode?: string
  readonly nameZh?: string
  readonly nameEn?: string
  readonly segment?: Segment
  readonly ownership?: Ownership
  readonly cityCode?: string
  readonly districtCode?: string
  readonly tracks?: readonly Track[]
  readonly targetRegions?: readonly Target[]
  readonly sells?: string
  readonly hasOwnBrand?: boolean
  readonly productFlags?: readonly string[]
  readonly sellingWays?: readonly string[]
  readonly createdAt?: Date
}

export type Firm = {
  readonly id: string
  readonly creditCode: string
  readonly nameZh: string
  readonly nameEn: string
}

/** A code nobody has yet: department 91 (market regulation), a division, a random subject. */
export function freeCreditCode(division = '210106'): string {
  const subject = `MA${Array.from({ length: 6 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')}`
  return makeCreditCode({ prefix: '91', division, subject })
}

/** A firm as it is right after it was registered: its owner and milestone L0. */
export async function createFirm({ owner, ...wish }: FirmWish = {}): Promise<{ firm: Firm; owner: Person }> {
  const person = owner ?? (await createPerson())
  const createdAt = wish.createdAt ?? new Date()
  const districtCode = wish.districtCode ?? '210106'
  const firm = await db.firm.create({
    data: {
      creditCode: wish.creditCode ?? freeCreditCode(districtCode),
      nameZh: wish.nameZh ?? '沈阳远程泵业有限公司',
      nameEn: wish.nameEn ?? 'Shenyang Yuancheng Pump Co., Ltd.',
      segment: wish.segment ?? 'industrial_enterprise',
      ownership: wish.ownership ?? 'domestic',
      cityCode: wish.cityCode ?? `${districtCode.slice(0, 4)}00`,
      districtCode,
      tracks: [...(wish.tracks ?? ['general_goods'])],
      targetRegions: [...(wish.targetRegions ?? ['central_asia'])],
      sells: wish.sells ?? '灌溉用离心泵',
      hasOwnBrand: wish.hasOwnBrand ?? false,
      productFlags: [...(wish.productFlags ?? [])],
      sellingWays: [...(wish.sellingWays ?? [])],
      createdAt,
      memberships: { create: { userId: person.id, role: 'owner', createdAt } },
      milestones: { create: { milestone: 0, reachedAt: createdAt } },
    },
    select: { id: true, creditCode: true, nameZh: true, nameEn: true },
  })
  return { firm, owner: person }
}

/** Lets somebody into a firm. */
export async function addMember(firm: Pick<Firm, 'id'>, role: FirmRole, person?: Person): Promise<Person> {
  const member = person ?? (await createPerson({ name: '王芳' }))
  await db.membership.create({ data: { firmId: firm.id, userId: member.id, role } })
  return member
}
