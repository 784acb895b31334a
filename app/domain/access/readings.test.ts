import { describe, expect, test } from 'vitest'
import type { SnapshotField } from '../application/snapshot'
import { catalogue } from '../catalogue/catalogue'
import { advisorReader, memberReader, officialReader, openedWith, SAME_VISIT_MS, slotOf } from './readings'

const label = { 'zh-CN': '问题', en: 'Question' }

function field(itemId: string, value: string, fieldKind: SnapshotField['fieldKind'] = 'text'): SnapshotField {
  return { kind: 'field', itemId, fieldKind, label, value }
}

const submitted = (...items: SnapshotField[]) => ({ tasks: [{ taskId: 'S01', title: label, items }] })

describe('a reader', () => {
  test.each([
    ['an advisor', advisorReader({ userId: 'u', isLead: false }), 'advisor'],
    ['a lead', advisorReader({ userId: 'u', isLead: true }), 'lead_advisor'],
    ['an official', officialReader({ userId: 'u' }), 'official'],
    ['a member', memberReader({ userId: 'u', role: 'viewer' }), 'viewer'],
  ])('%s reads in the role of the page', (_, reader, role) => {
    expect(reader).toEqual({ userId: 'u', role })
  })
})

describe('the ten minutes of a visit', () => {
  test.each([
    ['1970-01-01T00:00:00.000Z', 0],
    ['1970-01-01T00:09:59.999Z', 0],
    ['1970-01-01T00:10:00.000Z', 1],
    ['2026-11-25T02:00:00.000Z', 2_992_620],
  ])('%s lies in %i', (at, slot) => {
    expect(slotOf(new Date(at))).toBe(slot)
  })

  test('two instants that are one visit lie in the same or in neighbouring ones', () => {
    const first = new Date('2026-11-25T02:03:00Z')
    for (let minute = 0; minute < 10; minute += 1)
      expect(slotOf(new Date(first.getTime() + minute * 60_000)) - slotOf(first)).toBeLessThanOrEqual(1)
    expect(SAME_VISIT_MS).toBe(600_000)
  })
})

describe('what was submitted tells of people', () => {
  test.each<[string, SnapshotField, boolean]>([
    ['by the legal representative', field('S01.legal_representative', '王晓明'), true],
    ['by the representative on the record', field('S05.record_representative', '王晓明'), true],
    ['by who uses the card', field('S06.operator_name', '李明'), true],
    ['by any mobile number', field('P99.whoever', '13840123456', 'mobile'), true],
    ['not when the question was left open', field('S01.legal_representative', '  '), false],
    ['not by the name of the firm', field('S05.record_name', '沈阳远航机械有限公司'), false],
    ['not by an account', field('S07.bank_account', '6217001234567890', 'bank_account'), false],
  ])('%s', (_, item, isPersonal) => {
    expect(openedWith(submitted(item))).toBe(isPersonal ? 'personal_fields' : 'firm_case')
  })

  test('every question of the catalogue about a person is known', () => {
    const asked = catalogue.tasks.flatMap((task) =>
      task.fields
        .filter(({ id, kind, says }) => kind === 'mobile' || says === 'representative' || /operator|contact/.test(id))
        .map(({ id, kind }) => field(`${task.id}.${id}`, 'x', kind)),
    )
    expect(asked.length).toBeGreaterThanOrEqual(4)
    expect(asked.filter((item) => openedWith(submitted(item)) === 'firm_case').map(({ itemId }) => itemId)).toEqual([])
  })
})
