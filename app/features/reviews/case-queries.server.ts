// One case as an advisor reads it: the frozen submission item by item, old beside new, what was said about it before, and what
// may be done now.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope, Language } from '~/domain/access/scopes'
import { ADVISOR_TARGET_DAYS, workingMinutes } from '~/domain/application/due'
import { isOffered, type Standing } from '~/domain/application/offers'
import { can, reviewerRole, type Actor } from '~/domain/application/transitions'
import { COMMANDS, type CommandName, type Status } from '~/domain/application/vocabulary'
import { changedItems } from '~/domain/application/verdict-carry'
import type { StageId } from '~/domain/catalogue/types'
import { cityName } from '~/domain/firm/places'
import { chinaDay } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { inLanguage } from '~/domain/shared/in-language'
import { isWithAdvisor } from '~/domain/application/vocabulary'
import { isWorkingDay, unknownYears } from '~/features/clock/queries.server'
import { preCheckOfSnapshot, type PreCheckView } from '~/features/evidence/pre-check-queries.server'
import { namesIn, timelineOf, type TimelineEntry } from '~/features/applications/timeline-queries.server'
import { judgedFor } from '~/features/fits/judged-queries.server'
import { verdictElsewhere, type VerdictView } from '~/features/fits/verdict-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { translator } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { logCase } from './reader-log.server'
import { loadCase, type CaseRows } from './case-rows-queries.server'
import { itemViews, reasonOptions, type ReasonOptions } from './item-queries.server'
import { firmReader, type FirmReader } from './firm-reader-queries.server'
import { reviewTasks, type ReviewTask } from './review-item-queries.server'

export type CasePage = {
  readonly id: string
  readonly reference: string
  readonly stageTitle: string
  /** Of an application for another product or market: its plan as it is now, and what has changed under it. */
  readonly subject: {
    readonly to: string | null
    readonly note: string | null
    /** What the portal says today of going there; null where the product is gone. */
    readonly verdict: VerdictView | null
    /** Where the reasons of the verdict are read. */
    readonly toMarket: string
  } | null
  readonly firm: string
  readonly facts: string
  readonly status: Status
  readonly version: number
  readonly round: number
  readonly assignee: string | null
  readonly dueAt: string | null
  /** Years into which that was counted without an official calendar. */
  readonly unknownYears: readonly number[]
  readonly summary: Written
  /** Of the decision that was taken back, to go on with. */
  readonly draftSummary: string
  /** Whether there is enough in this round to decide on; null while nobody has said so. */
  readonly isEnough: boolean | null
  /** `empty`: optional answers that were left out and have no verdict; the others are to be judged. */
  readonly totals: Readonly<Record<'toJudge' | 'empty' | 'changed' | 'carried', number>>
  readonly tasks: readonly ReviewTask[]
  readonly reasons: ReasonOptions
  readonly clocks: { readonly advisorMinutes: number; readonly firmMinutes: number; readonly targetDays: number }
  readonly timeline: readonly TimelineEntry[]
  readonly allowed: readonly CommandName[]
  /** mine: verdicts can be given; else why not. */
  readonly standing:
    | 'mine'
    | 'on_hold'
    | 'rejection_proposed'
    | 'decision_pending'
    | 'appeal'
    | 'unclaimed'
    | 'held'
    | 'own_firm'
    | 'waiting_firm'
    | 'closed'
  /** In which language the firm reads, and the reasons as it will read them. */
  readonly firmReader: FirmReader
  /** Whom to call at the firm; only for whoever holds the case, and leads. */
  readonly contacts: readonly { readonly name: string; readonly phone: string }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly preCheck: PreCheckView | null
  readonly duplicates: { readonly to: string; readonly suspected: number; readonly same: readonly string[] }
  readonly requestId: string
}

