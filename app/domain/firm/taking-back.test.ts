import { describe, expect, it } from 'vitest'
import { allowGivingBack, allowTakingBack, TAKE_BACK_REASONS } from './taking-back'

const DAY = new Date('2026-11-30T01:00:00Z')
const HELD = { takenBackAt: null, isCodeHeldByOther: false }
const FREE = { takenBackAt: DAY, isCodeHeldByOther: false }
const TAKEN = { takenBackAt: DAY, isCodeHeldByOther: true }

describe('a credit code', () => {
  it.each([
    { standing: HELD, back: null, again: 'firms.notTakenBack' },
    { standing: FREE, back: 'firms.takenBackAlready', again: null },
    { standing: TAKEN, back: 'firms.takenBackAlready', again: 'firms.codeHeldByOther' },
  ])('$standing', ({ standing, back, again }) => {
    const answer = (code: string | null) =>
      code === null ? { ok: true, value: null } : { ok: false, refusal: { code } }
    expect(allowTakingBack(standing)).toEqual(answer(back))
    expect(allowGivingBack(standing)).toEqual(answer(again))
  })

  it('is taken back and given back as often as it takes, never twice in a row', () => {
    expect(allowTakingBack(HELD).ok && allowGivingBack(FREE).ok).toBe(true)
    expect(allowTakingBack(FREE).ok || allowGivingBack(HELD).ok).toBe(false)
  })

  it('has a reason that holds no words of anybody', () => {
    for (const reason of TAKE_BACK_REASONS) expect(reason).toMatch(/^[a-z_]+$/)
  })
})
