// Asking the owner of a registered firm to be let in. The person who asks never learns who that is.
import { LIMITS } from '~/domain/access/limits'
import type { FirmRole, FirmScope, PersonScope } from '~/domain/access/scopes'
import { checkCreditCode } from '~/domain/firm/credit-code'
import { written } from '~/domain/message/written'
import { inLanguage } from '~/domain/shared/in-language'
import { ok, refused, type Result } from '~/domain/shared/result'
import { giveBack, spendAttempt, type TooManyTries } from '~/features/accounts/attempt-commands.server'
import type { From } from '~/server/session.server'
import { spendLimit, tooManyOf, type OverLimit } from '~/features/security/limit-commands.server'
import { translator } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { inWords, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import {
  changeMember,
  hasRoomForMember,
  invite,
  lockFirm,
  note,
  revokeInvitation,
  type TooManyMembers,
} from './people-commands.server'
import type { PeopleInput } from './schema'

export type RequestRefusal = (
  | TooManyTries
  | OverLimit<'firms.tooManyRequests'>
  | { readonly code: 'firms.notRegistered' | 'firms.isMember' | 'firms.firmHasTooManyRequests' }
) & { readonly field: 'creditCode' }

/**
 * Writes to the owners. Asking again while a request is open changes nothing. Each new code is a try, because the answer says
 * whether a firm is registered.
 */
export async function requestAccess(
  scope: PersonScope,
  input: { creditCode: string; message: string },
  now: Date,
): Promise<Result<null, RequestRefusal>> {
  const { code, isValid } = checkCreditCode(input.creditCode)
  // No firm can have such a code, so the answer tells nothing and is no try.
  if (!isValid) return refused({ code: 'firms.notRegistered', field: 'creditCode' })
  const tries = await spendAttempt({ kind: 'credit_code', person: scope.userId })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'creditCode' })
  if (await isConnected(scope, code)) await giveBack(tries.value)
  return db.$transaction(async (tx) => {
    const firm = await tx.firm.findFirst({ where: { creditCode: code, takenBackAt: null }, select: { id: true } })
    if (!firm) return refused({ code: 'firms.notRegistered', field: 'creditCode' })
    const { nameZh, nameEn } = await lockFirm(tx, firm.id)
    const mine = { firmId: firm.id, userId: scope.userId }
    if (await tx.membership.count({ where: mine })) return refused({ code: 'firms.isMember', field: 'creditCode' })
    if (await tx.accessRequest.count({ where: { ...mine, status: 'open' } })) return ok(null)
    const waiting = await tx.accessRequest.count({ where: { firmId: firm.id, status: 'open' } })
    if (waiting >= LIMITS.accessRequestsOpen.most)
      return refused({ code: 'firms.firmHasTooManyRequests', field: 'creditCode' })
    const left = await spendLimit(tx, { limit: 'accessRequests', who: scope.userId, code: 'firms.tooManyRequests' })
    if (!left.ok) return refused({ ...left.refusal, field: 'creditCode' })
    const message = written(input.message, scope.language)
    await tx.accessRequest.create({
      data: { ...mine, message: message.text, language: message.language, createdAt: now },
    })
    await mailOwners(tx, { firm: { id: firm.id, nameZh, nameEn }, scope, message })
    return ok(null)
  })
}

/** A member, or somebody whose request is open, knows already that the firm is registered. */
async function isConnected({ userId }: PersonScope, creditCode: string): Promise<boolean> {
  const mine = { memberships: { some: { userId } } }
  const asked = { accessRequests: { some: { userId, status: 'open' as const } } }
  return (await db.firm.count({ where: { creditCode, takenBackAt: null, OR: [mine, asked] } })) > 0
}

type Decision = { readonly accessRequestId: string } & (
  { readonly type: 'grant'; readonly role: FirmRole } | { readonly type: 'decline' }
)

