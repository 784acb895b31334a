// Rows of a comparison that come from the firm's own record: prices it saved, channels and how they pay.
import type { Channel } from '~/domain/channel/channel'
import type { WarningId } from '~/domain/market/warnings'
import { toMinor } from '~/domain/shared/money'
import { formatDate, formatDecimal, formatList, formatMoney } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import { isPlainWay, LOCAL_FACTS, LOCAL_FACTS_AS_OF } from '~/domain/market/reference/local-facts'
import { CHANNELS_AS_OF } from '~/domain/channel/reference/channels'
import { factBasis, missing, type Cell, type CellBasis } from './cell'
import type { ComparedHere } from './compare-rows-queries.server'
import type { At } from './duty-queries.server'
import type { MarketSide, SavedPrice } from './side-queries.server'

export type { MarketSide } from './side-queries.server'

const SIDE_ROWS = ['price', 'landed', 'channels', 'payment'] as const
export type SideRowId = (typeof SIDE_ROWS)[number]

export function isOfSide(row: string): row is SideRowId {
  return SIDE_ROWS.some((one) => one === row)
}

export function sideCell(row: SideRowId, one: ComparedHere, at: At): Cell {
  const { side } = one
  switch (row) {
    case 'price':
      return priceCell(side, at)
    case 'landed':
      return landedCell(side, at)
    case 'channels':
      return channelCell(side, at)
    case 'payment':
      return paymentCell(one, at)
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
  if (!price) return { ...missing(t('fits:compare.noPrice')), ...(toPrice && { to: toPrice }) }
  const { margin, term, warning } = price
  const parts = [margin && t('fits:compare.margin', { percent: formatDecimal(language, margin) }), warning]
  const note = parts.filter(Boolean).join(' · ') || null
  const basis = savedBasis(price, language)
  if (!price.price) return missing(note, [basis])
  return { value: [toldMoney(price.price, language), term].filter(Boolean).join(' '), note, basis: [basis] }
}

/** What the firm computed itself rests on its own record. */
function savedBasis({ name, savedOn }: SavedPrice, language: Language): CellBasis {
  const text = translator(language)('fits:compare.savedPrice', { name, day: formatDate(language, savedOn) })
  return { kind: 'record', asOf: savedOn, text }
}

function landedCell({ price }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  if (!price) return missing(t('fits:compare.noPrice'))
  const basis = savedBasis(price, language)
  if (!price.landed) return missing(price.warning ?? t('fits:compare.noLanded'), [basis])
  return { value: toldMoney(price.landed, language), note: price.warning, basis: [basis] }
}

/** More names would hide the first ones. */
const MOST_NAMED = 4

function channelCell({ channels }: MarketSide, { language }: At): Cell {
  const t = translator(language)
  const list = factBasis(t, { source: t('ranking:sources.channel_list'), asOf: CHANNELS_AS_OF, confidence: 'medium' })
  if (channels.length === 0) return missing(t('fits:compare.noChannel'), [list])
  const names = channels.slice(0, MOST_NAMED).map(({ channel, isChosen }) => {
    const name = t(`channels:channels.${channel.id}.name` as ServerKey)
    return isChosen ? t('fits:compare.chosenChannel', { name }) : name
  })
  const left = channels.length - names.length
  const more = left > 0 ? [t('fits:compare.moreChannels', { count: left })] : []
  const value = t('fits:compare.channelCount', { count: channels.length })
  return { value, note: [...names, ...more].join(' · '), basis: [list] }
}

/** How the market pays; that banks refuse where they do, and how the first channel there settles, stand beside it. */
function paymentCell({ market: { iso2 }, fit, side: { channels } }: ComparedHere, { language }: At): Cell {
  const t = translator(language)
  const warned = fit.warnings.filter(({ id }) => PAYING.includes(id))
  const refused = warned.map(({ id, of }) => `${t(`markets:warnings.${id}.title`)} (${provenanceText(t, of)})`)
  const [first] = channels
  const settled = first ? [settlementText(first.channel, language)] : []
  const note = [...refused, ...settled].join(' · ') || null
  const { paying = [] } = LOCAL_FACTS[iso2] ?? {}
  if (paying.length === 0) return missing(note)
  const names = paying.map((way) => (isPlainWay(way) ? t(`markets:paying.${way}`) : way))
  const basis = factBasis(t, { source: null, asOf: LOCAL_FACTS_AS_OF, confidence: 'medium' })
  return { value: formatList(language, names), note, basis: [basis] }
}

const PAYING: readonly WarningId[] = ['ru_payment', 'ru_rmb']

function settlementText({ id, facts }: Channel, language: Language): string {
  const t = translator(language)
  return t('fits:compare.payChannel', {
    name: t(`channels:channels.${id}.name` as ServerKey),
    settlement: t(`channels:channels.${id}.settlement` as ServerKey),
    provenance: provenanceText(t, facts.settlement),
  })
}
