// Which mail addresses an account can have, decided once for every form, and for the library that keeps the accounts: what it would
// refuse is refused here, at the field, before anything is written. Addresses in other scripts are not taken: the mail servers of
// most firms, and that library, cannot write to them.
import { plainSigns } from './typed-text'

const LONGEST_ADDRESS = 254
/** RFC 5321: before and after the sign. */
const [LONGEST_NAME, LONGEST_LABEL] = [64, 63]
const NAME = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
const TOP = /^[a-z]{2,}$/
/** What comes along when an address is copied out of a sentence or a list. No address begins or ends with one of these. */
const OPENING = /^(?:mailto:|[\s<("'\u2018\u201c\u300a\u3010\u300c:;,])+/
const CLOSING = /[\s>)"'\u2019\u201d\u300b\u3011\u300d:;,.\u3001]/

export type MailAddressProblem = 'invalid' | 'not_latin'

/** Lower case, half width, without what stood around it. */
export function cleanMailAddress(text: string): string {
  const plain = plainSigns(text).toLowerCase().replace(OPENING, '')
  let end = plain.length
  while (end > 0 && CLOSING.test(plain.charAt(end - 1))) end -= 1
  return plain.slice(0, end)
}

/** Null for an address, cleaned already, that mail can be sent to. */
export function mailAddressProblem(address: string): MailAddressProblem | null {
  if (address.length > LONGEST_ADDRESS) return 'invalid'
  const [name = '', domain = '', ...more] = address.split('@')
  if (name === '' || domain === '' || more.length > 0) return 'invalid'
  if (/[^\p{ASCII}]/u.test(address)) return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(address) ? 'not_latin' : 'invalid'
  if (name.length > LONGEST_NAME || !NAME.test(name) || name.endsWith("'")) return 'invalid'
  const labels = domain.split('.')
  const isDomain = labels.length > 1 && labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label))
  return isDomain && TOP.test(labels.at(-1) ?? '') ? null : 'invalid'
}