/** Lets the person in with a role, or declines, once; the person is told by mail either way. */
async function decideAccess(
  scope: FirmScope,
  decision: Decision,
  from: From,
  now: Date,
): Promise<Result<null, TooManyMembers | { readonly code: 'firms.ownerOnly' | 'firms.requestDecided' }>> {
  if (scope.role !== 'owner') return refused({ code: 'firms.ownerOnly' })
  return db.$transaction(async (tx) => {
    const firm = await lockFirm(tx, scope.firmId)
    const request = await tx.accessRequest.findFirst({
      where: { id: decision.accessRequestId, firmId: scope.firmId, status: 'open' },
      select: {
        id: true,
        userId: true,
        user: { select: { email: true, name: true, language: true } },
        firm: { select: { creditCode: true } },
      },
    })
    if (!request) return refused({ code: 'firms.requestDecided' })
    if (decision.type === 'grant' && !(await hasRoomForMember(tx, scope.firmId)))
      return refused(tooManyOf('members', 'firms.tooManyMembers'))
    const status = decision.type === 'grant' ? 'granted' : 'declined'
    await tx.accessRequest.update({
      where: { id: request.id },
      data: { status, decidedAt: now, decidedBy: scope.userId },
    })
    const about = { scope, subjectId: request.userId, from }
    const mail = { to: request.user.email, language: request.user.language }
    if (decision.type === 'decline') {
      await enqueueMail(tx, {
        ...mail,
        template: 'accessDeclined',
        values: { name: request.user.name, code: request.firm.creditCode },
      })
      await note(tx, { kind: 'access_declined', ...about }, now)
      return ok(null)
    }
    const key = { firmId: scope.firmId, userId: request.userId }
    await tx.membership.upsert({
      where: { firmId_userId: key },
      create: { ...key, role: decision.role, createdAt: now },
      update: {},
    })
    const values = {
      name: request.user.name,
      firm: inLanguage(mail.language, { zh: firm.nameZh, en: firm.nameEn }),
      role: translator(languageFrom(mail.language))(`firms:roles.${decision.role}`),
      link: baseUrl() + paths.firm.roadmap(scope.firmId),
    }
    await enqueueMail(tx, { ...mail, template: 'accessGranted', values })
    await note(tx, { kind: 'access_granted', ...about, reason: decision.role }, now)
    return ok(null)
  })
}

type OwnersMail = { firm: { id: string; nameZh: string; nameEn: string }; scope: PersonScope; message: Written }

async function mailOwners(tx: Tx, { firm, scope, message }: OwnersMail): Promise<void> {
  const owners = await tx.membership.findMany({
    where: { firmId: firm.id, role: 'owner', user: { disabledAt: null } },
    select: { user: { select: { email: true, language: true } } },
  })
  for (const { user } of owners) {
    const t = translator(languageFrom(user.language))
    const values = {
      name: scope.name,
      email: scope.email,
      firm: inLanguage(user.language, { zh: firm.nameZh, en: firm.nameEn }),
      message: inWords(message, languageFrom(user.language), t) || t('firms:requests.noMessage'),
      link: baseUrl() + paths.firm.people(firm.id),
    }
    await enqueueMail(tx, { to: user.email, language: user.language, template: 'accessRequested', values })
  }
}

/** Whatever the people page asks for, done by the one command that does it. */
export async function changePeople(scope: FirmScope, input: PeopleInput, from: From, now: Date) {
  switch (input.intent) {
    case 'invite':
      return invite(scope, input, from, now)
    case 'revoke':
      return revokeInvitation(scope, input.invitationId, now)
    case 'set_role':
      return changeMember(
        scope,
        { type: 'set_role', userId: input.userId, role: input.role, shownRole: input.shownRole },
        from,
        now,
      )
    case 'remove':
      return changeMember(scope, { type: 'remove', userId: input.userId, shownRole: input.shownRole }, from, now)
    case 'grant':
      return decideAccess(scope, { type: 'grant', accessRequestId: input.accessRequestId, role: input.role }, from, now)
    case 'decline':
      return decideAccess(scope, { type: 'decline', accessRequestId: input.accessRequestId }, from, now)
  }
}
