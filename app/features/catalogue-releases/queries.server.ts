// The administrator's page: which releases have run, and what the newest one changes for whom before anybody is told.
import type { AdminScope, Language } from '~/domain/access/scopes'
import { catalogue } from '~/domain/catalogue/catalogue'
import { canPublish, changesToTell, spansBefore, type ToldChange } from '~/domain/catalogue/release'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { countRegistered } from '~/features/registrations/queries.server'
import { db } from '~/server/db.server'
import { listTouched } from './release-queries.server'
import { changeViews, type ChangeView } from './words-queries.server'

type ReleaseRow = {
  readonly version: string
  readonly recordedAt: Date
  readonly publishedAt: Date | null
  readonly toldAt: Date | null
  readonly publishedBy: string | null
  readonly told: number
}

export type ReleaseView = ReleaseRow & { readonly isRunning: boolean }

export type TouchedFirm = {
  readonly id: string
  readonly name: string
  readonly creditCode: string
  readonly changes: readonly Pick<ChangeView, 'taskId' | 'kind' | 'title'>[]
  /** Titles of the tasks that go and for which something was given. */
  readonly kept: readonly string[]
}

export type PendingRelease = {
  readonly version: string
  readonly comparedWith: readonly string[]
  /** Registered firms that knew an earlier release; those that came later are not told. */
  readonly seen: number
  /** Registered since: they have known nothing but this release. */
  readonly newer: number
  readonly touched: number
  /** Each change with the words in which firms are told of it, and how many firms that is. */
  readonly steps: readonly (ChangeView & { readonly id: string; readonly firms: number })[]
  readonly firms: readonly TouchedFirm[]
  readonly page: number
  readonly pages: number
}

/** Newest first. The impact is worked out anew at each look, by the computation that the job will use. */
export async function getReleasesPage({ language }: AdminScope, asked: { readonly page: number; readonly now: Date }) {
  const rows = await db.$queryRaw<ReleaseRow[]>`
    SELECT v.version, v."recordedAt", v."publishedAt", v."toldAt", u.name AS "publishedBy",
      (SELECT count(*)::int FROM "CatalogueNotice" n WHERE n.version = v.version) AS told
    FROM "CatalogueVersion" v LEFT JOIN "User" u ON u.id = v."publishedById" ORDER BY v."recordedAt" DESC`
  const newest = rows[0]
  return {
    releases: rows.map((row): ReleaseView => ({ ...row, isRunning: row.version === catalogue.version })),
    pending:
      newest && canPublish(newest.version, rows)
        ? await pendingRelease({ ...asked, version: newest.version, rows, language })
        : null,
  }
}

type Asked = {
  readonly version: string
  readonly rows: readonly ReleaseRow[]
  readonly page: number
  readonly now: Date
  readonly language: Language
}

async function pendingRelease({ version, rows, page, now, language }: Asked): Promise<PendingRelease> {
  const steps = new Map<string, { readonly change: ToldChange; firms: number }>()
  const firms: TouchedFirm[] = []
  let seen = 0
  let touched = 0
  // A page that is not there is the last one, which is known only at the end.
  const first = (page - 1) * ROWS_A_PAGE
  const named = (change: ToldChange) => ({ taskId: change.taskId, kind: change.kind, title: change.title[language] })
  for await (const batch of listTouched({ version, asOf: chinaDay(now) })) {
    seen += batch.seen
    for (const impact of batch.touched) {
      const changes = changesToTell({ impact, before: batch.before, after: batch.after })
      for (const change of changes) {
        const id = `${change.kind} ${change.taskId} ${change.rule?.id ?? ''}`
        const known = steps.get(id) ?? { change: { ...change, isKept: false }, firms: 0 }
        known.firms += 1
        steps.set(id, known)
      }
      if (touched >= first && firms.length < ROWS_A_PAGE)
        firms.push({
          id: impact.firmId,
          name: inLanguage(language, { zh: impact.nameZh, en: impact.nameEn }),
          creditCode: impact.creditCode,
          changes: changes.map(named),
          kept: changes.filter(({ isKept }) => isKept).map(({ title }) => title[language]),
        })
      touched += 1
    }
  }
  const newer = (await countRegistered()) - seen
  const counted = [...steps].toSorted(([, a], [, b]) => b.firms - a.firms)
  const words = changeViews({ changes: counted.map(([, { change }]) => change), language, publishedAt: now })
  return {
    version,
    comparedWith: spansBefore(version, rows).map(({ before }) => before),
    seen,
    newer,
    touched,
    steps: words.map((view, index) => ({
      ...view,
      id: counted[index]?.[0] ?? view.taskId,
      firms: counted[index]?.[1].firms ?? 0,
    })),
    firms,
    page,
    pages: Math.ceil(touched / ROWS_A_PAGE),
  }
}
