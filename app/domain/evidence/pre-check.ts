// What an authority, a bank or a platform would send back, found before anything is submitted. Each result is about one item;
// only what was given is judged, because what is missing is said elsewhere.
import { documentItemId, fieldItemId } from '../application/snapshot'
import { addDays, daysBetween } from '../calendar/working-days'
import type { Particular, Task, TaskField } from '../catalogue/types'
import { checkCreditCode } from '../firm/credit-code'
import { citiesNamed } from '../firm/places'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { isBlank } from '../shared/typed-text'
import { crossChecks } from './cross-checks'
import { normaliseField } from './fields'
import { documentChecks } from './document-checks'
import type { Outcome, PreCheckId, PreCheckInput, PreCheckResult } from './pre-check-result'
import { vehiclesIn } from './vehicles'
import { isSameAddress, isSameFirmName, isSamePerson } from './same-wording'

/** A document that ends sooner is often refused by banks and platforms, which look at it again while they check. */
export const VALID_FOR_DAYS = 60

/** In the order of the tasks' pages; documents come last. */
export function preCheck(input: PreCheckInput): readonly PreCheckResult[] {
  const answers = input.tasks.flatMap((task) => [
    ...(task.documents.some(({ type }) => type === LICENCE) ? [creditCode(input, task.id)] : []),
    ...task.fields.flatMap((field) => {
      const value = normaliseField(field, input.answerTo(task.id, field.id))
      return value === '' ? [] : checksOf({ input, task, field, value })
    }),
  ])
  return [...answers, ...documentChecks(input)]
}

const LICENCE = 'business_licence'

type About = {
  readonly input: PreCheckInput
  readonly task: Pick<Task, 'id'>
  readonly field: TaskField
  readonly value: string
}

function checksOf(about: About): readonly PreCheckResult[] {
  const { input, task, field, value } = about
  const itemId = fieldItemId(task.id, field.id)
  const found = [
    field.says ? sameAsElsewhere(about, field.says) : null,
    NAMES_THE_CITY.includes(itemId) ? ownCity(about) : null,
    ...(field.kind === 'customs_code' ? [customsDistrict(about), customsType(about)] : []),
    field.kind === 'date' && isIsoDate(value) ? onTime(about, value) : null,
    field.kind === 'vehicle_list' ? youngestCar(about) : null,
    ...crossChecks(input, itemId, value),
  ]
  return found.filter((one) => one !== null)
}

function result({ task, field, value }: About, check: PreCheckId, outcome: Outcome, expected = ''): PreCheckResult {
  return { check, itemId: fieldItemId(task.id, field.id), outcome, given: value, expected }
}

/** GB 32100 and the organisation code inside it (GB 11714): one wrong character, and every register refuses it. */
function creditCode({ firm }: PreCheckInput, taskId: string): PreCheckResult {
  const { isValid } = checkCreditCode(firm.creditCode)
  const outcome = isValid ? 'fine' : 'would_be_rejected'
  return {
    check: 'credit_code',
    itemId: documentItemId(taskId, LICENCE),
    outcome,
    given: firm.creditCode,
    expected: '',
  }
}

/** Nothing to compare with is no result: the first document is right until a second one says otherwise. */
function sameAsElsewhere(about: About, particular: Particular): PreCheckResult | null {
  const { input, task, value } = about
  const isLatin = !/\p{Script=Han}/u.test(value)
  const expected = leadingWording(input, particular, isLatin)
  if (isBlank(expected) || isLeading(about, particular)) return null
  const otherwise = MAY_DIFFER.includes(task.id) ? 'may_be_questioned' : 'would_be_rejected'
  return result(about, particular, SAME[particular](value, expected) ? 'fine' : otherwise, expected)
}

/** A mark may belong to somebody who licenses it to the firm; platforms then ask for the licence. */
const MAY_DIFFER: readonly string[] = ['P08']

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

const NAMES_THE_CITY = ['S01.registered_address', 'S05.english_address']

/** What applies to the firm depends on the city it gave, so an address elsewhere is worth a look. */
function ownCity(about: About): PreCheckResult | null {
  const { cityCode } = about.input.firm
  const named = citiesNamed(about.value)
  if (named.length === 0) return null
  return result(about, 'city', named.includes(cityCode) ? 'fine' : 'may_be_questioned', cityCode)
}

/** The first four digits are the division in which the firm is registered, as positions 3 to 6 of its credit code mostly are. */
function customsDistrict(about: About): PreCheckResult {
  const expected = about.input.firm.creditCode.slice(2, 6)
  const isSame = about.value.startsWith(expected)
  return result(about, 'customs_district', isSame ? 'fine' : 'may_be_questioned', expected)
}

/** The sixth digit is the kind of firm: 2 to 4 have foreign owners; 1 and 5 to 7 have none. Published tables agree on these. */
function customsType(about: About): PreCheckResult | null {
  const type = about.value.charAt(5)
  const ownership = '234'.includes(type) ? 'foreign_invested' : '1567'.includes(type) ? 'domestic' : null
  if (type === '' || ownership === null) return null
  const isSame = ownership === about.input.firm.ownership
  return result(about, 'customs_type', isSame ? 'fine' : 'may_be_questioned', type)
}

/** Days on which something ends must be far enough, days on which something was done must have come. */
function onTime(about: About, value: IsoDate): PreCheckResult | null {
  const { field, input } = about
  if (field.when === 'ends') {
    const left = daysBetween(input.day, value)
    if (left < 0) return result(about, 'still_valid', 'would_be_rejected', input.day)
    const outcome = left < VALID_FOR_DAYS ? shortlyOf(about) : 'fine'
    return result(about, 'valid_for_long', outcome, addDays(input.day, VALID_FOR_DAYS))
  }
  if (field.when !== 'happened') return null
  return result(about, 'done_by_today', value > input.day ? 'would_be_rejected' : 'fine', input.day)
}

/** Everybody looks at the licence; other documents are looked at by those who asked for them. */
function shortlyOf({ task }: About): Outcome {
  return task.id === 'S01' ? 'would_be_rejected' : 'may_be_questioned'
}

/** 商贸函〔2025〕648号: the maker vouches for the service of cars that were registered at most this many days before. */
const NEARLY_NEW_DAYS = 180
const NEARLY_NEW_FROM: IsoDate = '2026-01-01'

/** Of all cars of the list the one that was registered last. */
function youngestCar(about: About): PreCheckResult | null {
  const { day } = about.input
  const days = vehiclesIn(about.value, day).map(({ registeredOn }) => registeredOn)
  // A day ahead is wrong by itself and says nothing about the car's age.
  const youngest = days
    .filter(isIsoDate)
    .filter((registeredOn) => registeredOn <= day)
    .sort()
    .at(-1)
  return youngest ? makerConfirmation({ ...about, value: youngest }, youngest) : null
}

function makerConfirmation(about: About, registeredOn: IsoDate): PreCheckResult | null {
  const { day, documents } = about.input
  if (day < NEARLY_NEW_FROM || daysBetween(registeredOn, day) > NEARLY_NEW_DAYS) return null
  const isThere = documents.some(({ type }) => type === 'maker_confirmation')
  return result(about, 'maker_confirmation', isThere ? 'fine' : 'would_be_rejected')
}
