// Whether a document can be read and is the one that was asked for. The portal does not read documents, and no rule of the ledger says
// how a scan must look, so all of this is advice: somebody may ask for a better file.
import { documentItemId } from '../application/snapshot'
import type { Document, PreCheckId, PreCheckInput, PreCheckResult } from './pre-check-result'

/** Nearly every form for uploads takes these; WebP is taken by few. */
const TAKEN_EVERYWHERE = ['application/pdf', 'image/jpeg', 'image/png']

/** Pixels of the shorter edge. An A4 page at 150 dots per inch is 1240 wide; below 1000 a seal and small print blur. */
export const SHORT_EDGE = 1000

/** A photograph of a page that is legible is never this small; for files whose pixels were not counted. */
export const SMALL_PICTURE = 20_000

/** Red seals and photographs must show. */
const IN_COLOUR = [
  'business_licence',
  'bank_account_proof',
  'trademark_certificate',
  'used_car_licence',
  'dual_use_licence',
  'export_licence',
]

/** One sheet, sometimes with its back and a translation. */
const ONE_SHEET = ['business_licence', 'customs_record', 'fx_directory_confirmation', 'refund_record']
export const MOST_PAGES = 4

/** About each document once, at the first task that asks for it. */
export function documentChecks(input: Pick<PreCheckInput, 'tasks' | 'documents'>): readonly PreCheckResult[] {
  const seen = new Set<string>()
  return input.tasks.flatMap((task) =>
    task.documents.flatMap(({ type }) => {
      const document = input.documents.find((one) => one.type === type)
      if (!document || seen.has(type)) return []
      seen.add(type)
      return checksOf(document, { itemId: documentItemId(task.id, type), documents: input.documents })
    }),
  )
}

type Where = { readonly itemId: string; readonly documents: readonly Document[] }

function checksOf(document: Document, { itemId, documents }: Where): readonly PreCheckResult[] {
  const questioned = (check: PreCheckId, given: string, expected = ''): PreCheckResult => ({
    check,
    itemId,
    outcome: 'may_be_questioned',
    given,
    expected,
  })
  const { type, contentType, pageCount, isColour, isBlank } = document
  const twin = documents.slice(0, documents.indexOf(document)).find((other) => other.sha256 === document.sha256)
  const found = [
    TAKEN_EVERYWHERE.includes(contentType) ? null : questioned('paper_form', contentType),
    isSmall(document) ? questioned('paper_small', sizeOf(document), String(SHORT_EDGE)) : null,
    isBlank ? questioned('paper_blank', '') : null,
    // Nothing on a page has no colour either.
    isColour === false && !isBlank && IN_COLOUR.includes(type) ? questioned('paper_grey', '') : null,
    pageCount && pageCount > MOST_PAGES && ONE_SHEET.includes(type)
      ? questioned('paper_pages', String(pageCount))
      : null,
    twin ? questioned('paper_twice', type, twin.type) : null,
  ].filter((one) => one !== null)
  return found.length > 0 ? found : [{ ...questioned('paper_form', contentType), outcome: 'fine' }]
}

function isSmall({ contentType, sizeBytes, widthPx, heightPx }: Document): boolean {
  if (!contentType.startsWith('image/')) return false
  return widthPx && heightPx ? Math.min(widthPx, heightPx) < SHORT_EDGE : sizeBytes < SMALL_PICTURE
}

function sizeOf({ widthPx, heightPx, sizeBytes }: Document): string {
  return widthPx && heightPx ? `${widthPx} × ${heightPx}` : `${Math.ceil(sizeBytes / 1000)} kB`
}
