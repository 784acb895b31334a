// Lead advisors write what everybody in the workspace sends.
import type { AdvisorScope } from '~/domain/access/scopes'
import type { Bilingual } from '~/domain/application/snapshot'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { getTemplate } from './template-queries.server'

export type TemplateRefusal = { readonly code: 'template_changed' }
type Edit = { readonly titles: Bilingual; readonly texts: Bilingual; readonly version: number }

/** Refused when another lead saved it since the page was opened. */
export async function saveTemplate(
  scope: AdvisorScope,
  key: string | undefined,
  { titles, texts, version }: Edit,
  now: Date,
): Promise<Result<null, TemplateRefusal>> {
  const template = await requireForLead(scope, key)
  return write(scope, { ...template, titles, texts, version }, now)
}

/** Off: advisors cannot choose it any more; what was sent with it stays. */
export async function switchTemplate(
  scope: AdvisorScope,
  { key, isActive }: { readonly key: string; readonly isActive: boolean },
  now: Date,
): Promise<Result<null, TemplateRefusal>> {
  const template = await requireForLead(scope, key)
  if (template.isActive === isActive) return ok(null)
  return write(scope, { ...template, isActive }, now)
}

async function requireForLead(scope: AdvisorScope, key: string | undefined) {
  if (!scope.isLead) throw notFound()
  return getTemplate(scope, key)
}

type Row = Edit & { readonly key: string; readonly isActive: boolean }

async function write(
  { userId }: AdvisorScope,
  { key, titles, texts, isActive, version }: Row,
  now: Date,
): Promise<Result<null, TemplateRefusal>> {
  const data = { titles, texts, isActive, version: version + 1, updatedById: userId, updatedAt: now }
  const { count } =
    version === 0
      ? await db.messageTemplate.createMany({ data: [{ key, ...data }], skipDuplicates: true })
      : await db.messageTemplate.updateMany({ where: { key, version }, data })
  return count > 0 ? ok(null) : refused({ code: 'template_changed' })
}
