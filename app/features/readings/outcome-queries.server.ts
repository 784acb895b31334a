// What follows from a reading, told to the reader after it was given: only then is the first decision theirs to know.
import type { AdvisorScope } from '~/domain/access/scopes'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export type ReadingOutcome = { readonly agrees: boolean; readonly heading: string; readonly text: string }

/** Null unless the address names a reading that this person gave. */
export async function outcomeOf(scope: AdvisorScope, request: Request): Promise<ReadingOutcome | null> {
  const id = new URL(request.url).searchParams.get('done') ?? ''
  if (!UUID.test(id)) return null
  const given = await db.secondReading.findFirst({
    where: { id, secondById: scope.userId, second: { not: null } },
    select: { kind: true, first: true, second: true, application: { select: { reference: true } } },
  })
  if (!given) return null
  const t = translator(scope.language)
  const agrees = given.first === given.second
  return {
    agrees,
    heading: t(agrees ? 'casework:outcome.agree' : 'casework:outcome.disagree', {
      reference: given.application.reference,
    }),
    text: t(`casework:outcome.${given.kind}.${agrees ? 'agree' : 'disagree'}`, {
      first: t(`casework:readings.${given.first}`),
    }),
  }
}
