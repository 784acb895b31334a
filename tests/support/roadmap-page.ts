import type { FirmScope } from '~/domain/access/scopes'
import { roadmapDates } from '~/features/calendar/roadmap-queries.server'
import * as page from '~/features/roadmap/page-queries.server'

/** The roadmap's page as its route puts it together. */
export function getRoadmapPage(scope: FirmScope, now: Date, asOf = ''): Promise<page.RoadmapPage> {
  return page.getRoadmapPage(scope, { now, asOf, datesOf: roadmapDates })
}
