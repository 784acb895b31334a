// What a firm may still change, apply for or be given back: each state on its own, with the neighbours it is taken for.
import { describe, expect, it } from 'vitest'
import {
  documentItemId,
  fieldItemId,
  isItemEmpty,
  itemContent,
  taskOfItem,
  toolItemId,
  type SnapshotItem,
} from './snapshot'
import { MOST_CASES, whyNotBack, whyNotTheSame, type EarlierAdvisor } from './same-advisor'
import { isStageLocked, stageLock, isItemEditable } from './locks'
import { whyNotApply, type Applying } from './subject'
import { canWaitInQueue, handOverSteps, IN_HAND, type InHand } from './handing-over'
import { goesOutAt, HELD_BACK_MINUTES } from './holding-back'
import { isDrawnForReading, READ_ONE_IN } from './second-reading'
import { isTerminal } from './transitions'
import { isWithAdvisor, STATUSES, type Status } from './vocabulary'

describe('the items of a stage', () => {
  const submitted = ['S01.a', 'S01.b', 'S05.c']
  it.each<[Status, readonly string[], readonly string[], readonly string[]]>([
    ['draft', [], [], ['S01.a', 'S01.b', 'S05.c']],
    ['in_review', ['S01.a'], ['S01.b'], []],
    ['resubmitted', ['S01.a'], ['S01.b'], []],
    ['changes_requested', [], ['S01.a'], []],
    ['changes_requested', ['S05.c', 'S01.a'], [], ['S01.a', 'S05.c']],
    ['changes_requested', ['S01.a', 'S01.b', 'S05.c'], [], ['S01.a', 'S01.b', 'S05.c']],
    ['changes_requested', ['S09.z'], [], []],
    ['approved', [], ['S05.c', 'S09.z'], ['S05.c']],
    ['expired', ['S01.a'], [], ['S01.a', 'S01.b', 'S05.c']],
  ])('%s, flagged %j, renewable %j: open are %j', (status, flagged, renewable, open) => {
    const lock = stageLock({ status, submitted, flagged, renewable })
    expect(lock.open).toEqual(open)
    expect(submitted.filter((id) => isItemEditable({ register: lock }, 'register', id))).toEqual(open)
    expect(isStageLocked({ register: lock }, 'register')).toBe(open.length < submitted.length)
  })

  it.each(STATUSES)('%s locks nothing where nothing was submitted', (status) => {
    const lock = stageLock({ status, submitted: [], flagged: ['S01.a'], renewable: ['S01.a'] })
    expect(lock).toEqual({ submitted: [], open: [] })
    expect(isStageLocked({ market: lock }, 'market')).toBe(false)
    expect(isItemEditable({ market: lock }, 'market', 'S01.a')).toBe(true)
  })

  it.each(STATUSES)('%s is over, or with an advisor, or the firm’s, and never two of these', (status) => {
    const firms: readonly Status[] = ['draft', 'changes_requested']
    expect([isTerminal(status), isWithAdvisor(status), firms.includes(status)].filter(Boolean)).toHaveLength(1)
  })
})

describe('the name of an item', () => {
  it.each([
    [fieldItemId('S05', 'customs_code'), 'S05.customs_code', 'S05'],
    [documentItemId('S05', 'customs_record'), 'S05.doc.customs_record', 'S05'],
    [toolItemId('P01', 'products'), 'P01.products', 'P01'],
  ])('%s is %s and belongs to %s', (made, text, task) => expect([made, taskOfItem(made)]).toEqual([text, task]))
})

