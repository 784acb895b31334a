import { describe, expect, it } from 'vitest'
import { catalogue, findTask } from '../catalogue/catalogue'
import { PARTICULARS } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { channelChecks } from './channel-checks'
import { preCheck } from './pre-check'
import { PRE_CHECKS, type Document, type PreCheckInput } from './pre-check-result'

const firm = {
  creditCode: '91210100MA0TE5T08D',
  nameZh: '沈阳远洋泵业有限公司',
  nameEn: 'Shenyang Yuanyang Pump Co., Ltd.',
  cityCode: '210100',
  ownership: 'domestic',
  segment: 'industrial_enterprise',
}
const document = (type: string): Document => ({ type, contentType: 'application/pdf', sizeBytes: 90_000, sha256: type })
const LICENCE: Answers = {
  'S01.registered_address': '辽宁省沈阳市铁西区建设西路12号',
  'S01.legal_representative': '王建国',
  'S01.english_name': 'Shenyang Yuanyang Pump Co., Ltd.',
}

type Answers = Readonly<Record<string, string>>
type Wish = Partial<Omit<PreCheckInput, 'tasks'>> & { readonly tasks: readonly string[]; readonly answers: Answers }

function inputOf({ tasks, answers, ...wish }: Wish): PreCheckInput {
  return {
    firm,
    tasks: tasks.flatMap((id) => findTask(id) ?? []),
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
    documents: [],
    channels: [],
    mode: null,
    day: '2026-11-24',
    ...wish,
  }
}

function check(wish: Wish) {
  return preCheck(inputOf(wish))
}

function outcomesOf(wish: Wish, itemId: string) {
  return check(wish)
    .filter((one) => one.itemId === itemId)
    .map(({ check: id, outcome }) => [id, outcome])
}

