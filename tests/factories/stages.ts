// A firm that has given all a stage asks for, has submitted it, or has had it approved. Answers are made from the catalogue,
// so a new task needs nothing here.
import { randomInt, randomUUID } from 'node:crypto'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { findTask } from '~/domain/catalogue/catalogue'
import { isOptional } from '~/domain/catalogue/optional'
import { STAGE_IDS, type FieldKind, type StageId, type Task, type TaskField } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { execute, submitStage, type GivenVerdict } from '~/features/applications/commands.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import { advisorScope, firmScope } from '../support/scopes'
import type { Firm } from './firms'
import { createStaff, type Person } from './people'

export const NOW = new Date('2026-11-23T02:00:00Z')

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('')

const VALUES: Readonly<Record<FieldKind, () => string>> = {
  text: () => 'Shenyang',
  long_text: () => '已按现行目录核对，未列入。',
  date: () => '2026-09-20',
  choice: () => '',
  credit_code: () => '91210106MA0TEST00X',
  customs_code: () => '2101960ABC',
  declaration_number: () => digits(18),
  bic: () => 'BKCHCNBJ810',
  bank_account: () => '6217001234567890',
  mobile: () => '13840123456',
  vin: () => 'LFV2A21K8D4012345',
  vehicle_list: () => 'LFV2A21K8D4012345, 2022-05-16, JC2026-001, 26-21-000123, 2026-09-12, 个人',
  deregistration_list: () => 'LFV2A21K8D4012345, 2026-09-20',
  money: () => '12500.00',
  currency: () => 'USD',
  market: () => 'KZ',
  mode: () => '0110',
  incoterm: () => 'FOB',
  trademark_class: () => '7',
}

/** What has happened by `now`. */
function valueOf(field: TaskField, now: Date): string {
  if (field.when === 'ends') return '2030-12-31'
  if (field.kind === 'date' && chinaDay(now) < VALUES.date()) return chinaDay(now)
  if (field.script === 'chinese') return '沈阳市铁西区建设西路12号'
  if (field.kind !== 'choice') return VALUES[field.kind]()
  // A choice that opens further tasks would make the story longer than a test needs.
  return field.options?.find((option) => option === 'general') ?? field.options?.[0] ?? ''
}

/** Sets one answer, as if the firm had saved it. */
export async function giveAnswer(firm: Pick<Firm, 'id'>, itemId: string, value: string): Promise<void> {
  const [taskId = '', fieldId = ''] = itemId.split('.')
  const row = { value, savedAt: NOW, savedById: 'factory' }
  await db.taskAnswer.upsert({
    where: { firmId_taskId_fieldId: { firmId: firm.id, taskId, fieldId } },
    create: { firmId: firm.id, taskId, fieldId, ...row },
    update: row,
  })
}

/** A new version of a document; its bytes exist in name only. */
export async function giveDocument(firm: Pick<Firm, 'id'>, type: string): Promise<string> {
  const { id: documentId } = await db.document.upsert({
    where: { firmId_type: { firmId: firm.id, type } },
    create: { firmId: firm.id, type },
    update: {},
  })
  const number = (await db.documentVersion.count({ where: { documentId } })) + 1
  const version = await db.documentVersion.create({
    data: {
      documentId,
      number,
      filename: `${type}-${number}.pdf`,
      contentType: 'application/pdf',
      sizeBytes: 48_213,
      sha256: randomUUID().replaceAll('-', '').repeat(2),
      storageKey: randomUUID(),
      uploadedById: 'factory',
    },
  })
  return version.id
}

async function useTool(firm: Pick<Firm, 'id'>, tool: NonNullable<Task['tool']>): Promise<void> {
  const firmId = firm.id
  const [chosenById, decidedById] = ['factory', 'factory']
  if (tool === 'products')
    await db.firmProduct.create({ data: { firmId, name: '离心泵', hs6: '841370', reason: '灌溉用，电机驱动' } })
  if (tool === 'markets')
    await db.marketChoice.create({ data: { firmId, market: 'KZ', position: 1, reason: '已有询盘', chosenById } })
  if (tool === 'requirements') {
    const products = await db.firmProduct.findMany({ where: { firmId }, select: { id: true } })
    const choices = await db.marketChoice.findMany({ where: { firmId }, select: { market: true } })
    const row = { applied: [], byId: 'factory', at: NOW }
    await db.requirementCheck.createMany({
      data: products.flatMap(({ id }) => choices.map(({ market }) => ({ productId: id, market, ...row }))),
      skipDuplicates: true,
    })
  }
  if (tool === 'channels') await db.channelChoice.create({ data: { firmId, channelId: 'alibaba_com', chosenById } })
  if (tool === 'mode')
    await db.modeDecision.create({
      data: { firmId, answers: {}, advisedMode: '0110', mode: '0110', reason: '', decidedById },
    })
}

