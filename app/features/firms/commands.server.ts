// Registering a firm and keeping its profile.
import { LIMITS } from '~/domain/access/limits'
import type { FirmScope, PersonScope } from '~/domain/access/scopes'
import { leftmostProblem, normaliseCreditCode, type CreditCodeProblem } from '~/domain/firm/credit-code'
import { findDistrict } from '~/domain/firm/places'
import { ok, refused, type Result } from '~/domain/shared/result'
import { giveBack, spendAttempt, type TooManyTries } from '~/features/accounts/attempt-commands.server'
import { keepProfileTraits } from '~/features/duplicates/trait-commands.server'
import { profileEffect, type ProfileEffect } from '~/features/roadmap/effect-queries.server'
import { findIdentityLock } from '~/features/roadmap/lock-queries.server'
import { loadFirmRows } from '~/features/roadmap/rows-queries.server'
import { lockPerson, spendLimit, tooManyOf, type OverLimit } from '~/features/security/limit-commands.server'
import { db, Prisma, type Tx } from '~/server/db.server'
import { lockProfile, mergeProfile, type KnownProfile, type ProfileConflict } from './profile-change-queries.server'
import type { ProfileInput } from './schema'

export type ProfileRefusal =
  | {
      readonly code: `firms.creditCode.${CreditCodeProblem['code']}`
      readonly field: 'creditCode'
      readonly values?: Readonly<Record<string, string | number>>
    }
  | (TooManyTries & { readonly field: 'creditCode' })
  | (OverLimit<'firms.tooManyFirms'> & { readonly field: 'creditCode' })
  | { readonly code: 'firms.ownsTooMany'; readonly field: 'creditCode'; readonly values: { readonly max: number } }
  | { readonly code: 'firms.creditCodeTaken' | 'firms.creditCodeFixed'; readonly field: 'creditCode' }
  | { readonly code: 'firms.nameFixed'; readonly field: 'nameZh' | 'nameEn' }
  | { readonly code: 'firms.unknownDistrict'; readonly field: 'district' }

/** Fields that were changed here and elsewhere. */
export type ProfileConflicts = {
  readonly code: 'firms.changedMeanwhile'
  readonly conflicts: readonly ProfileConflict[]
}

/**
 * Creates the firm with its first owner and milestone L0. The same person sending the same form again gets the same firm. Whoever
 * asks for one taken code after the other is stopped, because each answer says that a firm is registered.
 */
export async function createFirm(
  scope: PersonScope,
  input: ProfileInput,
  now: Date,
): Promise<Result<{ firmId: string }, ProfileRefusal>> {
  const profile = profileRow(input)
  if (!profile.ok) return profile
  const tries = await spendAttempt({ kind: 'credit_code', person: scope.userId })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'creditCode' })
  try {
    const made = await db.$transaction((tx) => insertFirm(tx, { profile: profile.value, userId: scope.userId, now }))
    if (!made.ok) return refused({ ...made.refusal, field: 'creditCode' })
    await giveBack(tries.value)
    return made
  } catch (error) {
    if (!isTaken(error)) throw error
    const own = await db.membership.findFirst({
      where: { userId: scope.userId, firm: { creditCode: profile.value.creditCode, takenBackAt: null } },
      select: { firmId: true },
    })
    if (!own) return refused({ code: 'firms.creditCodeTaken', field: 'creditCode' })
    await giveBack(tries.value)
    return ok({ firmId: own.firmId })
  }
}

/** Rolls the change back: its effect on the roadmap was not agreed to. */
class NotAgreed extends Error {
  constructor(readonly effect: ProfileEffect) {
    super('The effect of the change was not agreed to')
  }
}

/**
 * Changes what was changed of the profile: fields that the page only shows again may be newer by now and stay. Names and credit code rest while an advisor reads them, and for good once they are verified (L1). A change
 * that adds or drops tasks is saved only when exactly this effect was agreed to; otherwise nothing is saved and the effect comes back.
 */
