import { consentState, type ConsentPurpose } from '~/domain/access/consents'
import { db } from '~/server/db.server'

export async function hasConsent(userId: string, purpose: ConsentPurpose): Promise<boolean> {
  const rows = await db.consent.findMany({ where: { userId, purpose }, orderBy: { at: 'desc' }, take: 1 })
  return consentState(rows, purpose).state === 'given'
}
