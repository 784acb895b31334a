// Apart from the schema, so that the browser need not load its checks for a few names.

/** In characters, a line break counted as one. */
export const LONGEST_MESSAGE = 5000
export const MOST_FILES = 5
