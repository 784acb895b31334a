// Verdicts of a round, as rows beside the events that record who gave them and when.
import type { Language } from '~/domain/access/scopes'
import { languageOfText } from '~/domain/message/written'
import type { Tx } from '~/server/db.server'

type Given = {
  readonly itemId: string
  readonly verdict: 'accepted' | 'needs_changes'
  readonly reasonCode: string | null
  readonly note: string
}
type Saving = {
  readonly applicationId: string
  readonly round: number
  readonly advisorId: string
  /** The language of the page on which the notes were written. */
  readonly page: Language
  readonly verdicts: readonly Given[]
  readonly now: Date
}

export async function saveVerdicts(tx: Tx, saving: Saving): Promise<void> {
  const { applicationId, round, advisorId, page, verdicts, now } = saving
  if (verdicts.length === 0) return
  const itemIds = verdicts.map(({ itemId }) => itemId)
  await tx.itemVerdict.deleteMany({ where: { applicationId, round, itemId: { in: itemIds } } })
  await tx.itemVerdict.createMany({
    data: verdicts.map((verdict) => ({
      ...{ ...verdict, applicationId, round, advisorId, givenAt: now },
      language: verdict.note === '' ? null : languageOfText(verdict.note, page),
    })),
  })
}

type Carrying = { readonly applicationId: string; readonly fromRound: number; readonly itemIds: readonly string[] }

/** Takes standing approvals into the next round, with the advisor and the time that gave them. */
export async function carryVerdicts(tx: Tx, { applicationId, fromRound, itemIds }: Carrying): Promise<void> {
  const standing = await tx.itemVerdict.findMany({
    where: { applicationId, round: fromRound, itemId: { in: [...itemIds] }, verdict: 'accepted' },
  })
  await tx.itemVerdict.createMany({
    data: standing.map(({ itemId, verdict, note, language, advisorId, givenAt }) => ({
      applicationId,
      round: fromRound + 1,
      itemId,
      verdict,
      note,
      language,
      advisorId,
      givenAt,
    })),
  })
}
