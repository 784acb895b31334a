// What the pre-check found, in the reader's words: before a stage is handed in, on a task's page, and beside a case.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { findRule, findTask } from '~/domain/catalogue/catalogue'
import type { Task } from '~/domain/catalogue/types'
import { CHANNELS_LOOK_AT, preCheck, RULE_BEHIND, type PreCheckResult } from '~/domain/evidence/pre-check'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { formatDate, formatList } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export type PreCheckLine = {
  readonly itemId: string
  readonly verdict: string
  readonly item: string
  readonly text: string
  readonly todo: string
  /** Chosen sales channels that look at it too. */
  readonly channels: string | null
  readonly rule: { readonly text: string; readonly to: string } | null
}

export type PreCheckView = {
  readonly outcome: 'rejected' | 'questioned' | 'fine'
  readonly heading: string
  readonly lead: string
  readonly found: readonly PreCheckLine[]
  readonly fine: { readonly heading: string; readonly lines: readonly string[] } | null
}

/** For the firm, about tasks of its roadmap. Null when nothing could be judged yet. */
export function preCheckOf(
  loaded: LoadedRoadmap,
  { tasks, language }: { readonly tasks: readonly Task[]; readonly language: Language },
): PreCheckView | null {
  const { rows, roadmap } = loaded
  const answers = new Map(rows.answers.map(({ taskId, fieldId, value }) => [`${taskId}.${fieldId}`, value]))
  const results = preCheck({
    firm: rows.firm,
    tasks,
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    paperTypes: rows.documents.map(({ type }) => type),
    day: roadmap.asOf,
  })
  return viewOf(results, { language, channels: rows.channels })
}

/** For the advisor, about what was handed in. */
export function preCheckOfSnapshot(
  snapshot: SubmissionSnapshot,
  { day, language }: { readonly day: IsoDate; readonly language: Language },
): PreCheckView | null {
  const items = snapshotItems(snapshot)
  const answers = new Map(items.flatMap((item) => (item.kind === 'field' ? [[item.itemId, item.value]] : [])))
  const results = preCheck({
    firm: snapshot.firm,
    tasks: snapshot.tasks.flatMap(({ taskId }) => findTask(taskId) ?? []),
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    paperTypes: items.flatMap((item) => (item.kind === 'document' && item.file ? [item.documentType] : [])),
    day,
  })
  const view = viewOf(results, { language, channels: [] })
  if (!view) return null
  const t = translator(language)
  const heading =
    view.found.length > 0 ? t('precheck:desk.heading', { count: view.found.length }) : t('precheck:desk.fine')
  return { ...view, heading, lead: t('precheck:desk.lead') }
}

type Reader = { readonly language: Language; readonly channels: readonly string[] }

function viewOf(results: readonly PreCheckResult[], reader: Reader): PreCheckView | null {
  if (results.length === 0) return null
  const t = translator(reader.language)
  const found = results.filter(({ outcome }) => outcome !== 'fine')
  const rejected = found.filter(({ outcome }) => outcome === 'would_be_rejected')
  const fine = results.filter(({ outcome }) => outcome === 'fine')
  const outcome = rejected.length > 0 ? 'rejected' : found.length > 0 ? 'questioned' : 'fine'
  return {
    outcome,
    heading:
      outcome === 'fine'
        ? t('precheck:heading.fine')
        : t(`precheck:heading.${outcome}`, { count: outcome === 'rejected' ? rejected.length : found.length }),
    lead: t(`precheck:lead.${outcome}`),
    // What would be sent back comes first.
    found: [...rejected, ...found.filter((one) => !rejected.includes(one))].map((one) => lineOf(one, reader)),
    fine:
      fine.length === 0
        ? null
        : {
            heading: t('precheck:fineList', { count: fine.length }),
            lines: fine.map((one) =>
              t('precheck:line', { item: labelOf(one.itemId, reader), text: sentence(one, 'fine', reader) }),
            ),
          },
  }
}

function lineOf(one: PreCheckResult, reader: Reader): PreCheckLine {
  const t = translator(reader.language)
  const names = reader.channels.map((id) => t(`channels:channels.${id}.name` as ServerKey))
  const rule = findRule(RULE_BEHIND[one.check] ?? '')
  return {
    itemId: one.itemId,
    verdict: t(`precheck:verdict.${one.outcome === 'fine' ? 'may_be_questioned' : one.outcome}`),
    item: labelOf(one.itemId, reader),
    text: sentence(one, 'bad', reader),
    todo: t(`precheck:checks.${one.check}.todo`),
    channels:
      names.length > 0 && CHANNELS_LOOK_AT.includes(one.check)
        ? t('precheck:channels', { names: formatList(reader.language, names) })
        : null,
    rule: rule && {
      text: t('precheck:rule', { title: t(`catalogue:rules.${rule.id}.title`) }),
      to: paths.law.rule(rule.id),
    },
  }
}

function sentence({ check, given, expected }: PreCheckResult, kind: 'fine' | 'bad', { language }: Reader): string {
  const shown = (text: string) => (isIsoDate(text) ? formatDate(language, text) : text)
  return translator(language)(`precheck:checks.${check}.${kind}`, { given: shown(given), expected: shown(expected) })
}

function labelOf(itemId: string, { language }: Reader): string {
  const [taskId = '', part = '', type = ''] = itemId.split('.')
  const key = part === 'doc' ? `documents.${type}.title` : `tasks.${taskId}.fields.${part}.label`
  return translator(language)(`catalogue:${key}`)
}
