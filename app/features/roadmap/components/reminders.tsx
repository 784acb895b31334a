import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import type { RoadmapPage } from '../page-queries.server'

/** What falls due soon, as the mails say it; nothing when nothing does. */
export function Reminders({ reminders }: Pick<RoadmapPage, 'reminders'>) {
  const t = useTranslate()
  if (reminders.length === 0) return null
  const overdue = reminders.filter(({ isOverdue }) => isOverdue).length
  const soon = reminders.filter(({ isOverdue, isSoon }) => isSoon && !isOverdue).length
  const later = reminders.length - overdue - soon
  const parts = [
    overdue > 0 && t('roadmap:overdue', { count: overdue }),
    soon > 0 && t('roadmap:reminders', { count: soon }),
    later > 0 && t('roadmap:remindersLater', { count: later }),
  ]
  return (
    <Notice tone="advice" heading={parts.filter(Boolean).join(t('roadmap:separator'))}>
      <ul className="flow [--flow:0.25rem]">
        {reminders.map(({ id, title, to, when }) => (
          <li key={id}>
            <Link to={to} className="inline-block py-0.5">
              {title}
            </Link>
            <span className="block text-small text-ink-soft">{when}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
