import { cityName } from '~/domain/firm/places'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay } from '~/domain/shared/dates'
import { inReadersOrder } from '~/domain/shared/in-language'
import { fromMinor } from '~/domain/shared/money'
import { requireOfficial } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { exportFirms } from '~/features/outcomes/firm-queries.server'
import { filterWords } from '~/features/outcomes/filter-words-queries.server'
import { readFilter, unreadFilters } from '~/features/outcomes/schema'
import { languageOf, translator } from '~/i18n/i18n.server'
import { csvFile } from '~/server/csv.server'

const ASCII = /^[\w.-]{1,40}$/

function refusedFile(sentence: string): Response {
  return new Response(sentence, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** The rows of the list as a file: one line for each verified declaration, one for a firm without any. */
export const loader = pageFor(requireOfficial, async ({ scope, request }) => {
  const language = languageOf(request)
  const t = translator(language)
  const now = new Date()
  const [unread] = unreadFilters(request)
  // A table of everybody, asked for with a city that there is not, would be taken for that city's.
  if (unread)
    return refusedFile(t('outcomes:csv.refused', { what: t(`outcomes:filters.${unread.name}`), value: unread.value }))
  const filter = readFilter(request)
  const firms = await exportFirms(scope, filter, now)
  const heading = [
    ...inReadersOrder(language, t('outcomes:firms.name'), t('outcomes:csv.nameEn')),
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
    t('outcomes:further.heading'),
  ]
  const rows = firms.flatMap((firm) => {
    const reachedOn = firm.reachedOn && chinaDay(new Date(firm.reachedOn))
    const own = [
      ...inReadersOrder(language, firm.nameZh, firm.nameEn),
      firm.creditCode,
      cityName(firm.cityCode, language),
      `L${firm.milestone}`,
      reachedOn,
    ]
    const { service } = firm
    const paid =
      service && `${service.receivedOn} ${service.currency} ${fromMinor(service.valueMinor, service.currency)}`
    const further = firm.further
      .map(({ reference, market }) => `${destinationName(market, language)} ${reference}`)
      .join('; ')
    if (firm.declarations.length === 0) return [[...own, null, null, null, null, null, paid, further]]
    return firm.declarations.map((one) => [
      ...own,
      one.maskedNumber,
      one.declaredOn,
      destinationName(one.market, language),
      one.currency,
      fromMinor(one.valueMinor, one.currency),
      paid,
      further,
    ])
  })
  const asOf = { heading: t('common:asOf'), day: chinaDay(now) }
  const name = [t('outcomes:csv.file'), ...filterWords(filter, language)].join('-')
  const ascii = ['firms', ...new URL(request.url).searchParams.values()].filter((part) => ASCII.test(part)).join('-')
  return csvFile([heading, ...rows], { name, ascii, asOf })
})
