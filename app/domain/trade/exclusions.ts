// What a name of the nomenclature says it is not. Looked at, it would say the opposite: the very thing that stands elsewhere.
import type { Names } from './reference/hs-separators'

/** "Not" that tells a subheading apart and is read as such, or that belongs to a number. */
const KEPT_NOT =
  'knitted|crocheted|numerically|cnc|roasted|decaffeinated|combed|cut|over|exceeding|less|more|in coils|in rolls|in doses|(?:put up )?for retail'

const EXCLUSIONS: Readonly<Record<keyof Names, readonly RegExp[]>> = {
  zh: [/（[^（）]*(?:除外|不包括)[^（）]*）/g, /[，；](?:但?不包括[^，；]*|[^，；]*除外)(?=[，；（]|$)/g],
  en: [
    /,? ?\((?:not|other than|excluding|except)\b[^()]*\)/gi,
    /,? (?:other than|excluding|except|but not)\b[^,;()]*/gi,
    new RegExp(`,? (?<!\\bor )not (?!${KEPT_NOT})[^,;()]*`, 'gi'),
  ],
}

/** A name in one language without its exclusions. */
export function withoutExclusions(text: string, language: keyof Names): string {
  return EXCLUSIONS[language].reduce((left, pattern) => left.replace(pattern, ''), text)
}
