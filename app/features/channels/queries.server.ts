// What the pages of channels and the supervision mode show of one firm.
import type { FirmScope } from '~/domain/access/scopes'
import { allowedModes } from '~/domain/channel/allowed-modes'
import { byExportMode, type ExportMode } from '~/domain/channel/mode'
import { modesOf } from '~/domain/channel/find-channel'
import { channelsFor } from '~/domain/channel/fit'
import { knownAnswers, type KnownAnswers } from '~/domain/channel/known-answers'
import { CHANNELS_AS_OF } from '~/domain/channel/reference/channels'
import { refundUnder } from '~/domain/channel/refund'
import { adviseMode, ruleOfMode } from '~/domain/channel/supervision-mode'
import { findPilotZone } from '~/domain/firm/places'
import { isTarget, leavesAsCars } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
import { marketsOfTargets } from '~/domain/market/targets'
import { chinaDay } from '~/domain/shared/dates'
import { contradictionViews, givenBy } from '~/features/roadmap/contradiction-queries.server'
import { loadForEditing } from '~/features/roadmap/lock-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { channelWarnings, warningViews } from '~/features/roadmap/warning-queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { answersSchema, knownTyped, readAnswers, typedKnown, type ChannelsQuery, type TypedAnswers } from './schema'

export type ChannelsPage = Awaited<ReturnType<typeof getChannelsPage>>
export type ModePage = Awaited<ReturnType<typeof getModePage>>
type At = { readonly now: Date }

export async function getChannelsPage(scope: FirmScope, { query, now }: At & { readonly query: ChannelsQuery }) {
  const { loaded, locked } = await loadForEditing(db, scope, { stage: 'ecommerce', itemId: 'C01.channels', now })
  const chosen = loaded.rows
  const chosenMarkets = chosen.markets.map((choice) => choice.market)
  const shown = chosenMarkets.filter((market) => query.markets === null || query.markets.includes(market))
  const regions = chosenMarkets.length > 0 ? [] : chosen.firm.targetRegions.filter(isTarget)
  const areOfRegions = regions.length > 0
  const markets = areOfRegions ? marketsOfTargets(regions) : shown
  const { segment, tracks, productFlags, sellingWays, screening } = givenBy(loaded)
  const fits = channelsFor({ markets, areOfRegions, segment, tracks, productFlags, sellingWays, screening })
  const reading = { loaded, language: scope.language }
  const { others, byChannel } = channelWarnings(
    fits.map(({ channel }) => channel),
    reading,
  )
  return {
    asOf: CHANNELS_AS_OF,
    warnings: warningViews(reading),
    otherWarnings: others,
    locked,
    markets: chosenMarkets.map((iso2) => ({ iso2, isShown: shown.includes(iso2) })),
    /** What stands in for markets until some are chosen: the regions of the profile. */
    regions: regions.map((region) => translator(scope.language)(`firms:regions.${region}`)),
    marketNames: namesOf(
      fits.flatMap(({ channel }) => (channel.markets === '*' ? [] : channel.markets)),
      scope,
    ),
    contradictions: contradictionViews('channels', { loaded, words: wordsFor(scope) }),
    chosen: chosen.channels,
    /** Nothing is left to decide about the mode, unless a contradiction above says so. */
    isModeDecided: chosen.mode !== null,
    compared: query.compared.flatMap((id) => fits.find(({ channel }) => channel.id === id) ?? []),
    fits: fits.map((fit) => ({ ...fit, warned: byChannel[fit.channel.id] ?? null })),
  }
}

/** Markets of channels reach beyond those of the ranking. */
function namesOf(codes: readonly string[], { language }: FirmScope): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(codes)].map((code) => [code, destinationName(code, language)]))
}

/** The saved decision, and the advice for the answers in the address or, without them, for the saved ones. */
export async function getModePage(scope: FirmScope, { typed, now }: At & { readonly typed: TypedAnswers | null }) {
  const [{ loaded, locked }, saved] = await Promise.all([
    loadForEditing(db, scope, { stage: 'ecommerce', itemId: 'T01.mode', now }),
    db.modeDecision.findUnique({ where: { firmId: scope.firmId } }),
  ])
  const { known, setting, allowed, taxed } = modeRecordOf(loaded)
  const answers = answersFor(typed ?? savedAnswers(saved?.answers), known)
  const advice = answers && adviseMode(readAnswers(answers), setting)
  return {
    locked,
    answers,
    known: knownTyped(known),
    allowed,
    advice: advice && { ...advice, refund: refundUnder(advice.mode, taxed) },
    contradictions: contradictionViews('mode', {
      loaded,
      words: wordsFor(scope),
      asked: typed && answers && readAnswers(answers),
    }),
    rules: rulesOfModes(scope),
    pilotZone: findPilotZone(loaded.rows.firm.cityCode, chinaDay(now)),
    saved: saved && {
      mode: saved.mode,
      advisedMode: saved.advisedMode,
      reason: saved.reason,
      decidedAt: saved.decidedAt.toISOString(),
    },
  }
}

/** What the record answers by itself, and what else the advice depends on. */
export function modeRecordOf({ rows }: Pick<LoadedRoadmap, 'rows'>) {
  const given = givenBy({ rows })
  return {
    known: knownAnswers(given),
    allowed: allowedModes(given),
    taxed: { vatStatus: given.answerTo('S02', 'vat_status'), tracks: given.tracks },
    setting: {
      sellsCars: leavesAsCars(given.tracks),
      channelModes: given.channels.length > 0 ? modesOf(given.channels) : null,
    },
  }
}

/** Null until every question is answered, by the record or by the firm. */
function answersFor(typed: TypedAnswers | null, known: KnownAnswers): TypedAnswers | null {
  const parsed = answersSchema.safeParse({ ...typed, ...typedKnown(known) })
  return parsed.success ? parsed.data : null
}

/** Of every mode: the terms of one that is not advised are why it is not. */
function rulesOfModes({
  language,
  firmId,
}: FirmScope): Readonly<Record<ExportMode, { readonly to: string; readonly title: string }>> {
  const t = translator(language)
  const law = paths.firm.law(firmId, paths.firm.supervisionMode(firmId))
  return byExportMode((mode) => {
    const id = ruleOfMode(mode)
    return { to: law.rule(id), title: t(`catalogue:rules.${id}.title`) }
  })
}

// Stored as the form wrote them, so that a question added later leaves an old row unanswered instead of wrong.
function savedAnswers(stored: unknown): TypedAnswers | null {
  const parsed = answersSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}
