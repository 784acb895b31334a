// Which part of the log a reader looks at, from the address.
import { READER_SIDES, type ReaderSide } from '~/domain/access/readings'

export type AccessPlace = { readonly side: ReaderSide; readonly page: number }

/** Anything odd in an address reads as the beginning of what staff opened. */
export function accessPlace(search: URLSearchParams): AccessPlace {
  const page = search.get('page') ?? ''
  return {
    side: Object.keys(READER_SIDES).find((side): side is ReaderSide => side === search.get('side')) ?? 'staff',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}
