// What the pages of channels and the supervision mode show of one firm.
import type { FirmScope } from '~/domain/access/scopes'
import { byExportMode, type ExportMode } from '~/domain/channel/mode'
import { findChannel } from '~/domain/channel/find-channel'
import { channelsFor } from '~/domain/channel/fit'
import { CHANNELS_AS_OF } from '~/domain/channel/reference/channels'
import { adviseMode, ruleOfMode } from '~/domain/channel/supervision-mode'
import { findPilotZone } from '~/domain/firm/places'
import { isTrack } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay } from '~/domain/shared/dates'
import { findEditRefusalForPage } from '~/features/roadmap/lock-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { answersSchema, readAnswers, type ChannelsQuery, type TypedAnswers } from './schema'

export type ChannelsPage = Awaited<ReturnType<typeof getChannelsPage>>
export type ModePage = Awaited<ReturnType<typeof getModePage>>
type At = { readonly now: Date }

export async function getChannelsPage(scope: FirmScope, { query, now }: At & { readonly query: ChannelsQuery }) {
  const [firm, locked] = await Promise.all([
    db.firm.findUniqueOrThrow({
      where: { id: scope.firmId },
      select: {
        segment: true,
        tracks: true,
        marketChoices: { select: { market: true }, orderBy: { position: 'asc' } },
        channelChoices: { select: { channelId: true } },
      },
    }),
    findEditRefusalForPage(db, scope, { stage: 'ecommerce', itemId: 'C01.channels', now }),
  ])
  const chosenMarkets = firm.marketChoices.map((choice) => choice.market)
  const markets = chosenMarkets.filter((market) => query.markets === null || query.markets.includes(market))
  const fits = channelsFor({ markets, tracks: firm.tracks.filter(isTrack), segment: firm.segment })
  return {
    asOf: CHANNELS_AS_OF,
    locked,
    markets: chosenMarkets.map((iso2) => ({ iso2, isShown: markets.includes(iso2) })),
    marketNames: namesOf(
      fits.flatMap(({ channel }) => (channel.markets === '*' ? [] : channel.markets)),
      scope,
    ),
    chosen: firm.channelChoices.map((choice) => choice.channelId),
    compared: query.compared.flatMap((id) => findChannel(id) ?? []),
    fits,
  }
}

/** Markets of channels reach beyond those of the ranking. */
function namesOf(codes: readonly string[], { language }: FirmScope): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(codes)].map((code) => [code, destinationName(code, language)]))
}

export async function listChannelChoices(scope: FirmScope): Promise<readonly string[]> {
  const choices = await db.channelChoice.findMany({ where: { firmId: scope.firmId }, select: { channelId: true } })
  return choices.map((choice) => choice.channelId)
}

/** The saved decision, and the advice for the answers in the address or, without them, for the saved ones. */
export async function getModePage(scope: FirmScope, { typed, now }: At & { readonly typed: TypedAnswers | null }) {
  const [firm, locked] = await Promise.all([
    db.firm.findUniqueOrThrow({ where: { id: scope.firmId }, select: { cityCode: true, modeDecision: true } }),
    findEditRefusalForPage(db, scope, { stage: 'ecommerce', itemId: 'T01.mode', now }),
  ])
  const saved = firm.modeDecision
  const answers = typed ?? savedAnswers(saved?.answers)
  const advice = answers && adviseMode(readAnswers(answers))
  return {
    locked,
    answers,
    advice,
    rules: rulesOfModes(scope),
    pilotZone: findPilotZone(firm.cityCode, chinaDay(now)),
    saved: saved && {
      mode: saved.mode,
      advisedMode: saved.advisedMode,
      reason: saved.reason,
      decidedAt: saved.decidedAt.toISOString(),
    },
  }
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
