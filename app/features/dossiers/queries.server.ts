// The firm behind a case on one page: who it is, how far it got, all it has submitted and what was said about it.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope, Language } from '~/domain/access/scopes'
import type { Status } from '~/domain/application/vocabulary'
import { cityName, districtName } from '~/domain/firm/places'
import { inLanguage } from '~/domain/shared/in-language'
import { sellsOnlyServices } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
import { milestonesShown, type Milestone } from '~/domain/outcome/milestones'
import { showHs6 } from '~/domain/trade/hs-code'
import { logReading } from '~/features/access/log.server'
import { namesIn, timelineOf, type TimelineEntry } from '~/features/applications/timeline-queries.server'
import { listSuspects, type Suspect } from '~/features/duplicates/queries.server'
import { clocksOf } from '~/features/reviews/case-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatList } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { loadDossier, type DossierCaseRow, type DossierRows } from './rows-queries.server'

export type DossierCase = {
  readonly id: string
  readonly to: string
  readonly isCurrent: boolean
  readonly stage: string
  readonly reference: string
  readonly status: Status
  readonly round: number
  readonly submittedAt: string
  readonly decidedAt: string | null
  /** Who decided, or who holds it. */
  readonly advisor: string | null
  readonly advisorMinutes: number
  readonly firmMinutes: number
}

export type Dossier = {
  readonly firmId: string
  readonly name: string
  /** In the other language of the portal. */
  readonly otherName: string
  readonly isOwnFirm: boolean
  readonly facts: {
    readonly creditCode: string
    readonly segment: string
    readonly ownership: string
    readonly place: string
    readonly tracks: string
    readonly sells: string
    readonly registeredAt: string
    readonly products: string
    readonly markets: string
    readonly channels: string
  }
  readonly milestones: readonly {
    readonly milestone: Milestone
    readonly name: string
    readonly reachedAt: string | null
    readonly state: 'reached' | 'current' | 'ahead'
  }[]
  readonly cases: readonly DossierCase[]
  readonly totals: { readonly advisorMinutes: number; readonly firmMinutes: number }
  readonly people: DossierRows['people']
  readonly timeline: readonly TimelineEntry[]
  readonly suspects: readonly Suspect[]
}

/** Two queries, and one line in the log that the firm can read: the page names its people. */
export async function getDossier(scope: AdvisorScope, applicationId: string | undefined, now: Date): Promise<Dossier> {
  const rows = await loadDossier(applicationId, scope.userId)
  const { firmId, applicationId: id } = rows
  await logReading(
    advisorReader(scope),
    { what: 'personal_fields', of: [{ firmId, subjectId: id }], applicationId: id },
    now,
  )
  const suspects = await listSuspects(scope, rows.firmId)
  const { language } = scope
  const cases = rows.cases.map((row) => caseOf(row, { current: applicationId, language, now }))
  const names = inLanguage(language, { zh: [rows.nameZh, rows.nameEn], en: [rows.nameEn, rows.nameZh] })
  const sum = (of: 'advisorMinutes' | 'firmMinutes') => cases.reduce((total, one) => total + one[of], 0)
  return {
    firmId: rows.firmId,
    name: names[0] ?? '',
    otherName: names[1] ?? '',
    isOwnFirm: rows.isOwnFirm,
    facts: factsOf(rows, language),
    milestones: milestonesOf(rows, language),
    cases,
    totals: { advisorMinutes: sum('advisorMinutes'), firmMinutes: sum('firmMinutes') },
    people: rows.people,
    timeline: mergedTimeline(rows, language),
    suspects,
  }
}

type Seen = { readonly current: string | undefined; readonly language: Language; readonly now: Date }

function caseOf(row: DossierCaseRow, { current, language, now }: Seen): DossierCase {
  const { advisorMinutes, firmMinutes } = clocksOf(row, now)
  return {
    id: row.id,
    to: paths.advisor.case(row.id),
    isCurrent: row.id === current?.toLowerCase(),
    stage: caseTitle(row, language),
    reference: row.reference,
    status: row.status,
    round: row.round,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    advisor: row.deciderName ?? row.assigneeName,
    advisorMinutes,
    firmMinutes,
  }
}

function factsOf(rows: DossierRows, language: Language): Dossier['facts'] {
  const t = translator(language)
  const say = (key: string) => t(key as ServerKey)
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(language, items) : '')
  return {
    creditCode: rows.creditCode,
    segment: say(`firms:segments.${rows.segment}`),
    ownership: say(`firms:ownerships.${rows.ownership}`),
    place: [cityName(rows.cityCode, language), districtName(rows.districtCode, language)].join(' · '),
    tracks: list(rows.tracks.map((track) => say(`firms:tracks.${track}`))),
    sells: rows.sells,
    registeredAt: rows.createdAt,
    products: list(rows.products.map(({ name, hs6 }) => `${name} ${showHs6(hs6)}`)),
    markets: list(rows.markets.map((market) => destinationName(market, language))),
    channels: list(rows.channels.map((id) => say(`channels:channels.${id}.name`))),
  }
}

function milestonesOf({ milestones, serviceExportAt, tracks }: DossierRows, language: Language): Dossier['milestones'] {
  const t = translator(language)
  const shown = milestonesShown({
    ...{ reached: milestones, serviceExportAt },
    proof: sellsOnlyServices(tracks) ? 'service' : 'declaration',
  })
  return shown.map(({ milestone, reachedAt, proof, state }) => ({
    ...{ milestone, reachedAt, state },
    name: t(proof === 'service' ? 'outcomes:services.label' : `outcomes:milestones.${milestone}.name`),
  }))
}

/** Every line says which case it belongs to. */
function mergedTimeline({ events, cases }: DossierRows, language: Language): readonly TimelineEntry[] {
  const t = translator(language)
  const names = namesIn(events)
  const told = timelineOf({
    events: events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) })),
    names,
    language,
  })
  const caseOfEvent = new Map(
    cases.map((row) => [row.id, { reference: row.reference, stage: caseTitle(row, language) }]),
  )
  return told.map(({ text, at }, index) => {
    const of = caseOfEvent.get(events[index]?.applicationId ?? '')
    return { at, text: t('dossier:line', { stage: of?.stage ?? '', reference: of?.reference ?? '', text }) }
  })
}
