import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import type { Queue } from '../queries.server'
import { QUEUE_TABS, shownCount } from '../schema'

/** What is looked for stays, whichever part of the queue one turns to. */
export function QueueTabs({ queue }: { readonly queue: Queue }) {
  const t = useTranslate()
  return (
    <Tabs
      label={t('reviews:queue.label')}
      tabs={QUEUE_TABS.map((tab) => ({
        to: paths.advisor.queue({ ...queue.place, tab, page: undefined }),
        label: t(`reviews:queue.tabs.${tab}`),
        isCurrent: tab === queue.tab,
        count: shownCount(queue.counts[tab]),
      }))}
    />
  )
}
