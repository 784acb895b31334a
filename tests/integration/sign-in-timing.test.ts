// Nobody learns from a stop-watch which addresses have an account. What takes time is hashing a password, so both ways hash as
// often; where a mail goes out, the answer waits for the same time. Counted, not compared by the clock: a clock errs on busy machines.
import { createHook } from 'node:async_hooks'
import { expect, test } from 'vitest'
import { requestReset, signIn } from '~/features/accounts/commands.server'
import { signUp } from '~/features/accounts/sign-up-commands.server'
import { createPerson } from '../factories/people'
import { PASSWORD } from '../support/account-forms'

type Attempt = (email: string) => Promise<unknown>
const from = { address: '198.51.100.7', request: new Request('http://localhost:3000/sign-in') }

/** How often Node was asked for a scrypt hash. */
async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({ init: (_, type) => void (count += type === 'SCRYPTREQUEST' ? 1 : 0) }).enable()
  await work().finally(() => hook.disable())
  return count
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const withWrongPassword: Attempt = (email) => signIn({ email, password: 'wrong-password' }, from)
const asNewcomer: Attempt = (email) => signUp({ name: 'X', email, password: PASSWORD, language: 'en' }, from)
const forReset: Attempt = (email) => requestReset(email, from)

test.each([
  ['signing in', withWrongPassword],
  ['signing up', asNewcomer],
])('%s hashes once for a known address and once for an unknown one', async (_, attempt) => {
  await createPerson({ email: 'known@example.cn', password: PASSWORD })
  expect(await hashesOf(() => attempt('known@example.cn'))).toBe(1)
  expect(await hashesOf(() => attempt('unknown@example.cn'))).toBe(1)
})

test.each([
  ['signing up', 500, asNewcomer],
  ['asking for a reset', 250, forReset],
])('%s answers neither address in less than %i ms', async (_, milliseconds, attempt) => {
  await createPerson({ email: 'known@example.cn', password: PASSWORD })
  // A timer of Node counts whole milliseconds, so it may be less than one early.
  expect(await timeOf(() => attempt('known@example.cn'))).toBeGreaterThan(milliseconds - 1)
  expect(await timeOf(() => attempt('unknown@example.cn'))).toBeGreaterThan(milliseconds - 1)
})
