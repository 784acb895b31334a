import { expect, it } from 'vitest'
import { ok, refused } from './result'

it('carries a value', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 })
})

it('carries the code of a refusal', () => {
  expect(refused({ code: 'already_claimed' })).toEqual({ ok: false, refusal: { code: 'already_claimed' } })
})
