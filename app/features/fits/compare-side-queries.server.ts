// Rows of a comparison that come from the firm's own record: prices it saved, channels and how they pay.
import { toMinor } from '~/domain/shared/money'
import { formatDate, formatDecimal, formatMoney } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import type { Cell } from './compare-rows-queries.server'
import type { At } from './duty-queries.server'
import type { MarketSide } from './side-queries.server'

export type { MarketSide } from './side-queries.server'

const SIDE_ROWS = ['price', 'landed', 'channels', 'payment'] as const
export type SideRowId = (typeof SIDE_ROWS)[number]

export function isOfSide(row: string): row is SideRowId {
  return SIDE_ROWS.some((one) => one === row)
}

export function sideCell(row: SideRowId, side: MarketSide, at: At): Cell {
  switch (row) {
    case 'price':
      return priceCell(side, at)
    case 'landed':
      return landedCell(side, at)
    case 'channels':
      return channelCell(side, at)
    case 'payment':
      return paymentCell(side, at)
  }
}

const TOLD_MONEY = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/

/** "EUR 51104.33", as a saved price tells it, the way readers of a language write it. What is no amount comes back as it is. */
export function toldMoney(told: string, language: Language): string {
  const [, currency = '', amount = ''] = TOLD_MONEY.exec(told) ?? []
  const minor = currency === '' ? null : toMinor(amount.replace('-', ''), currency)
  if (minor === null) return told
  return formatMoney(language, { minor: amount.startsWith('-') ? -minor : minor, currency })
}

function priceCell({ price, toPrice }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  if (!price) return { value: null, note: t('fits:compare.noPrice'), ...(toPrice && { to: toPrice }) }
  const { name, savedOn, margin, term, warning } = price
  const parts = [
    margin && t('fits:compare.margin', { percent: formatDecimal(language, margin) }),
    t('fits:compare.savedPrice', { name, day: formatDate(language, savedOn) }),
    warning,
  ]
  return {
    value: price.price ? [toldMoney(price.price, language), term].filter(Boolean).join(' ') : null,
    note: parts.filter(Boolean).join(' · '),
  }
}

function landedCell({ price }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  if (!price) return { value: null, note: t('fits:compare.noPrice') }
  const saved = t('fits:compare.savedPrice', { name: price.name, day: formatDate(language, price.savedOn) })
  const note = [saved, price.warning].filter(Boolean).join(' · ')
  return { value: price.landed ? toldMoney(price.landed, language) : null, note }
}

/** More names would hide the first ones. */
const MOST_NAMED = 4

function channelCell({ channels }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  if (channels.length === 0) return { value: null, note: t('fits:compare.noChannel') }
  const names = channels.slice(0, MOST_NAMED).map(({ channel, isChosen }) => {
    const name = t(`channels:channels.${channel.id}.name` as ServerKey)
    return isChosen ? t('fits:compare.chosenChannel', { name }) : name
  })
  const left = channels.length - names.length
  const more = left > 0 ? [t('fits:compare.moreChannels', { count: left })] : []
  return { value: t('fits:compare.channelCount', { count: channels.length }), note: [...names, ...more].join(' · ') }
}

/** As the first channels there pay; each fact with its day and how sure anybody is. */
function paymentCell({ channels }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  const [first] = channels
  if (!first) return { value: null, note: t('fits:compare.noChannel') }
  const { id, facts } = first.channel
  return {
    value: t(`channels:channels.${id}.settlement` as ServerKey),
    note: `${t(`channels:channels.${id}.name` as ServerKey)} (${provenanceText(t, facts.settlement)})`,
  }
}
