// Word of an advisor's comments on a plan: one mail to each of the firm who can act on it, in their own language, with what was said.
import { toBeTold } from '~/domain/message/readers'
import { destinationName } from '~/domain/market/destinations'
import type { PlanSection } from '~/domain/plan/sections'
import { inLanguage } from '~/domain/shared/in-language'
import { enqueueMail } from '~/features/messages/commands.server'
import { readersOf } from '~/features/threads/mail-commands.server'
import type { ThreadHead } from '~/features/threads/thread-rows-queries.server'
import { translator } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { inWords, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'

type Commented = {
  readonly head: ThreadHead
  readonly authorId: string
  readonly place: { readonly productId: string; readonly market: string }
  readonly comments: readonly (Written & { readonly section: PlanSection })[]
}

export async function mailComments(tx: Tx, { head, authorId, place, comments }: Commented): Promise<void> {
  const { productId, market } = place
  const [readers, author, product] = await Promise.all([
    readersOf(tx, head),
    tx.user.findUnique({ where: { id: authorId }, select: { name: true } }),
    tx.firmProduct.findUnique({ where: { id: productId }, select: { name: true, nameEn: true } }),
  ])
  for (const reader of toBeTold(readers, { side: 'advisor', authorId })) {
    const language = languageFrom(reader.language)
    const t = translator(language)
    const said = comments.map((one) => `${t(`plan:sections.${one.section}`)}: ${inWords(one, language, t)}`)
    await enqueueMail(tx, {
      ...{ to: reader.email, language, template: 'planComment' },
      values: {
        ...{ name: reader.name, author: author?.name ?? '', market: destinationName(market, language) },
        firm: inLanguage(language, { zh: head.firm.nameZh, en: head.firm.nameEn || head.firm.nameZh }),
        product: inLanguage(language, { zh: product?.name ?? '', en: product?.nameEn || (product?.name ?? '') }),
        text: said.join('\n\n'),
        link: new URL(paths.firm.plan(head.firmId, productId, market), baseUrl()).href,
      },
    })
  }
}
