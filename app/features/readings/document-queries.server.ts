// A document as a second reader looks at it: of the round that is read, and without a word that anybody said about it.
import type { AdvisorScope } from '~/domain/access/scopes'
import { taskOfItem } from '~/domain/application/snapshot'
import { documentPage, placeOf, type DocumentPage } from '~/features/reviews/document-queries.server'
import { loadDocument } from '~/features/reviews/document-rows-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { openReading } from './reading-queries.server'

type Asked = { readonly readingId: string | undefined; readonly versionId: string; readonly page: number }

/** Two queries, and one line in the log of readers. 404 for a document of another round, as for a reading that is not this person's. */
export async function getReadingDocument(
  scope: AdvisorScope,
  { readingId, versionId, page }: Asked,
): Promise<DocumentPage> {
  const { id, applicationId, round } = await openReading(scope, readingId)
  const all = await loadDocument({ applicationId, versionId })
  const rows = { ...all, rounds: all.rounds.filter((one) => one.round === round), verdicts: [] }
  const place = placeOf(rows, versionId)
  return documentPage(scope, {
    ...{ rows, place, page, isBlind: true },
    back: {
      to: paths.advisor.readingTask(id, taskOfItem(place.document.itemId)),
      label: translator(scope.language)('casework:reading.backToReading'),
    },
    toDocument: (other) => paths.advisor.readingDocument(id, other),
  })
}
