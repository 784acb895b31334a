import { describe, expect, it } from 'vitest'
import { durationOf } from '../calendar/durations'
import { reminderDue } from '../calendar/matters'
import { catalogue, findTask } from '../catalogue/catalogue'
import type { Task } from '../catalogue/types'
import { VALID_FOR_DAYS } from './pre-check'
import { answersInForce, isRenewable, isRenewed, renewableItems, renewAheadDays } from './renewal'
import { atLeast } from '../../../tests/support/at-least'

const licence = findTask('S01') as Task
const UNTIL = 'S01.licence_valid_until'
const TODAY = '2026-11-24'

describe('when a document may be given anew', () => {
  it.each([
    ['2020-01-01', true],
    ['2026-11-23', true],
    ['2026-11-24', true],
    ['2027-02-22', true],
    ['2027-02-23', false],
    ['2040-01-01', false],
    ['', false],
    ['no day', false],
  ])('accepted until %s: %s', (day, isOpen) => {
    expect(isRenewable(licence, { [UNTIL]: day }, TODAY)).toBe(isOpen)
  })

  it('is not before it was accepted', () => {
    expect(isRenewable(licence, {}, TODAY)).toBe(false)
    expect(isRenewable(licence, { 'P03.licence_valid_until': '2020-01-01' }, TODAY)).toBe(false)
  })

  it('begins with the first reminder, before the pre-check finds the last day too near', () => {
    const aheadDays = renewAheadDays(durationOf(licence, []).most)
    expect(reminderDue({ kind: 'expiry', day: '2027-02-22', aheadDays }, TODAY)).toBe(aheadDays)
    expect(aheadDays).toBeGreaterThan(VALID_FOR_DAYS)
  })
})

describe('what may be given anew', () => {
  const open = renewableItems(catalogue.tasks, { [UNTIL]: '2026-11-30' }, TODAY)

  it('is everything of the task', () => {
    expect(open).toContain(UNTIL)
    expect(open).toContain('S01.doc.business_licence')
  })

  it('is nothing of other tasks but the same document', () => {
    const others = open.filter((itemId) => !itemId.startsWith('S01.'))
    expect(atLeast(0, others).every((itemId) => itemId.endsWith('.doc.business_licence'))).toBe(true)
  })

  it('has nothing twice, and is empty when nothing runs out', () => {
    expect(new Set(open).size).toBe(open.length)
    expect(renewableItems(catalogue.tasks, { [UNTIL]: '2040-01-01' }, TODAY)).toEqual([])
  })
})

describe('what counts until an advisor has looked', () => {
  it.each([
    [{ licence_valid_until: '2030-01-01' }, { [UNTIL]: '2026-01-01' }, '2026-01-01'],
    [{ licence_valid_until: '2030-01-01' }, {}, '2030-01-01'],
    [{ licence_valid_until: '2030-01-01' }, { [UNTIL]: '' }, ''],
    [{}, { [UNTIL]: '2026-01-01' }, '2026-01-01'],
  ])('given %j, accepted %j: %s', (answers, accepted, day) => {
    expect(answersInForce(licence, answers, accepted).licence_valid_until).toBe(day)
  })

  it('leaves other answers as they are', () => {
    expect(answersInForce(licence, { registered_address: '沈阳' }, { [UNTIL]: '2026-01-01' })).toMatchObject({
      registered_address: '沈阳',
    })
  })
})

describe('whether there is something to submit', () => {
  it.each([
    ['2030-01-01', '2026-01-01', true],
    ['２０３０-01-01', '2026-01-01', true],
    ['2026-01-01', '2026-01-01', false],
    ['2025-01-01', '2026-01-01', false],
    ['', '2026-01-01', false],
    ['soon', '2026-01-01', false],
    ['2030-01-01', '', true],
  ])('given %s where %s was accepted: %s', (now, before, expected) => {
    expect(isRenewed(licence, { licence_valid_until: now }, { [UNTIL]: before })).toBe(expected)
  })

  it('is nothing where nothing was accepted', () => {
    expect(isRenewed(licence, { licence_valid_until: '2030-01-01' }, {})).toBe(false)
  })
})
