// better-auth answers some failures of the database as refusals and only notes others. Whatever it makes of one, the caller hears of it:
// nobody is told that an address is taken or that a code is on its way because the database was away for a moment.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { PrismaClient } from './db.server'
import { isUnavailable } from './unavailable.server'

type Call = { lost: unknown }

const calls = new AsyncLocalStorage<Call>()

function note(error: unknown): void {
  const call = calls.getStore()
  if (call && isUnavailable(error)) call.lost = error
}

/** What the work gives or throws; a database that was away on the way is remembered for the call it belongs to. */
export async function noted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    note(error)
    throw error
  }
}

/** The same database, whose failures are remembered. */
export function notedClient(db: PrismaClient) {
  return db.$extends({ query: { $allOperations: ({ args, query }) => noted(() => query(args)) } })
}

/** The same functions; one of them during which the database was away throws that failure, whatever else it came to. */
export function heard<T extends object>(api: T): T {
  return new Proxy(api, {
    get(target, name, receiver) {
      const found: unknown = Reflect.get(target, name, receiver)
      if (typeof found !== 'function') return found
      return (...given: unknown[]) =>
        calls.run({ lost: null }, () => hearing(() => Reflect.apply(found, target, given)))
    },
  })
}

async function hearing(work: () => unknown): Promise<unknown> {
  try {
    const done = await work()
    throwLost()
    return done
  } catch (error) {
    throwLost()
    throw error
  }
}

function throwLost(): void {
  const lost = calls.getStore()?.lost
  if (lost) throw lost
}
