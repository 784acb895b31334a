// What a file that was just brought is the same as: said at once, not when the stage is submitted.
import type { FirmScope } from '~/domain/access/scopes'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'

/** A sentence in the person's language where the bytes were there already, as this document or as another; null where they are new. */
export async function sameFileNote(
  { firmId, language }: Pick<FirmScope, 'firmId' | 'language'>,
  { type, at }: { readonly type: string; readonly at: Date },
): Promise<string | null> {
  const newest = { orderBy: { number: 'desc' as const }, take: 1, select: { sha256: true, uploadedAt: true } }
  const documents = await db.document.findMany({
    where: { firmId },
    select: { type: true, versions: newest },
    orderBy: { type: 'asc' },
  })
  const t = translator(language)
  const brought = documents.find((one) => one.type === type)?.versions[0]
  if (!brought) return null
  if (brought.uploadedAt < at) return t('evidence:library.thereAlready')
  const twin = documents.find((one) => one.type !== type && one.versions[0]?.sha256 === brought.sha256)
  if (!twin) return null
  return t('evidence:library.sameAs', { other: t(`catalogue:documents.${twin.type}.title` as 'common:back') })
}
