// One vocabulary for how sure we are, and no fact that is called sure while its own text says that nobody confirmed it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { confidenceIn } from '~/domain/catalogue/source-standing'
import { catalogue } from '~/domain/catalogue/catalogue'
import { CONFIDENCES, type Confidence } from '~/domain/catalogue/types'
import { CHANNEL_FACTS } from '~/domain/channel/channel'
import { CHANNELS } from '~/domain/channel/reference/channels'
import { MARKETS } from '~/domain/market/reference/markets'
import { allRequirements } from '~/domain/requirement/requirement-list'
import enCatalogue from '../locales/en/catalogue.json'
import enChannels from '../locales/en/channels.json'
import enLaw from '../locales/en/law.json'
import enMarkets from '../locales/en/markets.json'
import { atLeast } from './support/at-least'

const UNCONFIRMED =
  /\bunsure:|\bis unsure|unconfirmed|verify|not (?:yet |been |officially )*(?:confirmed|verified|checked)|nobody has (?:confirmed|checked)/i

/** What no text that says so may be called. */
const SURE: readonly Confidence[] = ['high', 'medium_high']

type Fact = { readonly id: string; readonly text: string; readonly confidence: Confidence }

function marketFacts(): Fact[] {
  return MARKETS.flatMap((market) =>
    [market.vatPercent, market.vatPercentLater?.figure, market.preference, market.effort, market.risk, market.lpi]
      .filter((figure) => figure !== undefined && figure !== null)
      .map(({ source, confidence }) => ({
        id: `${market.iso2} ${source}`,
        text: enMarkets.sources[source],
        confidence,
      })),
  )
}

function channelFacts(): Fact[] {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = enChannels.channels
  return CHANNELS.flatMap(({ id, facts }) =>
    CHANNEL_FACTS.map((fact) => ({
      id: `${id} ${fact}`,
      text: `${texts[id]?.[fact] ?? ''} ${facts[fact].source ?? 'unconfirmed'}`,
      confidence: facts[fact].confidence,
    })),
  )
}

function ruleFacts(): Fact[] {
  const texts: Readonly<Record<string, { readonly text: string }>> = enCatalogue.rules
  return catalogue.rules.map((rule) => ({
    id: rule.id,
    text: [texts[rule.id]?.text, ...(rule.restsOn ?? []).map((part) => enLaw.source[part])].join(' '),
    confidence: confidenceIn(rule),
  }))
}

function taskFacts(): Fact[] {
  const texts: Readonly<Record<string, unknown>> = enCatalogue.tasks
  return catalogue.tasks.map(({ id, confidence }) => ({ id, text: JSON.stringify(texts[id]), confidence }))
}

const requirementFacts = (): Fact[] =>
  allRequirements().map(({ id, source, confidence }) => ({ id, text: source ?? 'unconfirmed', confidence }))

describe('how sure we are', () => {
  it.each([
    ['figures of markets', marketFacts, 150],
    ['facts of channels', channelFacts, 150],
    ['rules', ruleFacts, 150],
    ['tasks', taskFacts, 60],
    ['requirements', requirementFacts, 400],
  ] as const)('of %s is not called sure where the text says that nobody confirmed it', (_, facts, count) => {
    const wrong = atLeast(count, facts()).filter(
      ({ text, confidence }) => UNCONFIRMED.test(text) && SURE.includes(confidence),
    )
    expect(wrong.map(({ id, confidence }) => `${id}: ${confidence}`)).toEqual([])
  })

  it.each(['en', 'zh-CN'])('is said in the words of law:confidence alone (%s)', (language) => {
    const folder = join('locales', language)
    const scales = readdirSync(folder)
      .flatMap((file) => scalesIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), file.replace('.json', '')))
      .sort()
    expect(scales).toEqual(['law.confidence'])
  })
})

/** Where a text for each level stands, by any name. */
function scalesIn(texts: unknown, path: string): string[] {
  if (typeof texts !== 'object' || texts === null) return []
  const own = CONFIDENCES.every((level) => level in texts) ? [path] : []
  return [...own, ...Object.entries(texts).flatMap(([key, inner]) => scalesIn(inner, `${path}.${key}`))]
}
