// In place of app/server/password-figures.server.ts in integration tests, which sign up and in hundreds of times. The real figures are
// shown in password-hash.server.test.ts, and portals that tests start as processes of their own have them, too.

const QUICK = { N: 16, r: 8, p: 1 }

export type Figures = { readonly N: number; readonly r: number; readonly p: number }
export const PRESENT: Figures = QUICK
export const TOP_UP: Figures = QUICK
/** Hashes of the time before are made by another library. */
export const EARLIER: Figures = { N: 2 ** 14, r: 16, p: 1 }
