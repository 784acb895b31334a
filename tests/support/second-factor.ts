// Signing in with two steps, as a person with an authenticator app does.
import { action as secondStep } from '~/routes/account/second-step'
import { action as signIn } from '~/routes/account/sign-in'
import { action as manage, loader as page } from '~/routes/account/two-factor'
import type { TwoFactorView } from '~/features/accounts/two-factor-queries.server'
import { totpCode, totpStep } from '~/server/totp.server'
import { APP_SECRET, type Person } from '../factories/people'
import { PASSWORD, sessionOf, submit } from './account-forms'
import { answer, get } from './requests'

/** What the app shows now, or showed or will show so many half minutes from now. */
export function appCode(secret = APP_SECRET, halfMinutes = 0): string {
  return totpCode(secret, totpStep(new Date()) + halfMinutes)
}

/** A code that is none of those that count now. */
export function wrongCode(secret = APP_SECRET): string {
  const right = [-2, -1, 0, 1, 2].map((halfMinutes) => appCode(secret, halfMinutes))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? ''
}

export type From = { readonly address?: string; readonly cookie?: string; readonly next?: string }

/** The first step: the right password. */
export function givePassword(person: Pick<Person, 'email'>, { address, cookie, next = '' }: From = {}) {
  return submit(signIn, { path: '/sign-in', body: { email: person.email, password: PASSWORD, next }, address, cookie })
}

export function giveCode(code: string, { next = '', ...from }: From) {
  return submit(secondStep, { path: '/sign-in/code', body: { code, next }, ...from })
}

/** Both steps; the cookie of the session that opens everything. */
export async function signedInTwice(person: Pick<Person, 'email'>, code = appCode()): Promise<string> {
  return sessionOf(await giveCode(code, { cookie: sessionOf(await givePassword(person)) }))
}

/** A form of the page on which the second factor is set up and changed. */
export function change(cookie: string, body: Record<string, string>, address?: string) {
  return submit(manage, { path: '/account/two-factor', body, cookie, address })
}

export async function viewOf(cookie: string): Promise<TwoFactorView> {
  const given = await answer<TwoFactorView>(page, { request: await get('/account/two-factor', { cookie }) })
  if (given.status !== 200) throw new Error(`${given.status} ${given.location}`)
  return given.data
}

/** Sets an app up from the beginning to the backup codes. */
export async function setUpApp(cookie: string) {
  await change(cookie, { intent: 'start', password: PASSWORD })
  const secret = (await viewOf(cookie)).setUp?.secret ?? ''
  const code = appCode(secret)
  const given = await change(cookie, { intent: 'confirm', code })
  const renewed = sessionOf(given)
  return { secret, code, given, cookie: renewed, codes: (await viewOf(renewed)).newCodes ?? [] }
}
