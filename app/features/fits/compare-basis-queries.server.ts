// What more than one row of a comparison is made of: a figure of the market, and the list that the portal collected.
import type { Figure } from '~/domain/market/market'
import { REQUIREMENTS_WRITTEN_ON } from '~/domain/requirement/reference/requirements'
import { translator } from '~/i18n/i18n.server'
import { factBasis, missing, type Cell, type CellBasis } from './cell'
import type { At } from './duty-queries.server'

export function figureCell(
  { value, asOf, source, confidence }: Figure,
  { language }: At,
  show: (value: number) => string,
): Cell {
  const t = translator(language)
  const basis = factBasis(t, { asOf, source: t(`markets:sources.${source}`), confidence })
  return value === null ? missing(null, [basis]) : { value: show(value), note: null, basis: [basis] }
}

/** What the portal collected: what is not in it is not known to exist, which proves nothing. */
export function listBasis({ language }: At, confidence: Parameters<typeof factBasis>[1]['confidence']): CellBasis {
  const t = translator(language)
  const source = t('fits:compare.sources.requirements')
  return factBasis(t, { source, asOf: REQUIREMENTS_WRITTEN_ON, confidence })
}
