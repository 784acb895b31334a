// Why typed digits are no subheading, and which ones are offered instead: one press takes an offer.
import { showHs6 } from '~/domain/trade/hs-code'
import { findHs, hsName } from '~/domain/trade/hs-nomenclature'
import { HS_EDITION } from '~/domain/trade/reference/hs-2022'
import type { Language } from '~/i18n/language'

export type HsOffer = { readonly code: string; readonly label: string }

export type UnknownHs = {
  readonly code: 'markets.hs6_longer' | 'markets.hs6_not_in_heading' | 'markets.hs6_heading' | 'markets.hs6_not_in_hs'
  readonly field: 'hs6'
  readonly values: Readonly<Record<string, string>>
  /** In the order of the nomenclature; none where the heading is not there either. */
  readonly offers: readonly HsOffer[]
}

/** Null for a subheading that there is. */
export function unknownHs(digits: string, language: Language): UnknownHs | null {
  const found = findHs(digits)
  const shown = digits.length > 4 ? showHs6(digits.slice(0, 6)) : digits
  const values = { edition: HS_EDITION.edition, code: shown, heading: digits.slice(0, 4) }
  const offer = (code: string) => ({ code, label: `${showHs6(code)} ${hsName(code, language)}` })
  switch (found.kind) {
    case 'subheading':
      return null
    case 'longer':
      return { code: 'markets.hs6_longer', field: 'hs6', values, offers: [offer(found.code)] }
    case 'heading': {
      const code = digits.length === 4 ? 'markets.hs6_heading' : 'markets.hs6_not_in_heading'
      return { code, field: 'hs6', values, offers: found.codes.map(offer) }
    }
    case 'nothing':
      return { code: 'markets.hs6_not_in_hs', field: 'hs6', values, offers: [] }
  }
}
