import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env.server'

const RIGHT = { DATABASE_URL: 'postgresql://me:pw@db.example:5432/portal', SESSION_SECRET: 'x'.repeat(32) }

describe('the environment', () => {
  it('needs only a database and a secret', () => {
    expect(readEnvironment(RIGHT)).toMatchObject({
      PORT: 3000,
      BASE_URL: 'http://localhost:3000',
      TRUST_PROXY: 0,
      DEMO: '0',
      HOST: '127.0.0.1',
    })
  })

  it('takes an empty variable as unset', () => {
    expect(readEnvironment({ ...RIGHT, PORT: '', SMTP_URL: '', BASE_URL: '' })).toMatchObject({ PORT: 3000 })
  })

  it.each([
    ['DATABASE_URL', 'mysql://db.example/portal'],
    ['DATABASE_URL', undefined],
    ['SESSION_SECRET', 'short'],
    ['SESSION_SECRET', undefined],
    ['PORT', 'three thousand'],
    ['PORT', '65536'],
    ['BASE_URL', 'portal.example'],
    ['SMTP_URL', 'https://mail.example'],
    ['TRUST_PROXY', '-1'],
    ['DEMO', 'yes'],
    ['DEMO_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readEnvironment({ ...RIGHT, [name]: value })).toThrow(
      new RegExp(`^The environment is not right: ${name} .+\\.$`),
    )
  })

  it('never repeats a secret in what it says', () => {
    expect(() => readEnvironment({ ...RIGHT, SESSION_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
  })
})
