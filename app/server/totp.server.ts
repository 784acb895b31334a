// Time-based one-time passwords of authenticator apps (RFC 6238: HMAC-SHA-1, six digits, half a minute). better-auth checks them,
// too, but does not tell which half minute a code belongs to, without which a code could be used twice.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP_MS = 30_000
const DIGITS = 6
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** How far the clock of a telephone may be off. */
const DRIFT = [-1, 0, 1] as const

/** The secret as people type it: 160 bits in base 32. */
export function newTotpSecret(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('')
}

/** The half minute since 1970 that a moment is in. */
export function totpStep(now: Date): number {
  return Math.floor(now.getTime() / STEP_MS)
}

export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const number = mac.readUInt32BE((mac[mac.length - 1] ?? 0) & 0xf) & 0x7fffffff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The half minute that the code belongs to, one before and one after included; null when it is none of theirs. */
export function matchingStep(
  secret: string,
  { code, now }: { readonly code: string; readonly now: Date },
): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const given = Buffer.from(code)
  const present = totpStep(now)
  // All are computed, so that the time taken tells nothing.
  const matching = DRIFT.filter((drift) => timingSafeEqual(given, Buffer.from(totpCode(secret, present + drift))))
  const drift = matching.at(-1)
  return drift === undefined ? null : present + drift
}

/** What the QR code holds: apps read the secret and the names from it. */
export function totpAddress(
  secret: string,
  { account, issuer }: { readonly account: string; readonly issuer: string },
) {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
