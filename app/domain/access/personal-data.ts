// What the portal keeps about people, what for, how long, and what becomes of it when somebody leaves: the inventory that the Personal
// Information Protection Law (个人信息保护法) asks of whoever handles personal data, in articles 17, 19 and 47. The page /privacy and
// docs/privacy.md are drawn from it, the nightly job deletes by it, and a test compares it with the tables of the database.

/** Why it is handled. Text: privacy:purposes.<id> */
export const PURPOSES = ['account', 'casework', 'identity', 'security', 'mail'] as const
export type Purpose = (typeof PURPOSES)[number]

/** The ground in law of each purpose; articles of the law of 20 August 2021, in force since 1 November 2021. */
export const GROUNDS = {
  account: { basis: 'contract', article: 13 },
  casework: { basis: 'contract', article: 13 },
  identity: { basis: 'separate_consent', article: 29 },
  security: { basis: 'legal_duty', article: 13 },
  mail: { basis: 'contract', article: 13 },
} as const satisfies Record<Purpose, { readonly basis: string; readonly article: number }>

/** How long: until the account or the firm's file is closed, as long as the record of the case, or some days after something. */
export type Kept =
  | { readonly until: 'account_closed' | 'firm_closed' | 'record' }
  | { readonly days: number; readonly after: 'written' | 'sent' | 'ended' | 'settled' }

/** What closing an account does to the person's rows. */
export type Fate = 'deleted' | 'stays_without_name' | 'stays_as_record' | 'stays_with_firm'

export type Holding = {
  readonly table: string
  /** Columns that tell of a person. */
  readonly fields: readonly string[]
  readonly purpose: Purpose
  readonly kept: Kept
  readonly onClosing: Fate
}

const OUTLIVES = { until: 'record' } as const

const CODES = { purpose: 'account', kept: { days: 1, after: 'ended' }, onClosing: 'deleted' } as const

export const HOLDINGS = [
  {
    table: 'User',
    fields: ['email', 'name', 'language'],
    purpose: 'account',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  {
    table: 'Account',
    fields: ['password'],
    purpose: 'account',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  {
    table: 'Session',
    fields: ['ipAddress', 'userAgent'],
    purpose: 'security',
    kept: { days: 7, after: 'ended' },
    onClosing: 'deleted',
  },
  {
    table: 'TwoFactor',
    fields: ['secret'],
    purpose: 'security',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  { table: 'Verification', fields: ['identifier'], ...CODES },
  { table: 'MailedCode', fields: ['userId'], ...CODES },
  {
    table: 'RateLimit',
    fields: ['key'],
    purpose: 'security',
    kept: { days: 1, after: 'written' },
    onClosing: 'stays_without_name',
  },
  {
    table: 'HeldText',
    fields: ['fields', 'address'],
    purpose: 'account',
    kept: { days: 1, after: 'written' },
    onClosing: 'stays_without_name',
  },
  {
    table: 'OutboxMail',
    fields: ['to', 'subject', 'text'],
    purpose: 'mail',
    kept: { days: 90, after: 'written' },
    onClosing: 'deleted',
  },
  {
    table: 'Consent',
    fields: ['userId'],
    purpose: 'account',
    kept: OUTLIVES,
    onClosing: 'stays_without_name',
  },
  {
    table: 'Membership',
    fields: ['userId', 'role'],
    purpose: 'account',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  {
    table: 'CalendarFeed',
    fields: ['userId'],
    purpose: 'account',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  {
    table: 'Invitation',
    fields: ['email'],
    purpose: 'account',
    kept: { days: 90, after: 'settled' },
    onClosing: 'deleted',
  },
  {
    table: 'AccessRequest',
    fields: ['userId', 'message'],
    purpose: 'account',
    kept: { days: 365, after: 'settled' },
    onClosing: 'deleted',
  },
  {
    table: 'LastActivity',
    fields: ['userId'],
    purpose: 'casework',
    kept: { until: 'account_closed' },
    onClosing: 'deleted',
  },
  {
    table: 'Nudge',
    fields: ['userId'],
    purpose: 'casework',
    kept: OUTLIVES,
    onClosing: 'stays_without_name',
  },
  {
    table: 'SecurityEvent',
    fields: ['actorId', 'subjectId', 'address'],
    purpose: 'security',
    kept: { days: 400, after: 'written' },
    onClosing: 'stays_without_name',
  },
  {
    table: 'AccessLog',
    fields: ['actorId'],
    purpose: 'security',
    kept: OUTLIVES,
    onClosing: 'stays_without_name',
  },
  {
    table: 'TaskAnswer',
    fields: ['value', 'savedById'],
    purpose: 'casework',
    kept: { until: 'firm_closed' },
    onClosing: 'stays_with_firm',
  },
  {
    table: 'DocumentVersion',
    fields: ['filename', 'uploadedById'],
    purpose: 'identity',
    kept: { days: 30, after: 'settled' },
    onClosing: 'stays_with_firm',
  },
  {
    table: 'SubmissionVersion',
    fields: ['snapshot', 'submittedById'],
    purpose: 'casework',
    kept: OUTLIVES,
    onClosing: 'stays_as_record',
  },
  {
    table: 'ApplicationEvent',
    fields: ['actorId'],
    purpose: 'casework',
    kept: OUTLIVES,
    onClosing: 'stays_without_name',
  },
  {
    table: 'Message',
    fields: ['text', 'authorId'],
    purpose: 'casework',
    kept: OUTLIVES,
    onClosing: 'stays_as_record',
  },
  {
    table: 'MessageAttachment',
    fields: ['filename'],
    purpose: 'casework',
    kept: OUTLIVES,
    onClosing: 'stays_as_record',
  },
  {
    table: 'FirmTrait',
    fields: ['value'],
    purpose: 'casework',
    kept: { until: 'firm_closed' },
    onClosing: 'stays_with_firm',
  },
] as const satisfies readonly Holding[]

/** Tables that say nothing of a person but, at most, which account wrote a row. A new table stands in one of the two lists. */
export const WITHOUT_PERSONS: readonly string[] = [
  'AgencyWait',
  'AnswerTime',
  'Application',
  'CaseRemark',
  'CatalogueNotice',
  'CatalogueVersion',
  'Certificate',
  'ChannelChoice',
  'CheckUp',
  'Consultation',
  'DeskLease',
  'Document',
  'DuplicateDecision',
  'ExportDeclaration',
  'Firm',
  'FirmProduct',
  'ItemVerdict',
  'MarketChoice',
  'MessageRead',
  'MessageTemplate',
  'ModeDecision',
  'Note',
  'ProgrammeTarget',
  'QueueDefault',
  'QueueView',
  'ReadinessAnswer',
  'ReadinessScore',
  'ReminderSent',
  'RungReached',
  'SealedKey',
  'SecondLook',
  'SecondReading',
  'TaskMedian',
  'WaitInterval',
]

/** Days after which rows of a table go; throws for a table that is kept otherwise. */
export function daysKept(table: string): number {
  const kept: Kept | undefined = HOLDINGS.find((holding) => holding.table === table)?.kept
  if (!kept || !('days' in kept)) throw new Error(`Nothing says after how many days rows of ${table} go.`)
  return kept.days
}
