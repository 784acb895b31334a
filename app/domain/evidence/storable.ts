// Saving keeps even wrong answers as they were typed. Only what a database cannot hold, or what no field needs, is turned away.

/** Twice the longest answer the catalogue asks for, with room for what is pasted beside it. */
export const LONGEST_STORED = 10_000

/** PostgreSQL text has no NUL, and half a surrogate pair is not a character. */
export const FORBIDDEN_TO_STORE = /\0|\p{Cs}/u
