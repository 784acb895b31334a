// Freezes a stage as the firm sees it now: questions and answers in both languages, the document versions, the choices.
import { isBlank } from '~/domain/shared/typed-text'
import type { Language } from '~/domain/access/scopes'
import {
  documentItemId,
  fieldItemId,
  toolItemId,
  type Bilingual,
  type SnapshotItem,
  type SubmissionSnapshot,
} from '~/domain/application/snapshot'
import { catalogue, findTask } from '~/domain/catalogue/catalogue'
import { isLeftOut, isOptional } from '~/domain/catalogue/optional'
import type { StageId, Task, TaskField } from '~/domain/catalogue/types'
import { taskProblems, taskProgress, type TaskProblem } from '~/domain/evidence/progress'
import { destinationName } from '~/domain/market/destinations'
import { isIsoDate } from '~/domain/shared/dates'
import type { DeclarationProblem } from '~/domain/trade/declaration'
import { showHs6 } from '~/domain/trade/hs-code'
import { claimProblems } from '~/features/trade/claim-queries.server'

import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { formatDate } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import type { Tx } from '~/server/db.server'

export function inBoth(say: (language: Language) => string): Bilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Bilingual
}

function text(key: string): Bilingual {
  return inBoth((language) => translator(language)(key as ServerKey))
}

/** Tasks of a stage that are submitted: all of the roadmap but optional ones that were left alone, and those that may follow. */
export function tasksToSubmit(loaded: LoadedRoadmap, stage: StageId): readonly Task[] {
  const listed = loaded.roadmap.stages.find(({ id }) => id === stage)?.tasks ?? []
  return listed.flatMap(({ id }) => {
    const task = findTask(id)
    if (!task || isLeftOut({ id, progress: taskProgress(task, loaded.givenFor(task)) }, isOptional(task))) return []
    return [task]
  })
}

export type StageProblem = {
  readonly taskId: string
  readonly itemId: string
  readonly message:
    | { readonly namespace: 'forms'; readonly code: TaskProblem['code'] }
    | { readonly namespace: 'trade'; readonly code: DeclarationProblem['code'] }
}

/** What still stands between the stage and submitting it. */
export function stageProblems(loaded: LoadedRoadmap, stage: StageId): readonly StageProblem[] {
  return tasksToSubmit(loaded, stage).flatMap((task): readonly StageProblem[] => {
    const given = loaded.givenFor(task)
    const found = taskProblems(task, given).map(({ itemId, code }) => ({
      taskId: task.id,
      itemId,
      message: { namespace: 'forms' as const, code },
    }))
    if (found.length > 0) return found
    return claimProblems(task.id, given.answers, loaded.roadmap.asOf).map(({ fieldId, code }) => ({
      taskId: task.id,
      itemId: fieldItemId(task.id, fieldId),
      message: { namespace: 'trade' as const, code },
    }))
  })
}

/** `hashes` by document version id: the roadmap's rows do not carry them. */
export function buildSnapshot(
  loaded: LoadedRoadmap,
  stage: StageId,
  hashes: ReadonlyMap<string, string>,
): SubmissionSnapshot {
  const { firm } = loaded.rows
  return {
    stage,
    catalogueVersion: catalogue.version,
    firm: {
      creditCode: firm.creditCode,
      nameZh: firm.nameZh,
      nameEn: firm.nameEn,
      segment: firm.segment,
      ownership: firm.ownership,
      cityCode: firm.cityCode,
    },
    tasks: tasksToSubmit(loaded, stage).map((task) => ({
      taskId: task.id,
      title: text(`catalogue:tasks.${task.id}.title`),
      items: itemsOf(task, loaded, hashes),
    })),
  }
}

