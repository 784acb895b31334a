// A source as a reader of any language is told of it: in their own words where we gave it its name, else as it was published, with its
// language where that is another.
import { sourceLanguage } from './source-language'
import type { TranslateKey } from './use-translate'

/** Text: common:sources.<id>.{name,source} */
type NamedId = 'eu' | 'eaeu' | 'us' | 'us301' | 'gcc' | 'tr'

/** As they stand in the tables of duty; tests/source-names.test.ts walks those. */
const NAMED = new Map<string, `common:sources.${NamedId}.${'name' | 'source'}`>([
  ['EU common external tariff', 'common:sources.eu.name'],
  ['UK government, global UK tariff data set, its column of EU rates', 'common:sources.eu.source'],
  ['Common Customs Tariff of the Eurasian Economic Union', 'common:sources.eaeu.name'],
  ['Eurasian Economic Commission, published tariff (a copy, partly read a second time)', 'common:sources.eaeu.source'],
  ['Harmonized Tariff Schedule of the United States, general rate', 'common:sources.us.name'],
  ['US International Trade Commission', 'common:sources.us.source'],
  ['Section 301, lists of goods of China', 'common:sources.us301.name'],
  ['Yale Budget Lab, list of the annexes of the US Trade Representative', 'common:sources.us301.source'],
  ['GCC Common Customs Tariff, general rate', 'common:sources.gcc.name'],
  ['GCC Common Customs Tariff', 'common:sources.gcc.source'],
  ['Customs union of Türkiye with the EU', 'common:sources.tr.name'],
  ['Decision 1/95 of the EC-Turkey Association Council; UK government, column of EU rates', 'common:sources.tr.source'],
])

/** Words such as "Council Regulation of", not an address or the number of a law. */
const ENGLISH = /(?:^|[\s(])[A-Za-z]{3,}(?: \(?[A-Za-z]{2,}\)?)+/

export function sourceWords(t: TranslateKey, source: string): string {
  const named = NAMED.get(source)
  if (named) return t(named)
  if (sourceLanguage(source)) return t('common:sourceInChinese', { source })
  return ENGLISH.test(source) ? t('common:sourceInEnglish', { source }) : source
}
