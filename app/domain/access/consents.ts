// What people agree to, each by itself. A consent names the edition of the notice that was read; withdrawing one is another row, so
// that it can always be shown what somebody had agreed to on which day (Personal Information Protection Law, articles 14, 15 and 29).

/** account: name and mail address, asked when signing up. identity: documents that show a person, asked before the first of them. */
export const CONSENT_PURPOSES = ['account', 'identity'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** The day of the notice at /privacy that people agree to now. */
export const NOTICE_EDITION = '2026-11-30'
/** The day of the terms of use at /terms. */
export const TERMS_EDITION = '2026-11-30'

export type ConsentRow = {
  readonly purpose: string
  readonly isGiven: boolean
  readonly notice: string
  readonly at: Date
}

export type ConsentState =
  | { readonly state: 'given' | 'withdrawn'; readonly at: Date; readonly notice: string }
  | { readonly state: 'never_asked' }

/** The newest row of a purpose decides; of two of one instant the one that takes the consent back. */
export function consentState(rows: readonly ConsentRow[], purpose: ConsentPurpose): ConsentState {
  const newest = rows
    .filter((row) => row.purpose === purpose)
    .reduce<ConsentRow | null>((last, row) => (last && !isAfter(row, last) ? last : row), null)
  if (!newest) return { state: 'never_asked' }
  return { state: newest.isGiven ? 'given' : 'withdrawn', at: newest.at, notice: newest.notice }
}

function isAfter(row: ConsentRow, last: ConsentRow): boolean {
  const later = row.at.getTime() - last.at.getTime()
  return later > 0 || (later === 0 && !row.isGiven)
}

/** Without the account's own data there is no account: that consent ends with the account, all others can be withdrawn. */
export function canWithdraw(purpose: ConsentPurpose): boolean {
  return purpose !== 'account'
}
