// The channels a firm opens, and the customs supervision mode it decides on.
import type { FirmScope } from '~/domain/access/scopes'
import { chooseChannels, type ChannelsRefusal } from '~/domain/channel/choice'
import { decideMode, type ModeRefusal } from '~/domain/channel/mode-decision'
import { isExportMode } from '~/domain/channel/mode'
import { compareChange, type Known } from '~/domain/shared/changes'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { findEditRefusal, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { translator } from '~/i18n/i18n.server'
import { db, type Tx } from '~/server/db.server'
import { decisionText } from './decision'
import { modeRecordOf } from './queries.server'
import { readAnswers, typedKnown, type ChannelsInput, type DecideInput } from './schema'

/** Opens what was ticked and closes what was unticked on a page; what it only showed stays as it is by now, with its day. */
export async function saveChannels(
  scope: FirmScope,
  input: ChannelsInput,
  now: Date,
): Promise<Result<null, EditRefusal | ChannelsRefusal>> {
  return db.$transaction(async (tx): Promise<Result<null, EditRefusal | ChannelsRefusal>> => {
    const refusal = await findEditRefusal(tx, scope, { stage: 'ecommerce', itemId: 'C01.channels', now })
    if (refusal) return refused(refusal)
    const stored = await tx.channelChoice.findMany({ where: { firmId: scope.firmId }, select: { channelId: true } })
    const chosen = chooseChannels(
      withChanges(
        stored.map(({ channelId }) => channelId),
        input,
      ),
    )
    if (!chosen.ok) return chosen
    await tx.channelChoice.deleteMany({ where: { firmId: scope.firmId, channelId: { notIn: [...chosen.value] } } })
    await tx.channelChoice.createMany({
      data: chosen.value.map((channelId) => ({
        firmId: scope.firmId,
        channelId,
        chosenById: scope.userId,
        chosenAt: now,
      })),
      skipDuplicates: true,
    })
    return ok(null)
  })
}

function withChanges(stored: readonly string[], { channels, drawn }: ChannelsInput): readonly string[] {
  if (!drawn) return channels
  const stays = stored.filter((id) => channels.includes(id) || !drawn.includes(id))
  return [...stays, ...channels.filter((id) => !drawn.includes(id))]
}

/** Decided elsewhere since the page was drawn, with what is stored, in words. */
export type ModeConflict = { readonly conflicts: readonly [{ readonly field: 'mode'; readonly value: string }] }

type TypedDecision = { readonly typed: { readonly mode: string; readonly reason: string }; readonly known?: Known }

async function findModeConflict(tx: Tx, { firmId, language }: FirmScope, { typed, known }: TypedDecision) {
  if (!known) return null
  const stored = await tx.modeDecision.findUnique({ where: { firmId }, select: { mode: true, reason: true } })
  const change = compareChange({ stored: decisionText(stored), typed: decisionText(typed), known })
  if (!stored || change !== 'conflict') return null
  const t = translator(language)
  const name = isExportMode(stored.mode)
    ? t('channels:modeTitle', { code: stored.mode, name: t(`channels:modes.${stored.mode}.name`) })
    : stored.mode
  const value = stored.reason === '' ? name : `${name} · ${stored.reason.slice(0, 300)}`
  return { conflicts: [{ field: 'mode', value }] } satisfies ModeConflict
}

/** Stores answers, advice and decision together, so that a reader sees what the firm knew. */
export async function saveModeDecision(
  scope: FirmScope,
  input: DecideInput & { /** What the page was drawn with. */ readonly known?: Known },
  now: Date,
): Promise<Result<null, EditRefusal | ModeRefusal | ModeConflict>> {
  const { intent: _, mode, reason, known: drawn, ...answers } = input
  return db.$transaction(async (tx): ReturnType<typeof saveModeDecision> => {
    const refusal = await findEditRefusal(tx, scope, { stage: 'ecommerce', itemId: 'T01.mode', now })
    if (refusal) return refused(refusal)
    const conflict = await findModeConflict(tx, scope, { typed: { mode, reason }, known: drawn })
    if (conflict) return refused(conflict)
    const { known, setting, allowed } = modeRecordOf(await loadRoadmap(tx, scope.firmId, chinaDay(now)))
    const full = { ...answers, ...typedKnown(known) }
    const decision = decideMode({ answers: readAnswers(full), setting, allowed, mode, reason })
    if (!decision.ok) return decision
    const row = { ...decision.value, answers: full, decidedById: scope.userId, decidedAt: now }
    await tx.modeDecision.upsert({
      where: { firmId: scope.firmId },
      create: { ...row, firmId: scope.firmId },
      update: row,
    })
    return ok(null)
  })
}
