import { Link } from '@remix-run/react'
import type { FitReason, MisfitReason } from '~/domain/channel/fit'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { ChannelsPage } from '../queries.server'
import { useChannelText } from './channel-text'
import { ModeNames } from './mode-names'

type ChannelRowProps = {
  readonly fit: ChannelsPage['fits'][number]
  readonly isChosen: boolean
  readonly isLocked: boolean
  readonly nameOf: (market: string) => string
  /** Where to compare it; null while it is being compared or there is no room. */
  readonly compareTo: string | null
}

export function ChannelRow({ fit, isChosen, isLocked, nameOf, compareTo }: ChannelRowProps) {
  const t = useTranslate()
  const text = useChannelText()
  const sentence = useReason(nameOf)
  const { channel, cautions, warned } = fit
  const name = text(channel.id, 'name')
  const id = `channel-${channel.id}`
  const reasons: readonly (FitReason | MisfitReason)[] = fit.isFitting ? fit.reasons : fit.misfits
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-b border-line py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <input
        type="checkbox"
        id={id}
        name="channels[]"
        value={channel.id}
        defaultChecked={isChosen}
        disabled={isLocked}
        aria-describedby={`${id}-reasons`}
        className="mt-0.5 size-6"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="font-semibold">
          {name}
        </label>{' '}
        <span className="ms-1 text-small text-ink-soft">{t(`channels:kinds.${channel.kind}`)}</span>
        {isChosen && <span className="ms-1 text-small font-semibold text-done"> {t('channels:choose.chosen')}</span>}
        <ul id={`${id}-reasons`} className="mt-1 max-w-measure text-small text-ink-soft">
          {reasons.map((reason) => (
            <li key={reason.code}>{sentence(reason)}</li>
          ))}
        </ul>
        <p className="mt-1 max-w-measure text-small">
          <span className="text-ink-soft">{t('channels:facts.fees')} </span>
          {text(channel.id, 'fees')}
        </p>
        {fit.modes.length > 0 && (
          <div className="mt-1 flex max-w-measure flex-wrap gap-x-2 text-small">
            <span className="text-ink-soft">{t('channels:list.modes')}</span>
            <ModeNames modes={fit.modes} />
          </div>
        )}
        {warned && warned.titles.length > 0 && <Warned warned={warned} />}
        {cautions.length > 0 && (
          <p className="mt-2 flex flex-wrap gap-2">
            {cautions.map((caution) => (
              <StatusTag key={caution} tone="theirs">
                {t(`channels:caution.${caution}`)}
              </StatusTag>
            ))}
          </p>
        )}
      </div>
      {compareTo && (
        <Link
          to={compareTo}
          preventScrollReset
          className="col-start-2 inline-flex min-h-8 items-center self-start text-small sm:col-start-3 print:hidden"
        >
          {t('channels:list.compare')}
          <span className="sr-only"> {name}</span>
        </Link>
      )}
    </li>
  )
}

/** Leads to where the page says it in full. */
function Warned({ warned: { markets, titles } }: { readonly warned: NonNullable<ChannelRowProps['fit']['warned']> }) {
  const t = useTranslate()
  return (
    <p className="mt-1 flex max-w-measure flex-wrap gap-x-2 text-small">
      <span className="font-semibold text-yours">{t('channels:list.warned', { market: markets })}</span>
      {titles.map(({ id, title, to }) => (
        <a key={id} href={to} className="inline-block py-0.5">
          {title}
        </a>
      ))}
    </p>
  )
}

function useReason(nameOf: (market: string) => string): (reason: FitReason | MisfitReason) => string {
  const t = useTranslate()
  const format = useFormat()
  const list = (markets: readonly string[]) => format.list(markets.map(nameOf))
  return (reason) => {
    switch (reason.code) {
      case 'serves_chosen_markets':
        return t('channels:fit.serves_chosen_markets', { markets: list(reason.markets) })
      case 'serves_named_regions':
        return t('channels:fit.serves_named_regions', { markets: list(reason.markets) })
      case 'serves_markets':
        return t('channels:fit.serves_markets', { markets: list(reason.markets) })
      case 'not_in_chosen_markets':
        return t('channels:misfit.not_in_chosen_markets', { markets: list(reason.markets) })
      case 'not_in_named_regions':
        return t('channels:misfit.not_in_named_regions', { markets: list(reason.markets) })
      case 'serves_every_market':
      case 'open_to_every_market':
      case 'business_buyers':
      case 'consumer_buyers':
      case 'cars_found_there':
        return t(`channels:fit.${reason.code}`)
      case 'consumer_sales_not_planned':
      case 'goods_only':
      case 'used_cars_not_listed':
      case 'modes_ruled_out':
        return t(`channels:misfit.${reason.code}`)
    }
  }
}
