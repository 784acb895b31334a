import { describe, expect, it } from 'vitest'
import { MOST_CASES, whyNotBack, whyNotTheSame, type EarlierAdvisor, type WhyNot } from './same-advisor'

const NOW = new Date('2026-11-24T02:00:00Z')
const at = { now: NOW, isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) }
const ANN: EarlierAdvisor = {
  ...{ isActive: true, belongsToFirm: false, hasReadAgain: false },
  ...{ lastSeenAt: new Date('2026-11-23T02:00:00Z'), openCases: 3 },
}

describe('the advisor of the stage before', () => {
  it.each<[string, Partial<EarlierAdvisor>, WhyNot | null, WhyNot | null]>([
    ['is there', {}, null, null],
    ['was shut out or reviews no more', { isActive: false }, 'left', 'left'],
    ['has joined the firm', { belongsToFirm: true }, 'own_firm', 'own_firm'],
    ['read a decision of the firm again', { hasReadAgain: true }, 'other_duty', null],
    ['was never seen', { lastSeenAt: null }, 'away', 'away'],
    ['was seen five working days ago', { lastSeenAt: new Date('2026-11-17T02:00:00Z') }, null, null],
    ['was seen six working days ago', { lastSeenAt: new Date('2026-11-16T02:00:00Z') }, 'away', 'away'],
    ['was seen on the weekend before', { lastSeenAt: new Date('2026-11-14T02:00:00Z') }, 'away', 'away'],
    ['holds one less than the most', { openCases: MOST_CASES - 1 }, null, null],
    ['holds the most', { openCases: MOST_CASES }, 'full', null],
    ['holds far more', { openCases: 400 }, 'full', null],
    ['has left with many cases', { isActive: false, openCases: 400 }, 'left', 'left'],
  ])('%s', (_, given, next, back) => {
    expect([whyNotTheSame({ ...ANN, ...given }, at), whyNotBack({ ...ANN, ...given }, at)]).toEqual([next, back])
  })
})
