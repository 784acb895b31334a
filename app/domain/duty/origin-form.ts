// The self-check of origin as a form sends it and as it is kept: one text for each box. What is wrong is named box by box; what was
// not answered is no fault, since the check says itself what is missing.
import { cellsIn, MOST_LINES } from '../shared/lines'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { cleanAmount, cleanPercent } from '../shared/typed-text'
import { normaliseHs6 } from '../trade/hs-code'
import { isInHs2022 } from '../trade/hs-nomenclature'
import { HS_2022 } from '../trade/tariff-line'
import {
  findContradiction,
  type Material,
  type OriginAnswers,
  type ProductRule,
  type TariffChange,
} from './origin-check'
import { comparePercent, toMillionths } from '../shared/percent'
import { valueContent } from './value-content'

export const SAID = ['open', 'yes', 'no'] as const
export const CHANGES = ['none', 'chapter', 'heading', 'subheading'] as const
export const JOINS = ['either', 'both'] as const
export const PROCESSES = ['none', 'met', 'not_met'] as const

export const ORIGIN_FIELDS = [
  ...(['wholly', 'originatingOnly', 'minimal', 'direct'] as const),
  ...(['readIn', 'ruleWholly', 'change', 'content', 'join', 'process'] as const),
  ...(['price', 'currency', 'foreign', 'materials'] as const),
  ...(['rate', 'rateSource', 'rateReadOn'] as const),
] as const
export type OriginField = (typeof ORIGIN_FIELDS)[number]
export type OriginTexts = Readonly<Record<OriginField, string>>

export const NOTHING_SAID: OriginTexts = {
  ...{ wholly: 'open', originatingOnly: 'open', minimal: 'open', direct: 'open' },
  ...{ readIn: '', ruleWholly: 'no', change: 'none', content: '', join: 'either', process: 'none' },
  ...{ price: '', currency: 'CNY', foreign: 'open', materials: '' },
  ...{ rate: '', rateSource: '', rateReadOn: '' },
}

/** Text: origin:fault.<code> */
export const ORIGIN_FAULTS = [
  'rule_place_missing',
  'rule_empty',
  'content_range',
  'price',
  'materials_missing',
  'materials_unexpected',
  'wholly_with_materials',
  'originating_with_materials',
  'too_many_materials',
  'material_name',
  'material_code',
  'material_value',
  'materials_above_price',
  'rate_range',
  'rate_source',
  'rate_day',
  'rate_day_old',
] as const
export type OriginFault = {
  readonly field: OriginField
  readonly code: (typeof ORIGIN_FAULTS)[number]
  /** From 1, of a list. */
  readonly line?: number
}

const decided = (said: string): boolean | null => (said === 'yes' ? true : said === 'no' ? false : null)

export function originAnswers(texts: OriginTexts): OriginAnswers {
  return {
    isWhollyObtained: decided(texts.wholly),
    isOfOriginatingOnly: decided(texts.originatingOnly),
    isMinimalOnly: decided(texts.minimal),
    isDirect: decided(texts.direct),
    price: texts.price === '' ? null : cleanAmount(texts.price),
    materials: materialsOf(texts),
    rule: ruleOf(texts),
  }
}

/** None where the firm says so, null where nobody has said anything. */
function materialsOf({ foreign, materials }: OriginTexts): readonly Material[] | null {
  const lines = materialLines(materials)
  return lines.length === 0 && foreign !== 'no' ? null : lines
}

/** A longer code counts by its first six digits. */
export function materialLines(text: string): readonly Material[] {
  return cellsIn(text).map(([name = '', code = '', value = '']) => ({
    name,
    hs6: normaliseHs6(code).slice(0, 6),
    value: cleanAmount(value),
  }))
}

function asksOf({ ruleWholly, change, content, process }: OriginTexts): boolean {
  return ruleWholly === 'yes' || change !== 'none' || content !== '' || process !== 'none'
}

function ruleOf(texts: OriginTexts): ProductRule | null {
  if (!asksOf(texts)) return null
  const { change, content, join, process } = texts
  return {
    change: change === 'none' ? null : (change as TariffChange),
    content: content === '' ? null : cleanAmount(content),
    join: join === 'both' ? 'both' : 'either',
    isWhollyObtained: texts.ruleWholly === 'yes',
    process: process === 'met' || process === 'not_met' ? process : 'none',
    readIn: texts.readIn,
  }
}

