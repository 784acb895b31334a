// The price of the address as a spreadsheet; where there is none, the page says what is missing.
import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { chinaDay } from '~/domain/shared/dates'
import { codesAsked } from '~/features/costing/price-page-queries.server'
import { getPriceWorkbook } from '~/features/costing/price-workbook-queries.server'
import { getGuestFacts } from '~/features/costing/record-facts-queries.server'
import { languageOf } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { workbookFile } from '~/server/workbook.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams: search } = new URL(request.url)
  const today = chinaDay(new Date())
  const record = await getGuestFacts(codesAsked(search), today, search)
  const book = getPriceWorkbook({ search, language: languageOf(request), today, record })
  if (!book) return redirect(`${paths.price()}?${search}`, 303)
  return workbookFile(book.sheets, book.name, book.ascii)
}
