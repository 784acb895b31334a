import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import type { Queue } from '../queries.server'
import { QUEUE_TABS, shownCount, type QueueTab } from '../queue-place'

function labelOf(tab: QueueTab, { isLead }: Pick<Queue, 'isLead'>) {
  if (tab === 'decided') return isLead ? 'allDecided' : 'ownDecided'
  if (tab === 'waiting') return isLead ? 'allWaiting' : 'ownWaiting'
  return tab
}

/** What is looked for stays, whichever part of the queue one turns to. */
export function QueueTabs({ queue }: { readonly queue: Queue }) {
  const t = useTranslate()
  return (
    <Tabs
      label={t('reviews:queue.label')}
      tabs={QUEUE_TABS.map((tab) => ({
        to: paths.advisor.queue({ ...queue.place, tab, page: undefined }),
        // An advisor's part of these two is the own cases; a lead's is everybody's.
        label: t(`reviews:queue.tabs.${labelOf(tab, queue)}`),
        isCurrent: tab === queue.tab,
        count: shownCount(queue.counts[tab]),
      }))}
    />
  )
}