/** Gives everything the stage requires. A choice may add tasks, so it looks again until nothing is missing. */
export async function completeStage(firm: Pick<Firm, 'id'>, stage: StageId, now = NOW): Promise<void> {
  for (let look = 0; look < 4; look += 1) {
    const loaded = await loadRoadmap(db, firm.id, chinaDay(NOW))
    const open = loaded.roadmap.stages
      .filter(({ id }) => id === stage)
      .flatMap(({ tasks }) => tasks)
      .filter(({ progress, state }) => progress !== 'complete' && state !== 'accepted')
    const tasks = open.flatMap(({ id }) => findTask(id) ?? []).filter((task) => !isOptional(task))
    if (tasks.length === 0) return
    for (const task of tasks) await completeTask(firm, task, now)
  }
}

/** Everything one task requires. */
export async function giveTask(firm: Pick<Firm, 'id'>, taskId: string): Promise<void> {
  const task = findTask(taskId)
  if (task) await completeTask(firm, task)
}

async function completeTask(firm: Pick<Firm, 'id'>, task: Task, now = NOW): Promise<void> {
  if (task.tool) await useTool(firm, task.tool)
  for (const field of task.fields)
    if (field.isRequired) await giveAnswer(firm, `${task.id}.${field.id}`, valueOf(field, now))
  for (const { type, isRequired } of task.documents) if (isRequired) await giveDocument(firm, type)
}

export type Handed = { readonly applicationId: string; readonly reference: string }

/** Completes a stage and submits it; the stages before it must be approved. */
export async function submit({
  firm,
  by,
  stage,
  now = NOW,
}: {
  firm: Pick<Firm, 'id'>
  by: Person
  stage: StageId
  now?: Date
}): Promise<Handed> {
  await completeStage(firm, stage, now)
  const result = await submitStage(
    firmScope(firm, by),
    { stage, requestId: randomUUID(), declarationAccepted: true },
    now,
  )
  if (!result.ok) throw new Error(`The stage could not be submitted: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export async function versionOf(applicationId: string): Promise<number> {
  return (await db.application.findUniqueOrThrow({ where: { id: applicationId } })).version
}

export async function snapshotOf(applicationId: string): Promise<SubmissionSnapshot> {
  const newest = await db.submissionVersion.findFirstOrThrow({ where: { applicationId }, orderBy: { round: 'desc' } })
  return newest.snapshot as unknown as SubmissionSnapshot
}

/** A verdict on everything that was submitted: accepted but for those with a reason. */
export async function verdictsOn(
  applicationId: string,
  flagged: Readonly<Record<string, string>> = {},
): Promise<GivenVerdict[]> {
  return snapshotItems(await snapshotOf(applicationId)).map(({ itemId }) => {
    const reasonCode = flagged[itemId] ?? null
    return {
      itemId,
      verdict: reasonCode ? 'needs_changes' : 'accepted',
      reasonCode,
      note: reasonCode ? '右下角印章被裁切。' : '',
    }
  })
}

/** Claims a case for an advisor; the portal may have given it to them already, because they know the firm. */
export async function claim(applicationId: string, advisor: Person, now = NOW): Promise<void> {
  const { assigneeId } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
  if (assigneeId === advisor.id) return
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  const result = await execute(advisorScope(advisor), applicationId, { name: 'claim' }, press)
  if (!result.ok) throw new Error(`The case could not be claimed: ${result.refusal.code}`)
}

/** Approves a case that the advisor holds. */
/** With words for the firm, which an approval against the verdict on a market needs. */
export async function approve(applicationId: string, advisor: Person, now = NOW, summary = ''): Promise<void> {
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  const command = { name: 'approve', verdicts: await verdictsOn(applicationId), summary, isEnough: true } as const
  const result = await execute(advisorScope(advisor), applicationId, command, press)
  if (!result.ok) throw new Error(`The case could not be approved: ${JSON.stringify(result.refusal)}`)
}

/** A second reader agrees with the rejection that was proposed. */
export async function confirmRejection(applicationId: string, reader: Person, now = NOW): Promise<void> {
  const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { applicationId, second: null } })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  const command = { name: 'read', readingId, reading: 'reject', note: '' } as const
  const result = await execute(advisorScope(reader), applicationId, command, press)
  if (!result.ok) throw new Error(`The rejection could not be confirmed: ${JSON.stringify(result.refusal)}`)
}

/** Takes a firm through all stages before this one. Whoever judged them has left, so that what follows is free to be claimed. */
export async function approveBefore({
  firm,
  by,
  stage,
  now = NOW,
}: {
  firm: Pick<Firm, 'id'>
  by: Person
  stage: StageId
  now?: Date
}): Promise<void> {
  const advisor = await createStaff('advisor')
  for (const earlier of STAGE_IDS.slice(0, STAGE_IDS.indexOf(stage))) {
    const { applicationId } = await submit({ firm, by, stage: earlier, now })
    await claim(applicationId, advisor, now)
    await approve(applicationId, advisor, now)
  }
  await db.user.update({ where: { id: advisor.id }, data: { disabledAt: now } })
}
