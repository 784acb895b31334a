// Picks of a form beside those that are stored by now. A market and its reason belong together: changing one of them changes the line.
import type { FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { nameIn } from '~/domain/market/market-name'
import { PICK_POSITIONS, type TypedPick } from '~/domain/market/picks'
import { compareChange, fingerprint, type Known } from '~/domain/shared/changes'
import { translator } from '~/i18n/i18n.server'
import type { Tx } from '~/server/db.server'
import { PICK_FIELDS, type PickField, type PicksInput } from './schema'

export type KnownPicks = Partial<Record<PickField, Known>>
/** A line that was changed here and elsewhere, with what is stored, in words. */
export type PickConflict = { readonly field: PickField; readonly value: string }

type Merging = { readonly input: PicksInput; readonly known: KnownPicks }

/** One query, after the firm was locked. */
export async function mergePicks(tx: Tx, scope: FirmScope, { input, known }: Merging) {
  const rows = await tx.marketChoice.findMany({
    where: { firmId: scope.firmId },
    select: { position: true, market: true, reason: true },
  })
  const lines: TypedPick[] = []
  const conflicts: PickConflict[] = []
  for (const position of PICK_POSITIONS) {
    const stored = rows.find((row) => row.position === position) ?? { market: '', reason: '' }
    const typed = { market: input[`market${position}`], reason: input[`reason${position}`] }
    const marks = PICK_FIELDS.filter((field) => field.endsWith(`${position}`)).map((field) => known[field]?.[0])
    const drawn = marks.every((mark) => mark !== undefined) ? [fingerprint(marks.join(' '))] : null
    const change = compareChange({ stored: marksOf(stored), typed: marksOf(typed), known: drawn })
    lines.push(change === 'leave' ? stored : typed)
    if (change === 'conflict') conflicts.push({ field: `market${position}`, value: inWords(stored, scope) })
  }
  return { lines, conflicts }
}

function marksOf({ market, reason }: TypedPick): string {
  return `${fingerprint(market)} ${fingerprint(reason)}`
}

function inWords({ market, reason }: TypedPick, { language }: FirmScope): string {
  const found = findMarket(market)
  if (!found) return translator(language)('common:nothing')
  const name = nameIn(found, language)
  return reason === '' ? name : `${name} · ${reason.slice(0, 300)}`
}
