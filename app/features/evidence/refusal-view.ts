/** What is our fault and not that of the file: sent again later, it is taken. */
const OURS = new Set<string>(['storage_unavailable', 'too_many_files_now'])

/** The status of an answer that refuses something, and when to come back. */
export function refusalStatus(refusals: readonly { readonly code: string }[]) {
  const isOurs = refusals.some(({ code }) => OURS.has(code))
  return isOurs ? { status: 503, headers: { 'Retry-After': '30' } } : { status: 422, headers: undefined }
}
