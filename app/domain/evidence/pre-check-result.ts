// What the pre-check looks at and what it finds. Each result is about one item; whoever sends a document back does so by a rule of
// the ledger, or simply because two documents disagree.
import type { Shipment } from '../firm/profile'
import { findRule } from '../catalogue/catalogue'
import type { Task } from '../catalogue/types'
import type { FirmForChannels } from '../channel/fit'
import type { IsoDate } from '../shared/dates'

/** Text: precheck:checks.<id>.{fine,bad,todo} */
export const PRE_CHECKS = [
  'credit_code',
  'scope',
  'firm_name',
  'english_name',
  'address',
  'city',
  'representative',
  'customs_district',
  'customs_type',
  'still_valid',
  'valid_for_long',
  'done_by_today',
  'maker_confirmation',
  'mark_unproved',
  'still_open',
  'refund_method',
  'tax_office_refused',
  'goods_prohibited',
  'licence_missing',
  'licence_on_day',
  'same_currency',
  'same_country',
  'same_mode',
  'in_order',
  'claim_month',
  'paper_form',
  'paper_small',
  'paper_blank',
  'paper_grey',
  'paper_pages',
  'paper_twice',
  'channel_entity',
  'channel_stock',
  'channel_mode',
  'channel_fit',
] as const
/** A contradiction between answers is found by a table of its own: ./contradiction-items.ts. */
export type PreCheckId = (typeof PRE_CHECKS)[number] | 'contradiction'

export type Outcome = 'fine' | 'would_be_rejected' | 'may_be_questioned'

export type PreCheckResult = {
  readonly check: PreCheckId
  /** S05.record_address for a field, S01.doc.business_licence for a document, C01.channels for a choice. */
  readonly itemId: string
  readonly outcome: Outcome
  /** What the document says, and what the others say; codes are not put into words here. */
  readonly given: string
  readonly expected: string
}

/** The newest version of a document, with as much as is known of it. */
export type Document = {
  readonly type: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly pageCount?: number | null
  /** Pixels. */
  readonly widthPx?: number | null
  readonly heightPx?: number | null
  readonly isColour?: boolean | null
  readonly isBlank?: boolean | null
}

export type PreCheckInput = {
  readonly firm: {
    readonly creditCode: string
    readonly nameZh: string
    readonly nameEn: string
    readonly cityCode: string
    readonly ownership: string
    readonly segment: string
    /** What crosses the border; a firm whose goods stay at home needs no scope for them. */
    readonly ships?: Shipment
    readonly tracks?: readonly string[]
  }
  /** The tasks about to be submitted. */
  readonly tasks: readonly Pick<Task, 'id' | 'fields' | 'documents'>[]
  /** As typed; empty where nothing was given. Also asked about tasks of other stages. */
  readonly answerTo: (taskId: string, fieldId: string) => string
  readonly documents: readonly Document[]
  /** Chosen sales channels and customs supervision mode. */
  readonly channels: readonly string[]
  readonly mode: string | null
  /** What decides whether a channel suits the firm; older submissions do not know it. */
  readonly sells?: FirmForChannels
  readonly day: IsoDate
}

const RULES: Readonly<Partial<Record<PreCheckId, string>>> = {
  credit_code: 'market_entity_regulation',
  scope: 'market_entity_regulation',
  customs_district: 'customs_record_253',
  customs_type: 'customs_record_253',
  maker_confirmation: 'used_car_export_2025_648',
  tax_office_refused: 'pilot_zone_exemption_2018_103',
  goods_prohibited: 'goods_trade_regulation',
  licence_missing: 'export_control_law',
  licence_on_day: 'goods_trade_regulation',
  same_currency: 'declaration_rules_2018',
  same_mode: 'declaration_rules_2018',
  claim_month: 'export_refund_2026_5',
}

/** Where the same comparison follows from different rules, by task. */
const RULES_OF_TASKS: Readonly<Record<string, string>> = {
  'S05 firm_name': 'customs_record_253',
  'S05 address': 'customs_record_253',
  'S05 representative': 'customs_record_253',
  'S14 firm_name': 'platform_tax_order_810',
  'T12 same_country': 'declaration_rules_2018',
}

/** The rule of the ledger behind a result, where there is one in force on the day; the others follow from comparing documents. */
export function ruleBehind({ check, itemId }: Pick<PreCheckResult, 'check' | 'itemId'>, day: IsoDate): string | null {
  const taskId = itemId.slice(0, itemId.indexOf('.'))
  const rule = findRule(RULES_OF_TASKS[`${taskId} ${check}`] ?? RULES[check] ?? '')
  const isInForce =
    rule && (rule.validFrom === null || rule.validFrom <= day) && (rule.validTo === null || day <= rule.validTo)
  return isInForce ? rule.id : null
}
