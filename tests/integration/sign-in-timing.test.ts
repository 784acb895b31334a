// Nobody learns from a stop-watch which addresses have an account. Where a password is hashed, the work of our own threads is
// compared, which other programs do not add to; an answer that waits for a fixed time is measured by the clock. Of several tries
// the cheapest counts.
import { expect, test } from 'vitest'
import { requestReset, signIn } from '~/features/accounts/commands.server'
import { signUp } from '~/features/accounts/sign-up-commands.server'
import { createPerson } from '../factories/people'
import { PASSWORD } from '../support/account-forms'

/** Microseconds of processor time of this process. */
async function effortOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

type Attempt = (email: string, address: string) => Promise<unknown>
const request = new Request('http://localhost:3000/sign-in')

test.each<[string, number, typeof timeOf, Attempt]>([
  ['signing in', 25, effortOf, (email, address) => signIn({ email, password: 'wrong-password' }, { address, request })],
  [
    'signing up',
    5,
    effortOf,
    (email, address) => signUp({ name: 'X', email, password: PASSWORD, language: 'en' }, { address }),
  ],
  ['asking for a reset', 7, timeOf, (email, address) => requestReset(email, { address })],
])('%s takes as long for a known address as for an unknown one', async (_, tries, costOf, attempt) => {
  await createPerson({ email: 'known@example.cn', password: PASSWORD })
  await attempt('warm-up@example.cn', 'warm-up')
  const known: number[] = []
  const unknown: number[] = []
  for (let turn = 0; turn < tries; turn += 1) {
    known.push(await costOf(() => attempt('known@example.cn', `198.51.100.${turn}`)))
    unknown.push(await costOf(() => attempt(`unknown-${turn}@example.cn`, `198.51.100.${turn}`)))
  }
  const [one, other] = [Math.min(...known), Math.min(...unknown)]
  expect(Math.abs(one - other) / Math.max(one, other)).toBeLessThan(0.1)
})