describe('what an item says', () => {
  const label = { 'zh-CN': '字', en: 'word' }
  const both = (text: string) => ({ 'zh-CN': text, en: text })
  const field = (value: string): SnapshotItem => ({ kind: 'field', itemId: 'S01.a', fieldKind: 'text', label, value })
  const tool = (rows: readonly (readonly [string, string])[], content?: string): SnapshotItem => ({
    ...{ kind: 'tool', itemId: 'M01.markets', tool: 'markets', label },
    rows: rows.map(([name, value]) => ({ label: both(name), value: both(value) })),
    ...(content !== undefined && { content }),
  })
  const paper = (sha256: string | null, filename = 'a.pdf', number = 1): SnapshotItem => ({
    ...{ kind: 'document', itemId: 'S01.doc.x', documentType: 'x', label },
    file:
      sha256 === null
        ? null
        : { versionId: `${number}`, number, filename, contentType: 'application/pdf', sizeBytes: 1, sha256 },
  })

  it.each<[string, SnapshotItem, SnapshotItem, boolean]>([
    ['one answer', field('1'), field('1'), true],
    ['a space more', field('1'), field('1 '), false],
    ['nothing and a space', field(''), field(' '), false],
    ['one file under two names', paper('aa'), paper('aa', 'b.pdf', 2), true],
    ['two files under one name', paper('aa'), paper('bb'), false],
    ['no file, twice', paper(null), paper(null), true],
    ['the same rows', tool([['PL', '1']]), tool([['PL', '1']]), true],
    [
      'rows in another order',
      tool([
        ['PL', '1'],
        ['DE', '2'],
      ]),
      tool([
        ['DE', '2'],
        ['PL', '1'],
      ]),
      false,
    ],
    ['a row cut elsewhere', tool([['PL', '1']]), tool([['P', 'L1']]), false],
    ['other words of one content', tool([['PL', 'yesterday']], 'x'), tool([['PL', 'today']], 'x'), true],
    ['the same words of two contents', tool([['PL', '1']], 'x'), tool([['PL', '1']], 'y'), false],
    ['an empty content and none', tool([], ''), tool([]), false],
  ])('%s: the same %s', (_, one, other, isSame) => expect(itemContent(one) === itemContent(other)).toBe(isSame))

  it.each<[SnapshotItem, boolean]>([
    [field(''), true],
    [field(' \u3000\n'), true],
    [field('\u200b'), true],
    [field('0'), false],
    [paper(null), true],
    [paper('aa'), false],
    [tool([]), true],
    [tool([], 'x'), true],
    [tool([['', '']]), false],
  ])('%j is empty: %s', (item, isEmpty) => expect(isItemEmpty(item)).toBe(isEmpty))
})

describe('applying for one more market', () => {
  const base: Applying = { isStageApproved: true, isOfStage: false, newest: null, hs6: '845611', open: 0, most: 3 }
  const newest = (status: Status, hs6 = '845611') => ({ newest: { status, hs6 } })
  it.each<[string, Partial<Applying>, string | null]>([
    ['with more than there may be', { open: 9 }, 'too_many_open'],
    ['where none may be', { open: 0, most: 0 }, 'too_many_open'],
    ['before the stage, although it is of it', { isStageApproved: false, isOfStage: true }, 'stage_not_approved'],
    ['sent back', newest('changes_requested'), null],
    ['sent back, for another code now', newest('changes_requested', '850760'), null],
    ['submitted', newest('submitted'), 'market_submitted'],
    ['being read, for another code now', newest('in_review', '850760'), 'market_submitted'],
    ['approved', newest('approved'), 'market_approved'],
    ['approved for another code, with all places taken', { ...newest('approved', '850760'), open: 3 }, 'too_many_open'],
    ['rejected', newest('rejected'), null],
    ['withdrawn', newest('withdrawn'), null],
    ['run out, with all places taken', { ...newest('expired'), open: 3 }, 'too_many_open'],
  ])('%s', (_, given, code) => expect(whyNotApply({ ...base, ...given })?.code ?? null).toBe(code))
})

