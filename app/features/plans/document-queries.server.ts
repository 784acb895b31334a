// Documents of a firm's library that can prove something: every version, newest first, but for those that show a person or do harm.
import { isIdentityDocument } from '~/domain/evidence/identity-documents'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { db, type Tx } from '~/server/db.server'

export type Proof = { readonly versionId: string; readonly label: string }

/** A select with more would be no help. */
const MOST_OFFERED = 100

export async function listProofs(
  { firmId, language }: { readonly firmId: string; readonly language: Language },
  client: Pick<Tx, 'documentVersion'> = db,
): Promise<readonly Proof[]> {
  const rows = await client.documentVersion.findMany({
    where: { document: { firmId }, scan: { not: 'infected' }, bytesErasedAt: null },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: MOST_OFFERED,
    select: { id: true, number: true, filename: true, document: { select: { type: true } } },
  })
  const t = translator(language)
  return rows
    .filter(({ document }) => !isIdentityDocument(document.type))
    .map(({ id, number, filename, document }) => ({
      versionId: id,
      label: t('work:document', {
        title: t(`catalogue:documents.${document.type}.title`),
        file: filename,
        number,
      }),
    }))
}
