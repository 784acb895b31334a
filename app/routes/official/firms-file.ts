import { cityName } from '~/domain/firm/places'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay } from '~/domain/shared/dates'
import { fromMinor } from '~/domain/shared/money'
import { requireOfficial } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { exportFirms } from '~/features/outcomes/firm-queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { languageOf, translator } from '~/i18n/i18n.server'
import { csvFile } from '~/server/csv.server'

/** The rows of the list as a file: one line for each verified declaration, one for a firm without any. */
export const loader = pageFor(requireOfficial, async ({ scope, request }) => {
  const language = languageOf(request)
  const t = translator(language)
  const firms = await exportFirms(scope, readFilter(request), new Date())
  const heading = [
    t('outcomes:firms.name'),
    t('outcomes:csv.nameEn'),
    t('outcomes:firms.code'),
    t('outcomes:filters.city'),
    t('outcomes:firms.milestone'),
    t('outcomes:firms.reachedOn'),
    t('outcomes:csv.number'),
    t('outcomes:csv.declaredOn'),
    t('outcomes:csv.market'),
    t('outcomes:csv.currency'),
    t('outcomes:csv.value'),
    t('outcomes:services.label'),
  ]
  const rows = firms.flatMap((firm) => {
    const reachedOn = firm.reachedOn && chinaDay(new Date(firm.reachedOn))
    const own = [
      firm.nameZh,
      firm.nameEn,
      firm.creditCode,
      cityName(firm.cityCode, language),
      `L${firm.milestone}`,
      reachedOn,
    ]
    const { service } = firm
    const paid =
      service && `${service.receivedOn} ${service.currency} ${fromMinor(service.valueMinor, service.currency)}`
    if (firm.declarations.length === 0) return [[...own, null, null, null, null, null, paid]]
    return firm.declarations.map((one) => [
      ...own,
      one.maskedNumber,
      one.declaredOn,
      destinationName(one.market, language),
      one.currency,
      fromMinor(one.valueMinor, one.currency),
      paid,
    ])
  })
  return csvFile([heading, ...rows], t('outcomes:csv.file'))
})
