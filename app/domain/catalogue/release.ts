// Releases of the catalogue that a portal has run: what each of them compares with when it is published, and in which words
// a firm is told what one of them changed.
import type { Language } from '../shared/language'
import type { IsoDate } from '../shared/dates'
import { newestFirst } from './rule-history'
import type { CatalogueImpact } from './catalogue-impact'
import type { Catalogue, Rule } from './types'

/** A name in each language. */
export type Titles = Readonly<Record<Language, string>>

/** What is kept of a release: enough to compare it later, and to name what a later release no longer knows. */
export type ReleaseContent = Pick<Catalogue, 'tasks' | 'rules'> & {
  readonly titles: {
    readonly tasks: Readonly<Record<string, Titles>>
    readonly rules: Readonly<Record<string, Titles>>
  }
}

export type CatalogueRelease = {
  readonly version: string
  readonly recordedAt: Date
  readonly publishedAt: Date | null
}

/** Firms created in this time have only known the release `before`, or were last told of it. */
export type Span = { readonly before: string; readonly from: Date | null; readonly until: Date }

/**
 * What the firms knew before a release. Those that were there when the last published release was replaced know that one;
 * those that came while a release ran that was never published have known nothing else.
 */
export function spansBefore(version: string, releases: readonly CatalogueRelease[]): readonly Span[] {
  const row = releases.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
  const target = row.findIndex((release) => release.version === version)
  const last = row.slice(0, Math.max(target, 0)).findLastIndex(({ publishedAt }) => publishedAt !== null)
  if (last < 0) return []
  return row.slice(last, target).flatMap((release, index) => {
    const next = row[last + index + 1]
    return next
      ? [{ before: release.version, from: index === 0 ? null : release.recordedAt, until: next.recordedAt }]
      : []
  })
}

/** Only the newest release can be published: of an older one, firms would be told what is no longer true. */
export function canPublish(version: string, releases: readonly CatalogueRelease[]): boolean {
  const release = releases.find((one) => one.version === version)
  return release?.publishedAt === null && releases.every(({ recordedAt }) => recordedAt <= release.recordedAt)
}

export type ToldChange = {
  readonly taskId: string
  readonly kind: 'added' | 'changed' | 'dropped'
  readonly title: Titles
  /** Something was given for a task that is no longer asked for; it stays stored. */
  readonly isKept: boolean
  /** The rule that is the reason; when it is not `isNew`, the rule stood already and our list was put right. */
  readonly rule: {
    readonly id: string
    readonly title: Titles
    readonly since: IsoDate
    readonly isNew: boolean
  } | null
}

type Telling = { readonly impact: CatalogueImpact; readonly before: ReleaseContent; readonly after: ReleaseContent }

/** What one firm is told: what comes first, then what changes, then what goes. */
export function changesToTell({ impact, before, after }: Telling): readonly ToldChange[] {
  const told = (kind: ToldChange['kind'], ids: readonly string[]) =>
    ids.map((taskId) => ({
      taskId,
      kind,
      title: after.titles.tasks[taskId] ?? before.titles.tasks[taskId] ?? { 'zh-CN': taskId, en: taskId },
      isKept: impact.keptAside.includes(taskId),
      rule: reasonFor({ taskId, before, after }),
    }))
  return [...told('added', impact.added), ...told('changed', impact.changed), ...told('dropped', impact.dropped)]
}

type Question = { readonly taskId: string; readonly before: ReleaseContent; readonly after: ReleaseContent }

/** The newest rule that came with the release; without one, the newest on which the task rests. */
function reasonFor({ taskId, before, after }: Question): ToldChange['rule'] {
  const earlier = before.tasks.find(({ id }) => id === taskId)
  const later = after.tasks.find(({ id }) => id === taskId)
  const old = earlier?.rules ?? []
  const ids = [...(later?.rules ?? old), ...(later?.retiredBy ? [later.retiredBy] : [])]
  const isReplacement = ({ supersedes = [] }: Rule) => supersedes.some((id) => old.includes(id))
  const rules = after.rules.filter((rule) => ids.includes(rule.id) || isReplacement(rule))
  const since = new Map(before.rules.map((rule) => [rule.id, rule.validFrom]))
  const newest = (some: readonly Rule[]) => some.toSorted(newestFirst)[0]
  const came = newest(rules.filter(({ id, validFrom }) => since.get(id) !== validFrom))
  const rule = came ?? newest(rules) ?? newest(before.rules.filter(({ id }) => ids.includes(id)))
  const title = rule && (after.titles.rules[rule.id] ?? before.titles.rules[rule.id])
  return rule && title
    ? { id: rule.id, title, since: rule.validFrom ?? rule.lastCheckedOn, isNew: came !== undefined }
    : null
}
