// People and how they sign in, as rows. Everything that is not named gets an ordinary, distinct value.
import { randomBytes } from 'node:crypto'
import type { Language, StaffRole } from '~/domain/access/scopes'
import { db } from '~/server/db.server'
import { sealSecret } from '~/features/accounts/two-factor-code-commands.server'
import { hashPassword } from '~/server/password-hash.server'
import { SESSION_SECONDS, sessionCookieName } from '~/server/session.server'
import { signedToken } from '../support/session-cookies'

export type Person = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly staffRole: StaffRole | null
}

export type PersonWish = {
  readonly name?: string
  readonly email?: string
  readonly language?: Language
  readonly staffRole?: StaffRole
  /** Costs a fifth of a second to hash, once for all who have it; without one the person signs in by `sessionCookie` only. */
  readonly password?: string
  readonly emailVerified?: boolean
  /** Ordinarily staff have one, because outside the demonstration no page of theirs opens without. */
  readonly hasTwoFactor?: boolean
  readonly createdAt?: Date
}

/** What the authenticator apps of all made people know. */
export const APP_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const hashes = new Map<string, Promise<string>>()

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  return hash
}

export async function createPerson(wish: PersonWish = {}): Promise<Person> {
  const id = randomBytes(12).toString('hex')
  const password = wish.password ? await hashOf(wish.password) : null
  const hasTwoFactor = wish.hasTwoFactor ?? wish.staffRole !== undefined
  const device = hasTwoFactor
    ? { secret: await sealSecret(APP_SECRET, new Date()), lastStep: 0, since: new Date() }
    : null
  return db.user.create({
    data: {
      id,
      name: wish.name ?? '李明',
      email: wish.email ?? `person-${id.slice(0, 10)}@example.cn`,
      language: wish.language ?? 'zh-CN',
      staffRole: wish.staffRole ?? null,
      emailVerified: wish.emailVerified ?? true,
      createdAt: wish.createdAt ?? new Date(),
      accounts: password
        ? { create: { id: `${id}-credential`, accountId: id, providerId: 'credential', password } }
        : {},
      twoFactor: device ? { create: device } : {},
    },
    select: { id: true, email: true, name: true, language: true, staffRole: true },
  }) as Promise<Person>
}

export function createStaff(staffRole: StaffRole, wish: Omit<PersonWish, 'staffRole'> = {}): Promise<Person> {
  return createPerson({ name: '周婷', ...wish, staffRole })
}

/** Signs somebody in without the forms, the second factor given if they have one: the value of a Cookie header. */
export async function sessionCookie(
  person: Pick<Person, 'id'>,
  { now = new Date() }: { readonly now?: Date } = {},
): Promise<string> {
  const token = randomBytes(24).toString('hex')
  const hasTwoFactor = (await db.twoFactor.count({ where: { userId: person.id } })) > 0
  await db.session.create({
    data: {
      id: randomBytes(12).toString('hex'),
      token,
      userId: person.id,
      twoFactorAt: hasTwoFactor ? now : null,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
    },
  })
  return `${sessionCookieName()}=${signedToken(token)}`
}
