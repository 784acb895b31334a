// Countries to choose from, in the reader's words and in the one order that every form keeps.
import { destinationGroups } from '~/domain/market/destination-groups'
import { destinationName } from '~/domain/market/destinations'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { namedBy } from './warning-queries.server'
import type { LoadedRoadmap } from './queries.server'

type Input = {
  readonly loaded: Pick<LoadedRoadmap, 'rows'>
  readonly language: Language
  readonly among?: readonly string[]
  /** What stands beside the name; its code unless something else is said. */
  readonly labelOf?: (code: string, name: string) => string
}

const withCode = (code: string, name: string) => `${name} (${code})`

export function countryGroups({ loaded, language, among, labelOf = withCode }: Input) {
  const t = translator(language)
  const groups = destinationGroups({ own: namedBy(loaded), language, ...(among && { among }) })
  return groups.map(({ id, codes }) => ({
    label: t(id === 'own' ? 'markets:own' : `markets:regions.${id}`),
    options: codes.map((value) => ({ value, label: labelOf(value, destinationName(value, language)) })),
  }))
}
