// The words of a pre-check: codes of countries, cities, documents and channels become names.
import type { Language } from '~/domain/access/scopes'
import { findRule } from '~/domain/catalogue/catalogue'
import { looksAt, type ChannelResults } from '~/domain/evidence/channel-checks'
import { CONTRADICTION_ITEMS, isContradiction, readSaid } from '~/domain/evidence/contradiction-items'
import { ruleBehind, type PreCheckResult } from '~/domain/evidence/pre-check-result'
import { cityName } from '~/domain/firm/places'
import { destinationName } from '~/domain/market/destinations'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { contradictionWords } from '~/features/roadmap/contradiction-queries.server'
import { formatDate, formatList } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { LawPaths } from '~/paths'

export type PreCheckLine = {
  readonly itemId: string
  readonly verdict: string
  readonly item: string
  readonly text: string
  readonly todo: string
  /** Chosen sales channels that look at it too. */
  readonly channels: string | null
  /** All answers of a contradiction, each with its place; empty for what is about one item. */
  readonly places: readonly { readonly label: string; readonly to: string }[]
  readonly rule: { readonly text: string; readonly to: string } | null
}

/** A result, and the channel it is about when it is about one only. */
export type Finding = { readonly result: PreCheckResult; readonly channel: string | null }

export type PreCheckReader = {
  readonly language: Language
  readonly byChannel: readonly ChannelResults[]
  readonly day: IsoDate
  readonly law: LawPaths
  /** Where the reader can change an item; an advisor changes nothing. */
  readonly placeOf?: (itemId: string) => string
}

export function lineOf(finding: Finding, reader: PreCheckReader): PreCheckLine {
  const { result } = finding
  const t = translator(reader.language)
  const names = reader.byChannel
    .filter(({ channel }) => looksAt(channel.id, result.check))
    .map(({ channel }) => channelName(channel.id, reader))
  const rule = findRule(ruleBehind(result, reader.day) ?? '')
  return {
    itemId: result.itemId,
    verdict: t(`precheck:verdict.${result.outcome === 'fine' ? 'may_be_questioned' : result.outcome}`),
    item: labelOf(result.itemId, reader),
    text: sentenceOf(finding, 'bad', reader),
    todo: sentenceOf(finding, 'todo', reader),
    channels: names.length > 0 ? t('precheck:channels', { names: formatList(reader.language, names) }) : null,
    places: placesOf(result, reader),
    rule: rule && {
      text: t('precheck:rule', { title: t(`catalogue:rules.${rule.id}.title`) }),
      to: reader.law.rule(rule.id),
    },
  }
}

function placesOf({ check, given }: PreCheckResult, reader: PreCheckReader): PreCheckLine['places'] {
  const { placeOf } = reader
  if (check !== 'contradiction' || !placeOf || !isContradiction(given)) return []
  return CONTRADICTION_ITEMS[given].map((itemId) => ({ label: labelOf(itemId, reader), to: placeOf(itemId) }))
}

/** For each chosen channel: nothing found, or the items it would ask about. */
export function channelLines(reader: PreCheckReader): readonly string[] {
  const t = translator(reader.language)
  return reader.byChannel.map(({ channel, results }) => {
    const name = channelName(channel.id, reader)
    const found = results.filter(({ outcome }) => outcome !== 'fine')
    const items = found.map((one) =>
      t('precheck:byChannel.item', {
        item: labelOf(one.itemId, reader),
        text: sentenceOf({ result: one, channel: channel.id }, 'bad', reader),
      }),
    )
    return found.length === 0
      ? t('precheck:byChannel.fine', { name })
      : t('precheck:byChannel.found', { name, items: items.join(' ') })
  })
}

export function sentenceOf(
  { result, channel }: Finding,
  kind: 'fine' | 'bad' | 'todo',
  reader: PreCheckReader,
): string {
  const { check, given, expected } = result
  if (check === 'contradiction') {
    const t = translator(reader.language)
    if (!isContradiction(given) || kind !== 'bad') return t('precheck:contradiction')
    return t(`contradictions:said.${given}`, contradictionWords(readSaid(expected), reader.language))
  }
  return translator(reader.language)(`precheck:checks.${check}.${kind}`, {
    given: shown(result, given, reader),
    expected: shown(result, expected, reader),
    channel: channel ? channelName(channel, reader) : '',
  })
}

function shown({ check, expected }: PreCheckResult, value: string, reader: PreCheckReader): string {
  const { language } = reader
  if (isIsoDate(value)) return formatDate(language, value)
  switch (check) {
    case 'same_country':
      return destinationName(value, language) ?? value
    case 'city':
      return /^\d{6}$/.test(value) ? cityName(value, language) : value
    case 'paper_form':
      return value.slice(value.indexOf('/') + 1).toUpperCase()
    case 'paper_twice':
      return value && translator(language)(`catalogue:documents.${value}.title` as ServerKey)
    case 'channel_fit':
      return misfitText(value, expected, reader)
    case 'channel_mode':
      return formatList(language, value.split(' '))
    default:
      return value
  }
}

/** As the page of channels says it. */
function misfitText(code: string, markets: string, { language }: PreCheckReader): string {
  const names = markets.split(' ').map((iso2) => destinationName(iso2, language) ?? iso2)
  return translator(language)(`channels:misfit.${code}` as 'common:back', { markets: formatList(language, names) })
}

function channelName(id: string, { language }: PreCheckReader): string {
  return translator(language)(`channels:channels.${id}.name` as ServerKey)
}

const PROFILE_LABELS: Readonly<Record<string, ServerKey>> = {
  tracks: 'firms:tracksField.label',
  productFlags: 'firms:productFlagsField.label',
  sellingWays: 'firms:sellingWaysField.label',
  wishes: 'firms:wishesField.label',
  hasOwnBrand: 'firms:hasOwnBrand.label',
}

export function labelOf(itemId: string, { language }: Pick<PreCheckReader, 'language'>): string {
  const [taskId = '', part = '', type = ''] = itemId.split('.')
  if (taskId === 'profile') return translator(language)(PROFILE_LABELS[part] ?? 'contradictions:places.profile')
  const key =
    part === 'doc'
      ? `documents.${type}.title`
      : ['M01.markets', 'C01.channels', 'T01.mode'].includes(itemId)
        ? `tasks.${taskId}.title`
        : `tasks.${taskId}.fields.${part}.label`
  return translator(language)(`catalogue:${key}`)
}