describe('the advisor of before', () => {
  const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const now = new Date('2026-12-07T02:00:00Z')
  const ann: EarlierAdvisor = {
    isActive: true,
    belongsToFirm: false,
    hasReadAgain: false,
    lastSeenAt: now,
    openCases: 0,
  }
  const seen = (text: string) => ({ lastSeenAt: new Date(text) })
  it.each<[string, Partial<EarlierAdvisor>, string | null]>([
    // A Monday; five working days before it end with the Monday before.
    ['seen on the Monday before', seen('2026-11-30T02:00:00Z'), null],
    ['seen in its first minute', seen('2026-11-29T16:00:00Z'), null],
    ['seen a moment sooner, on a Sunday', seen('2026-11-29T15:59:59Z'), 'away'],
    ['seen on the Friday before that', seen('2026-11-27T02:00:00Z'), 'away'],
    ['seen a moment from now', seen('2026-12-07T03:00:00Z'), null],
    ['with no case', { openCases: 0 }, null],
    ['with all but one', { openCases: MOST_CASES - 1 }, null],
    ['with all', { openCases: MOST_CASES }, 'full'],
    ['away and with all', { lastSeenAt: null, openCases: MOST_CASES }, 'away'],
    ['of the firm and away', { belongsToFirm: true, lastSeenAt: null }, 'own_firm'],
    ['a second reader of the firm itself', { belongsToFirm: true, hasReadAgain: true }, 'own_firm'],
    ['a second reader who is away', { hasReadAgain: true, lastSeenAt: null }, 'other_duty'],
    ['gone, of the firm and away', { isActive: false, belongsToFirm: true, lastSeenAt: null }, 'left'],
  ])('%s', (_, given, why) => {
    const advisor = { ...ann, ...given }
    expect(whyNotTheSame(advisor, { now, isWorkingDay })).toBe(why)
    const back = whyNotBack(advisor, { now, isWorkingDay })
    expect(back).toBe(why === 'full' ? null : why === 'other_duty' && advisor.lastSeenAt === null ? 'away' : why)
  })
})

describe('cases of somebody who left', () => {
  const steps = (given: Partial<InHand>, to: string | null) =>
    handOverSteps(
      { status: 'in_review', isHeld: false, isDecisionPrepared: false, isRejectionProposed: false, ...given },
      to,
    ).map(({ name }) => name)
  it.each<[Partial<InHand>, readonly string[], readonly string[]]>([
    [{}, ['reassign'], ['release']],
    [{ isHeld: true }, ['reassign'], ['resume', 'release']],
    [{ isDecisionPrepared: true }, ['take_back_decision', 'reassign'], ['take_back_decision', 'release']],
    [
      { isDecisionPrepared: true, isHeld: true },
      ['take_back_decision', 'reassign'],
      ['take_back_decision', 'resume', 'release'],
    ],
    [{ status: 'resubmitted' }, ['reassign'], ['release']],
    [{ status: 'changes_requested' }, ['reassign'], []],
    [{ isRejectionProposed: true }, ['reassign'], []],
    [
      { isRejectionProposed: true, isDecisionPrepared: true },
      ['take_back_decision', 'reassign'],
      ['take_back_decision'],
    ],
    [{ isRejectionProposed: true, isHeld: true }, ['reassign'], []],
  ])('%j: to a colleague %j, to the queue %j', (given, toColleague, toQueue) => {
    expect([steps(given, 'bob'), steps(given, null)]).toEqual([toColleague, toQueue])
  })

  it.each(IN_HAND)('%s waits in the queue unless the firm corrects or a reader has to answer', (status) => {
    expect(canWaitInQueue({ status, isHeld: false, isDecisionPrepared: false, isRejectionProposed: true })).toBe(false)
    expect(canWaitInQueue({ status, isHeld: true, isDecisionPrepared: true, isRejectionProposed: false })).toBe(
      status !== 'changes_requested',
    )
  })
})

describe('a decision that is held back', () => {
  it.each([
    ['2026-12-31T15:55:00Z', '2026-12-31T16:05:00Z'],
    ['2026-12-31T23:55:00.001Z', '2027-01-01T00:05:00.001Z'],
    ['2028-02-28T23:59:59Z', '2028-02-29T00:09:59Z'],
  ])('made at %s goes out at %s', (made, out) => {
    expect([HELD_BACK_MINUTES, goesOutAt(new Date(made))]).toEqual([10, new Date(out)])
  })
})

describe('the draw for a second reading', () => {
  it.each([
    ['00000000', true],
    ['00000001', false],
    ['0000000a', true],
    ['0000000A', true],
    ['00000009', false],
    ['00000014ffff', true],
    ['ffffffff', false],
    ['fffffffe', false],
    ['fffffffa', true],
  ])('of the digest %s: %s', (digest, isDrawn) => expect(isDrawnForReading(digest)).toBe(isDrawn))

  it('takes one in so many of all that can be', () => {
    const all = Array.from({ length: 1000 }, (_, at) => isDrawnForReading(at.toString(16).padStart(8, '0')))
    expect(all.filter(Boolean)).toHaveLength(1000 / READ_ONE_IN)
  })
})
