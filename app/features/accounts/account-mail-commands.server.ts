// What a person is told when their account is closed or opened again, on whichever page it was done.
import type { DisableReason } from '~/domain/access/staff'
import { translator } from '~/i18n/i18n.server'
import { isLanguage } from '~/i18n/language'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'

type Person = { readonly email: string; readonly name: string; readonly language: string }

export async function mailDisabled(
  tx: Tx,
  { person, reason }: { readonly person: Person; readonly reason: DisableReason },
): Promise<void> {
  const language = isLanguage(person.language) ? person.language : 'zh-CN'
  const values = { name: person.name, reason: translator(language)(`adminaccounts:reasons.${reason}`) }
  await enqueueMail(tx, { to: person.email, language, template: 'accountDisabled', values })
}

export async function mailEnabled(tx: Tx, { email, name, language }: Person): Promise<void> {
  const values = { name, link: baseUrl() + paths.account.signIn() }
  await enqueueMail(tx, { to: email, language, template: 'accountEnabled', values })
}
