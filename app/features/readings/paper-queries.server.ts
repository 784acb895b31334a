// A paper as a second reader looks at it: of the round that is read, and without a word that anybody said about it.
import type { AdvisorScope } from '~/domain/access/scopes'
import { taskOfItem } from '~/domain/application/snapshot'
import { paperPage, placeOf, type PaperPage } from '~/features/reviews/paper-queries.server'
import { loadPaper } from '~/features/reviews/paper-rows-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { openReading } from './reading-queries.server'

type Asked = { readonly readingId: string | undefined; readonly versionId: string; readonly page: number }

/** Two queries, and one line in the log of readers. 404 for a paper of another round, as for a reading that is not this person's. */
export async function getReadingPaper(scope: AdvisorScope, { readingId, versionId, page }: Asked): Promise<PaperPage> {
  const { id, applicationId, round } = await openReading(scope, readingId)
  const all = await loadPaper({ applicationId, versionId })
  const rows = { ...all, rounds: all.rounds.filter((one) => one.round === round), verdicts: [] }
  const place = placeOf(rows, versionId)
  return paperPage(scope, {
    ...{ rows, place, page, isBlind: true },
    back: {
      to: paths.advisor.readingTask(id, taskOfItem(place.paper.itemId)),
      label: translator(scope.language)('casework:reading.backToReading'),
    },
    toPaper: (other) => paths.advisor.readingPaper(id, other),
  })
}
