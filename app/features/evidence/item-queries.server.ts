// Fields and documents of a task as its page shows them: what was given, what is wrong with it, what the advisor said.
import { canEdit } from '~/domain/access/scopes'
import { documentItemId, fieldItemId } from '~/domain/application/snapshot'
import { isDocumentEditable } from '~/domain/application/document-locks'
import { isItemEditable } from '~/domain/application/locks'
import { catalogue } from '~/domain/catalogue/catalogue'
import type { FieldKind, Task, TaskField } from '~/domain/catalogue/types'
import { isIdentityDocument } from '~/domain/evidence/identity-documents'
import { isDoneElsewhere, itemIds, taskProblems } from '~/domain/evidence/progress'
import { isBlank } from '~/domain/shared/typed-text'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import { asWritten, inWords } from '~/i18n/written'
import { paths } from '~/paths'
import {
  columnsOf,
  groupsOf,
  marksOf,
  optionsOf,
  type CellMark,
  type ColumnView,
  type OptionGroupView,
  type OptionView,
} from './option-queries.server'

type Item = {
  readonly label: string
  readonly officialTerm: string
  readonly hint: string
  readonly isRequired: boolean
  readonly isLocked: boolean
  readonly isAccepted: boolean
  /** What an advisor asked to have corrected here. */
  readonly remark: string | null
}

export type FieldView = Item & {
  readonly id: string
  readonly kind: FieldKind
  /** Of a day. */
  readonly when: TaskField['when'] | null
  readonly example: string | null
  readonly options: readonly OptionView[] | null
  /** In their order, where there are too many for one list. */
  readonly groups: readonly OptionGroupView[] | null
  /** Of a list that is typed line by line. */
  readonly columns: readonly ColumnView[] | null
  /** What is wrong in which of its cells. */
  readonly marks: readonly CellMark[]
  /** What the control shows: the answer, or one that is offered and not saved yet. */
  readonly value: string
  readonly isOffered: boolean
  readonly savedAt: string | null
  /** What is wrong with the answer that is saved; an empty one is not wrong yet. */
  readonly problem: string | null
  /** What the advisor asked for and what is wrong, in one text. */
  readonly correction: string | null
}

export type DocumentView = Item & {
  readonly type: string
  readonly file: {
    readonly to: string
    readonly filename: string
    readonly sizeBytes: number
    readonly number: number
    readonly uploadedAt: string
    /** Another document of the firm that is the same file. */
    readonly sameAs: string | null
  } | null
  /** It shows a person, and the reader has not agreed to that yet. */
  readonly needsConsent: boolean
  /** Other tasks of the roadmap that the same document serves. */
  readonly sharedWith: readonly string[]
}

export type Fix = { readonly itemId: string; readonly label: string; readonly text: string }

type Input = { readonly task: Task; readonly loaded: LoadedRoadmap; readonly words: Words }

const inChinese = translator('zh-CN')

export function fieldViews({ task, loaded, words }: Input): readonly FieldView[] {
  const { t, scope, sentences } = words
  const problems = new Map(taskProblems(task, loaded.givenFor(task)).map(({ itemId, code }) => [itemId, code]))
  return shownFields(task, loaded).map((field) => {
    const key = `catalogue:tasks.${task.id}.fields.${field.id}` as const
    const itemId = fieldItemId(task.id, field.id)
    const answer = loaded.rows.answers.find((row) => row.taskId === task.id && row.fieldId === field.id)
    const found = problems.get(itemId)
    const problem = answer?.value && found && found !== 'missing' ? t(`forms:answer.${found}`) : null
    const verdict = judged(itemId, { loaded, words })
    // What is asked no more stays as it is, unless an advisor has asked to correct it.
    const isKept = field.isEarlier === true && verdict.remark === null
    const isLocked = isKept || !isItemEditable(loaded.locks, task.stage, itemId)
    // A reader who cannot save it would take an offer for an answer.
    const offered = !answer && !isLocked && canEdit(scope.role) && field.offers ? loaded.rows.firm[field.offers] : ''
    return {
      id: field.id,
      kind: field.kind,
      when: field.when ?? null,
      label: t(`${key}.label`),
      officialTerm: inChinese(`${key}.label`),
      hint: sentences([t(`${key}.hint`), offered && t('evidence:offered')]),
      example: field.kind === 'choice' ? null : t(`${key}.example`),
      isRequired: field.isRequired,
      options: optionsOf({ task, field, t, language: scope.language }),
      groups: groupsOf({ field, loaded, language: scope.language }),
      columns: columnsOf(field, t),
      marks: marksOf(field, { text: answer?.value ?? '', today: loaded.roadmap.asOf, t }),
      value: answer?.value ?? offered,
      isOffered: offered !== '',
      savedAt: answer ? new Date(answer.savedAt).toISOString() : null,
      problem,
      correction: sentences([verdict.remark, problem]) || null,
      isLocked,
      ...verdict,
    }
  })
}

