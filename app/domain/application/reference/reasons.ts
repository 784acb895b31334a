// Why an item goes back to the firm. Codes never change their meaning; words live in locales/<lng>/reviews.json under
// reasons.<code>: title, text and how to fix. `blocking` would be refused by an authority, bank or platform as it stands;
// `minor` is untidy but would pass there.

export type ReasonSeverity = 'blocking' | 'minor'
export type ReasonScope = 'field' | 'document' | 'tool'

type ReasonShape = { readonly code: string; readonly severity: ReasonSeverity; readonly scopes: readonly ReasonScope[] }

const ANYWHERE = ['field', 'document', 'tool'] as const

export const REASONS = [
  // I: identity of the firm
  { code: 'I-01', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'I-02', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'I-03', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'I-04', severity: 'blocking', scopes: ['field', 'document'] },
  // L: licence and scope
  { code: 'L-01', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'L-02', severity: 'blocking', scopes: ['field', 'document'] },
  // C: customs, tax and foreign exchange
  { code: 'C-01', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'C-02', severity: 'blocking', scopes: ['field', 'document', 'tool'] },
  { code: 'C-03', severity: 'blocking', scopes: ['field', 'document'] },
  { code: 'C-04', severity: 'blocking', scopes: ['field', 'document'] },
  // P: product and market
  { code: 'P-01', severity: 'blocking', scopes: ['field', 'tool'] },
  { code: 'P-02', severity: 'minor', scopes: ['field', 'tool'] },
  { code: 'P-03', severity: 'blocking', scopes: ['field', 'tool'] },
  { code: 'P-04', severity: 'blocking', scopes: ANYWHERE },
  // D: quality of a document
  { code: 'D-01', severity: 'blocking', scopes: ['document'] },
  { code: 'D-02', severity: 'blocking', scopes: ['document'] },
  { code: 'D-03', severity: 'blocking', scopes: ['document'] },
  { code: 'D-04', severity: 'blocking', scopes: ['document'] },
  { code: 'D-05', severity: 'blocking', scopes: ['document'] },
  { code: 'D-06', severity: 'minor', scopes: ['document'] },
  { code: 'D-07', severity: 'blocking', scopes: ['document'] },
  // A: the answer itself
  { code: 'A-01', severity: 'blocking', scopes: ['field', 'tool'] },
  { code: 'A-02', severity: 'blocking', scopes: ANYWHERE },
  { code: 'A-03', severity: 'minor', scopes: ANYWHERE },
] as const satisfies readonly ReasonShape[]

export type Reason = (typeof REASONS)[number]
export type ReasonCode = Reason['code']

const CODES: ReadonlySet<string> = new Set(REASONS.map((reason) => reason.code))

export function isReasonCode(text: string | null): text is ReasonCode {
  return text !== null && CODES.has(text)
}

/** Reasons that can be given for this kind of item, in catalogue order. */
export function reasonsFor(scope: ReasonScope): readonly Reason[] {
  return REASONS.filter((reason) => (reason.scopes as readonly ReasonScope[]).includes(scope))
}
