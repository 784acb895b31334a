import { describe, expect, it } from 'vitest'
import { markOf, seal, unseal } from './sealed-text.server'

describe('sealed text', () => {
  it('is opened again with its key, and reads otherwise', async () => {
    const sealed = await seal('a key', '密码 GEZDGNBV')
    expect(sealed).not.toContain('GEZDGNBV')
    expect(await unseal('a key', sealed)).toBe('密码 GEZDGNBV')
  })

  it('is nothing with another key, or once it was changed', async () => {
    const sealed = await seal('a key', 'GEZDGNBV')
    expect(await unseal('another key', sealed)).toBeNull()
    expect(await unseal('a key', `${sealed.startsWith('0') ? '1' : '0'}${sealed.slice(1)}`)).toBeNull()
    expect(await unseal('a key', 'rubbish')).toBeNull()
  })
})

it('a mark depends on the text and the key', () => {
  const mark = markOf('a key', 'abc')
  expect(markOf('a key', 'abc')).toBe(mark)
  expect(new Set([mark, markOf('a key', 'abd'), markOf('another key', 'abc')]).size).toBe(3)
})
