import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import type { RankingRow } from '../ranking-queries.server'

type Named = Pick<RankingRow, 'name' | 'region'>

/** The name in the reader's language; the Chinese one stands beside every other language. */
export function MarketHeading({
  market,
  agreement,
}: {
  readonly market: Named
  readonly agreement?: RankingRow['agreement']
}) {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  const since = agreement?.inForceSince
  const notes = [t(`markets:regions.${market.region}`)]
  if (agreement && since) notes.push(t(`markets:agreements.${agreement.kind}`, { since: format.date(since) }))
  return (
    <>
      <span className="font-semibold">{language === 'zh-CN' ? market.name.zh : market.name.en}</span>
      <span className="block text-small font-normal text-ink-soft">
        {language !== 'zh-CN' && (
          <>
            <span lang="zh-CN">{market.name.zh}</span>{' '}
          </>
        )}
        {notes.map((note) => (
          <span key={note} className="block">
            {note}
          </span>
        ))}
      </span>
    </>
  )
}

export function useMarketName(): (name: RankingRow['name']) => string {
  const language = useLanguage()
  return (name) => (language === 'zh-CN' ? name.zh : name.en)
}
