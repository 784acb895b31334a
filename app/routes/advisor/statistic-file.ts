import { chinaDay } from '~/domain/shared/dates'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { fileLines } from '~/features/statistics/page-queries.server'
import { rowsPlace } from '~/features/statistics/schema'
import { translator } from '~/i18n/i18n.server'
import { csvFile } from '~/server/csv.server'
import { notFound } from '~/server/http.server'

/** The rows behind a figure as a file. */
export const loader = pageFor(requireAdvisor, async ({ scope, request }) => {
  if (!scope.isLead) throw notFound()
  const day = chinaDay(new Date())
  const place = rowsPlace(request, day)
  const t = translator(scope.language)
  const asOf = { heading: t('common:asOf'), day }
  return csvFile(await fileLines(scope, place), { name: t('statistics:rows.file'), ascii: place.figure, asOf })
})
