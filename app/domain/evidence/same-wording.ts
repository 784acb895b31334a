// Whether two documents mean the same firm, place or person although they are not written in the same way. Registers, banks and
// platforms compare letter by letter after exactly such folding, so what differs after it would be sent back.
import { CITIES } from '../firm/reference/liaoning'
import { SIMPLIFIED, TRADITIONAL } from './reference/traditional'

const SIMPLE = new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]))
const HAN = /\p{Script=Han}/u

/** Half width, simplified, lower case, without spaces, brackets and punctuation. What stood inside brackets stays. */
export function foldWording(text: string): string {
  return withSimpleCharacters(text)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
}

/** Names of firms. The form of the firm and the city count; a province before the city and the word 市 do not. */
export function isSameFirmName(one: string, other: string): boolean {
  return isChinese(one, other)
    ? foldFirmName(one) === foldFirmName(other)
    : wordsOf(one, NAME_WORDS) === wordsOf(other, NAME_WORDS)
}

/** By which a name can be looked up: two names that are the same have the same key. */
export function firmNameKey(name: string): string {
  return HAN.test(name) ? foldFirmName(name) : wordsOf(name, NAME_WORDS)
}

/** By which an address can be looked up. One that names no city lies in the `city`, such as 沈阳. */
export function addressKey(address: string, city: string): string {
  if (!HAN.test(address)) return wordsOf(address, ADDRESS_WORDS)
  const place = placeOf(address)
  return `${place.city ?? city}~${place.rest}`
}

/** Names of people: 王建国, 王 建國; Wang Jianguo, WANG JIANGUO. The order of the words counts. */
export function isSamePerson(one: string, other: string): boolean {
  return foldWording(one) === foldWording(other)
}

/**
 * Addresses. A province or city that only one of the two names does not make them differ; two different ones do, because districts
 * of the same name lie in several cities.
 */
export function isSameAddress(one: string, other: string): boolean {
  if (!isChinese(one, other)) return wordsOf(one, ADDRESS_WORDS) === wordsOf(other, ADDRESS_WORDS)
  const [first, second] = [placeOf(one), placeOf(other)]
  return first.rest === second.rest && (!first.city || !second.city || first.city === second.city)
}

function withSimpleCharacters(text: string): string {
  return [...text.normalize('NFKC')].map((character) => SIMPLE.get(character) ?? character).join('')
}

function isChinese(one: string, other: string): boolean {
  return HAN.test(one) || HAN.test(other)
}

function foldFirmName(text: string): string {
  const folded = withoutProvince(foldWording(text))
  const city = cityAtStart(folded)
  return city ? city.short + folded.slice(city.length) : folded
}

function placeOf(text: string): { readonly city: string | null; readonly rest: string } {
  const folded = withoutProvince(foldAddress(text).replace(COUNTRY_FIRST, ''))
  const city = cityAtStart(folded)
  return { city: city?.short ?? null, rest: city ? folded.slice(city.length) : folded }
}

const COUNTRY_FIRST = /^(?:中华人民共和国|中国)/u

/**
 * What parts two numbers means something: 1-12 is not 11-2, and 18号301 is not 183号01. 之 is a dash, and 号 after the last number
 * stands or is left out without changing the place.
 */
function foldAddress(text: string): string {
  const parted = withSimpleCharacters(text)
    .toLowerCase()
    .replace(/(?<=\p{Number})(?:[^\p{Letter}\p{Number}]+|\s*之\s*)(?=\p{Number})/gu, '~')
  return parted.replace(/[^\p{Letter}\p{Number}~]/gu, '').replace(/(?<=\p{Number})号(?!楼|\p{Number})/gu, '')
}

const PROVINCE = '辽宁'

/** Only before a city: 辽宁远洋泵业 is a name of its own. */
function withoutProvince(folded: string): string {
  const rest = folded.startsWith(`${PROVINCE}省`) ? folded.slice(3) : folded.startsWith(PROVINCE) ? folded.slice(2) : ''
  return rest && (cityAtStart(rest) || districtAtStart(rest)) ? rest : folded
}

const CITY_NAMES = CITIES.map(({ name }) => ({ full: name.zh, short: name.zh.replace(/市$/u, '') }))
const DISTRICT_NAMES = CITIES.flatMap(({ districts }) => districts.map(({ name }) => name.zh))

function cityAtStart(folded: string): { readonly short: string; readonly length: number } | null {
  for (const { full, short } of CITY_NAMES) {
    if (folded.startsWith(full)) return { short, length: full.length }
    // 抚顺县 and 本溪满族自治县 are places of their own, not a city and the rest of an address.
    if (folded.startsWith(short) && !districtAtStart(folded)) return { short, length: short.length }
  }
  return null
}

function districtAtStart(folded: string): boolean {
  return DISTRICT_NAMES.some((name) => folded.startsWith(name))
}

const NAME_WORDS: Readonly<Record<string, string>> = {
  company: 'co',
  limited: 'ltd',
  corporation: 'corp',
  incorporated: 'inc',
  '&': 'and',
}

const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  ...NAME_WORDS,
  road: 'rd',
  street: 'st',
  str: 'st',
  avenue: 'ave',
  lane: 'ln',
  district: 'dist',
  building: 'bldg',
  room: 'rm',
  floor: 'fl',
  number: 'no',
  province: 'prov',
}

/** What an address ends with when it is meant for abroad; leaving it out changes nothing. */
const COUNTRY = /\s*\b(?:p\s*r\s*china|people s republic of china|p\s*r\s*c|china|cn)$/
const POST_CODE = /\s*\b\d{6}$/
const PROVINCE_LAST = /\s*\bliaoning(?: prov)?$/
const CITY_WORD = new RegExp(`\\b(${CITIES.map(({ name }) => name.en.toLowerCase()).join('|')}) city\\b`, 'gu')

function wordsOf(text: string, short: Readonly<Record<string, string>>): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{Number})\s*[‐‑‒–—−~]\s*(?=\p{Number})/gu, '-')
    .replace(/[^\p{Letter}\p{Number}&-]+|(?<!\p{Number})-|-(?!\p{Number})/gu, ' ')
    .replaceAll('&', ' & ')
  const words = plain.split(' ').filter((word) => word !== '')
  // A firm may be called Constructor: only words of the list count, not what every object has.
  const folded = words.map((word) => (Object.hasOwn(short, word) ? short[word] : word)).join(' ')
  return short === ADDRESS_WORDS ? foreignAddress(folded) : folded
}

/** Without post code, country and province at its end, without "no" before a number and "city" after a city. */
function foreignAddress(folded: string): string {
  return [POST_CODE, COUNTRY, POST_CODE, PROVINCE_LAST, POST_CODE]
    .reduce((rest, end) => rest.replace(end, ''), folded)
    .replace(/\bno (?=\d)/gu, '')
    .replace(CITY_WORD, '$1')
    .trim()
}
