// An advisor looks at what a firm has found out about its products: noted down for the firm before anything is shown.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import type { WhyNotWrite } from '~/domain/message/rights'
import { inLanguage } from '~/domain/shared/in-language'
import { logReading } from '~/features/access/log.server'
import { loadGoods, type AdvisorOfFirm } from '~/features/fits/goods-queries.server'
import { readerOf, whyNot } from '~/features/threads/thread-queries.server'
import { loadFirmHead } from '~/features/threads/thread-rows-queries.server'

export type OpenedPlans = {
  readonly reader: AdvisorOfFirm
  readonly firmName: string
  /** Why this advisor may not comment: the firm hears one voice, as in its messages. */
  readonly whyNot: WhyNotWrite | null
}

type Place = { readonly firmId: string | undefined; readonly productId: string | undefined; readonly now: Date }

/** Throws the 404 answer for a firm that there is not, and for a product that is not this firm's. */
export async function openFirmPlans(scope: AdvisorScope, { firmId, productId, now }: Place): Promise<OpenedPlans> {
  const { language } = scope
  const head = await loadFirmHead(firmId, readerOf(scope))
  const reader = { advisor: scope, firmId: head.firmId, language }
  const { id } = await loadGoods(reader, productId)
  await logReading(advisorReader(scope), { what: 'market_plan', of: [{ firmId: head.firmId, subjectId: id }] }, now)
  return {
    reader,
    firmName: inLanguage(language, { zh: head.firm.nameZh, en: head.firm.nameEn || head.firm.nameZh }),
    whyNot: whyNot(scope, head),
  }
}
