import { describe, expect, it } from 'vitest'
import { addressOfVisit, askedOnce, visitFrom } from './visit.server'

describe('a visit', () => {
  it('knows its address as limits count it, and nobody else does', async () => {
    const seen = await visitFrom('2001:db8::1', async () => addressOfVisit())
    expect(seen).not.toBe(addressOfVisit())
    expect(seen).toContain('2001:')
  })

  it('asks the same question once, another one again', async () => {
    let asked = 0
    const ask = (question: string) => askedOnce(question, async () => (asked += 1))
    const replies = await visitFrom('203.0.113.1', () => Promise.all([ask('who'), ask('who'), ask('what')]))
    expect([replies, asked]).toEqual([[1, 1, 2], 2])
  })

  it('leaves nothing to the next one, and outside of any nothing is remembered', async () => {
    let asked = 0
    const ask = () => askedOnce('who', async () => (asked += 1))
    await visitFrom('203.0.113.1', ask)
    await visitFrom('203.0.113.1', ask)
    await ask()
    await ask()
    expect(asked).toBe(4)
  })

  it('repeats a failure to all who asked', async () => {
    const ask = () => askedOnce('who', () => Promise.reject(new Error('gone')))
    await visitFrom('203.0.113.1', async () => {
      await expect(ask()).rejects.toThrow('gone')
      await expect(ask()).rejects.toThrow('gone')
    })
  })
})
