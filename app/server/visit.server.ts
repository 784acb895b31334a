// From which address the request that is being answered came, for code that is given the request alone: a Request does not say, and
// its headers can be written by anybody. And what was asked for it already: the loaders of one page run side by side, each with a
// Request of its own.
import { AsyncLocalStorage } from 'node:async_hooks'
import { addressKey } from './client-key.server'

type Visit = { readonly address: string; readonly asked: Map<string, Promise<unknown>> }

declare global {
  // The pages and the server are bundled apart and must mean the same visits.
  var zeroToOneVisits: AsyncLocalStorage<Visit> | undefined
}

const visits = (globalThis.zeroToOneVisits ??= new AsyncLocalStorage<Visit>())

/** Does the work, and whatever it waits for, as a visit from the peer's address. */
export function visitFrom<T>(address: string, work: () => T): T {
  return visits.run({ address: addressKey(address), asked: new Map() }, work)
}

/** The address as limits count it. */
export function addressOfVisit(): string {
  return visits.getStore()?.address ?? addressKey('')
}

/** Asks once for what several parts of an answer need. The question says all that the reply depends on. */
export function askedOnce<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const asked = visits.getStore()?.asked
  const before = asked?.get(question)
  // Whoever asks the same question asks for the same type.
  if (before) return before as Promise<T>
  const reply = ask()
  asked?.set(question, reply)
  return reply
}
