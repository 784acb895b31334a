// What a firm is shown of the changes it was told of: on its roadmap until it puts them away, and on a page of their own.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import type { ToldChange } from '~/domain/catalogue/release'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { changeViews, type ChangeView } from './words-queries.server'

/** A notice with the day on which its release was published. */
export type NoticeRow = {
  readonly id: string
  readonly changes: readonly ToldChange[]
  readonly publishedAt: Date | string
}

export type NoticeView = {
  readonly id: string
  readonly heading: string
  readonly changes: readonly (ChangeView & { readonly to: string | null })[]
  readonly finished: string
  /** Where all changes can be read, and in which words that is offered. */
  readonly all: { readonly to: string; readonly label: string }
  /** The words of the button; null for those who only look on. */
  readonly putAway: string | null
}

/** More on the roadmap would push the roadmap itself out of sight. */
const SHOWN = 4

export function noticeView(notice: NoticeRow, scope: FirmScope): NoticeView {
  const t = translator(scope.language)
  const changes = changesOf(notice, scope)
  const count = changes.length
  return {
    id: notice.id,
    heading: t('releases:notice.heading'),
    changes: changes.slice(0, SHOWN),
    finished: t('releases:notice.finished'),
    all: {
      to: paths.firm.changes(scope.firmId),
      label: count > SHOWN ? t('releases:notice.more', { count }) : t('releases:notice.all'),
    },
    putAway: canEdit(scope.role) ? t('releases:notice.putAway') : null,
  }
}

/** Everything a firm was ever told, newest first. */
export async function listChanges(scope: FirmScope) {
  const notices = await db.catalogueNotice.findMany({
    where: { firmId: scope.firmId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, changes: true, createdAt: true, release: { select: { publishedAt: true } } },
  })
  return notices.map(({ id, changes, createdAt, release }) => ({
    id,
    toldOn: formatDate(scope.language, createdAt),
    changes: changesOf(
      // Written by the job that tells the firms, and by nobody else.
      { id, changes: changes as unknown as ToldChange[], publishedAt: release.publishedAt ?? createdAt },
      scope,
    ),
  }))
}

function changesOf({ changes, publishedAt }: NoticeRow, { language, firmId }: FirmScope): NoticeView['changes'] {
  return changeViews({
    changes,
    language,
    publishedAt: new Date(publishedAt),
    law: paths.firm.law(firmId, paths.firm.roadmap(firmId)),
  }).map((change) => ({
    ...change,
    to: change.kind !== 'dropped' && findTask(change.taskId) ? paths.firm.task(firmId, change.taskId) : null,
  }))
}
