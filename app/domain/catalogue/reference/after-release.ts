// Tasks that have to be done, but only once customs has released the goods: they are not optional, and not due before.
export const AFTER_RELEASE: readonly string[] = ['T13', 'T14', 'T16', 'V03']

/** The task in which the firm gives the released declaration: what comes after the release waits for it. */
export const PROVES_RELEASE = 'T12'
