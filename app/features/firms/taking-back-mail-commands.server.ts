// Who has to know that a credit code was taken or given back.
import type { EndReason } from '~/domain/firm/taking-back'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { type Language } from '~/i18n/language'
import { languageFrom } from '~/i18n/language'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'

type Firm = { readonly id: string; readonly nameZh: string; readonly nameEn: string; readonly creditCode: string }

/** Everybody who reached the firm until now. */
export async function mailTakenBack(
  tx: Tx,
  { firm, reason }: { readonly firm: Firm; readonly reason: EndReason },
): Promise<void> {
  await mailMembers(tx, firm, 'firmTakenBack', (language) => ({
    reason: translator(language)(`firms:takenBack.reasons.${reason}`),
  }))
}

/** Everybody who reaches the firm again. */
export async function mailGivenBack(tx: Tx, firm: Firm): Promise<void> {
  await mailMembers(tx, firm, 'firmGivenBack', () => ({ link: baseUrl() + paths.firm.roadmap(firm.id) }))
}

async function mailMembers(
  tx: Tx,
  firm: Firm,
  template: 'firmTakenBack' | 'firmGivenBack',
  more: (language: Language) => Readonly<Record<string, string>>,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { firmId: firm.id, user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { user: { select: { email: true, name: true, language: true } } },
  })
  for (const { user } of members) {
    const language = languageFrom(user.language)
    const named = {
      name: user.name,
      firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
      code: firm.creditCode,
    }
    await enqueueMail(tx, { to: user.email, language, template, values: { ...named, ...more(language) } })
  }
}

/** Those who have asked to be let in, and may register the firm themselves now. */
export async function mailCodeFree(tx: Tx, { id, creditCode }: Firm): Promise<void> {
  const asking = await tx.accessRequest.findMany({
    where: { firmId: id, status: 'open', user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { user: { select: { email: true, name: true, language: true } } },
  })
  for (const { user } of asking) {
    const values = { name: user.name, code: creditCode, link: baseUrl() + paths.firms.new() }
    await enqueueMail(tx, { to: user.email, language: user.language, template: 'codeFree', values })
  }
}
