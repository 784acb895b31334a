import { describe, expect, it } from 'vitest'
import { catalogue, findTask } from '../catalogue/catalogue'
import { isOptional, mayFollow } from '../catalogue/optional'
import type { Task } from '../catalogue/types'
import {
  ELSEWHERE_FIELDS,
  filingProblems,
  isDoneElsewhere,
  isUnsettled,
  itemIds,
  taskProblems,
  taskProgress,
  type Given,
} from './progress'
import { atLeast } from '../../../tests/support/at-least'

const nothing: Given = { day: '2026-11-23', answers: {}, documentTypes: [], isToolDone: false }

function task(id: string): Task {
  const found = findTask(id)
  if (!found) throw new Error(`no task ${id}`)
  return found
}

function problemsOf(id: string, given: Partial<Given>): readonly string[] {
  return taskProblems(task(id), { ...nothing, ...given }).map((problem) => `${problem.itemId} ${problem.code}`)
}

function progressOf(id: string, given: Partial<Given>): string {
  return taskProgress(task(id), { ...nothing, ...given })
}

const licence = { scope_includes_goods: 'yes', english_name: 'Shenyang Yuanhang Machinery Co., Ltd.' }
const declaration = {
  declaration_number: '090820260000012345',
  declared_on: '2026-11-20',
  market: 'KZ',
  mode: '0110',
  currency: 'USD',
  value: '48000.50',
}

describe('how far a task is', () => {
  it.each<[string, string, Partial<Given>, string]>([
    ['nothing given', 'S01', {}, 'none'],
    ['only spaces typed', 'S01', { answers: { english_name: '  ' } }, 'none'],
    ['an answer to a question that is not asked', 'S01', { answers: { colour: 'blue' } }, 'none'],
    ['a document that is not asked for', 'S01', { documentTypes: ['contract'] }, 'none'],
    ['one answer', 'S01', { answers: { english_name: 'Yuanhang' } }, 'started'],
    ['only the document', 'S01', { documentTypes: ['business_licence'] }, 'started'],
    ['all answers, no document', 'S01', { answers: licence }, 'started'],
    ['all answers and the document', 'S01', { answers: licence, documentTypes: ['business_licence'] }, 'complete'],
    [
      'an optional answer that is wrong',
      'S01',
      { answers: { ...licence, licence_valid_until: 'never' }, documentTypes: ['business_licence'] },
      'started',
    ],
    ['a tool not used', 'M01', {}, 'none'],
    ['a tool with a result', 'M01', { isToolDone: true }, 'complete'],
    ['a tool that the task does not have', 'S01', { isToolDone: true }, 'none'],
    ['an optional field but no result of the tool', 'P01', { answers: { ruling_number: 'R1' } }, 'started'],
    ['an optional task untouched', 'T13', {}, 'none'],
    ['an optional task with one answer', 'T13', { answers: { claimed_on: '2026-11-20' } }, 'complete'],
    ['an optional task with a day ahead', 'T13', { answers: { claimed_on: '2026-11-24' } }, 'started'],
    ['an optional task with a wrong answer', 'T13', { answers: { claimed_on: 'soon' } }, 'started'],
    ['an optional task with a document', 'V03', { documentTypes: ['vehicle_deregistration'] }, 'complete'],
  ])('%s: %s', (_, id, given, progress) => {
    expect(progressOf(id, given)).toBe(progress)
  })
})

