import { describe, expect, it } from 'vitest'
import { matchingStep, newTotpSecret, totpAddress, totpCode, totpStep } from './totp.server'

/** "12345678901234567890" in base 32, the secret of the examples in RFC 6238. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const NOW = new Date('2026-11-25T04:00:10Z')

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %i are those of RFC 6238', (seconds, code) => {
    expect(totpCode(SECRET, totpStep(new Date(seconds * 1000)))).toBe(code)
  })

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('of the half minute %i from now count: %s', (drift, counts) => {
    const step = totpStep(NOW) + drift
    expect(matchingStep(SECRET, { code: totpCode(SECRET, step), now: NOW })).toBe(counts ? step : null)
  })

  it.each([
    ['nothing', ''],
    ['five digits', '28708'],
    ['seven digits', `${totpCode(SECRET, totpStep(NOW))}0`],
    ['letters', 'abcdef'],
    ['many bytes', '数数数数数数'],
  ])('that are %s belong to no half minute', (_, code) => {
    expect(matchingStep(SECRET, { code, now: NOW })).toBeNull()
  })
})

describe('the secret', () => {
  it('is 32 letters that people can type, another one each time', () => {
    const secrets = Array.from({ length: 50 }, newTotpSecret)
    expect(secrets.every((secret) => /^[A-Z2-7]{32}$/.test(secret))).toBe(true)
    expect(new Set(secrets).size).toBe(50)
  })

  it('goes into the address that apps read, with the names of portal and account', () => {
    const address = new URL(totpAddress(SECRET, { account: 'li+1@example.cn', issuer: 'Zero-to-One' }))
    expect(decodeURIComponent(address.pathname)).toBe('//totp/Zero-to-One:li+1@example.cn'.slice(address.host ? 6 : 0))
    expect(Object.fromEntries(address.searchParams)).toEqual({ secret: SECRET, issuer: 'Zero-to-One' })
  })
})
