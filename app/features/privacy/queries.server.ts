import { CONSENT_PURPOSES, consentState, type ConsentPurpose, type ConsentState } from '~/domain/access/consents'
import type { PersonScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'

export type ConsentLine = {
  readonly purpose: ConsentPurpose
  readonly state: ConsentState['state']
  /** When it was given or taken back. */
  readonly at: string | null
}

/** What the person agreed to, purpose by purpose. One query. */
export async function listConsents(scope: PersonScope): Promise<readonly ConsentLine[]> {
  const rows = await db.consent.findMany({ where: { userId: scope.userId } })
  return CONSENT_PURPOSES.map((purpose) => {
    const found = consentState(rows, purpose)
    return { purpose, state: found.state, at: 'at' in found ? found.at.toISOString() : null }
  })
}
