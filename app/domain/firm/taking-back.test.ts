import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowGivingBack, allowTakingBack, END_REASONS, TAKE_BACK_REASONS, type FirmStanding } from './taking-back'

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

/** What a code goes through: taken back (T), given back (G), registered by another (R); a step that is refused changes nothing. */
function after(steps: string): { readonly standing: FirmStanding; readonly refused: number } {
  let standing: FirmStanding = HELD
  let refused = 0
  for (const step of steps) {
    if (step === 'R') {
      if (standing.takenBackAt) standing = { ...standing, isCodeHeldByOther: true }
      continue
    }
    const decision = step === 'T' ? allowTakingBack(standing) : allowGivingBack(standing)
    if (!decision.ok) refused += 1
    else standing = { ...standing, takenBackAt: step === 'T' ? DAY : null }
  }
  return { standing, refused }
}

describe('what a code goes through', () => {
  it.each([
    ['T', TAKEN.takenBackAt, false, 0],
    ['TG', null, false, 0],
    ['TGT', DAY, false, 0],
    ['TT', DAY, false, 1],
    ['G', null, false, 1],
    ['R', null, false, 0],
    ['TR', DAY, true, 0],
    ['TRG', DAY, true, 1],
    ['TRGG', DAY, true, 2],
  ])('%s', (steps, takenBackAt, isCodeHeldByOther, refused) => {
    expect(after(steps)).toEqual({ standing: { takenBackAt, isCodeHeldByOther }, refused })
  })

  it('never leaves two firms with one code', () => {
    const steps = ['T', 'G', 'R']
    for (const one of steps)
      for (const two of steps)
        for (const three of steps)
          for (const four of steps) {
            const { standing } = after(one + two + three + four)
            expect(standing.takenBackAt === null && standing.isCodeHeldByOther).toBe(false)
          }
  })
})

describe('over any number of steps', () => {
  const steps = fc.array(fc.constantFrom('T', 'G', 'R'), { maxLength: 30 }).map((all) => all.join(''))

  it('exactly one of taking back and giving back is open, unless another holds the code: then neither', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { standing } = after(all)
        const open = [allowTakingBack(standing), allowGivingBack(standing)].filter(({ ok }) => ok).length
        expect(open).toBe(standing.isCodeHeldByOther ? 0 : 1)
      }),
    )
  })

  it('a code that another registered never comes back', () => {
    fc.assert(
      fc.property(steps, steps, (before, behind) => {
        if (after(before).standing.isCodeHeldByOther) expect(after(before + behind).standing).toEqual(TAKEN)
      }),
    )
  })
})

it('an owner closes a firm for a reason that no administrator can give', () => {
  expect(END_REASONS.filter((reason) => !(TAKE_BACK_REASONS as readonly string[]).includes(reason))).toEqual([
    'closed_by_owner',
  ])
})
