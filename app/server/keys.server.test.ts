import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DATA_PURPOSES, derivedKey, KEY_PURPOSES, keyFor, keysFor, type KeyPurpose } from './keys.server'
import { sessionToken } from './session.server'
import { signedToken } from '../../tests/support/session-cookies'

const SECRET = 'a secret of at least thirty-two characters'
const purposes = Object.keys(KEY_PURPOSES) as KeyPurpose[]

beforeEach(() => {
  vi.stubEnv('SESSION_SECRET', SECRET)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('keys by purpose', () => {
  it('are all different, 32 bytes long, and none is the secret', () => {
    const labels = [...Object.values(KEY_PURPOSES), ...Object.values(DATA_PURPOSES)]
    const keys = new Set(labels.map((label) => derivedKey(SECRET, label)))
    expect(keys.size).toBe(labels.length)
    for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(32)
    expect(keys).not.toContain(SECRET)
  })

  // With another answer, every process and every database of before would have other keys.
  it('stay the same from edition to edition', () => {
    expect(derivedKey('0b'.repeat(16), KEY_PURPOSES.sessions)).toBe('N3G3oRpV8VI6U6kGXODXwkqIBuk5tZmD5wCh4_uGkhU')
  })

  it.each(purposes)('depend on the secret: %s', (purpose) => {
    const key = keyFor(purpose)
    vi.stubEnv('SESSION_SECRET', `${SECRET}, but another one`)
    expect(keyFor(purpose)).not.toBe(key)
  })

  it('are two while the secret is being changed, the present one first', () => {
    const before = keyFor('sessions')
    expect(keysFor('sessions')).toEqual([before])
    vi.stubEnv('SESSION_SECRET_BEFORE', SECRET)
    vi.stubEnv('SESSION_SECRET', `${SECRET}, but another one`)
    expect(keysFor('sessions')).toEqual([keyFor('sessions'), before])
  })
})

it('who is signed in stays so while the secret before is still there, and not any longer', () => {
  const request = new Request('http://localhost:3000/', { headers: { cookie: `session=${signedToken('abc')}` } })
  vi.stubEnv('SESSION_SECRET', `${SECRET}, but another one`)
  expect(sessionToken(request)).toBeNull()
  vi.stubEnv('SESSION_SECRET_BEFORE', SECRET)
  expect(sessionToken(request)).toBe('abc')
})
