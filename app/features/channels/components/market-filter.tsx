import { Form, Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { buttonStyle } from '~/ui/form/button-style'
import { Tick } from '~/ui/form/tick'
import type { ChannelsPage } from '../queries.server'

type MarketFilterProps = Pick<ChannelsPage, 'markets' | 'regions'> & {
  readonly firmId: string
  readonly nameOf: (market: string) => string
  readonly compared: readonly string[]
}

/** Sent with GET, so that a filtered list has an address and works without scripts. */
export function MarketFilter({ markets, regions, firmId, nameOf, compared }: MarketFilterProps) {
  const t = useTranslate()
  const format = useFormat()
  if (markets.length === 0) {
    return (
      <p>
        {regions.length > 0
          ? t('channels:filter.ofRegions', { regions: format.list(regions) })
          : t('channels:filter.none')}{' '}
        <Link to={paths.firm.markets(firmId)}>{t('channels:filter.chooseMarkets')}</Link>
      </p>
    )
  }
  return (
    <Form
      key={markets.map((market) => market.isShown).join()}
      method="get"
      preventScrollReset
      className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden"
    >
      {compared.length > 0 && <input type="hidden" name="compare" value={compared.join(',')} />}
      <fieldset className="contents">
        <legend className="float-start me-6 font-semibold">{t('channels:filter.legend')}</legend>
        {markets.map(({ iso2, isShown }) => (
          <Tick key={iso2} name="market" value={iso2} label={nameOf(iso2)} isTicked={isShown} />
        ))}
      </fieldset>
      <button type="submit" className={buttonStyle('quiet')}>
        {t('channels:filter.apply')}
      </button>
    </Form>
  )
}
