// Why an item goes back to the firm. Codes never change their meaning; words live in locales/<lng>/reviews.json under
// reasons.<code>: title, text and how to fix. `blocking` would be refused by an authority, bank or platform as it stands;
// `minor` is untidy but would pass there. `rule` is the rule of the ledger that an authority would refuse it by.

export type ReasonSeverity = 'blocking' | 'minor'
export type ReasonScope = 'field' | 'document' | 'tool'

export const REASON_TOPICS = [
  'identity',
  'licence',
  'scope',
  'address',
  'customs',
  'tax',
  'product',
  'compliance',
  'plan',
  'document',
  'answer',
] as const
export type ReasonTopic = (typeof REASON_TOPICS)[number]

type ReasonShape = {
  readonly code: string
  readonly topic: ReasonTopic
  readonly severity: ReasonSeverity
  readonly scopes: readonly ReasonScope[]
  readonly rule: string | null
}

const ANYWHERE = ['field', 'document', 'tool'] as const

/** By topic, in the order of REASON_TOPICS. */
export const REASONS = [
  {
    code: 'I-01',
    topic: 'identity',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  {
    code: 'I-02',
    topic: 'identity',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  {
    code: 'I-04',
    topic: 'identity',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  {
    code: 'I-05',
    topic: 'identity',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  { code: 'I-06', topic: 'identity', severity: 'blocking', scopes: ['field', 'document'], rule: null },
  {
    code: 'L-01',
    topic: 'licence',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  { code: 'L-03', topic: 'licence', severity: 'blocking', scopes: ['document'], rule: 'market_entity_regulation' },
  {
    code: 'L-02',
    topic: 'scope',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'market_entity_regulation',
  },
  { code: 'L-04', topic: 'scope', severity: 'blocking', scopes: ANYWHERE, rule: 'market_entity_regulation' },
  { code: 'I-03', topic: 'address', severity: 'blocking', scopes: ['field', 'document'], rule: null },
  { code: 'R-01', topic: 'address', severity: 'minor', scopes: ['field', 'document'], rule: null },
  { code: 'R-02', topic: 'address', severity: 'blocking', scopes: ['field', 'document'], rule: null },
  { code: 'C-01', topic: 'customs', severity: 'blocking', scopes: ['field', 'document'], rule: 'customs_record_253' },
  { code: 'C-02', topic: 'customs', severity: 'blocking', scopes: ['field', 'document', 'tool'], rule: 'customs_law' },
  {
    code: 'C-03',
    topic: 'customs',
    severity: 'blocking',
    scopes: ['field', 'document'],
    rule: 'declaration_rules_2018',
  },
  { code: 'C-05', topic: 'customs', severity: 'blocking', scopes: ANYWHERE, rule: 'declaration_rules_2018' },
  { code: 'C-06', topic: 'customs', severity: 'blocking', scopes: ['document'], rule: 'declaration_rules_2018' },
  { code: 'C-07', topic: 'customs', severity: 'blocking', scopes: ['field', 'document'], rule: 'customs_law' },
  { code: 'C-08', topic: 'customs', severity: 'blocking', scopes: ANYWHERE, rule: 'incoterms_2020' },
  { code: 'C-04', topic: 'tax', severity: 'blocking', scopes: ['field', 'document'], rule: 'export_refund_2026_5' },
  { code: 'T-01', topic: 'tax', severity: 'blocking', scopes: ['field', 'document'], rule: 'export_refund_2026_5' },
  { code: 'T-02', topic: 'tax', severity: 'blocking', scopes: ['field', 'document'], rule: 'export_refund_2026_5' },
  { code: 'T-03', topic: 'tax', severity: 'blocking', scopes: ['field', 'document'], rule: 'fx_guidance_2020' },
  { code: 'P-01', topic: 'product', severity: 'blocking', scopes: ['field', 'tool'], rule: 'advance_ruling_236' },
  { code: 'P-02', topic: 'product', severity: 'minor', scopes: ['field', 'tool'], rule: null },
  { code: 'P-05', topic: 'product', severity: 'minor', scopes: ['field', 'tool'], rule: null },
  { code: 'P-06', topic: 'product', severity: 'blocking', scopes: ANYWHERE, rule: 'customs_ip_regulation' },
  { code: 'K-01', topic: 'compliance', severity: 'blocking', scopes: ANYWHERE, rule: 'export_licence_measures_2008' },
  { code: 'K-02', topic: 'compliance', severity: 'blocking', scopes: ['field', 'tool'], rule: 'export_control_law' },
  { code: 'K-03', topic: 'compliance', severity: 'blocking', scopes: ANYWHERE, rule: 'commodity_inspection_law' },
  { code: 'K-04', topic: 'compliance', severity: 'blocking', scopes: ['document'], rule: 'goods_trade_regulation' },
  { code: 'K-05', topic: 'compliance', severity: 'minor', scopes: ['field', 'tool'], rule: 'pipl' },
  { code: 'P-03', topic: 'compliance', severity: 'blocking', scopes: ['field', 'tool'], rule: 'export_control_law' },
  { code: 'P-04', topic: 'compliance', severity: 'blocking', scopes: ANYWHERE, rule: null },
  { code: 'M-01', topic: 'plan', severity: 'blocking', scopes: ['tool'], rule: null },
  { code: 'M-02', topic: 'plan', severity: 'blocking', scopes: ['tool'], rule: null },
  { code: 'M-03', topic: 'plan', severity: 'blocking', scopes: ['tool'], rule: null },
  { code: 'M-04', topic: 'plan', severity: 'blocking', scopes: ['tool', 'document'], rule: null },
  { code: 'M-05', topic: 'plan', severity: 'blocking', scopes: ['tool'], rule: null },
  { code: 'M-06', topic: 'plan', severity: 'blocking', scopes: ['tool'], rule: null },
  { code: 'M-07', topic: 'plan', severity: 'minor', scopes: ['tool'], rule: null },
  { code: 'D-01', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-02', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-03', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-04', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-05', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-06', topic: 'document', severity: 'minor', scopes: ['document'], rule: null },
  { code: 'D-07', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-08', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-09', topic: 'document', severity: 'blocking', scopes: ['document'], rule: null },
  { code: 'D-10', topic: 'document', severity: 'minor', scopes: ['document'], rule: null },
  { code: 'D-11', topic: 'document', severity: 'minor', scopes: ['document'], rule: null },
  { code: 'A-01', topic: 'answer', severity: 'blocking', scopes: ['field', 'tool'], rule: null },
  { code: 'A-02', topic: 'answer', severity: 'blocking', scopes: ANYWHERE, rule: null },
  { code: 'A-03', topic: 'answer', severity: 'minor', scopes: ANYWHERE, rule: null },
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

/** Null for what is no code, or no longer one. */
export function findReason(code: string | null): Reason | null {
  return REASONS.find((reason) => reason.code === code) ?? null
}
