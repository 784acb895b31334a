import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import type { Unread } from '../queries.server'

type UnreadNoticeProps = {
  readonly unread: readonly Unread[]
  /** What was written about this task alone. */
  readonly taskId?: string
  /** Where all threads are listed. */
  readonly allTo: string
}

/** What an advisor wrote and nobody has opened yet; nothing when there is nothing. */
export function UnreadNotice({ unread, taskId, allTo }: UnreadNoticeProps) {
  const t = useTranslate()
  const shown = unread.filter((one) => taskId === undefined || one.taskId === taskId)
  const count = shown.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return null
  const [first] = shown
  return (
    <Notice heading={t(taskId === undefined ? 'roadmap:unread.all' : 'roadmap:unread.task', { count })}>
      <p>
        <Link to={shown.length === 1 && first ? first.to : allTo} className="inline-block py-0.5 font-semibold">
          {t('roadmap:unread.read')}
        </Link>
      </p>
    </Notice>
  )
}
