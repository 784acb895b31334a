// What the pre-check found, in the reader's words: before a stage is submitted, on a task's page, and beside a case.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, type FrozenPreCheck, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { findTask } from '~/domain/catalogue/catalogue'
import type { Task } from '~/domain/catalogue/types'
import { findChannel } from '~/domain/channel/find-channel'
import { contradictionChecks } from '~/domain/evidence/contradiction-items'
import { channelChecks, type ChannelResults } from '~/domain/evidence/channel-checks'
import { preCheck } from '~/domain/evidence/pre-check'
import type { PreCheckInput } from '~/domain/evidence/pre-check-result'
import { shipmentOf } from '~/domain/firm/profile'
import type { IsoDate } from '~/domain/shared/dates'
import { givenBy } from '~/features/roadmap/contradiction-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { placeOfItem } from './item-place-queries.server'
import {
  channelLines,
  labelOf,
  lineOf,
  sentenceOf,
  type Finding,
  type PreCheckLine,
  type PreCheckReader,
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

type Asked = {
  readonly tasks: readonly Task[]
  readonly language: Language
  readonly returnTo: string
  /** A task's own page says above the pre-check what contradicts; before a stage is submitted it is one of the findings. */
  readonly about: 'task' | 'stage'
}

/** For the firm, about tasks of its roadmap. Null when nothing could be judged yet. */
export function preCheckOf(loaded: LoadedRoadmap, { tasks, language, returnTo, about }: Asked): PreCheckView | null {
  const { id } = loaded.rows.firm
  const law = paths.firm.law(id, returnTo)
  const found = about === 'stage' ? freezeStage(loaded, tasks) : freezePreCheck(loaded, tasks)
  const results = found.results.filter((result) => !isSaidAtTheField(result))
  return viewOf(
    { ...found, results },
    { language, tasks, law, placeOf: (itemId) => placeOfItem({ firmId: id, itemId, returnTo }) },
  )
}

/** The field itself says of a day ahead that it is wrong, on the task's page and in the list of what is missing. */
function isSaidAtTheField({ check, outcome }: FrozenPreCheck['results'][number]): boolean {
  return check === 'done_by_today' && outcome !== 'fine'
}

/** The same as it is kept with a submission, so that the advisor reads what the firm read. */
export function freezeStage(loaded: LoadedRoadmap, tasks: readonly Task[]): FrozenPreCheck {
  const found = freezePreCheck(loaded, tasks)
  return { ...found, results: [...found.results, ...contradictionChecks(givenBy(loaded), tasks)] }
}

function freezePreCheck(loaded: LoadedRoadmap, tasks: readonly Task[]): FrozenPreCheck {
  const { rows, roadmap } = loaded
  const answers = new Map(rows.answers.map(({ taskId, fieldId, value }) => [`${taskId}.${fieldId}`, value]))
  const input: PreCheckInput = {
    firm: { ...rows.firm, ships: shipmentOf(rows.firm.tracks) },
    tasks,
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    documents: rows.documents,
    channels: rows.channels,
    mode: rows.mode?.mode ?? null,
    sells: givenBy(loaded),
    day: roadmap.asOf,
  }
  return {
    day: input.day,
    results: preCheck(input),
    byChannel: channelChecks(input).map(({ channel, results }) => ({ channelId: channel.id, results })),
  }
}

/** For the advisor: what the firm was told when it submitted. Of older submissions only what can be worked out from them. */
export function preCheckOfSnapshot(
  snapshot: SubmissionSnapshot,
  { day, language }: { readonly day: IsoDate; readonly language: Language },
): PreCheckView | null {
  // A plan for a market has no answers and names that could contradict each other.
  if (snapshot.subject) return null
  const frozen = snapshot.preCheck ?? workedOut(snapshot, day)
  const tasks = snapshot.tasks.flatMap(({ taskId }) => findTask(taskId) ?? [])
  const view = viewOf(frozen, { language, tasks, law: paths.law })
  if (!view) return null
  const t = translator(language)
  const heading =
    view.found.length > 0 ? t('precheck:workspace.heading', { count: view.found.length }) : t('precheck:workspace.fine')
  const lead = snapshot.preCheck
    ? t('precheck:workspace.seen', { day: formatDate(language, frozen.day) })
    : t('precheck:workspace.lead')
  return { ...view, heading, lead }
}

/** Colour, pixels and pages of documents and the choice of channels were not kept with these. */
function workedOut(snapshot: SubmissionSnapshot, day: IsoDate): FrozenPreCheck {
  const items = snapshotItems(snapshot)
  const answers = new Map(items.flatMap((item) => (item.kind === 'field' ? [[item.itemId, item.value]] : [])))
  const input: PreCheckInput = {
    firm: snapshot.firm,
    tasks: snapshot.tasks.flatMap(({ taskId }) => findTask(taskId) ?? []),
    answerTo: (taskId, fieldId) => answers.get(`${taskId}.${fieldId}`) ?? '',
    documents: items.flatMap((item) =>
      item.kind === 'document' && item.file ? [{ ...item.file, type: item.documentType }] : [],
    ),
    channels: [],
    mode: null,
    day,
  }
  return { day, results: preCheck(input), byChannel: [] }
}

/** Remarks of a pre-check that somebody should look at. */
export function countHits({ results, byChannel }: FrozenPreCheck, tasks: readonly { readonly id: string }[]): number {
  const findings = [...results, ...choicesIn(tasks, withChannels(byChannel)).map(({ result }) => result)]
  return findings.filter(({ outcome }) => outcome !== 'fine').length
}

function withChannels(byChannel: FrozenPreCheck['byChannel']): readonly ChannelResults[] {
  return byChannel.flatMap(({ channelId, results }) => {
    const channel = findChannel(channelId)
    return channel ? [{ channel, results }] : []
  })
}

type Reader = Pick<PreCheckReader, 'language' | 'law' | 'placeOf'> & { readonly tasks: readonly Task[] }

function viewOf({ day, results, byChannel: kept }: FrozenPreCheck, reader: Reader): PreCheckView | null {
  const { language, tasks, law, placeOf } = reader
  const byChannel = withChannels(kept)
  const findings = [...results.map((result) => ({ result, channel: null })), ...choicesIn(tasks, byChannel)]
  if (findings.length === 0) return null
  const t = translator(language)
  const found = findings.filter(({ result }) => result.outcome !== 'fine')
  const rejected = found.filter(({ result }) => result.outcome === 'would_be_rejected')
  const fine = findings.filter(({ result }) => result.outcome === 'fine')
  const outcome = rejected.length > 0 ? 'rejected' : found.length > 0 ? 'questioned' : 'fine'
  const words = { language, byChannel, law, day, placeOf }
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

/** What only concerns one channel is said where the channels are submitted; that one does not suit is a contradiction there. */
function choicesIn(
  tasks: readonly { readonly id: string }[],
  byChannel: readonly ChannelResults[],
): readonly Finding[] {
  const ids = tasks.map(({ id }) => id)
  return byChannel.flatMap(({ channel, results }) =>
    results
      .filter(
        ({ check, itemId }) =>
          check.startsWith('channel_') && check !== 'channel_fit' && ids.some((id) => itemId.startsWith(`${id}.`)),
      )
      .map((result) => ({ result, channel: channel.id })),
  )
}
