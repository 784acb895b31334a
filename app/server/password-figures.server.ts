// How much work a password hash takes, in scrypt's figures.

export type Figures = { readonly N: number; readonly r: number; readonly p: number }

/** One of the equivalent settings of OWASP's Password Storage Cheat Sheet, the one that needs the least memory. */
export const PRESENT: Figures = { N: 2 ** 15, r: 8, p: 3 }
/** better-auth's own, whose hashes are `salt:key` in hexadecimal digits. */
export const EARLIER: Figures = { N: 2 ** 14, r: 16, p: 1 }
/** With the earlier one it takes as long as the present one alone, so that time does not tell which accounts are old. */
export const TOP_UP: Figures = { N: 2 ** 15, r: 8, p: 2 }
