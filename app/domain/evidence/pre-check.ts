// What an authority, a bank or a platform would send back, found before anything is handed in. Each result is about one item;
// only what was given is judged, because what is missing is said elsewhere.
import { addDays, daysBetween } from '../calendar/working-days'
import type { Particular, Task, TaskField } from '../catalogue/types'
import { checkCreditCode } from '../firm/credit-code'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { normaliseField } from './fields'
import { isSameAddress, isSameFirmName, isSamePerson } from './same-wording'

export const PRE_CHECKS = [
  'credit_code',
  'scope',
  'firm_name',
  'english_name',
  'address',
  'representative',
  'customs_district',
  'valid_for_long',
  'done_by_today',
  'maker_confirmation',
] as const
export type PreCheckId = (typeof PRE_CHECKS)[number]

/** The rule behind a check, where there is one; the others follow from how registers, banks and platforms compare papers. */
export const RULE_BEHIND: Readonly<Partial<Record<PreCheckId, string>>> = {
  scope: 'market_entity_regulation',
  customs_district: 'customs_record_253',
  maker_confirmation: 'used_car_export_2025_648',
}

/** What every sales channel of the reference looks at when a shop is opened (2026-11-23, medium confidence). */
export const CHANNELS_LOOK_AT: readonly PreCheckId[] = [
  'credit_code',
  'firm_name',
  'english_name',
  'representative',
  'address',
]

export type PreCheckResult = {
  readonly check: PreCheckId
  /** S05.record_address for a field, S01.doc.business_licence for a paper. */
  readonly itemId: string
  readonly outcome: 'fine' | 'would_be_rejected' | 'may_be_questioned'
  /** What the paper says, and what the others say. */
  readonly given: string
  readonly expected: string
}

export type PreCheckInput = {
  readonly firm: { readonly creditCode: string; readonly nameZh: string; readonly nameEn: string }
  /** The tasks about to be handed in. */
  readonly tasks: readonly Pick<Task, 'id' | 'fields' | 'documents'>[]
  /** As typed; empty where nothing was given. Also asked about tasks of other stages. */
  readonly answerTo: (taskId: string, fieldId: string) => string
  /** Types of the papers that were uploaded. */
  readonly paperTypes: readonly string[]
  readonly day: IsoDate
}

/** A paper that ends sooner is often refused by banks and platforms, which look at it again while they check. */
export const VALID_FOR_DAYS = 60

/** In the order of the tasks' pages. */
export function preCheck(input: PreCheckInput): readonly PreCheckResult[] {
  return input.tasks.flatMap((task) => [
    ...(task.documents.some(({ type }) => type === LICENCE) ? [creditCode(input, task.id)] : []),
    ...task.fields.flatMap((field) => {
      const value = normaliseField(field, input.answerTo(task.id, field.id))
      return value === '' ? [] : checksOf({ input, task, field, value })
    }),
  ])
}

const LICENCE = 'business_licence'

type About = {
  readonly input: PreCheckInput
  readonly task: Pick<Task, 'id'>
  readonly field: TaskField
  readonly value: string
}

function checksOf(about: About): readonly PreCheckResult[] {
  const { field, value } = about
  const found = [
    field.says ? sameAsElsewhere(about, field.says) : null,
    field.id === 'scope_includes_goods' ? result(about, 'scope', value === 'no' ? 'would_be_rejected' : 'fine') : null,
    field.kind === 'customs_code' ? customsDistrict(about) : null,
    field.kind === 'date' && isIsoDate(value) ? onTime(about, value) : null,
    field.id === 'first_registered_on' && isIsoDate(value) ? makerConfirmation(about, value) : null,
  ]
  return found.filter((one) => one !== null)
}

function result(
  { task, field, value }: About,
  check: PreCheckId,
  outcome: PreCheckResult['outcome'],
  expected = '',
): PreCheckResult {
  return { check, itemId: `${task.id}.${field.id}`, outcome, given: value, expected }
}

/** GB 32100 and the organisation code inside it (GB 11714): one wrong character, and every register refuses it. */
function creditCode({ firm }: PreCheckInput, taskId: string): PreCheckResult {
  const { isValid } = checkCreditCode(firm.creditCode)
  return {
    check: 'credit_code',
    itemId: `${taskId}.doc.${LICENCE}`,
    outcome: isValid ? 'fine' : 'would_be_rejected',
    given: firm.creditCode,
    expected: '',
  }
}

/** Nothing to compare with is no result: the first paper is right until a second one says otherwise. */
function sameAsElsewhere(about: About, particular: Particular): PreCheckResult | null {
  const { input, value } = about
  const isLatin = !/\p{Script=Han}/u.test(value)
  const expected = leadingWording(input, particular, isLatin)
  if (expected.trim() === '' || isLeading(about, particular)) return null
  const isSame = SAME[particular](value, expected)
  return result(about, particular, isSame ? 'fine' : 'would_be_rejected', expected)
}

const SAME: Readonly<Record<Particular, (one: string, other: string) => boolean>> = {
  firm_name: isSameFirmName,
  english_name: isSameFirmName,
  address: isSameAddress,
  representative: isSamePerson,
}

/** The business licence leads; the names were given when the firm was registered here. */
function leadingWording({ firm, answerTo }: PreCheckInput, particular: Particular, isLatin: boolean): string {
  switch (particular) {
    case 'firm_name':
      return isLatin ? answerTo('S01', 'english_name') || firm.nameEn : firm.nameZh
    case 'english_name':
      return firm.nameEn
    case 'address':
      return answerTo('S01', 'registered_address')
    case 'representative':
      return answerTo('S01', 'legal_representative')
  }
}

function isLeading({ task, field }: About, particular: Particular): boolean {
  return task.id === 'S01' && particular !== 'english_name' && field.says === particular
}

/** The first four digits are the division in which the firm is registered, as positions 3 to 6 of its credit code mostly are. */
function customsDistrict(about: About): PreCheckResult {
  const expected = about.input.firm.creditCode.slice(2, 6)
  const isSame = about.value.startsWith(expected)
  return result(about, 'customs_district', isSame ? 'fine' : 'may_be_questioned', expected)
}

/** Days on which something ends must be far enough, days on which something was done must have come. */
function onTime(about: About, value: IsoDate): PreCheckResult | null {
  const { field, input } = about
  if (field.id.endsWith('_until')) {
    const left = daysBetween(input.day, value)
    const outcome = left < 0 ? 'would_be_rejected' : left < VALID_FOR_DAYS ? shortlyOf(about) : 'fine'
    return result(about, 'valid_for_long', outcome, addDays(input.day, VALID_FOR_DAYS))
  }
  if (field.isPlanned) return null
  return result(about, 'done_by_today', value > input.day ? 'would_be_rejected' : 'fine', input.day)
}

/** Everybody looks at the licence; other papers are looked at by those who asked for them. */
function shortlyOf({ task }: About): PreCheckResult['outcome'] {
  return task.id === 'S01' ? 'would_be_rejected' : 'may_be_questioned'
}

/** 商贸函〔2025〕648号: the maker vouches for the service of cars that were registered at most this many days before. */
const NEARLY_NEW_DAYS = 180
const NEARLY_NEW_FROM: IsoDate = '2026-01-01'

function makerConfirmation(about: About, registeredOn: IsoDate): PreCheckResult | null {
  const { day, paperTypes } = about.input
  if (day < NEARLY_NEW_FROM || daysBetween(registeredOn, day) > NEARLY_NEW_DAYS) return null
  const isThere = paperTypes.includes('maker_confirmation')
  return result(about, 'maker_confirmation', isThere ? 'fine' : 'would_be_rejected')
}
