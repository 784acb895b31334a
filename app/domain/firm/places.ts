// Where in Liaoning a firm is: its prefecture-level city, its district, and whether the city is an e-commerce pilot zone,
// which decides on simplified declaration and the no-invoice exemption.
import type { Language } from '../shared/language'
import type { IsoDate } from '../shared/dates'
import { CITIES, PILOT_ZONES, type City, type District, type Name, type PilotZone } from './reference/liaoning'
import { inLanguage } from '../shared/in-language'

type Reader = Language

/** The city of a six-digit code that ends in 00, or null. */
export function findCity(code: string): City | null {
  return CITIES.find((city) => city.code === code) ?? null
}

/** The district with its city, or null for a code that is not in Liaoning. */
export function findDistrict(code: string): { readonly city: City; readonly district: District } | null {
  for (const city of CITIES) {
    const district = city.districts.find((candidate) => candidate.code === code)
    if (district) return { city, district }
  }
  return null
}

/** The pilot zone a city was on a day, or null. */
export function findPilotZone(cityCode: string, asOf: IsoDate): PilotZone | null {
  return PILOT_ZONES.find((zone) => zone.cityCode === cityCode && zone.approvedOn <= asOf) ?? null
}

export function isPilotZone(cityCode: string, asOf: IsoDate): boolean {
  return findPilotZone(cityCode, asOf) !== null
}

/** The city's name for a reader; the code itself when it is unknown. */
export function cityName(code: string, reader: Reader): string {
  return nameFor(findCity(code)?.name, reader) ?? code
}

/** The district's name for a reader; the code itself when it is unknown. */
export function districtName(code: string, reader: Reader): string {
  return nameFor(findDistrict(code)?.district.name, reader) ?? code
}

function nameFor(name: Name | undefined, reader: Reader): string | undefined {
  return inLanguage(reader, { zh: name?.zh, en: name?.en })
}

/** Codes of the province's cities that a text names: 沈阳市 in Chinese, Shenyang as a word of its own in Latin letters. */
export function citiesNamed(text: string): readonly string[] {
  const words = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `
  return CITIES.filter(({ name }) => text.includes(name.zh) || words.includes(` ${name.en.toLowerCase()} `)).map(
    ({ code }) => code,
  )
}
