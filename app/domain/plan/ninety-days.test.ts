import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { findRequirement } from '../requirement/requirement-list'
import type { Applying, Coming } from '../requirement/requirements-for'
import { ninetyDays } from './ninety-days'

/** Monday to Friday; 2026-12-01 is a Tuesday. */
const isWorkingDay = (day: IsoDate) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

const found = (id: string) => {
  const requirement = findRequirement(id)
  if (!requirement) throw new Error(id)
  return requirement
}
const applying = (id: string, ends: Applying['ends'] = null): Applying => ({
  requirement: found(id),
  because: [],
  follows: [],
  ends,
})
const coming = (id: string, from: IsoDate): Coming => ({ requirement: found(id), from, replaces: null, open: [] })

type Asked = Parameters<typeof ninetyDays>[0]

const plan = (asked: Partial<Asked>) =>
  ninetyDays({
    ...{ today: '2026-12-01', isWorkingDay, reasons: [], applies: [], coming: [], works: [] },
    ...{ hasPrice: true, hasChannel: true },
    ...asked,
  })
const told = (asked: Partial<Asked>) => plan(asked).steps.map(({ id, on, requirement }) => [id, on, requirement])

describe('the next ninety days', () => {
  it('end ninety days from today', () => {
    expect(plan({}).until).toBe('2027-03-01')
  })

  it.each<[string, Partial<Asked>, readonly (readonly (string | null)[])[]]>([
    ['nothing is lacking', {}, []],
    ['a code that is a guess', { reasons: ['code_guess'] }, [['check_code', '2026-12-08', null]]],
    ['an unknown duty', { reasons: ['duty_unknown'] }, [['record_duty', '2026-12-08', null]]],
    ['open questions', { reasons: ['questions'] }, [['answer_questions', '2026-12-08', null]]],
    [
      'the same question twice',
      { reasons: ['controlled_open', 'questions'] },
      [['answer_questions', '2026-12-08', null]],
    ],
    ['no price yet', { hasPrice: false }, [['save_price', '2026-12-15', null]]],
    ['no channel yet', { hasChannel: false }, [['choose_channel', '2026-12-22', null]]],
    // 60 working days after a Tuesday are twelve weeks.
    [
      'a requirement',
      { applies: [applying('eu_ce_machinery_directive')] },
      [['requirement', '2027-02-23', 'eu_ce_machinery_directive']],
    ],
    [
      'a requirement that is met',
      {
        applies: [applying('eu_ce_machinery_directive')],
        works: [{ key: 'eu_ce_machinery_directive', versionId: 'v', begunOn: '2026-11-02' }],
      },
      [],
    ],
    [
      'one that was begun four weeks ago',
      {
        applies: [applying('eu_ce_machinery_directive')],
        works: [{ key: 'eu_ce_machinery_directive', versionId: null, begunOn: '2026-11-03' }],
      },
      [['requirement', '2027-01-26', 'eu_ce_machinery_directive']],
    ],
    [
      'one that should have been done by now',
      {
        applies: [applying('eu_ce_machinery_directive')],
        works: [{ key: 'eu_ce_machinery_directive', versionId: null, begunOn: '2026-01-05' }],
      },
      [['requirement', '2026-12-02', 'eu_ce_machinery_directive']],
    ],
    ['what is done with each shipment has no day', { applies: [applying('cn_wood_packaging_ispm15')] }, []],
    [
      'a rule that begins on the last day',
      { coming: [coming('eu_ce_machinery_regulation', '2027-03-01')] },
      [['rule_begins', '2027-03-01', 'eu_ce_machinery_regulation']],
    ],
    ['a rule that begins a day later', { coming: [coming('eu_ce_machinery_regulation', '2027-03-02')] }, []],
    [
      'a rule that ends',
      {
        applies: [applying('eu_ce_machinery_directive', { on: '2027-01-19', next: null })],
        works: [{ key: 'eu_ce_machinery_directive', versionId: 'v', begunOn: '2026-11-02' }],
      },
      [['rule_ends', '2027-01-19', 'eu_ce_machinery_directive']],
    ],
  ])('%s', (_, asked, expected) => {
    expect(told(asked)).toEqual(expected)
  })

  it('stand in the order of their days', () => {
    const days = plan({
      reasons: ['questions', 'duty_unknown', 'code_guess'],
      applies: [applying('eu_ce_emc'), applying('eu_rohs')],
      ...{ hasPrice: false, hasChannel: false },
    }).steps
    expect(days.map(({ id }) => id).slice(0, 3)).toEqual(['check_code', 'record_duty', 'answer_questions'])
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted())
    expect(days).toHaveLength(7)
  })

  it('leave what takes longer for later, and name what has no day', () => {
    const { steps, later, undated, readyOn } = plan({
      applies: [applying('eu_nrmm_engine'), applying('eu_cra_reporting')],
    })
    expect(steps).toEqual([])
    expect(later).toEqual([{ id: 'requirement', on: '2027-08-10', requirement: 'eu_nrmm_engine' }])
    expect(undated).toEqual(['eu_cra_reporting'])
    expect(readyOn).toBeNull()
  })

  it.each<[string, Partial<Asked>, IsoDate | null]>([
    ['nothing is lacking', {}, '2026-12-01'],
    [
      'what needs another comes after it',
      { applies: [applying('eaeu_applicant'), applying('eaeu_tr010_certificate')] },
      '2027-02-23',
    ],
    ['the longest decides', { applies: [applying('eu_ce_machinery_directive'), applying('eu_ce_emc')] }, '2027-02-23'],
    ['a question that is open hides what may follow', { reasons: ['questions'] }, null],
    [
      'what is done with each shipment holds nothing up',
      { applies: [applying('cn_wood_packaging_ispm15')] },
      '2026-12-01',
    ],
  ])('say when all is done: %s', (_, asked, expected) => {
    expect(plan(asked).readyOn).toBe(expected)
  })

  it('name what is done with each shipment', () => {
    expect(plan({ applies: [applying('cn_wood_packaging_ispm15'), applying('eu_rohs')] }).withShipment).toEqual([
      'cn_wood_packaging_ispm15',
    ])
  })
})
