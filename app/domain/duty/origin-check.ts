// A firm's own check whether its product is of Chinese origin under an agreement. The rule by product stands in an annex that the portal does
// not have: the firm reads it there and enters it. What was not answered is named, and without the rule the answer is "cannot say".
import type { Agreement } from './reference/agreements'
import { isAtLeast, isAtMost, valueContent, type ContentFault, type ValueContent } from './value-content'

/** As annexes write them: change of chapter, heading or subheading. */
export type TariffChange = 'chapter' | 'heading' | 'subheading'

/** The rule of the product as the firm read it in the annex. */
export type ProductRule = {
  readonly change: TariffChange | null
  /** Value content in per cent. */
  readonly content: string | null
  /** Where the annex names both: one is enough, or both are needed. */
  readonly join: 'either' | 'both'
  /** The product has to be wholly obtained. */
  readonly isWhollyObtained: boolean
  /** A process or another condition that only the annex describes, and whether it was met. */
  readonly process: 'none' | 'met' | 'not_met'
  /** Where it was read: annex, page or address. */
  readonly readIn: string
}

export type Material = { readonly name: string; readonly hs6: string; readonly value: string }

export type OriginAnswers = {
  readonly isWhollyObtained: boolean | null
  /** Made of nothing but materials that are originating themselves. */
  readonly isOfOriginatingOnly: boolean | null
  /** Packing, sorting, simple mixing and the like, and nothing more. */
  readonly isMinimalOnly: boolean | null
  /** On the way it stays under customs control and untouched. */
  readonly isDirect: boolean | null
  /** On the basis that the agreement takes; decimal text. */
  readonly price: string | null
  /** Foreign materials, and those whose origin nobody can prove, in the currency of the price. */
  readonly materials: readonly Material[] | null
  readonly rule: ProductRule | null
}

/** Text: duty:origin.question.<id> */
export const ORIGIN_QUESTIONS = [
  'wholly',
  'originating_only',
  'minimal',
  'direct',
  'price',
  'materials',
  'rule',
] as const
export type OriginQuestion = (typeof ORIGIN_QUESTIONS)[number]

/** Text: duty:origin.by.<id> */
export const QUALIFIES_BY = [
  'wholly',
  'originating_only',
  'change',
  'tolerance',
  'content',
  'change_and_content',
  'process',
] as const
/** Text: duty:origin.not.<id> */
export const FAILS_BY = ['minimal', 'direct', 'wholly', 'change', 'content', 'change_and_content', 'process'] as const

/** Answers that leave no room for the foreign materials of the list. Text: duty:origin.contradiction.<id> */
export const CONTRADICTIONS = ['wholly', 'originating_only'] as const
export type Contradiction = (typeof CONTRADICTIONS)[number]

export type OriginVerdict =
  | { readonly outcome: 'qualifies'; readonly by: (typeof QUALIFIES_BY)[number]; readonly content: ValueContent | null }
  | { readonly outcome: 'does_not'; readonly because: (typeof FAILS_BY)[number]; readonly content: ValueContent | null }
  | { readonly outcome: 'cannot_say'; readonly missing: readonly OriginQuestion[] }
  | { readonly outcome: 'bad_figures'; readonly fault: ContentFault }
  | { readonly outcome: 'contradiction'; readonly because: Contradiction }

type Given = { readonly hs6: string; readonly agreement: Agreement; readonly answers: OriginAnswers }

export function checkOrigin(given: Given): OriginVerdict {
  const { answers } = given
  const contradiction = findContradiction(answers)
  if (contradiction) return { outcome: 'contradiction', because: contradiction }
  if (answers.isDirect === false) return { outcome: 'does_not', because: 'direct', content: null }
  const basic = basicOrigin(answers)
  if (basic) return answers.isDirect === null ? cannotSay(['direct']) : qualifiesBy(basic)
  if (answers.isMinimalOnly) return { outcome: 'does_not', because: 'minimal', content: null }
  const missing = missingOf(answers)
  const left = missing.filter((question) => question !== 'price')
  const settled = left.length === 0 && answers.price === null ? atAnyPrice(given) : null
  if (settled) return settled
  return missing.length > 0 ? cannotSay(missing) : byRule(given)
}

export function findContradiction(answers: OriginAnswers): Contradiction | null {
  const hasForeign = (answers.materials ?? []).length > 0
  return hasForeign ? basicOrigin(answers) : null
}

function basicOrigin(answers: OriginAnswers): Contradiction | null {
  if (answers.isWhollyObtained) return 'wholly'
  return answers.isOfOriginatingOnly ? 'originating_only' : null
}

function cannotSay(missing: readonly OriginQuestion[]): OriginVerdict {
  return { outcome: 'cannot_say', missing }
}

