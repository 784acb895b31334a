// Gives a demonstration firm the evidence of one stage, as rows: what people would have typed and uploaded over days.
import { createHash } from 'node:crypto'
import type { FirmScope } from '../app/domain/access/scopes'
import { findTask } from '../app/domain/catalogue/catalogue'
import type { StageId, Task } from '../app/domain/catalogue/types'
import { chinaDay } from '../app/domain/shared/dates'
import { loadRoadmap } from '../app/features/roadmap/queries.server'
import { db } from '../app/server/db.server'
import { fileStore } from '../app/server/storage.server'
import { answersOf, channelsOf, marketsOf, modeOf, type Numbered } from './seed-demo-answers'
import { demoDocument } from './seed-demo-document'

export type Evidence = {
  readonly scope: FirmScope
  readonly firm: Numbered
  readonly stage: StageId
  readonly at: Date
}

/** Everything the stage asks for. `except` names items that stay open. */
export async function giveEvidence(
  { scope, firm, stage, at }: Evidence,
  except: readonly string[] = [],
): Promise<void> {
  await makeChoices({ scope, firm, stage, at })
  const { roadmap } = await loadRoadmap(db, scope.firmId, chinaDay(at))
  const tasks = roadmap.stages
    .filter(({ id }) => id === stage)
    .flatMap((found) => found.tasks.flatMap(({ id }) => findTask(id) ?? []))
  const answers = answersOf(firm, at)
  const rows = tasks.flatMap((task) =>
    task.fields
      .filter(({ id, isRequired }) => isRequired || answers[`${task.id}.${id}`] !== undefined)
      .filter(({ id }) => !except.includes(`${task.id}.${id}`))
      .map((field) => ({
        firmId: scope.firmId,
        taskId: task.id,
        fieldId: field.id,
        value: sure(answers[`${task.id}.${field.id}`], `${task.id}.${field.id}`),
        savedAt: at,
        savedById: scope.userId,
      })),
  )
  await db.taskAnswer.createMany({ data: rows, skipDuplicates: true })
  for (const task of tasks) await giveDocuments({ scope, firm, task, at, except })
}

async function makeChoices({ scope: { firmId, userId }, firm, stage, at }: Evidence): Promise<void> {
  if (stage === 'market') {
    await db.firmProduct.create({
      data: { firmId, ...firm.product, reason: '按材质、用途和工作原理归类。', createdAt: at },
    })
    const picks = marketsOf(firm).map((pick) => ({ ...pick, firmId, chosenById: userId, chosenAt: at }))
    await db.marketChoice.createMany({ data: picks })
  }
  if (stage === 'ecommerce') {
    const chosen = channelsOf(firm).map((channelId) => ({ firmId, channelId, chosenById: userId, chosenAt: at }))
    await db.channelChoice.createMany({ data: chosen })
    await db.modeDecision.create({ data: { ...modeOf(firm), firmId, reason: '', decidedById: userId, decidedAt: at } })
  }
}

type Documents = Omit<Evidence, 'stage'> & { readonly task: Task; readonly except: readonly string[] }

async function giveDocuments({ scope, firm, task, at, except }: Documents): Promise<void> {
  for (const { type, isRequired } of task.documents) {
    if (isRequired && !except.includes(`${task.id}.doc.${type}`)) await giveDocument({ scope, firm, type, at })
  }
}

/** A new version of one of the firm's documents. */
async function giveDocument(upload: {
  readonly scope: FirmScope
  readonly firm: Numbered
  readonly type: string
  readonly at: Date
}): Promise<void> {
  const { scope, firm, type, at } = upload
  const key = { firmId: scope.firmId, type }
  const document = await db.document.upsert({
    where: { firmId_type: key },
    create: { ...key, createdAt: at },
    update: {},
    select: { id: true, _count: { select: { versions: true } } },
  })
  const number = document._count.versions + 1
  const bytes = demoDocument([
    'Demonstration document, not genuine',
    type.replaceAll('_', ' '),
    firm.nameEn,
    `Version ${number}, ${chinaDay(at)}`,
  ])
  await db.documentVersion.create({
    data: {
      documentId: document.id,
      number,
      filename: `${type.replaceAll('_', '-')}-${chinaDay(at)}.pdf`,
      contentType: 'application/pdf',
      sizeBytes: bytes.length,
      pageCount: 1,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      storageKey: await fileStore().keep(bytes),
      uploadedById: scope.userId,
      uploadedAt: at,
    },
  })
}

function sure(value: string | undefined, itemId: string): string {
  if (value === undefined) throw new Error(`The demonstration has no answer for ${itemId}`)
  return value
}
