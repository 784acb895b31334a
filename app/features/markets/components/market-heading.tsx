import { nameIn } from '~/domain/market/market-name'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import type { RankingRow } from '../ranking-queries.server'

type Named = Pick<RankingRow, 'iso2' | 'name' | 'region'>

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
  const [own, chinese] = [nameIn(market, language), market.name.zh]
  return (
    <>
      <span className="font-semibold">{own}</span>
      <span className="block text-small font-normal text-ink-soft">
        {own !== chinese && (
          <>
            <span lang="zh-CN">{chinese}</span>,{' '}
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

export function useMarketName(): (market: Pick<RankingRow, 'iso2' | 'name'>) => string {
  const language = useLanguage()
  return (market) => nameIn(market, language)
}
