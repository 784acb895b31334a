// Who has to know that a credit code was taken back.
import type { EndReason } from '~/domain/firm/taking-back'
import { translator } from '~/i18n/i18n.server'
import { isLanguage } from '~/i18n/language'
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
  const members = await tx.membership.findMany({
    where: { firmId: firm.id, user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { user: { select: { email: true, name: true, language: true } } },
  })
  for (const { user } of members) {
    const language = isLanguage(user.language) ? user.language : 'zh-CN'
    const values = {
      name: user.name,
      firm: language === 'en' ? firm.nameEn : firm.nameZh,
      code: firm.creditCode,
      reason: translator(language)(`firms:takenBack.reasons.${reason}`),
    }
    await enqueueMail(tx, { to: user.email, language, template: 'firmTakenBack', values })
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
