// Freezes the plan for a product in a market as the firm sees it now, in both languages, with the documents that prove what is required.
import { documentItemId, type SnapshotItem, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { PLAN_TASK } from '~/domain/application/subject'
import { catalogue } from '~/domain/catalogue/catalogue'
import { standingRemark, type PlanSection } from '~/domain/plan/sections'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import type { FirmScope } from '~/domain/access/scopes'
import { placesOf } from '~/features/fits/goods-queries.server'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES, type Language } from '~/i18n/language'
import { db } from '~/server/db.server'
import { loadPlan, subjectOf, type PlanPlace, type PlanRows, type PlanSubject } from './plan-rows-queries.server'
import { planSections, type PlanLine } from './plan-section-queries.server'

type Words = Readonly<Record<Language, string>>

export type FrozenPlan = {
  readonly snapshot: SubmissionSnapshot
  /** What decides whether it can be applied for. */
  readonly subject: PlanSubject
}

/** Throws the 404 answer for a product that is not this firm's and for a market that the portal does not have. */
export async function freezePlan(scope: FirmScope, place: PlanPlace): Promise<FrozenPlan> {
  const rows = await loadPlan(scope, place)
  return { subject: subjectOf(rows), snapshot: await snapshotOf(rows) }
}

async function snapshotOf(rows: PlanRows): Promise<SubmissionSnapshot> {
  const { goods, market, firm } = rows
  return {
    stage: 'market',
    catalogueVersion: catalogue.version,
    subject: { productId: goods.id, product: goods.name, hs6: goods.hs6, market: market.iso2 },
    firm: {
      ...{ creditCode: firm.creditCode, nameZh: firm.nameZh, nameEn: firm.nameEn },
      ...{ segment: firm.segment, ownership: firm.ownership, cityCode: firm.cityCode },
    },
    tasks: [
      {
        taskId: PLAN_TASK,
        title: inBoth((language) => translator(language)('plan:task')),
        items: [...sectionItems(rows), ...(await documentItems(rows))],
      },
    ],
  }
}

function inBoth(say: (language: Language) => string): Words {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Words
}

/** The same rows, put into another language. */
function inLanguageOf(rows: PlanRows, language: Language): PlanRows {
  const reader = { ...rows.reader, language }
  return { ...rows, reader, t: translator(language), places: placesOf(reader, rows.goods) }
}

function sectionItems(rows: PlanRows): readonly SnapshotItem[] {
  const written = LANGUAGES.map((language) => [language, planSections(inLanguageOf(rows, language))] as const)
  const sections = new Map(written)
  const own = sections.get(rows.reader.language) ?? []
  return own.map(({ id }, at): SnapshotItem => {
    const linesIn = (language: Language) => sections.get(language)?.[at]?.lines ?? []
    const remark = standingRemark(rows.remarks, id)
    const lines = linesIn(rows.reader.language)
    return {
      kind: 'tool',
      itemId: sectionItemId(id),
      tool: 'plan',
      label: inBoth((language) => translator(language)(`plan:sections.${id}`)),
      rows: [
        ...lines.map((_, row) => rowOf((language) => linesIn(language)[row])),
        ...(remark
          ? [{ label: inBoth((language) => translator(language)('plan:remark')), value: inBoth(() => remark.text) }]
          : []),
      ],
      ...(id === 'days' && { content: contentOfDays(linesIn('zh-CN'), remark?.text ?? '') }),
    }
  })
}

export function sectionItemId(section: PlanSection): string {
  return `${PLAN_TASK}.${section}`
}

function rowOf(lineIn: (language: Language) => PlanLine | undefined): { label: Words; value: Words } {
  return {
    label: inBoth((language) => lineIn(language)?.label ?? ''),
    value: inBoth((language) => {
      const line = lineIn(language)
      const value = line?.value ?? translator(language)('plan:unknown')
      return line?.note ? `${value} (${line.note})` : value
    }),
  }
}

/** Every day of the plan moves on with the day it is read: which steps there are says whether it has changed. The last line is a day alone. */
function contentOfDays(lines: readonly PlanLine[], remark: string): string {
  return JSON.stringify([...lines.slice(0, -1).map(({ value }) => value), remark])
}

/** What was named as proof of a requirement that applies here; one document for each kind of evidence. */
async function documentItems({ fit, works }: PlanRows): Promise<readonly SnapshotItem[]> {
  const applies = 'unknown' in fit.requirements ? [] : fit.requirements.applies
  const first = new Map(applies.toReversed().map(({ requirement }) => [requirement.evidenceKey, requirement.id]))
  const proven = [...first].toReversed().flatMap(([key, id]) => {
    const versionId = works.find((work) => work.key === key)?.versionId
    return versionId ? [{ key, id, versionId }] : []
  })
  if (proven.length === 0) return []
  const versions = await db.documentVersion.findMany({
    where: { id: { in: proven.map(({ versionId }) => versionId) } },
    select: {
      ...{ id: true, number: true, filename: true, contentType: true, sizeBytes: true, sha256: true },
      document: { select: { type: true } },
    },
  })
  return proven.flatMap(({ key, id, versionId }): readonly SnapshotItem[] => {
    const found = versions.find((version) => version.id === versionId)
    if (!found) return []
    const { id: _, document, ...file } = found
    return [
      {
        kind: 'document',
        itemId: documentItemId(PLAN_TASK, key),
        documentType: document.type,
        label: inBoth((language) => translator(language)(REQUIREMENT_KEYS.entry(id, 'title'))),
        file: { ...file, versionId },
      },
    ]
  })
}