describe('the pre-check', () => {
  it('judges only what was given', () => {
    expect(check({ tasks: ['S05', 'P08', 'T10', 'V02'], answers: {} })).toEqual([])
    expect(check({ tasks: ['S01'], answers: {} }).map((one) => one.check)).toEqual(['credit_code'])
  })

  it.each([
    ['91210100MA0TE5T08D', 'fine'],
    ['91210100MA0TE5T080', 'would_be_rejected'],
    ['91210100MA0T75T08D', 'would_be_rejected'],
    ['9121010', 'would_be_rejected'],
  ])('reads the credit code %s: %s', (creditCode, outcome) => {
    const wish = { tasks: ['S01'], answers: {}, firm: { ...firm, creditCode } }
    expect(outcomesOf(wish, 'S01.doc.business_licence')).toEqual([['credit_code', outcome]])
  })

  it.each([
    ['S05', 'record_name', '瀋陽市遠洋泵業有限公司', 'firm_name', 'fine'],
    ['S05', 'record_name', '沈阳远阳泵业有限公司', 'firm_name', 'would_be_rejected'],
    ['S05', 'record_address', '沈阳市铁西区建设西路１２号', 'address', 'fine'],
    ['S05', 'record_address', '沈阳市铁西区建设东路12号', 'address', 'would_be_rejected'],
    ['S05', 'record_representative', '王 建國', 'representative', 'fine'],
    ['S05', 'record_representative', '王建军', 'representative', 'would_be_rejected'],
    ['T10', 'account_name', 'SHENYANG YUANYANG PUMP CO LTD', 'firm_name', 'fine'],
    ['T10', 'account_name', '沈阳远洋泵业有限公司', 'firm_name', 'fine'],
    ['T10', 'account_name', '王建国', 'firm_name', 'would_be_rejected'],
    ['P08', 'trademark_owner', '沈阳远洋泵业有限公司', 'firm_name', 'fine'],
    ['P08', 'trademark_owner', '王建国', 'firm_name', 'may_be_questioned'],
    ['S14', 'store_owner', '沈阳远洋泵业有限公司', 'firm_name', 'fine'],
    ['S14', 'store_owner', '大连远洋泵业有限公司', 'firm_name', 'would_be_rejected'],
  ])('compares %s.%s “%s”: %s %s', (taskId, fieldId, value, id, outcome) => {
    const answers = { ...LICENCE, [`${taskId}.${fieldId}`]: value }
    expect(outcomesOf({ tasks: [taskId], answers }, `${taskId}.${fieldId}`)).toEqual([[id, outcome]])
  })

  it('says what is written and what the licence says', () => {
    const answers = { ...LICENCE, 'S05.record_representative': '王建军' }
    const [found] = check({ tasks: ['S05'], answers })
    expect(found).toMatchObject({ given: '王建军', expected: '王建国' })
  })

  it('compares nothing with a licence that was not copied', () => {
    const answers = { 'S05.record_address': '沈阳市铁西区建设西路12号', 'S05.record_representative': '王建国' }
    expect(check({ tasks: ['S05'], answers })).toEqual([])
  })

  it('takes the English name of the firm where the licence’s task has none', () => {
    const answers = { 'T10.account_name': 'Shenyang Yuanyang Pumps Ltd' }
    expect(outcomesOf({ tasks: ['T10'], answers }, 'T10.account_name')).toEqual([['firm_name', 'would_be_rejected']])
  })

  it.each([
    ['Shenyang Yuanyang Pump Company Limited', 'fine'],
    ['Shenyang Yuanyang Pumps Co., Ltd.', 'would_be_rejected'],
  ])('compares the English name “%s” with the registered one: %s', (name, outcome) => {
    const wish = { tasks: ['S01'], answers: { 'S01.english_name': name } }
    expect(outcomesOf(wish, 'S01.english_name')).toEqual([['english_name', outcome]])
  })

  it.each([
    ['yes', 'fine'],
    ['no', 'would_be_rejected'],
  ])('a scope that includes goods: %s is %s', (answer, outcome) => {
    const wish = { tasks: ['S01'], answers: { 'S01.scope_includes_goods': answer } }
    expect(outcomesOf(wish, 'S01.scope_includes_goods')).toEqual([['scope', outcome]])
  })

  it.each([
    ['S01', 'registered_address', '辽宁省沈阳市铁西区建设西路12号', [['city', 'fine']]],
    ['S01', 'registered_address', '大连市中山区人民路1号', [['city', 'may_be_questioned']]],
    ['S01', 'registered_address', '铁西区建设西路12号', []],
    ['S05', 'english_address', 'No. 12 Jianshe Road, SHENYANG, Liaoning', [['city', 'fine']]],
    ['S05', 'english_address', 'No. 12 Dalian Road, Shenyang', [['city', 'fine']]],
    ['S05', 'english_address', 'No. 12 Jianshe Road, Dalian', [['city', 'may_be_questioned']]],
  ])('%s.%s “%s” in the city of a firm in Shenyang: %j', (taskId, fieldId, value, found) => {
    const wish = { tasks: [taskId], answers: { [`${taskId}.${fieldId}`]: value } }
    expect(outcomesOf(wish, `${taskId}.${fieldId}`)).toEqual(found)
  })

  it.each([
    ['2101960ABC', 'fine'],
    ['２１０１９６０ＡＢＣ', 'fine'],
    ['2102960ABC', 'may_be_questioned'],
  ])('the customs code %s belongs to the place of the credit code: %s', (code, outcome) => {
    const wish = { tasks: ['S05'], answers: { 'S05.customs_code': code } }
    expect(outcomesOf(wish, 'S05.customs_code')).toContainEqual(['customs_district', outcome])
  })

  it.each([
    ['2101960ABC', 'domestic', 'fine'],
    ['2101910ABC', 'domestic', 'fine'],
    ['2101940ABC', 'domestic', 'may_be_questioned'],
    ['2101940ABC', 'foreign_invested', 'fine'],
    ['2101920ABC', 'foreign_invested', 'fine'],
    ['2101960ABC', 'foreign_invested', 'may_be_questioned'],
    ['2101980ABC', 'domestic', undefined],
    ['21019', 'domestic', undefined],
  ])('the customs code %s is that of a %s firm: %s', (code, ownership, outcome) => {
    const found = check({ tasks: ['S05'], answers: { 'S05.customs_code': code }, firm: { ...firm, ownership } })
    expect(found.find((one) => one.check === 'customs_type')?.outcome).toBe(outcome)
  })

  it.each<[string, string, IsoDate, string, string?]>([
    ['S01', 'licence_valid_until', '2020-01-01', 'would_be_rejected', 'still_valid'],
    ['S01', 'licence_valid_until', '2026-11-23', 'would_be_rejected', 'still_valid'],
    ['S01', 'licence_valid_until', '2026-11-24', 'would_be_rejected'],
    ['S01', 'licence_valid_until', '2027-01-22', 'would_be_rejected'],
    ['S01', 'licence_valid_until', '2027-01-23', 'fine'],
    ['S05', 'temporary_until', '2026-11-23', 'would_be_rejected', 'still_valid'],
    ['S05', 'temporary_until', '2026-11-24', 'may_be_questioned'],
    ['S05', 'temporary_until', '2027-01-22', 'may_be_questioned'],
    ['S05', 'temporary_until', '2027-01-23', 'fine'],
  ])('%s.%s on %s: %s', (taskId, fieldId, until, outcome, found = 'valid_for_long') => {
    const wish = { tasks: [taskId], answers: { [`${taskId}.${fieldId}`]: until } }
    expect(outcomesOf(wish, `${taskId}.${fieldId}`)).toEqual([[found, outcome]])
  })

  it.each([
    ['S07', 'directory_date', '2026-11-24', [['done_by_today', 'fine']]],
    ['S07', 'directory_date', '2026-11-25', [['done_by_today', 'would_be_rejected']]],
    ['S07', 'directory_date', '25 November', []],
    ['X03', 'loading_on', '2026-12-24', []],
  ])('%s.%s on %s: %j', (taskId, fieldId, day, found) => {
    const wish = { tasks: [taskId], answers: { [`${taskId}.${fieldId}`]: day } }
    expect(outcomesOf(wish, `${taskId}.${fieldId}`)).toEqual(found)
  })

  const nearlyNew = (registeredOn: string) => ({
    tasks: ['V02'],
    answers: { 'V02.vehicles': `1M8GDM9AXKP042788, 2020-01-01\n11111111111111111, ${registeredOn}` },
  })
  it.each<[string, IsoDate, readonly string[], string | undefined]>([
    ['2026-05-28', '2026-11-24', [], 'would_be_rejected'],
    ['2026-05-28', '2026-11-24', ['maker_confirmation'], 'fine'],
    ['2026-05-27', '2026-11-24', [], undefined],
    ['2025-12-01', '2025-12-31', [], undefined],
    ['2025-12-01', '2026-01-01', [], 'would_be_rejected'],
  ])('a car registered on %s, exported on %s with %j: %s', (registeredOn, day, types, outcome) => {
    const found = check({ ...nearlyNew(registeredOn), day, documents: types.map(document) })
    expect(found.find((one) => one.check === 'maker_confirmation')?.outcome).toBe(outcome)
  })
})

