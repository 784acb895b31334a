// Texts of markets and channels stand under ids that are data: every id has its words in every language.
import { describe, expect, test } from 'vitest'
import { CHANNEL_FACTS, CHANNEL_KINDS } from '~/domain/channel/channel'
import { EXPORT_MODES } from '~/domain/channel/mode'
import { CHANNELS } from '~/domain/channel/reference/channels'
import { MODE_QUESTIONS, ORDER_TYPES } from '~/domain/channel/supervision-mode'
import { REGIONS } from '~/domain/firm/profile'
import { CRITERIA, UNITS } from '~/domain/market/criteria'
import { AGREEMENTS, MARKET_SOURCES } from '~/domain/market/market'
import { LANGUAGES } from '~/i18n/language'
import { resources } from '~/i18n/generated/resources'

type Texts = { readonly [key: string]: string | Texts }

function textAt(texts: Texts, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Texts)[key] : undefined), texts)
}

const CHANNEL_PATHS = CHANNELS.flatMap(({ id }) => [...CHANNEL_FACTS, 'name'].map((fact) => `channels.${id}.${fact}`))
const MODE_PATHS = EXPORT_MODES.flatMap((mode) =>
  ['name', 'use_when', 'refund', 'declaration'].map((part) => `modes.${mode}.${part}`),
)
const QUESTION_PATHS = MODE_QUESTIONS.flatMap((question) => [
  `questions.${question}.label`,
  `questions.${question}.hint`,
])

describe.each(LANGUAGES)('texts in %s', (language) => {
  const { channels, markets } = resources[language]

  test.each([
    ...CHANNEL_PATHS,
    ...MODE_PATHS,
    ...QUESTION_PATHS,
    ...ORDER_TYPES.map((type) => `questions.order_type.options.${type}`),
    ...CHANNEL_KINDS.map((kind) => `kinds.${kind}`),
  ])('channels:%s', (path) => {
    expect(textAt(channels, path)).toEqual(expect.stringMatching(/\S/))
  })

  test.each([
    ...CRITERIA.flatMap((criterion) =>
      ['name', 'short', 'measure', 'scale'].map((part) => `criteria.${criterion}.${part}`),
    ),
    ...UNITS.map((unit) => `units.${unit}`),
    ...MARKET_SOURCES.map((source) => `sources.${source}`),
    ...AGREEMENTS.map((kind) => `agreements.${kind}`),
    ...REGIONS.map((region) => `regions.${region}`),
  ])('markets:%s', (path) => {
    expect(textAt(markets, path)).toEqual(expect.stringMatching(/\S/))
  })

  test('the sentence on a wrong mode lists every mode for an export, in the order of the rulebook', () => {
    expect(resources[language].forms.answer.bad_mode.match(/\d{4}/g)).toEqual(EXPORT_MODES)
  })

  test('channels have no text for a channel that does not exist', () => {
    expect(Object.keys(channels.channels).sort()).toEqual(CHANNELS.map((channel) => channel.id).toSorted())
  })
})
