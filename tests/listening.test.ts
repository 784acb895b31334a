import { describe, expect, test } from 'vitest'
import { checkDemo, hostFrom, isThisMachine, KNOWN_PASSWORD } from '../bin/listening.mjs'
import { KNOWN_PASSWORD as portals } from '~/server/demo.server'

describe('the address', () => {
  test.each([undefined, ''])('is this machine only for HOST %j', (text) => {
    expect(hostFrom(text)).toBe('127.0.0.1')
  })

  test.each(['127.0.0.1', '127.8.9.10', 'localhost', '::1', '[::1]'])('%s is reached by this machine alone', (host) => {
    expect(isThisMachine(host)).toBe(true)
  })

  test.each(['0.0.0.0', '::', '[::]', '192.168.1.7', '127.0.0.1.example.cn', 'portal.example', '2001:db8::1'])(
    '%s is reached by others',
    (host) => {
      expect(isThisMachine(host)).toBe(false)
    },
  )
})

describe('a demo', () => {
  const own = 'a password of my own'

  test.each([
    ['on this machine', { host: '127.0.0.1', isDemo: true, password: undefined }],
    ['for others, with a password of its own', { host: '0.0.0.0', isDemo: true, password: own }],
  ])('starts %s', (_, given) => {
    expect(() => checkDemo(given)).not.toThrow()
  })

  test.each(['0.0.0.0', '::', '10.0.0.5'])('with the known password does not start on %s', (host) => {
    expect(() => checkDemo({ host, isDemo: true, password: undefined })).toThrow(
      /^HOST=.* everybody knows: set DEMO_PASSWORD .*\.$/,
    )
  })

  test.each([KNOWN_PASSWORD, 'short', 'x'.repeat(129)])('does not start with %s for its own', (password) => {
    expect(() => checkDemo({ host: '127.0.0.1', isDemo: true, password })).toThrow(/^DEMO_PASSWORD .*\.$/)
  })

  test('has one known password, wherever it is written', () => {
    expect(KNOWN_PASSWORD).toBe(portals)
  })
})

test('what is no demo starts anywhere', () => {
  expect(() => checkDemo({ host: '0.0.0.0', isDemo: false, password: undefined })).not.toThrow()
})