/** One query, and one line in the log of readers; a further market asks for its verdict too. */
export async function getCase(scope: AdvisorScope, applicationId: string | undefined, now: Date): Promise<CasePage> {
  const rows = await loadCase(applicationId, scope.userId)
  const [snapshot, before] = rows.snapshots
  if (!snapshot) throw new Error(`Application ${rows.id} has no submission`)
  await logCase(scope, { rows, snapshot }, now)
  const t = translator(scope.language)
  const actor = { role: reviewerRole(scope, rows.assigneeId), belongsToFirm: rows.isOwnFirm }
  const allowed = COMMANDS.filter((command) => isOffered(standingFrom(rows), command, actor))
  const changed = before ? changedItems(before, snapshot) : []
  const firmLanguage: Language = languageFrom(rows.firmLanguage)
  const tasks = reviewTasks({
    tasks: itemViews({ snapshot, before: before ?? null, changed, rows, language: scope.language }),
    ...{ snapshot, before: before ?? null, rows, language: scope.language, firmLanguage },
  })
  const items = tasks.flatMap((task) => task.items)
  const { firm } = snapshot
  const names = namesIn(rows.events)
  const events = rows.events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) }))
  return {
    id: rows.id,
    reference: rows.reference,
    stageTitle: caseTitle(rows, scope.language),
    subject: await subjectOf(rows, scope.language, now),
    firm: inLanguage(scope.language, { zh: firm.nameZh, en: firm.nameEn }),
    facts: t('reviews:case.facts', {
      code: firm.creditCode,
      segment: t(`reviews:segments.${firm.segment}` as 'common:back'),
      city: cityName(firm.cityCode, scope.language),
      reference: rows.reference,
    }),
    status: rows.status,
    version: rows.version,
    round: rows.round,
    assignee: rows.assigneeName,
    dueAt: rows.dueAt,
    unknownYears: rows.dueAt ? unknownYears(chinaDay(now), [chinaDay(new Date(rows.dueAt))]) : [],
    summary: asWritten(rows.summary, rows.summaryLanguage),
    draftSummary: rows.draftSummary ?? '',
    isEnough: rows.isEnough,
    totals: {
      toJudge: items.filter(needsVerdict).length,
      empty: items.filter((item) => !needsVerdict(item)).length,
      changed: changed.length,
      carried: items.filter(({ isCarried }) => isCarried).length,
    },
    tasks,
    reasons: reasonOptions(snapshot, { language: scope.language, given: rows.verdicts }),
    clocks: clocksOf(rows, now),
    timeline: timelineOf({ events, names, language: scope.language }),
    allowed,
    standing: standingOf(rows, actor),
    preCheck: preCheckOfSnapshot(snapshot, { day: chinaDay(now), language: scope.language }),
    duplicates: {
      to: paths.advisor.firm(rows.id),
      suspected: rows.suspected,
      same: rows.sameFirms.map(({ nameZh, nameEn }) => inLanguage(scope.language, { zh: nameZh, en: nameEn })),
    },
    firmReader: firmReader(firmLanguage, allowed.includes('approve')),
    contacts: scope.isLead || rows.assigneeId === scope.userId ? rows.contacts : [],
    colleagues: allowed.includes('reassign') ? rows.colleagues : [],
    requestId: randomUUID(),
  }
}

async function subjectOf(
  { firmId, productId, market, hs6, hs6Now }: CaseRows,
  language: Language,
  now: Date,
): Promise<CasePage['subject']> {
  if (!productId || !market || !hs6) return null
  const t = translator(language)
  const toMarket = paths.guest.hsMarket(hs6, market)
  if (!hs6Now) return { to: null, note: t('reviews:case.productGone'), verdict: null, toMarket }
  const judged = await judgedFor({ firmId, subject: { productId, hs6, market }, now })
  const codes = { before: showHs6(hs6), now: showHs6(hs6Now) }
  return {
    to: paths.advisor.firmPlan(firmId, productId, market),
    note: hs6 === hs6Now ? null : t('reviews:case.codeChanged', codes),
    verdict: judged && verdictElsewhere(judged, language),
    toMarket,
  }
}

/** The same as the bar counts: an optional answer left empty needs no verdict unless it has one. */
function needsVerdict({ isEmpty, verdict }: Pick<ReviewTask['items'][number], 'isEmpty' | 'verdict'>): boolean {
  return !isEmpty || verdict !== null
}

/** What the row says of a case, for the table of what may be done. */
export function standingFrom(
  rows: Pick<CaseRows, 'status' | 'assigneeId' | 'isAppealOpen' | 'rejectionById'> &
    Readonly<Record<'heldUntil' | 'escalatedAt' | 'decisionDueAt', Date | string | null>>,
): Standing {
  return {
    status: rows.status,
    assigneeId: rows.assigneeId,
    isHeld: rows.heldUntil !== null,
    isEscalated: rows.escalatedAt !== null,
    isRejectionProposed: rows.rejectionById !== null,
    isAppealOpen: rows.isAppealOpen,
    isDecisionPrepared: rows.decisionDueAt !== null,
  }
}

function standingOf(rows: CaseRows, actor: Actor): CasePage['standing'] {
  if (can(rows.status, 'record_verdicts', actor)) {
    if (rows.rejectionById !== null) return 'rejection_proposed'
    if (rows.decisionDueAt !== null) return 'decision_pending'
    return rows.heldUntil !== null ? 'on_hold' : 'mine'
  }
  if (rows.status === 'changes_requested') return rows.isAppealOpen ? 'appeal' : 'waiting_firm'
  if (!isWithAdvisor(rows.status)) return 'closed'
  if (rows.isOwnFirm) return 'own_firm'
  return rows.assigneeId === null ? 'unclaimed' : 'held'
}

/** Working time of the advisors, plain time of the firm: neither counts while it was the other's turn. */
export function clocksOf(
  { waits, stage }: { waits: CaseRows['waits']; stage: StageId },
  now: Date,
): CasePage['clocks'] {
  const spans = waits.map(({ on, startedAt, endedAt }) => ({
    on,
    from: new Date(startedAt),
    to: endedAt ? new Date(endedAt) : now,
  }))
  const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0)
  return {
    advisorMinutes: sum(
      spans.filter(({ on }) => on === 'advisor').map(({ from, to }) => workingMinutes({ from, to, isWorkingDay })),
    ),
    firmMinutes: sum(
      spans
        .filter(({ on }) => on === 'firm')
        .map(({ from, to }) => Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000))),
    ),
    targetDays: ADVISOR_TARGET_DAYS[stage],
  }
}
