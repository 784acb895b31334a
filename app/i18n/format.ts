// Dates, numbers and money as a reader of the language expects them. Times are China time, and say so.
import type { Language } from './language'

const ZONE = 'Asia/Shanghai'
/** "23 November 2026" instead of the American order; every other language is formatted as Intl knows it. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' }

function localeOf(language: Language): string {
  return LOCALES[language] ?? language
}

function isChinese(language: Language): boolean {
  return language.startsWith('zh')
}

// Building an Intl formatter costs a thousand times more than using it.
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dates(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options)
  dateFormats.set(key, known)
  return known
}

function numbers(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(localeOf(language), options)
  numberFormats.set(key, known)
  return known
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** A calendar day (YYYY-MM-DD), or the day it was in China at an instant. */
export function formatDate(language: Language, day: string | Date): string {
  if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return dates(language, { ...DAY, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  }
  return dates(language, { ...DAY, timeZone: ZONE }).format(new Date(day))
}

/** "Monday": the day of the week it was in China. */
export function formatWeekday(language: Language, instant: string | Date): string {
  return dates(language, { weekday: 'long', timeZone: ZONE }).format(new Date(instant))
}

/** Month of a day or of YYYY-MM. */
export function formatMonth(language: Language, month: string): string {
  return dates(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  )
}

/** What Intl calls 中国时间 is known to everybody, and stands on the other pages, as 北京时间. */
const ZONE_NAMES: Readonly<Record<string, string>> = { 中国时间: '北京时间' }

/** Day, time and the name of the zone, which Intl would put between the two in Chinese. */
export function formatDateTime(language: Language, instant: string | Date): string {
  const parts = dates(language, { ...DAY, ...CLOCK, timeZone: ZONE, timeZoneName: 'shortGeneric' }).formatToParts(
    new Date(instant),
  )
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const text = parts
    .map(({ type, value }) => (type === 'timeZoneName' ? '' : value))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
  return isChinese(language) ? `${text}（${ZONE_NAMES[zone] ?? zone}）` : `${text} (${zone})`
}

/** "10:42" in China; only beside words that need no zone, such as "Saved 10:42". */
export function formatTime(language: Language, instant: string | Date): string {
  return dates(language, { ...CLOCK, timeZone: ZONE }).format(new Date(instant))
}

export function formatNumber(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  return numbers(language, options).format(value)
}

/** Decimal text with all its decimals, grouped: a number would lose the last digits of a long one. */
export function formatDecimal(language: Language, text: string): string {
  const digits = text.split('.')[1]?.length ?? 0
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return numbers(language, options).format(text as `${number}`)
}

/** Points of 100 from a share of 0 to 1, always with one decimal so that they stand below each other. */
export function formatPoints(language: Language, share: number): string {
  return formatNumber(language, share * 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** A share between 0 and 1. */
export function formatPercent(language: Language, share: number): string {
  return numbers(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** Below it Chinese readers count in ones, above it in 万 where nothing is lost. */
const MANY = 1_000_000n
const WAN = 10_000n

/** An amount in minor units (fen, cents; yen has none) of an ISO 4217 currency. Whole amounts have no decimals. */
export function formatMoney(
  language: Language,
  amount: { readonly minor: number | bigint; readonly currency: string },
): string {
  const name = isChinese(language) ? { currencyDisplay: 'name' as const } : {}
  const options = {
    style: 'currency',
    currency: amount.currency,
    trailingZeroDisplay: 'stripIfInteger',
    ...name,
  } as const
  const format = numbers(language, options)
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  const minor = BigInt(amount.minor)
  // As decimal text, because a number above 2^53 has lost its last digits.
  const text = (value: bigint) => `${value}E-${digits}` as `${number}`
  if (!isChinese(language)) return format.format(text(minor))
  const unit = 10n ** BigInt(digits)
  const isWan = (minor < 0n ? -minor : minor) >= MANY * unit && minor % (WAN * unit) === 0n
  const parts = format.formatToParts(text(isWan ? minor / WAN : minor))
  const number = parts.filter(({ type }) => type !== 'currency' && type !== 'literal').map(({ value }) => value)
  return `${number.join('')} ${isWan ? '万' : ''}${unitOf(amount.currency, parts)}`
}

/**
 * A sum in statistics: always with all decimals of its currency and never in 万, so that an amount reads the same wherever it
 * stands, and sums below each other have their points below each other.
 */
export function formatSum(
  language: Language,
  { minor, currency }: { readonly minor: number | bigint; readonly currency: string },
): string {
  const name = isChinese(language) ? { currencyDisplay: 'name' as const } : {}
  const format = numbers(language, { style: 'currency', currency, ...name })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  const text = `${BigInt(minor)}E-${digits}` as `${number}`
  if (!isChinese(language)) return format.format(text)
  const parts = format.formatToParts(text)
  const number = parts.filter(({ type }) => type !== 'currency' && type !== 'literal').map(({ value }) => value)
  return `${number.join('')} ${unitOf(currency, parts)}`
}

/** 人民币 is the currency, 元 its unit. */
function unitOf(currency: string, parts: readonly Intl.NumberFormatPart[]): string {
  if (currency === 'CNY') return '元'
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
}

/** Kilobytes and megabytes of a thousand, as file managers show them. */
export function formatFileSize(language: Language, bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return numbers(language, {
    style: 'unit',
    unit: unit,
    // The short form of "byte" knows no plural.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value)
}

const languageNames = new Map<Language, Intl.DisplayNames>()

/** What a language is called; the tag itself where nobody knows it. */
export function languageName(language: Language, tag: string): string {
  const names = languageNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  languageNames.set(language, names)
  return names.of(tag) ?? tag
}
