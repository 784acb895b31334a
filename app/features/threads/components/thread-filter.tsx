import { Tabs } from '~/ui/data/tabs'
import { useTranslate } from '~/i18n/use-translate'
import type { ThreadPage } from '../thread-queries.server'

/** Everything, or what was said about one item. */
export function ThreadFilter({ filters }: Pick<ThreadPage, 'filters'>) {
  const t = useTranslate()
  if (filters.length === 0) return null
  return (
    <div className="mb-5">
      <Tabs label={t('threads:filter.label')} tabs={filters} />
    </div>
  )
}
