// What is to be removed is not there: it went meanwhile, or it never belonged to whoever asks, which is not told.
export type RemovedAlready = { readonly code: 'removedAlready'; readonly isStale: true }

export const REMOVED_ALREADY: RemovedAlready = { code: 'removedAlready', isStale: true }