describe('the catalogue behind it', () => {
  const fields = catalogue.tasks.flatMap((task) => task.fields)

  it.each(PARTICULARS)('asks for the particular %s', (particular) => {
    expect(fields.filter(({ says }) => says === particular).length).toBeGreaterThan(0)
  })

  it('makes nobody copy a document: what is only compared is never required, but where it was asked for before', () => {
    const required = catalogue.tasks.flatMap(({ id, fields: own }) =>
      own.filter(({ says, isRequired }) => says && isRequired).map((field) => `${id}.${field.id}`),
    )
    expect(required).toEqual(['S01.english_name', 'S14.store_owner'])
  })

  it('says of every day, and of nothing else, whether it has happened, ends something or is planned', () => {
    expect(fields.filter(({ kind }) => kind === 'date').length).toBeGreaterThan(20)
    expect(fields.filter(({ when, kind }) => (when !== undefined) !== (kind === 'date'))).toEqual([])
    // The database looks for days that end something by their name.
    expect(fields.filter(({ when, id }) => (when === 'ends') !== id.endsWith('_until'))).toEqual([])
  })

  it('asks for the letters of text only', () => {
    expect(fields.filter(({ script, kind }) => script && !['text', 'long_text'].includes(kind))).toEqual([])
    const named = catalogue.tasks.flatMap(({ id, fields: own }) =>
      own.filter(({ script }) => script).map((f) => `${id}.${f.id}`),
    )
    expect(named).toEqual(
      expect.arrayContaining(['S01.english_name', 'S05.english_address', 'P03.end_user', 'T05.zone_name']),
    )
  })

  it('finds something for every check it has', () => {
    const answers: Answers = {
      ...LICENCE,
      'S01.scope_includes_goods': 'no',
      'S01.licence_valid_until': '2026-12-01',
      'S05.customs_code': '2102940ABC',
      'S05.record_name': '大连远洋泵业有限公司',
      'S05.record_address': '大连市中山区人民路1号',
      'S05.record_representative': '李明',
      'S07.directory_date': '2027-01-01',
      'S08.refund_method': 'exempt_refund',
      'P08.trademark_status': 'registered',
      'S02.vat_status': 'unknown',
      'P02.screening_result': 'licence_needed',
      'S12.answer_of_tax_office': 'refused',
      'P04.licence_valid_until': '2026-11-01',
      'T08.currency': 'USD',
      'T08.buyer_country': 'KZ',
      'T08.contract_date': '2026-11-22',
      'T12.currency': 'EUR',
      'T12.market': 'PL',
      'T12.mode': '9610',
      'T12.declared_on': '2026-11-20',
      'T13.claimed_on': '2026-11-24',
      'V02.vehicles': '1M8GDM9AXKP042788, 2026-11-01',
    }
    const scan = { contentType: 'image/webp', sizeBytes: 9_000, isColour: false, sha256: 'same' }
    const input = inputOf({
      tasks: ['S01', 'S02', 'S05', 'S07', 'S08', 'P08', 'P02', 'S12', 'T12', 'T13', 'V02'],
      answers,
      mode: '0110',
      documents: [
        { ...document('business_licence'), ...scan },
        { ...document('customs_record'), sha256: 'same', pageCount: 9, isBlank: true },
      ],
      channels: ['emag', 'kaspi', 'shopify'],
      sells: { markets: ['KZ'], tracks: ['used_car'], segment: 'sme' },
    })
    const found = [...preCheck(input), ...channelChecks(input).flatMap(({ results }) => results)]
    const prohibited = check({ tasks: ['P02'], answers: { 'P02.screening_result': 'prohibited' } })
    const expired = check({ tasks: ['S01'], answers: { 'S01.licence_valid_until': '2020-01-01' } })
    expect(new Set([...found, ...prohibited, ...expired].map((one) => one.check))).toEqual(new Set(PRE_CHECKS))
  })
})
