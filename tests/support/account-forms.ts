// The forms of accounts, filled in and sent as a person would.
import { spendAttempt } from '~/features/accounts/attempt-commands.server'
import type { FormReply } from '~/i18n/message-key'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as confirm } from '~/routes/account/confirm'
import { action as signUp } from '~/routes/account/sign-up'
import { codeMailedTo } from './mails'
import { answer, post, type Answer } from './requests'

export const PASSWORD = 'pumps-for-kazakhstan'
export const newcomer = {
  name: '李明',
  email: 'li@example.cn',
  password: PASSWORD,
  preferredLanguage: 'zh-CN',
  consent: 'yes',
  next: '',
}

type Sent = {
  readonly path: string
  readonly body: Record<string, string>
  readonly address?: string
  readonly cookie?: string
}

export async function submit(action: Parameters<typeof answer>[0], { path, body, address, cookie }: Sent) {
  return answer<FormReply>(action, { request: await post(path, body, { cookie }), address })
}

/** What the browser that got this answer sends along from now on. */
export function cookiesOf(given: Answer): string {
  return given.cookies.map((cookie) => cookie.split(';')[0]).join('; ')
}

/** The session cookie that an answer sets. */
export function sessionOf(given: Answer): string {
  return given.cookies.find((cookie) => cookie.startsWith('session='))?.split(';')[0] ?? ''
}

/** What was refused: `field: message key`. */
export function messages(given: Answer<FormReply>): string[] {
  return given.data.errors.map(({ field, message }) => `${field}: ${message.key}`)
}

/** As after so many wrong passwords from as many addresses: the tries are spent, without the hashes that take the time. */
export async function guessedAt(email: string, times = 30): Promise<void> {
  for (let index = 0; index < times; index += 1)
    await spendAttempt({ kind: 'sign_in', address: `192.0.2.${index}`, person: email })
}

/** As after so many wrong passwords from one address. */
export async function guessedFrom(address: string, email: string, times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) await spendAttempt({ kind: 'sign_in', address, person: email })
}

/** Asks for a reset code; what the browser that asked sends along from now on. */
export async function askedForReset(email: string, from: { address?: string; cookie?: string } = {}): Promise<string> {
  const asked = cookiesOf(await submit(forgot, { path: '/forgot-password', body: { email }, ...from }))
  return [from.cookie, asked].filter(Boolean).join('; ')
}

/** Signs the newcomer up and gives their session cookie. */
export async function signedUp(): Promise<string> {
  const cookie = cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer }))
  const body = { intent: 'confirm', email: newcomer.email, code: await codeMailedTo(newcomer.email) }
  return sessionOf(await submit(confirm, { path: '/sign-up/confirm', body, cookie }))
}