describe('what stands between a task and submitting it', () => {
  it('lists everything that is asked for, in the order of the page', () => {
    expect(problemsOf('S05', {})).toEqual([
      'S05.customs_code missing',
      'S05.english_address missing',
      'S05.doc.customs_record missing_document',
    ])
  })

  it('names the page of its own first', () => {
    expect(problemsOf('P01', {})).toEqual(['P01.products not_done'])
    expect(problemsOf('M01', {})).toEqual(['M01.markets not_done'])
    expect(problemsOf('C01', {})).toEqual(['C01.channels not_done'])
    expect(problemsOf('T01', {})).toEqual(['T01.mode not_done'])
  })

  it('says of each answer what is wrong with it', () => {
    const answers = { customs_code: '2101', english_address: 'x'.repeat(161), temporary_until: '2027-02-30' }
    expect(problemsOf('S05', { answers, documentTypes: ['customs_record'] })).toEqual([
      'S05.customs_code bad_customs_code',
      'S05.english_address too_long',
      'S05.temporary_until not_a_date',
    ])
  })

  it('does not ask for optional documents', () => {
    const answers = { bank_name: 'Bank of China', vat_status: 'general' }
    expect(problemsOf('S02', { answers })).toEqual([])
  })

  it('finds nothing wrong with a proper export declaration', () => {
    expect(problemsOf('T12', { answers: declaration, documentTypes: ['export_declaration'] })).toEqual([])
  })

  it.each([
    ['JPY', '48000', []],
    ['JPY', '48000.50', ['T12.value too_many_decimals']],
    ['jpy', '48,000.50', ['T12.value too_many_decimals']],
    ['USD', '48000.505', ['T12.value too_many_decimals']],
    ['KWD', '48000.505', []],
    ['XXX', '48000.505', ['T12.currency bad_currency']],
    ['', '48000.5', ['T12.currency missing']],
    ['JPY', '', ['T12.value missing']],
  ])('reads an amount in its currency: %s %s', (currency, value, problems) => {
    const answers = { ...declaration, currency, value }
    expect(problemsOf('T12', { answers, documentTypes: ['export_declaration'] })).toEqual(problems)
  })

  it.each([
    ['1200.55', []],
    ['1200.555', ['T13.refund_amount too_many_decimals']],
  ])('reads an amount without a currency as yuan: %s', (refund_amount, problems) => {
    expect(problemsOf('T13', { answers: { refund_amount } })).toEqual(problems)
  })
})

describe.each(catalogue.tasks)('task $id', (entry) => {
  it('is untouched when nothing is given, and blocks submitting unless it is optional', () => {
    expect(taskProgress(entry, nothing)).toBe('none')
    expect(taskProblems(entry, nothing).length === 0).toBe(isOptional(entry) && !mayFollow(entry.id))
  })

  it('reports only items that an advisor can see, each once', () => {
    const items = itemIds(entry)
    expect(new Set(items).size).toBe(items.length)
    for (const problem of atLeast(isOptional(entry) ? 0 : 1, taskProblems(entry, nothing)))
      expect(items).toContain(problem.itemId)
  })
})

describe('the items of a task', () => {
  it.each([
    [
      'S05',
      [
        ...['S05.customs_code', 'S05.english_address', 'S05.temporary_until', 'S05.record_name', 'S05.record_address'],
        ...['S05.record_representative', 'S05.elsewhere_on', 'S05.elsewhere_number', 'S05.doc.customs_record'],
      ],
    ],
    ['P01', ['P01.products', 'P01.ruling_number', 'P01.doc.classification_sheet']],
    ['C01', ['C01.channels']],
  ])('%s has %j', (id, items) => {
    expect(itemIds(task(id))).toEqual(items)
  })
})

