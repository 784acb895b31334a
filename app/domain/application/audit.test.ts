import { describe, expect, it } from 'vitest'
import { differences, type ProjectionField } from './audit'
import { NOTHING_YET, type Projection } from './fold'

const right: Projection = {
  ...NOTHING_YET,
  status: 'in_review',
  version: 2,
  round: 1,
  assigneeId: 'advisor',
  waitingOn: 'advisor',
  submittedAt: new Date('2026-11-23T02:00:00Z'),
  dueAt: new Date('2026-11-25T09:00:00Z'),
  verdicts: { 'S05.customs_code': { verdict: 'needs_changes', reasonCode: 'C-01' } },
}

describe('a row beside what its events add up to', () => {
  it('is right when all fields agree, whatever object holds the instants', () => {
    expect(differences({ ...right, submittedAt: new Date('2026-11-23T02:00:00Z') }, right)).toEqual([])
    expect(differences(NOTHING_YET, NOTHING_YET)).toEqual([])
  })

  it.each<[ProjectionField, Partial<Projection>]>([
    ['status', { status: 'approved' }],
    ['version', { version: 3 }],
    ['round', { round: 2 }],
    ['assigneeId', { assigneeId: null }],
    ['assigneeId', { assigneeId: 'somebody' }],
    ['waitingOn', { waitingOn: 'firm' }],
    ['submittedAt', { submittedAt: new Date('2026-11-23T02:00:00.001Z') }],
    ['dueAt', { dueAt: null }],
    ['decidedAt', { decidedAt: new Date('2026-11-24T02:00:00Z') }],
    ['verdicts', { verdicts: {} }],
    ['verdicts', { verdicts: { 'S05.customs_code': { verdict: 'accepted', reasonCode: null } } }],
    ['verdicts', { verdicts: { 'S05.customs_code': { verdict: 'needs_changes', reasonCode: 'D-01' } } }],
    ['verdicts', { verdicts: { ...right.verdicts, 'S05.record_name': { verdict: 'accepted', reasonCode: null } } }],
  ])('differs in %s', (field, change) => {
    expect(differences({ ...right, ...change }, right)).toEqual([field])
    expect(differences(right, { ...right, ...change })).toEqual([field])
  })

  it('names every field that differs', () => {
    expect(differences({ ...right, status: 'approved', round: 3 }, right)).toEqual(['status', 'round'])
  })
})
