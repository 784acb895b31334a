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
  const isChinese = language === 'zh-CN'
  return (
    <>
      <span className="font-semibold">{isChinese ? market.name.zh : market.name.en}</span>
      <span className="block text-small font-normal text-ink-soft">
        {!isChinese && (
          <>
            <span lang="zh-CN">{market.name.zh}</span>,{' '}
          </>
        )}
        {t(`markets:regions.${market.region}`)}
      </span>
      {agreement && since && (
        <span className="block text-small font-normal text-ink-soft">
          {t(`markets:agreements.${agreement.kind}`, { since: format.date(since) })}
        </span>
      )}
    </>
  )
}

export function useMarketName(): (name: RankingRow['name']) => string {
  const language = useLanguage()
  return (name) => (language === 'zh-CN' ? name.zh : name.en)
}
