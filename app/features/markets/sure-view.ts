// How sure a place in the ranking is, in words: the firm's page and the guest's plan say the same.
import { formatList, formatPercent, formatPoints } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'
import type { RankingLine } from './ranking-queries.server'

export type Surely = Pick<RankingLine, 'rank' | 'range' | 'coverage' | 'lower' | 'upper' | 'status' | 'notAssessed'>

type Told = {
  readonly t: TranslateKey
  readonly language: Language
  /** Enough markets are compared to say how their ranks move. */
  readonly isField: boolean
}

export function sureLines(row: Surely, { t, language, isField }: Told): readonly string[] {
  if (row.rank === null) return [t('markets:table.notRanked')]
  const { range, coverage, notAssessed } = row
  const points = { lower: formatPoints(language, row.lower), upper: formatPoints(language, row.upper) }
  const criteria = formatList(
    language,
    notAssessed.map((criterion) => t(`markets:criteria.${criterion}.short`)),
  )
  return [
    range && (range.best === range.worst ? t('markets:table.rankFixed') : t('markets:table.rankRange', range)),
    !isField && t('markets:table.fewCompared'),
    row.status === 'flagged' &&
      notAssessed.length === 0 &&
      t('markets:table.flagged', { coverage: formatPercent(language, coverage) }),
    notAssessed.length > 0 && t('markets:table.notAssessed', { criteria }),
    coverage < 1 && t('markets:table.range', points),
  ].filter((line) => typeof line === 'string')
}
