// A cell of a comparison. A value never stands there without what it rests on; what is missing says why.
import type { Confidence } from '~/domain/catalogue/types'
import { provenanceText } from '~/i18n/provenance'
import type { TranslateKey } from '~/i18n/use-translate'

export type CellBasis =
  | {
      readonly kind: 'fact'
      /** Null where nobody has confirmed it: the text says so. */
      readonly source: string | null
      readonly asOf: string
      readonly confidence: Confidence
      readonly text: string
    }
  /** What the firm itself kept. */
  | { readonly kind: 'record'; readonly asOf: string; readonly text: string }

type Beside = {
  readonly note: string | null
  /** Where on the page of the market the list behind it stands. */
  readonly anchor?: string
  /** Where a member of the firm finds it out. */
  readonly to?: string
}
export type Filled = Beside & { readonly value: string; readonly basis: readonly [CellBasis, ...CellBasis[]] }
type Missing = Beside & { readonly value: null; readonly basis: readonly CellBasis[] }
export type Cell = Filled | Missing

type Fact = { readonly source: string | null; readonly asOf: string; readonly confidence: Confidence }

export function factBasis(t: TranslateKey, { source, asOf, confidence }: Fact): CellBasis {
  return { kind: 'fact', source, asOf, confidence, text: provenanceText(t, { source, asOf, confidence }) }
}

export function missing(note: string | null, basis: readonly CellBasis[] = []): Cell {
  return { value: null, note, basis }
}

/** In one line, where there is no room for two. */
export function noteAndBasis({ note, basis }: Cell): string | null {
  return [note, ...basis.map(({ text }) => text)].filter(Boolean).join(' · ') || null
}
