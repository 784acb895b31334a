import { CONSENT_PURPOSES, consentState, type ConsentPurpose, type ConsentState } from '~/domain/access/consents'
import type { PersonScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { db, type Tx } from '~/server/db.server'

export type OwnedFirm = { readonly id: string; readonly name: string }

/** Firms that would belong to nobody without the person. Of a firm that was taken back nobody can be the owner any more. */
export async function listOwnedAlone({ userId, language }: PersonScope, tx: Tx = db): Promise<readonly OwnedFirm[]> {
  const firms = await tx.firm.findMany({
    where: {
      takenBackAt: null,
      memberships: { some: { role: 'owner', userId }, none: { role: 'owner', userId: { not: userId } } },
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true, nameZh: true, nameEn: true },
  })
  return firms.map(({ id, nameZh, nameEn }) => ({ id, name: inLanguage(language, { zh: nameZh, en: nameEn }) }))
}

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
