// A price of a product as a spreadsheet, with what the record knows; where there is none, the page says what is missing.
import { redirect } from '@remix-run/node'
import { chinaDay } from '~/domain/shared/dates'
import { firmPage } from '~/features/accounts/pages.server'
import { getPriceWorkbook } from '~/features/costing/price-workbook-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { paths } from '~/paths'
import { workbookFile } from '~/server/workbook.server'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const now = new Date()
  const { searchParams: search } = new URL(request.url)
  const product = await getPriceRecord(scope, params.productId, now, search)
  if (!search.has('market') && product.market) search.set('market', product.market)
  const { language } = scope
  const book = getPriceWorkbook({ search, language, today: chinaDay(now), record: product.facts, hs: product.hs6 })
  if (!book) return redirect(`${paths.firm.price(scope.firmId, product.id)}?${search}`, 303)
  return workbookFile(book.sheets, book.name, book.ascii)
})
