// How a product is shipped, as far as the record knows, and which ways are closed to it, in words.
import type { FirmScope } from '~/domain/access/scopes'
import { TRANSPORTS, type Transport } from '~/domain/costing/types'
import { closedWays } from '~/domain/logistics/closed-lanes'
import { destinationName } from '~/domain/market/destinations'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import { db } from '~/server/db.server'

/** From the newest price that the firm saved of it: one query. Null where none says so. */
export async function usualWay({ firmId }: FirmScope, productId: string): Promise<Transport | null> {
  const newest = await db.priceCase.findFirst({
    where: { productId, product: { firmId }, inputs: { path: ['kind'], equals: 'business' } },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    select: { inputs: true },
  })
  const inputs = newest?.inputs
  const values = inputs && typeof inputs === 'object' && !Array.isArray(inputs) ? inputs.values : null
  const said = values && typeof values === 'object' && !Array.isArray(values) ? values.transport : null
  return TRANSPORTS.find((one) => one === said) ?? null
}

/** What transport is counted for, in one line. */
export function wayText(by: Transport | null, language: Language): string {
  const t = translator(language)
  if (by === null) return t('ranking:way.assumed')
  return t(by === 'air' ? 'ranking:way.air' : 'ranking:way.saved', { way: t(`ranking:way.by.${by}`) })
}

export function closedWayViews(hs6: string, language: Language) {
  const t = translator(language)
  return closedWays(hs6).map(({ id, asOf, confidence, modes, markets }) => ({
    id,
    ways: formatList(
      language,
      modes.map((mode) => t(`ranking:modes.${mode}`)),
    ),
    markets: formatList(
      language,
      markets.map((iso2) => destinationName(iso2, language)),
    ),
    reason: t(`ranking:ways.${id}`),
    basis: provenanceText(t, { asOf, confidence, source: t('ranking:sources.lane_list') }),
  }))
}
