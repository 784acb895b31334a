import { hashPassword as earlierHash } from 'better-auth/crypto'
import { describe, expect, test } from 'vitest'
import { hashPassword, isOutdatedHash, stepsOf, verifyPassword } from './password-hash.server'

const PASSWORD = 'pumps-for-kazakhstan'
const work = (hash: string) => stepsOf(hash).reduce((sum, { N, r, p }) => sum + N * r * p, 0)

describe('a stored password', () => {
  test('says with which figures it was made, and holds another salt each time', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)]
    expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w-]{22}\$[\w-]{86}$/)
    expect(one).not.toBe(other)
    expect(isOutdatedHash(one)).toBe(false)
  })

  test('is right for its password alone, in whatever form its characters were typed', async () => {
    const hash = await hashPassword('ｐｕｍｐｓ für 大连港')
    expect(await verifyPassword({ hash, password: 'pumps fu\u0308r 大连港' })).toBe(true)
    expect(await verifyPassword({ hash, password: 'Pumps für 大连港' })).toBe(false)
    expect(await verifyPassword({ hash, password: '' })).toBe(false)
  })

  test('of the time before still compares, is known as old, and takes as much work as one of today', async () => {
    const hash = await earlierHash(PASSWORD)
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true)
    expect(await verifyPassword({ hash, password: 'another-password' })).toBe(false)
    expect(isOutdatedHash(hash)).toBe(true)
    expect(work(hash)).toBe(work(await hashPassword(PASSWORD)))
  })

  test.each(['', 'plain', '$scrypt$ln=15$x$y', '$argon2id$v=19$m=65536,t=3,p=4$x$y', 'abc:def'])(
    '%j is none',
    async (hash) => {
      await expect(verifyPassword({ hash, password: PASSWORD })).rejects.toThrow('known format')
    },
  )
})
