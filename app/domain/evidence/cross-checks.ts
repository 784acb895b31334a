// What one document says against what another says: currency, country, supervision mode, the order of the days, licences that had
// ended when the goods left. Customs, bank and tax office lay these documents side by side.
import { findTask } from '../catalogue/catalogue'
import { sellsOnlyUsedCars } from '../firm/profile'
import { isIsoDate } from '../shared/dates'
import { normaliseField } from './fields'
import type { PreCheckId, PreCheckInput, PreCheckResult } from './pre-check-result'

const DECLARED_ON = 'T12.declared_on'

type Pair = { readonly check: PreCheckId; readonly itemId: string; readonly others: readonly string[] }

/** The first of the others that was answered counts: a firm has a contract (T08) or orders of a platform (W02). */
const SAME: readonly Pair[] = [
  { check: 'same_currency', itemId: 'T12.currency', others: ['T08.currency', 'W02.currency', 'X10.currency'] },
  {
    check: 'same_country',
    itemId: 'T12.market',
    others: ['T08.buyer_country', 'W02.buyer_country', 'X10.lessee_country'],
  },
  { check: 'same_country', itemId: 'V03.arrival_country', others: ['T12.market'] },
  { check: 'same_mode', itemId: 'T12.mode', others: ['X09.lease_mode'] },
]

/** What must be signed or ordered before goods are declared. */
const BEFORE_DECLARATION = ['T08.contract_date', 'W02.order_date', 'X10.contract_date', 'T07.agreement_date']

/** Licences without which the goods may not leave. */
const LICENCE_ENDS = ['P03.licence_valid_until', 'P04.licence_valid_until']

/** Answers that stop the matter by themselves. */
const STOPS: readonly { readonly check: PreCheckId; readonly itemId: string; readonly value: string }[] = [
  { check: 'scope', itemId: 'S01.scope_includes_goods', value: 'no' },
  { check: 'tax_office_refused', itemId: 'S12.answer_of_tax_office', value: 'refused' },
  { check: 'goods_prohibited', itemId: 'P02.screening_result', value: 'prohibited' },
]

/** Answers that promise a document. */
const PROMISES = [
  {
    check: 'mark_unproved',
    itemId: 'P08.trademark_status',
    value: 'registered',
    documents: ['trademark_certificate'],
  },
] as const satisfies readonly { check: PreCheckId; itemId: string; value: string; documents: readonly string[] }[]

/** Applied for with the contract: only the declaration can miss them. */
const LICENCE_DOCUMENTS = ['dual_use_licence', 'export_licence', 'used_car_licence']

/** Results about one answer that was given; `value` is normalised. */
export function crossChecks(input: PreCheckInput, itemId: string, value: string): readonly PreCheckResult[] {
  const about = (check: PreCheckId, outcome: PreCheckResult['outcome'], expected = ''): PreCheckResult => ({
    check,
    itemId,
    outcome,
    given: value,
    expected,
  })
  const same = SAME.filter((pair) => pair.itemId === itemId).flatMap(({ check, others }) => {
    const expected = others.map((other) => answerAt(input, other)).find((other) => other !== '')
    return expected ? [about(check, expected === value ? 'fine' : 'may_be_questioned', expected)] : []
  })
  const isAsked = (check: PreCheckId) => check !== 'scope' || input.firm.ships !== 'nothing'
  const stops = STOPS.filter((stop) => stop.itemId === itemId && isAsked(stop.check)).map((stop) =>
    about(stop.check, value === stop.value ? 'would_be_rejected' : 'fine'),
  )
  const promises = PROMISES.filter((promise) => promise.itemId === itemId && promise.value === value).map((promise) => {
    const isKept = input.documents.some(({ type }) => promise.documents.some((document) => document === type))
    return about(promise.check, isKept ? 'fine' : 'may_be_questioned')
  })
  const open = isOpen(itemId, value) ? [about('still_open', 'may_be_questioned')] : []
  return [...same, ...stops, ...promises, ...open, ...otherChecks(input, { itemId, value, about })]
}

type About = {
  readonly itemId: string
  readonly value: string
  readonly about: (check: PreCheckId, outcome: PreCheckResult['outcome'], expected?: string) => PreCheckResult
}

function otherChecks(input: PreCheckInput, { itemId, value, about }: About): readonly PreCheckResult[] {
  switch (itemId) {
    case 'T12.mode':
      return input.mode ? [about('same_mode', value === input.mode ? 'fine' : 'may_be_questioned', input.mode)] : []
    case 'S08.refund_method': {
      const { segment, tracks = [] } = input.firm
      // Of a maker that only sells bought cars, the tax office says which method is right.
      if (segment === 'industrial_enterprise' && sellsOnlyUsedCars(tracks)) return []
      const usual = USUAL_METHOD[segment]
      return usual ? [about('refund_method', value === usual ? 'fine' : 'may_be_questioned')] : []
    }
    case DECLARED_ON: {
      if (!isIsoDate(value)) return []
      const signed = daysAt(input, BEFORE_DECLARATION).at(-1)
      const ended = daysAt(input, LICENCE_ENDS).at(0)
      const isLicensed = input.documents.some(({ type }) => LICENCE_DOCUMENTS.includes(type))
      return [
        ...(answerAt(input, 'P02.screening_result') === 'licence_needed'
          ? [about('licence_missing', isLicensed ? 'fine' : 'would_be_rejected')]
          : []),
        ...(signed ? [about('in_order', signed <= value ? 'fine' : 'may_be_questioned', signed)] : []),
        ...(ended ? [about('licence_on_day', value <= ended ? 'fine' : 'would_be_rejected', ended)] : []),
      ]
    }
    case 'T13.claimed_on': {
      const declared = answerAt(input, DECLARED_ON)
      if (!isIsoDate(declared) || !isIsoDate(value)) return []
      return [about('claim_month', value.slice(0, 7) > declared.slice(0, 7) ? 'fine' : 'would_be_rejected', declared)]
    }
    default:
      return []
  }
}

/** Makers take 免抵退税, traders 免退税. The other kinds of firm may be either. */
const USUAL_METHOD: Readonly<Record<string, string>> = {
  industrial_enterprise: 'exempt_credit_refund',
  cross_border_operator: 'exempt_refund',
}

/** The days that were answered, earliest first. */
function daysAt(input: PreCheckInput, itemIds: readonly string[]): readonly string[] {
  return itemIds
    .map((itemId) => answerAt(input, itemId))
    .filter(isIsoDate)
    .sort()
}

/** The answer as it is stored; empty where there is none. */
function answerAt({ answerTo }: PreCheckInput, itemId: string): string {
  const [taskId = '', fieldId = ''] = itemId.split('.')
  const field = findTask(taskId)?.fields.find(({ id }) => id === fieldId)
  return field ? normaliseField(field, answerTo(taskId, fieldId)) : ''
}

/** Whoever checks an answer that settles nothing is told so. */
function isOpen(itemId: string, value: string): boolean {
  const [taskId = '', fieldId] = itemId.split('.')
  const field = findTask(taskId)?.fields.find(({ id }) => id === fieldId)
  return field?.unsettled?.includes(value) ?? false
}