export async function updateFirm(
  scope: FirmScope,
  input: ProfileInput,
  { now, agreedEffect, known }: { readonly now: Date; readonly agreedEffect: string; readonly known: KnownProfile },
): Promise<Result<{ effect: ProfileEffect | null }, ProfileRefusal | ProfileConflicts>> {
  const profile = profileRow(input)
  if (!profile.ok) return profile
  const isOwnCode = await db.firm.count({ where: { id: scope.firmId, creditCode: profile.value.creditCode } })
  const tries = isOwnCode ? ok(null) : await spendAttempt({ kind: 'credit_code', person: scope.userId })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'creditCode' })
  try {
    return await db.$transaction(async (tx): Promise<Result<{ effect: null }, ProfileRefusal | ProfileConflicts>> => {
      const stored = await lockProfile(tx, scope.firmId)
      const typed = { ...input, creditCode: profile.value.creditCode }
      const { merged, conflicts } = mergeProfile({ stored: stored ?? typed, typed, known }, scope.language)
      const changed = stored && changedIdentity(stored, merged)
      if (changed && (await findIdentityLock(tx, scope, now))) return refused(changed)
      if (conflicts.length > 0) return refused({ code: 'firms.changedMeanwhile', conflicts })
      const row = profileRow(merged)
      if (!row.ok) return row
      const rows = await loadFirmRows(tx, scope.firmId)
      await tx.firm.update({ where: { id: scope.firmId }, data: row.value })
      await keepProfileTraits(tx, { firmId: scope.firmId, profile: row.value })
      const effect = profileEffect(scope, { rows, profile: row.value, now })
      if (effect && effect.key !== agreedEffect) throw new NotAgreed(effect)
      return ok({ effect: null })
    })
  } catch (error) {
    if (error instanceof NotAgreed) return ok({ effect: error.effect })
    if (!isTaken(error)) throw error
    return refused({ code: 'firms.creditCodeTaken', field: 'creditCode' })
  }
}

type Identity = { readonly creditCode: string; readonly nameZh: string; readonly nameEn: string }

function changedIdentity(firm: Identity, profile: Identity): ProfileRefusal | null {
  if (firm.creditCode !== profile.creditCode) return { code: 'firms.creditCodeFixed', field: 'creditCode' }
  if (firm.nameZh !== profile.nameZh) return { code: 'firms.nameFixed', field: 'nameZh' }
  return firm.nameEn === profile.nameEn ? null : { code: 'firms.nameFixed', field: 'nameEn' }
}

type ProfileRow = Omit<ProfileInput, 'district'> & { readonly cityCode: string; readonly districtCode: string }

function profileRow({ district, ...input }: ProfileInput): Result<ProfileRow, ProfileRefusal> {
  const problem = leftmostProblem(input.creditCode)
  if (problem) {
    const { code, ...values } = problem
    return refused({ code: `firms.creditCode.${code}`, field: 'creditCode', values })
  }
  const place = findDistrict(district)
  if (!place) return refused({ code: 'firms.unknownDistrict', field: 'district' })
  return ok({
    ...input,
    creditCode: normaliseCreditCode(input.creditCode),
    cityCode: place.city.code,
    districtCode: place.district.code,
  })
}

type NewFirm = { readonly profile: ProfileRow; readonly userId: string; readonly now: Date }
type TooManyFirms = OverLimit<'firms.tooManyFirms'> | ReturnType<typeof tooManyOf<'firms.ownsTooMany'>>

async function insertFirm(
  tx: Tx,
  { profile, userId, now }: NewFirm,
): Promise<Result<{ firmId: string }, TooManyFirms>> {
  await lockPerson(tx, userId)
  // Somebody who has the firm already is led to it, however many there are.
  if ((await tx.firm.count({ where: { creditCode: profile.creditCode, takenBackAt: null } })) === 0) {
    if ((await tx.membership.count({ where: { userId, role: 'owner' } })) >= LIMITS.firmsOwned.most)
      return refused(tooManyOf('firmsOwned', 'firms.ownsTooMany'))
    const left = await spendLimit(tx, { limit: 'firmsPerDay', who: userId, code: 'firms.tooManyFirms' })
    if (!left.ok) return left
  }
  const firm = await tx.firm.create({
    data: {
      ...profile,
      createdAt: now,
      memberships: { create: { userId, role: 'owner', createdAt: now } },
      milestones: { create: { milestone: 0, reachedAt: now } },
    },
    select: { id: true },
  })
  await keepProfileTraits(tx, { firmId: firm.id, profile })
  return ok({ firmId: firm.id })
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
