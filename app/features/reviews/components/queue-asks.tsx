import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { Queue } from '../queries.server'
import { ASKINGS, type Asking } from '../queue-place'

/** What waits for somebody although it lies in no tab of theirs; nothing where nothing waits. */
export function QueueAsks({ queue }: { readonly queue: Pick<Queue, 'asks' | 'isLead'> }) {
  const t = useTranslate()
  const all = (Object.keys(ASKINGS) as Asking[]).filter(
    (asking) => queue.asks[asking] > 0 && (queue.isLead || !asking.startsWith('escalated')),
  )
  if (all.length === 0) return null
  return (
    <nav aria-label={t('reviews:queue.asks.heading')} className="mt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {all.map((asking) => (
          <li key={asking}>
            <Link to={paths.advisor.queue(ASKINGS[asking])} className="inline-block py-1 font-semibold text-yours">
              {t(`reviews:queue.asks.${asking}`, { count: queue.asks[asking] })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
