// The fix list: each item that was sent back, why, how to put it right, and whether the firm has touched it since.
import type { FirmScope } from '~/domain/access/scopes'
import { findReason, type ReasonSeverity } from '~/domain/application/reference/reasons'
import { readableTasks } from '~/domain/application/readable'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { PLAN_TASK } from '~/domain/application/subject'
import { changedItems } from '~/domain/application/verdict-carry'
import { chinaDay } from '~/domain/shared/dates'
import type { StageId } from '~/domain/catalogue/types'
import { freezePlan } from '~/features/plans/plan-snapshot-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import type { ServerKey } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { placeOf, problemLines, type ProblemLine } from './queries.server'
import { buildSnapshot, hashesOf } from './snapshot-queries.server'

export type Fix = {
  readonly itemId: string
  readonly task: string
  readonly label: string
  readonly severity: ReasonSeverity
  readonly reason: string
  readonly text: string
  readonly howTo: string
  /** Of the ledger: what an authority would refuse it by. */
  readonly rule: { readonly title: string; readonly to: string } | null
  readonly note: Written
  readonly isChanged: boolean
  readonly to: string
  /** Where one asks the advisor about it. */
  readonly writeTo: string
}

export type FixList = {
  readonly fixes: readonly Fix[]
  /** What would refuse the next submission: choices that were sent back may have added tasks. */
  readonly problems: readonly ProblemLine[]
}

type Verdict = {
  readonly itemId: string
  readonly round: number
  readonly verdict: string
  readonly reasonCode: string | null
  readonly note: string
  readonly language: string | null
}
type Input = {
  readonly scope: FirmScope
  readonly application: {
    readonly id: string
    readonly stage: StageId
    readonly round: number
    readonly verdicts: readonly Verdict[]
  }
  readonly snapshot: SubmissionSnapshot
  readonly now: Date
}

export async function fixList({ scope, application, snapshot, now }: Input): Promise<FixList> {
  const words = wordsFor(scope)
  const { t } = words
  const { current, problems, toItem } = await asOfNow({ scope, application, snapshot, now })
  const changed = new Set(changedItems(snapshot, current))
  const returnTo = paths.firm.application(scope.firmId, application.id)
  const law = paths.firm.law(scope.firmId, returnTo)
  const items = new Map(
    readableTasks(snapshot, scope.language).flatMap((task) =>
      task.items.map((item) => [item.itemId, { task: task.title, label: item.label }] as const),
    ),
  )
  const flagged = application.verdicts.filter(
    ({ round, verdict }) => round === application.round && verdict === 'needs_changes',
  )
  const order = [...items.keys()]
  const fixes = flagged
    .sort((a, b) => order.indexOf(a.itemId) - order.indexOf(b.itemId))
    .map(({ itemId, reasonCode, note, language }): Fix => {
      const reasonText = (part: 'title' | 'text' | 'fix') => t(`reviews:reasons.${reasonCode}.${part}` as ServerKey)
      const known = findReason(reasonCode)
      return {
        itemId,
        task: items.get(itemId)?.task ?? '',
        label: items.get(itemId)?.label ?? itemId,
        severity: known?.severity ?? 'blocking',
        rule: known?.rule ? { title: t(`catalogue:rules.${known.rule}.title`), to: law.rule(known.rule) } : null,
        reason: reasonText('title'),
        text: reasonText('text'),
        howTo: reasonText('fix'),
        note: asWritten(note, language),
        isChanged: changed.has(itemId),
        to: toItem(itemId),
        writeTo: paths.firm.messages(scope.firmId, application.id, { item: itemId }),
      }
    })
  return { fixes, problems }
}

type AsOfNow = {
  /** What would be submitted now. */
  readonly current: SubmissionSnapshot
  readonly problems: readonly ProblemLine[]
  /** Where an item is changed. */
  readonly toItem: (itemId: string) => string
}

async function asOfNow({ scope, application, snapshot, now }: Input): Promise<AsOfNow> {
  const { firmId } = scope
  const { subject } = snapshot
  if (subject) {
    const to = paths.firm.plan(firmId, subject.productId, subject.market)
    // A plan is written from the record: nothing of it can be missing.
    const { snapshot: current } = await freezePlan(scope, { ...subject, now })
    return { current, problems: [], toItem: (id) => `${to}#${anchorOf(id)}` }
  }
  const loaded = await loadRoadmap(db, firmId, chinaDay(now))
  const { stage } = application
  const returnTo = paths.firm.application(firmId, application.id)
  return {
    current: buildSnapshot(loaded, stage, await hashesOf(db, loaded)),
    problems: problemLines(loaded, { stage, words: wordsFor(scope), returnTo }),
    toItem: (itemId) => placeOf({ firmId, itemId, returnTo }),
  }
}

/** Documents are named with the requirements that they prove. */
function anchorOf(itemId: string): string {
  const id = itemId.slice(PLAN_TASK.length + 1)
  return id.startsWith('doc.') ? 'requirements' : id
}