function shownFields(task: Task, { rows }: LoadedRoadmap): Task['fields'] {
  const isAnswered = (id: string) =>
    rows.answers.some(({ taskId, fieldId, value }) => taskId === task.id && fieldId === id && !isBlank(value))
  return task.fields.filter(({ id, isEarlier }) => !isEarlier || isAnswered(id))
}

export function documentViews({
  task,
  loaded,
  words,
  hasAgreed,
}: Input & { readonly hasAgreed: boolean }): readonly DocumentView[] {
  const { t, scope, sentences } = words
  const onRoadmap = new Set(loaded.roadmap.stages.flatMap((stage) => stage.tasks.map(({ id }) => id)))
  const isDone = isDoneElsewhere(task, loaded.givenFor(task))
  return task.documents.map(({ type, isRequired }) => {
    const found = loaded.rows.documents.find((document) => document.type === type)
    const twin = found && loaded.rows.documents.find((one) => one.type !== type && one.sha256 === found.sha256)
    const others = catalogue.tasks.filter(
      ({ id, documents }) => id !== task.id && onRoadmap.has(id) && documents.some((one) => one.type === type),
    )
    return {
      type,
      label: t(`catalogue:documents.${type}.title`),
      officialTerm: inChinese(`catalogue:documents.${type}.title`),
      hint: sentences([t(`catalogue:documents.${type}.hint`), t('evidence:documents.rules')]),
      isRequired: isRequired && !isDone,
      file: found
        ? {
            to: paths.firm.document(scope.firmId, found.versionId),
            filename: found.filename,
            sizeBytes: found.sizeBytes,
            number: found.number,
            sameAs: twin ? t(`catalogue:documents.${twin.type}.title` as 'common:back') : null,
            uploadedAt: new Date(found.uploadedAt).toISOString(),
          }
        : null,
      needsConsent: isIdentityDocument(type) && !hasAgreed,
      sharedWith: others.map(({ id }) => t(`catalogue:tasks.${id}.title`)),
      isLocked: !isDocumentEditable(loaded.locks, type),
      ...judged(documentItemId(task.id, type), { loaded, words }),
    }
  })
}

/** Everything an advisor sent back on this task, tools included. */
export function fixesOf({ task, loaded, words }: Input): readonly Fix[] {
  return itemIds(task).flatMap((itemId) => {
    const { remark } = judged(itemId, { loaded, words })
    return remark ? [{ itemId, label: labelOf(task, itemId, words), text: remark }] : []
  })
}

function labelOf(task: Task, itemId: string, { t }: Words): string {
  const rest = itemId.slice(task.id.length + 1)
  if (rest.startsWith('doc.')) return t(`catalogue:documents.${rest.slice(4)}.title`)
  return rest === task.tool
    ? t(`catalogue:tasks.${task.id}.tool`)
    : t(`catalogue:tasks.${task.id}.fields.${rest}.label`)
}

/** An approval of the whole stage accepts each of its items; a rejection leaves none accepted and nothing to correct. */
function judged(
  itemId: string,
  { loaded, words: { t, sentences, scope } }: Omit<Input, 'task'>,
): Pick<Item, 'isAccepted' | 'remark'> {
  const application = loaded.rows.applications.find(({ submitted }) => submitted.includes(itemId))
  const verdict = application?.verdicts.find((one) => one.itemId === itemId)
  if (!application || !verdict || application.status === 'rejected')
    return { isAccepted: application?.status === 'approved', remark: null }
  const isOpen = verdict.verdict === 'needs_changes' && application.status === 'changes_requested'
  const reason = verdict.reasonCode ? t(`reviews:reasons.${verdict.reasonCode}.text` as 'common:back') : ''
  const note = inWords(asWritten(verdict.note, verdict.language), scope.language, t)
  return {
    isAccepted: verdict.verdict === 'accepted',
    remark: isOpen ? sentences([note, reason]) : null,
  }
}
