import { describe, expect, it } from 'vitest'
import { BROKEN_LINE, keepTyped, replyWhenLost, UNAVAILABLE, unlessLineBroke } from './broken-line'

const failingWith = (error: unknown) => ({
  serverAction: () =>
    new Promise<never>(() => {
      throw error
    }),
})

describe('a line that breaks while a form is sent', () => {
  it('is answered like a refusal of the whole form', async () => {
    expect(await keepTyped(failingWith(new TypeError('Failed to fetch')))).toBe(BROKEN_LINE)
    expect(BROKEN_LINE.errors).toEqual([{ field: null, message: { key: 'forms:offline' } }])
  })

  it('keeps what is typed when the server cannot save just now', async () => {
    const answered = { status: 503, statusText: 'Service Unavailable', internal: false, data: '' }
    expect(await keepTyped(failingWith(answered))).toBe(UNAVAILABLE)
    await expect(keepTyped(failingWith({ ...answered, status: 500 }))).rejects.toMatchObject({ status: 500 })
  })

  it.each([new Error('a fault of ours'), new Response(null, { status: 404 }), 'text'])(
    'is not what %s is',
    async (error) => {
      expect(replyWhenLost(error)).toBeNull()
      await expect(keepTyped(failingWith(error))).rejects.toBe(error)
    },
  )

  it('leaves what the server answers as it is', async () => {
    expect(await keepTyped({ serverAction: () => Promise.resolve('refused') })).toBe('refused')
  })

  it.each([
    [BROKEN_LINE, true, false],
    [{ reply: BROKEN_LINE }, true, false],
    [UNAVAILABLE, true, false],
    [{ reply: UNAVAILABLE }, true, false],
    [{ reply: null }, true, true],
    [undefined, true, true],
    [null, true, true],
    [{ errors: [], values: {} }, false, false],
    [{ errors: [], values: {} }, true, true],
    [{ errors: BROKEN_LINE.errors, values: {} }, true, false],
  ])('asks for no page anew after it or a refusal: %o', (actionResult, defaultShouldRevalidate, isAsked) => {
    expect(unlessLineBroke({ actionResult, defaultShouldRevalidate })).toBe(isAsked)
  })
})
