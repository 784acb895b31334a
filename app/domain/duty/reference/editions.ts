// Where the tables of duty come from, of which day they are and how sure they are.
import type { Edition } from '../types'

export const EU_TARIFF = {
  name: 'EU common external tariff',
  source: 'UK government, global UK tariff data set, its column of EU rates',
  licence: 'Open Government Licence v3',
  asOf: '2021-01-27',
  confidence: 'medium_high',
  rule: 'eu_duty',
} as const satisfies Edition

export const EAEU_TARIFF = {
  name: 'Common Customs Tariff of the Eurasian Economic Union',
  source: 'Eurasian Economic Commission, published tariff (a copy, partly read a second time)',
  licence: null,
  asOf: '2026-06-18',
  confidence: 'low_medium',
  rule: 'eaeu_duty',
} as const satisfies Edition

export const US_TARIFF = {
  name: 'Harmonized Tariff Schedule of the United States, general rate',
  source: 'US International Trade Commission',
  licence: 'public domain',
  asOf: '2025',
  confidence: 'high',
  rule: null,
} as const satisfies Edition

export const US_SECTION_301 = {
  name: 'Section 301, lists of goods of China',
  source: 'Yale Budget Lab, list of the annexes of the US Trade Representative',
  licence: 'MIT',
  asOf: '2026-05-11',
  confidence: 'medium_high',
  rule: 'us_tariff_layers_2026',
} as const satisfies Edition

export const GCC_TARIFF = {
  name: 'GCC Common Customs Tariff, general rate',
  source: 'GCC Common Customs Tariff',
  licence: null,
  asOf: '2026-11-30',
  confidence: 'medium_high',
  rule: 'gcc_duty',
} as const satisfies Edition

export const TURKISH_TARIFF = {
  name: 'Customs union of Türkiye with the EU',
  source: 'Decision 1/95 of the EC-Turkey Association Council; UK government, column of EU rates',
  licence: null,
  asOf: '2021-01-27',
  confidence: 'low_medium',
  rule: 'tr_access',
} as const satisfies Edition