/** Empty: the check can be made and kept. `today` in China. */
export function originFaults(texts: OriginTexts, today: IsoDate): readonly OriginFault[] {
  return [
    ...basicFaults(texts),
    ...ruleFaults(texts),
    ...priceFaults(texts),
    ...materialFaults(texts),
    ...rateFaults(texts, today),
  ]
}

function basicFaults(texts: OriginTexts): readonly OriginFault[] {
  const contradiction = findContradiction(originAnswers(texts))
  if (contradiction === null) return []
  return contradiction === 'wholly'
    ? [{ field: 'wholly', code: 'wholly_with_materials' }]
    : [{ field: 'originatingOnly', code: 'originating_with_materials' }]
}

function ruleFaults(texts: OriginTexts): readonly OriginFault[] {
  const asks = asksOf(texts)
  const { content, readIn } = texts
  return [
    ...(asks && readIn === '' ? [{ field: 'readIn', code: 'rule_place_missing' } as const] : []),
    ...(!asks && readIn !== '' ? [{ field: 'change', code: 'rule_empty' } as const] : []),
    ...(content !== '' && !isShare(content) ? [{ field: 'content', code: 'content_range' } as const] : []),
  ]
}

function isShare(text: string): boolean {
  const amount = cleanPercent(text)
  return toMillionths(amount) !== null && comparePercent(amount, '0') > 0 && comparePercent(amount, '100') <= 0
}

function priceFaults({ price }: OriginTexts): readonly OriginFault[] {
  const amount = toMillionths(cleanAmount(price))
  return price !== '' && (amount === null || amount === 0n) ? [{ field: 'price', code: 'price' }] : []
}

function materialFaults(texts: OriginTexts): readonly OriginFault[] {
  const cells = cellsIn(texts.materials)
  const of = (code: OriginFault['code'], line?: number): OriginFault => ({ field: 'materials', code, line })
  if (cells.length > MOST_LINES) return [of('too_many_materials')]
  if (cells.length > 0 && texts.foreign === 'no') return [of('materials_unexpected')]
  if (cells.length === 0 && texts.foreign === 'yes') return [of('materials_missing')]
  const lines = cells.flatMap((line, at): readonly OriginFault[] => {
    const [name = '', code = '', value = ''] = line
    if (name === '') return [of('material_name', at + 1)]
    if (!isCode(code)) return [of('material_code', at + 1)]
    return line.length > 3 || toMillionths(cleanAmount(value)) === null ? [of('material_value', at + 1)] : []
  })
  return lines.length > 0 ? lines : sumFault(texts)
}

function isCode(text: string): boolean {
  const code = normaliseHs6(text)
  return /^\d{6,12}$/.test(code) && isInHs2022(code.slice(0, 6))
}

function sumFault(texts: OriginTexts): readonly OriginFault[] {
  const values = materialLines(texts.materials).map(({ value }) => value)
  const content = valueContent({ price: cleanAmount(texts.price), values })
  const isAbove = 'fault' in content && content.fault === 'materials_above_price'
  return isAbove ? [{ field: 'materials', code: 'materials_above_price' }] : []
}

/** An agreement lowers a duty: more than this is a slip of the comma. */
const HIGHEST_RATE = '100'

function rateFaults({ rate, rateSource, rateReadOn }: OriginTexts, today: IsoDate): readonly OriginFault[] {
  if (rate === '' && rateSource === '' && rateReadOn === '') return []
  const amount = cleanPercent(rate)
  const isRate = toMillionths(amount) !== null && comparePercent(amount, HIGHEST_RATE) <= 0
  const isDay = isIsoDate(rateReadOn) && rateReadOn <= today
  return [
    ...(isRate ? [] : [{ field: 'rate', code: 'rate_range' } as const]),
    ...(rateSource === '' ? [{ field: 'rateSource', code: 'rate_source' } as const] : []),
    ...(isDay ? [] : [{ field: 'rateReadOn', code: 'rate_day' } as const]),
    ...(isDay && rateReadOn < HS_2022 ? [{ field: 'rateReadOn', code: 'rate_day_old' } as const] : []),
  ]
}
