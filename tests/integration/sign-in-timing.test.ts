// Nobody learns from a stop-watch which addresses have an account. The quickest of several tries is compared: whatever else
// the machine does can only add to a try, never take from it.
import { expect, test } from 'vitest'
import { requestReset, signIn } from '~/features/accounts/commands.server'
import { signUp } from '~/features/accounts/sign-up-commands.server'
import { createPerson } from '../factories/people'
import { PASSWORD } from '../support/account-forms'

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

type Attempt = (email: string, address: string) => Promise<unknown>
const request = new Request('http://localhost:3000/sign-in')

test.each<[string, number, Attempt]>([
  ['signing in', 25, (email, address) => signIn({ email, password: 'wrong-password' }, { address, request })],
  ['signing up', 5, (email, address) => signUp({ name: 'X', email, password: PASSWORD, language: 'en' }, { address })],
  ['asking for a reset', 7, (email, address) => requestReset(email, { address })],
])('%s takes as long for a known address as for an unknown one', async (_, tries, attempt) => {
  await createPerson({ email: 'known@example.cn', password: PASSWORD })
  await attempt('warm-up@example.cn', 'warm-up')
  const known: number[] = []
  const unknown: number[] = []
  for (let turn = 0; turn < tries; turn += 1) {
    known.push(await timeOf(() => attempt('known@example.cn', `198.51.100.${turn}`)))
    unknown.push(await timeOf(() => attempt(`unknown-${turn}@example.cn`, `198.51.100.${turn}`)))
  }
  const [one, other] = [Math.min(...known), Math.min(...unknown)]
  expect(Math.abs(one - other) / Math.max(one, other)).toBeLessThan(0.1)
})
