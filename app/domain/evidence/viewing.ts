// What of a document can be looked at in a page of ours: pictures, and PDFs page by page as pictures.

/** A contract with annexes has fifty pages; who needs more of one document saves the file. */
export const MOST_PAGES_SHOWN = 100

export type Viewable = { readonly contentType: string; readonly pageCount: number | null }

/** How many pages can be looked at; none when nobody could open the file. */
export function pagesShown({ contentType, pageCount }: Viewable): number {
  if (contentType.startsWith('image/')) return 1
  return Math.min(pageCount ?? 0, MOST_PAGES_SHOWN)
}

/** The number of a page as it stands in an address; null for anything else. */
export function readPageNumber(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}
