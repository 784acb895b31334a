import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markOf, seal, unseal } from './sealed-text.server'

const SECRET = 'a secret of at least thirty-two characters'

beforeEach(() => {
  vi.stubEnv('SESSION_SECRET', SECRET)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('sealed text', () => {
  it('is opened again for its purpose, and reads otherwise', async () => {
    const sealed = await seal('device', '密码 GEZDGNBV')
    expect(sealed).not.toContain('GEZDGNBV')
    expect(await unseal('device', sealed)).toBe('密码 GEZDGNBV')
  })

  it('is nothing for another purpose, another secret, or once it was changed', async () => {
    const sealed = await seal('device', 'GEZDGNBV')
    expect(await unseal('codes', sealed)).toBeNull()
    expect(await unseal('device', `${sealed.startsWith('0') ? '1' : '0'}${sealed.slice(1)}`)).toBeNull()
    expect(await unseal('device', 'rubbish')).toBeNull()
    vi.stubEnv('SESSION_SECRET', `${SECRET}, but another one`)
    expect(await unseal('device', sealed)).toBeNull()
  })
})

it('a mark depends on the text, the purpose and the secret', () => {
  const mark = markOf('codes', 'abc')
  expect(markOf('codes', 'abc')).toBe(mark)
  expect(new Set([mark, markOf('codes', 'abd'), markOf('device', 'abc')]).size).toBe(3)
})
