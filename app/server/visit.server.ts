// From which address the request that is being answered came, for code that is given the request alone: a Request does not say, and
// its headers can be written by anybody.
import { AsyncLocalStorage } from 'node:async_hooks'
import { addressKey } from './client-key.server'

declare global {
  // The pages and the server are bundled apart and must mean the same visits.
  var zeroToOneVisits: AsyncLocalStorage<string> | undefined
}

const visits = (globalThis.zeroToOneVisits ??= new AsyncLocalStorage<string>())

/** Does the work, and whatever it waits for, as a visit from the peer's address. */
export function visitFrom<T>(address: string, work: () => T): T {
  return visits.run(addressKey(address), work)
}

/** The address as limits count it. */
export function addressOfVisit(): string {
  return visits.getStore() ?? addressKey('')
}
