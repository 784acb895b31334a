// Judges a new password. The list of passwords that leaked most often is zxcvbn's (MIT licence): 49,000 of them, on the server only.
import { dictionary } from '@zxcvbn-ts/language-common'
import { weaknessOf, type Weakness } from '~/domain/access/password-weakness'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'

const LEAKED: ReadonlySet<string> = new Set(dictionary['passwords-common'].map((password) => `${password}`))
const isLeaked = (text: string) => LEAKED.has(text)

const CODES = {
  common: 'accounts.passwordCommon',
  pattern: 'accounts.passwordPattern',
  name: 'accounts.passwordOfNames',
  product: 'accounts.passwordOfProduct',
} as const satisfies Record<Weakness, string>
export type WeakPassword = { readonly code: (typeof CODES)[Weakness]; readonly field: 'password' }
type Judgement = Result<null, WeakPassword>

/** With what was typed on the same page; says nothing about accounts. */
export function judgeTyped(password: string, about: readonly string[]): Judgement {
  const weakness = weaknessOf(password, { isLeaked, about })
  return weakness ? refused({ code: CODES[weakness], field: 'password' }) : ok(null)
}

/** With everything we know of the person; for somebody who has proved to be that person. */
export async function judgePassword(userId: string, password: string): Promise<Judgement> {
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, memberships: { select: { firm: { select: { nameZh: true, nameEn: true } } } } },
  })
  const firms = person.memberships.flatMap(({ firm }) => [firm.nameZh, firm.nameEn])
  return judgeTyped(password, [person.name, person.email, ...firms])
}