describe('a task that was done before the firm came here', () => {
  const answers = { customs_code: '2101960ABC', english_address: 'No. 12 Jianshe Road, Shenyang' }
  const before = { elsewhere_on: '2024-03-15', elsewhere_number: '2101960ABC' }

  it.each([
    [{ ...answers, ...before }, []],
    [{ ...answers }, ['S05.doc.customs_record missing_document']],
    [{ ...answers, elsewhere_on: '2024-03-15' }, ['S05.doc.customs_record missing_document']],
    [{ ...answers, elsewhere_number: '2101960ABC' }, ['S05.doc.customs_record missing_document']],
    [{ ...answers, ...before, elsewhere_number: '   ' }, ['S05.doc.customs_record missing_document']],
    [
      { ...answers, ...before, elsewhere_on: 'last spring' },
      ['S05.elsewhere_on not_a_date', 'S05.doc.customs_record missing_document'],
    ],
    [
      { ...answers, ...before, elsewhere_on: '2026-11-24' },
      ['S05.elsewhere_on in_the_future', 'S05.doc.customs_record missing_document'],
    ],
    [{ ...before, english_address: answers.english_address }, ['S05.customs_code missing']],
  ])('given %j lacks %j', (given, problems) => {
    expect(problemsOf('S05', { answers: given })).toEqual(problems)
  })

  it('is complete with its documents as well', () => {
    expect(progressOf('S05', { answers: { ...answers, ...before }, documentTypes: ['customs_record'] })).toBe(
      'complete',
    )
  })

  it('is asked about only where an authority or a bank finishes it', () => {
    const asked = catalogue.tasks.filter(({ fields }) => fields.some(({ id }) => id === ELSEWHERE_FIELDS[0]))
    expect(asked.map(({ id }) => id)).toEqual(['S05', 'S07', 'S08'])
    expect(atLeast(1, asked).every(({ agencyDays, documents }) => agencyDays !== null && documents.length > 0)).toBe(
      true,
    )
  })

  it('cannot be claimed where it is not asked about', () => {
    expect(isDoneElsewhere(task('S01'), { ...nothing, answers: before })).toBe(false)
  })
})

describe('what is needed before a task is filed', () => {
  it.each<[string, Partial<Given>, readonly string[]]>([
    ['S05', {}, ['S05.english_address missing']],
    ['S05', { answers: { english_address: '沈阳市' } }, ['S05.english_address not_latin']],
    // The code and the record come back from customs.
    ['S05', { answers: { english_address: 'No. 12 Jianshe Road' } }, []],
    // The new licence, and the scope on it, come back from the market regulator.
    ['S01', {}, ['S01.english_name missing']],
    ['S12', {}, []],
    ['X02', {}, ['X02.project_name missing', 'X02.zone_section missing', 'X02.doc.project_file missing_document']],
    ['V02', {}, ['V02.vehicles missing']],
    // The numbers of report and licence come back.
    ['V02', { answers: { vehicles: '1M8GDM9AXKP042788, 2022-05-16' } }, []],
    ['V02', { answers: { vehicles: 'NOVIN' } }, ['V02.vehicles bad_vin']],
    // Who answers that nothing was filed has not filed.
    ['P08', { answers: { trademark_class: '25', trademark_status: 'planned' } }, ['P08.trademark_status not_filed']],
    ['P08', { answers: { trademark_class: '25', trademark_status: 'filed' } }, []],
  ])('%s, given %j: %j', (id, given, problems) => {
    const found = filingProblems(task(id), { ...nothing, ...given }).map(({ itemId, code }) => `${itemId} ${code}`)
    expect(found).toEqual(problems)
  })

  it('comes back only where somebody is waited for', () => {
    const back = catalogue.tasks.filter(({ fields, documents }) =>
      [...fields, ...documents].some((one) => one.comesBack),
    )
    expect(back.length).toBeGreaterThan(10)
    expect(back.filter(({ agencyDays }) => !agencyDays).map(({ id }) => id)).toEqual([])
  })
})

describe('answers that settle nothing', () => {
  it.each([
    ['S02', 'vat_status', 'unknown', true],
    ['S02', 'vat_status', 'general', false],
    ['P08', 'trademark_status', 'planned', true],
    ['P08', 'trademark_status', 'filed', false],
  ] as const)('%s.%s %s: %s', (id, field, value, expected) => {
    expect(isUnsettled(task(id), { answers: { [field]: value } })).toBe(expected)
  })

  it('are among the choices of their fields', () => {
    const all = catalogue.tasks.flatMap(({ fields }) => fields).filter(({ unsettled }) => unsettled)
    for (const { options = [], unsettled = [] } of atLeast(2, all))
      expect(options).toEqual(expect.arrayContaining([...unsettled]))
  })
})
