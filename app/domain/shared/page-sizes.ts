/** Rows of a list on one page, where a person goes through them. */
export const ROWS_A_PAGE = 25

/** Rows of what is only skimmed: jobs, and the security record. */
export const LINES_A_PAGE = 50