/** What still has to be answered before anything can be said, in the order of the questions. */
function missingOf(answers: OriginAnswers): readonly OriginQuestion[] {
  const { rule } = answers
  const counts = rule !== null && !rule.isWhollyObtained && rule.process !== 'not_met' && asksForMaterials(rule)
  const open: Readonly<Record<OriginQuestion, boolean>> = {
    wholly: answers.isWhollyObtained === null,
    originating_only: answers.isOfOriginatingOnly === null,
    minimal: answers.isMinimalOnly === null,
    direct: answers.isDirect === null,
    price: counts && answers.price === null,
    materials: counts && answers.materials === null,
    rule: rule === null,
  }
  return ORIGIN_QUESTIONS.filter((question) => open[question])
}

function asksForMaterials({ change, content, process }: ProductRule): boolean {
  return change !== null || content !== null || process !== 'met'
}

/** What holds whatever the price is; null where the price decides. */
function atAnyPrice({ hs6, agreement, answers }: Given): OriginVerdict | null {
  const { rule, materials } = answers
  if (!rule || !materials) return null
  const same = rule.change ? unchangedMaterials(hs6, materials, rule.change) : []
  const changes = rule.change !== null && same.length === 0
  const fails = same.length > 0 && agreement.tolerance === null
  if (changes && (rule.content === null || rule.join === 'either')) return qualifiesBy('change')
  if (fails && (rule.content === null || rule.join === 'both'))
    return { outcome: 'does_not', because: 'change', content: null }
  if (rule.content === null || materials.length > 0) return null
  return qualifiesBy(rule.change ? 'change_and_content' : 'content')
}

function qualifiesBy(by: (typeof QUALIFIES_BY)[number]): OriginVerdict {
  return { outcome: 'qualifies', by, content: null }
}

function byRule({ hs6, agreement, answers }: Given): OriginVerdict {
  const { rule, materials, price } = answers
  if (!rule) return cannotSay(['rule'])
  if (rule.isWhollyObtained) return { outcome: 'does_not', because: 'wholly', content: null }
  if (rule.process === 'not_met') return { outcome: 'does_not', because: 'process', content: null }
  if (!rule.change && !rule.content) return rule.process === 'met' ? qualifiesBy('process') : cannotSay(['rule'])
  const bill = { hs6, materials: materials ?? [], price: price ?? '' }
  const content = valueContent({ price: bill.price, values: bill.materials.map(({ value }) => value) })
  if ('fault' in content) return { outcome: 'bad_figures', fault: content.fault }
  return judge({ rule, bill, content, tolerance: agreement.tolerance })
}

type Bill = { readonly hs6: string; readonly materials: readonly Material[]; readonly price: string }
type Judged = {
  readonly rule: ProductRule
  readonly bill: Bill
  readonly content: ValueContent
  readonly tolerance: string | null
}

function judge({ rule, bill, content, tolerance }: Judged): OriginVerdict {
  const change = rule.change ? changeOf(bill, rule.change, tolerance) : null
  const values = bill.materials.map(({ value }) => value)
  const hasContent = rule.content ? isAtLeast({ price: bill.price, values }, rule.content) : null
  if (change !== null && hasContent !== null) return ofBoth({ change, hasContent, join: rule.join, content })
  if (change !== null) {
    return change === 'fails'
      ? { outcome: 'does_not', because: 'change', content }
      : { outcome: 'qualifies', by: change, content }
  }
  return hasContent
    ? { outcome: 'qualifies', by: 'content', content }
    : { outcome: 'does_not', because: 'content', content }
}

type Both = {
  readonly change: 'change' | 'tolerance' | 'fails'
  readonly hasContent: boolean
  readonly join: ProductRule['join']
  readonly content: ValueContent
}

function ofBoth({ change, hasContent, join, content }: Both): OriginVerdict {
  const changes = change !== 'fails'
  if (join === 'either') {
    if (changes) return { outcome: 'qualifies', by: change, content }
    if (hasContent) return { outcome: 'qualifies', by: 'content', content }
    return { outcome: 'does_not', because: 'change_and_content', content }
  }
  if (changes && hasContent) return { outcome: 'qualifies', by: 'change_and_content', content }
  return { outcome: 'does_not', because: changes ? 'content' : hasContent ? 'change' : 'change_and_content', content }
}

const DIGITS: Readonly<Record<TariffChange, number>> = { chapter: 2, heading: 4, subheading: 6 }

/** The materials that stay in the chapter, heading or subheading of the product. */
export function unchangedMaterials(
  hs6: string,
  materials: readonly Material[],
  change: TariffChange,
): readonly Material[] {
  const digits = DIGITS[change]
  return materials.filter((material) => material.hs6.slice(0, digits) === hs6.slice(0, digits))
}

function changeOf({ hs6, materials, price }: Bill, change: TariffChange, tolerance: string | null): Both['change'] {
  const same = unchangedMaterials(hs6, materials, change)
  if (same.length === 0) return 'change'
  const values = same.map(({ value }) => value)
  return tolerance !== null && isAtMost({ price, values }, tolerance) ? 'tolerance' : 'fails'
}
