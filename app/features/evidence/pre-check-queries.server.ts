// What the pre-check found, in the reader's words: before a stage is handed in, on a task's page, and beside a case.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { findTask } from '~/domain/catalogue/catalogue'
import type { Task } from '~/domain/catalogue/types'
import { channelChecks, type ChannelResults } from '~/domain/evidence/channel-checks'
import { preCheck } from '~/domain/evidence/pre-check'
import type { PreCheckInput } from '~/domain/evidence/pre-check-result'
import type { IsoDate } from '~/domain/shared/dates'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths, type LawPaths } from '~/paths'
import {
  channelLines,
  labelOf,
  lineOf,
  sentenceOf,
  type Finding,
  type PreCheckLine,
} from './pre-check-words-queries.server'

export type { PreCheckLine }

export type PreCheckView = {
  readonly outcome: 'rejected' | 'questioned' | 'fine'
  readonly heading: string
  readonly lead: string
  readonly found: readonly PreCheckLine[]
  readonly fine: { readonly heading: string; readonly lines: readonly string[] } | null
  /** One line for each chosen sales channel; null where none was chosen or the page is about something else. */
  readonly channels: { readonly heading: string; readonly lines: readonly string[] } | null
}

type Asked = { readonly tasks: readonly Task[]; readonly language: Language; readonly returnTo: string }

/** For the firm, about tasks of its roadmap. Null when nothing could be judged yet. */
export function preCheckOf(loaded: LoadedRoadmap, { tasks, language, returnTo }: Asked): PreCheckView | null {
  const { rows, roadmap } = loaded
  const answers = new Map(rows.answers.map(({ taskId, fieldId, value }) => [`${taskId}.${fieldId}`, value]))
  const input: PreCheckInput = {
    firm: rows.firm,
    tasks,
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    papers: rows.documents,
    channels: rows.channels,
    mode: rows.mode?.mode ?? null,
    day: roadmap.asOf,
  }
  const law = paths.firm.law(rows.firm.id, returnTo)
  return viewOf(input, { language, byChannel: channelChecks(input), law })
}

/** For the advisor, about what was handed in. Choices are frozen in words there, so channels are not judged again. */
export function preCheckOfSnapshot(
  snapshot: SubmissionSnapshot,
  { day, language }: { readonly day: IsoDate; readonly language: Language },
): PreCheckView | null {
  const items = snapshotItems(snapshot)
  const answers = new Map(items.flatMap((item) => (item.kind === 'field' ? [[item.itemId, item.value]] : [])))
  const input: PreCheckInput = {
    firm: snapshot.firm,
    tasks: snapshot.tasks.flatMap(({ taskId }) => findTask(taskId) ?? []),
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    papers: items.flatMap((item) =>
      item.kind === 'document' && item.file ? [{ ...item.file, type: item.documentType }] : [],
    ),
    channels: [],
    mode: null,
    day,
  }
  const view = viewOf(input, { language, byChannel: [], law: paths.law })
  if (!view) return null
  const t = translator(language)
  const heading =
    view.found.length > 0 ? t('precheck:desk.heading', { count: view.found.length }) : t('precheck:desk.fine')
  return { ...view, heading, lead: t('precheck:desk.lead') }
}

type Reader = {
  readonly language: Language
  readonly byChannel: readonly ChannelResults[]
  readonly law: LawPaths
}

function viewOf(input: PreCheckInput, { language, byChannel, law }: Reader): PreCheckView | null {
  const findings = [...preCheck(input).map((result) => ({ result, channel: null })), ...choicesIn(input, byChannel)]
  if (findings.length === 0) return null
  const t = translator(language)
  const found = findings.filter(({ result }) => result.outcome !== 'fine')
  const rejected = found.filter(({ result }) => result.outcome === 'would_be_rejected')
  const fine = findings.filter(({ result }) => result.outcome === 'fine')
  const outcome = rejected.length > 0 ? 'rejected' : found.length > 0 ? 'questioned' : 'fine'
  const words = { language, byChannel, law, day: input.day }
  return {
    outcome,
    heading:
      outcome === 'fine'
        ? t('precheck:heading.fine')
        : t(`precheck:heading.${outcome}`, { count: outcome === 'rejected' ? rejected.length : found.length }),
    lead: t(`precheck:lead.${outcome}`),
    // What would be sent back comes first.
    found: [...rejected, ...found.filter((one) => !rejected.includes(one))].map((one) => lineOf(one, words)),
    fine:
      fine.length === 0
        ? null
        : {
            heading: t('precheck:fineList', { count: fine.length }),
            lines: fine.map((one) =>
              t('precheck:line', { item: labelOf(one.result.itemId, words), text: sentenceOf(one, 'fine', words) }),
            ),
          },
    channels: byChannel.length === 0 ? null : { heading: t('precheck:byChannel.heading'), lines: channelLines(words) },
  }
}

/** What only concerns one channel is said where the channels are handed in. */
function choicesIn({ tasks }: PreCheckInput, byChannel: readonly ChannelResults[]): readonly Finding[] {
  const ids = tasks.map(({ id }) => id)
  return byChannel.flatMap(({ channel, results }) =>
    results
      .filter(({ check, itemId }) => check.startsWith('channel_') && ids.some((id) => itemId.startsWith(`${id}.`)))
      .map((result) => ({ result, channel: channel.id })),
  )
}
