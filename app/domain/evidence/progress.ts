// How far a firm is with a task, and what stands between it and submitting. Both follow from what was given, so that nobody
// can tick a task as done.
import type { Task } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { toMinor } from '../shared/money'
import { isBlank } from '../shared/typed-text'
import { checkField, normaliseField, type FieldProblem } from './fields'

export type Given = {
  /** The day in China on which it is judged. */
  readonly day: IsoDate
  /** By field id, as typed. */
  readonly answers: Readonly<Record<string, string>>
  /** Types of the documents that were uploaded. */
  readonly documentTypes: readonly string[]
  /** Whether the page that belongs to the task (products, markets, channels, mode) has a result. */
  readonly isToolDone: boolean
}

export type TaskProblem = {
  /** S05.customs_code for a field, S05.doc.customs_record for a document, P01.products for a page of its own. */
  readonly itemId: string
  readonly code: FieldProblem | 'missing_document' | 'not_done'
}

type FilingProblem = Pick<TaskProblem, 'itemId'> & { readonly code: TaskProblem['code'] | 'not_filed' }

export function taskProgress(task: Task, given: Given): 'none' | 'started' | 'complete' {
  if (!isTouched(task, given)) return 'none'
  return taskProblems(task, given).length === 0 ? 'complete' : 'started'
}

/** Everything that must be put right before the task can be submitted, in the order of its page. */
export function taskProblems(task: Task, given: Given): readonly TaskProblem[] {
  const tool = task.tool && !given.isToolDone ? [{ itemId: `${task.id}.${task.tool}`, code: 'not_done' as const }] : []
  const fields = task.fields.flatMap((field): readonly TaskProblem[] => {
    const value = given.answers[field.id] ?? ''
    const code =
      checkField(field, value, given.day)?.code ??
      (field.kind === 'money' ? amountProblem({ task, value, given }) : null)
    return code ? [{ itemId: `${task.id}.${field.id}`, code }] : []
  })
  const documents = task.documents
    .filter((document) => document.isRequired && !given.documentTypes.includes(document.type))
    .filter(() => !isDoneElsewhere(task, given))
    .map((document) => ({ itemId: `${task.id}.doc.${document.type}`, code: 'missing_document' as const }))
  return [...tool, ...fields, ...documents]
}

/**
 * What has to be put right before the task can be filed: all but what the authority gives back for it, and answers that say
 * that nothing was filed.
 */
export function filingProblems(task: Task, given: Given): readonly FilingProblem[] {
  const asked = [
    ...task.fields.map(({ id, comesBack }) => ({ itemId: `${task.id}.${id}`, comesBack })),
    ...task.documents.map(({ type, comesBack }) => ({ itemId: `${task.id}.doc.${type}`, comesBack })),
  ]
  const missing = taskProblems(task, given).filter(({ itemId, code }) => {
    const comesBack = asked.find((one) => one.itemId === itemId)?.comesBack
    return comesBack === 'in_part' ? code !== 'vehicle_incomplete' : comesBack !== 'whole'
  })
  return [...missing, ...unfiledItems(task, given).map((itemId) => ({ itemId, code: 'not_filed' as const }))]
}

/** Answers that say that nothing was filed yet, by item. */
export function unfiledItems(task: Task, { answers }: Pick<Given, 'answers'>): readonly string[] {
  return task.fields
    .filter(({ id, unfiled = [] }) => unfiled.includes(answers[id] ?? ''))
    .map(({ id }) => `${task.id}.${id}`)
}

/** An answer that settles nothing, such as that it is not known yet. */
export function isUnsettled(task: Task, { answers }: Pick<Given, 'answers'>): boolean {
  return task.fields.some(({ id, unsettled = [] }) => unsettled.includes(answers[id] ?? ''))
}

/** Ids of everything an advisor can give a verdict on, in the order of the task's page. */
export function itemIds(task: Task): readonly string[] {
  return [
    ...(task.tool ? [`${task.id}.${task.tool}`] : []),
    ...task.fields.map((field) => `${task.id}.${field.id}`),
    ...task.documents.map((document) => `${task.id}.doc.${document.type}`),
  ]
}

/** Fields in which a firm says when a task was done before it came here, and under which number. */
export const ELSEWHERE_FIELDS = ['elsewhere_on', 'elsewhere_number'] as const

/** Done before the firm came here: its day and its number stand for the documents, which an advisor may still ask for. */
export function isDoneElsewhere(task: Pick<Task, 'fields'>, { answers, day }: Pick<Given, 'answers' | 'day'>): boolean {
  return ELSEWHERE_FIELDS.every((id) => {
    const field = task.fields.find((one) => one.id === id)
    const value = answers[id] ?? ''
    return field !== undefined && !isBlank(value) && checkField(field, value, day) === null
  })
}

function isTouched(task: Task, given: Given): boolean {
  return (
    (task.tool !== undefined && given.isToolDone) ||
    task.fields.some((field) => !isBlank(given.answers[field.id] ?? '')) ||
    task.documents.some((document) => given.documentTypes.includes(document.type))
  )
}

/** An amount is right only in its currency: 10.50 is no amount of yen. Without a currency beside it, it is in yuan. */
function amountProblem({ task, value, given }: { task: Task; value: string; given: Given }): FieldProblem | null {
  const amount = normaliseField({ kind: 'money' }, value)
  if (amount === '') return null
  const field = task.fields.find((other) => other.kind === 'currency')
  if (field && checkField(field, given.answers[field.id] ?? '', given.day)) return null
  const currency = field ? normaliseField(field, given.answers[field.id] ?? '') || 'CNY' : 'CNY'
  return toMinor(amount, currency) === null ? 'too_many_decimals' : null
}