function itemsOf(task: Task, loaded: LoadedRoadmap, hashes: ReadonlyMap<string, string>): readonly SnapshotItem[] {
  const { answers } = loaded.givenFor(task)
  const tool: SnapshotItem[] = task.tool
    ? [
        {
          kind: 'tool',
          itemId: toolItemId(task.id, task.tool),
          tool: task.tool,
          label: text(`catalogue:tasks.${task.id}.tool`),
          rows: toolRows(task.tool, loaded),
        },
      ]
    : []
  const asked = task.fields.filter(({ id, isEarlier }) => !isEarlier || !isBlank(answers[id] ?? ''))
  const fields = asked.map((field): SnapshotItem => {
    const value = answers[field.id] ?? ''
    const valueLabel = readable({ task, field, value })
    return {
      kind: 'field',
      itemId: fieldItemId(task.id, field.id),
      fieldKind: field.kind,
      label: text(`catalogue:tasks.${task.id}.fields.${field.id}.label`),
      value,
      ...(valueLabel && { valueLabel }),
    }
  })
  const documents = task.documents.map(({ type }): SnapshotItem => {
    const found = loaded.rows.documents.find((document) => document.type === type)
    return {
      kind: 'document',
      itemId: documentItemId(task.id, type),
      documentType: type,
      label: text(`catalogue:documents.${type}.title`),
      file: found
        ? {
            versionId: found.versionId,
            number: found.number,
            filename: found.filename,
            contentType: found.contentType,
            sizeBytes: found.sizeBytes,
            sha256: hashes.get(found.versionId) ?? '',
          }
        : null,
    }
  })
  return [...tool, ...fields, ...documents]
}

function readable({ task, field, value }: { task: Task; field: TaskField; value: string }): Bilingual | null {
  if (value === '') return null
  if (field.kind === 'choice' && field.options?.includes(value))
    return text(`catalogue:tasks.${task.id}.fields.${field.id}.options.${value}`)
  if (field.kind === 'market') return inBoth((language) => destinationName(value, language))
  if (field.kind === 'date' && isIsoDate(value)) return inBoth((language) => formatDate(language, value))
  if (field.kind === 'mode') return modeLabel(value)
  return null
}

function modeLabel(code: string): Bilingual {
  const name = text(`channels:modes.${code}.name`)
  return inBoth((language) => `${code} ${name[language]}`)
}

type Rows = Extract<SnapshotItem, { kind: 'tool' }>['rows']

function toolRows(tool: NonNullable<Task['tool']>, { rows }: LoadedRoadmap): Rows {
  switch (tool) {
    case 'products':
      return rows.products.map(({ name, hs6 }) => ({
        label: inBoth(() => name),
        value: inBoth(() => `HS ${showHs6(hs6)}`),
      }))
    case 'markets':
      return rows.markets.map(({ market, reason }) => ({
        label: inBoth((language) => destinationName(market, language)),
        value: inBoth(() => reason),
      }))
    case 'requirements':
      return rows.checks.map(({ name, market, at, applied }) => ({
        label: inBoth((language) =>
          translator(language)('work:pair', { product: name, market: destinationName(market, language) }),
        ),
        value: inBoth((language) =>
          translator(language)('work:checkedOn', { count: applied, day: formatDate(language, at) }),
        ),
      }))
    case 'channels':
      return rows.channels.map((id, index) => ({
        label: inBoth((language) => translator(language)('applications:channelNumber', { number: index + 1 })),
        value: text(`channels:channels.${id}.name`),
      }))
    case 'mode':
      return rows.mode
        ? [
            { label: text('applications:mode.chosen'), value: modeLabel(rows.mode.mode) },
            { label: text('applications:mode.advised'), value: modeLabel(rows.mode.advisedMode) },
          ]
        : []
  }
}

/** Hashes of the documents as they are now, by version. */
export async function hashesOf(
  client: Pick<Tx, 'documentVersion'>,
  { rows }: LoadedRoadmap,
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.documents.map(({ versionId }) => versionId)
  const versions = await client.documentVersion.findMany({
    where: { id: { in: ids } },
    select: { id: true, sha256: true },
  })
  return new Map(versions.map(({ id, sha256 }) => [id, sha256]))
}
