// The first export: once an advisor has verified the declaration it counts, and the firm gets its certificate.
import { randomInt } from 'node:crypto'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { documentItemId, fieldItemId, snapshotItems } from '~/domain/application/snapshot'
import { ok, refused, type Result } from '~/domain/shared/result'
import { chinaDay } from '~/domain/shared/dates'
import { CERTIFICATE_LENGTH, CERTIFICATE_SIGNS } from '~/domain/trade/certificate'
import type { Declaration } from '~/domain/trade/declaration'
import type { Tx } from '~/server/db.server'
import { checkClaim, DECLARATION_TASK } from './claim-queries.server'

export type VerifiedDeclaration = Declaration & { readonly documentVersionId: string | null }
export type DeclarationRefusal = {
  readonly code: 'declaration_invalid' | 'declaration_duplicate'
  readonly itemId: string
}

/** The declaration of a submission, read from what was frozen; refused when its number has been counted before. */
export async function claimDeclaration(
  tx: Tx,
  snapshot: SubmissionSnapshot,
  now: Date,
): Promise<Result<VerifiedDeclaration, DeclarationRefusal>> {
  const items = snapshotItems({ tasks: snapshot.tasks.filter(({ taskId }) => taskId === DECLARATION_TASK) })
  const itemId = fieldItemId(DECLARATION_TASK, 'declaration_number')
  const checked = checkClaim(
    Object.fromEntries(
      items.flatMap((item) =>
        item.kind === 'field' ? [[item.itemId.slice(DECLARATION_TASK.length + 1), item.value]] : [],
      ),
    ),
    chinaDay(now),
  )
  if (!checked.ok) return refused({ code: 'declaration_invalid', itemId })
  const { declarationNumber } = checked.value
  // Two advisors may approve the same number for two firms at once: the second waits here and then finds it taken.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`declaration ${declarationNumber}`}, 0))`
  const taken = await tx.exportDeclaration.findUnique({ where: { declarationNumber }, select: { id: true } })
  if (taken) return refused({ code: 'declaration_duplicate', itemId })
  const document = items.find((item) => item.itemId === documentItemId(DECLARATION_TASK, 'export_declaration'))
  return ok({
    ...checked.value,
    documentVersionId: document?.kind === 'document' ? (document.file?.versionId ?? null) : null,
  })
}

type Verification = {
  readonly firmId: string
  readonly applicationId: string
  readonly declaration: VerifiedDeclaration
  readonly verifiedById: string
  readonly now: Date
}

/** Counts the declaration and issues its certificate. Answers with the id of the declaration. */
export async function recordDeclaration(
  tx: Tx,
  { firmId, applicationId, declaration, verifiedById, now }: Verification,
): Promise<string> {
  const { declaredOn, ...rest } = declaration
  const { nameZh, nameEn, creditCode } = await tx.firm.findUniqueOrThrow({ where: { id: firmId } })
  const row = await tx.exportDeclaration.create({
    data: {
      ...rest,
      firmId,
      applicationId,
      declaredOn: new Date(`${declaredOn}T00:00:00Z`),
      verifiedById,
      verifiedAt: now,
      certificate: {
        create: { code: certificateCode(), issuedAt: now, firmNameZh: nameZh, firmNameEn: nameEn, creditCode },
      },
    },
    select: { id: true },
  })
  return row.id
}

function certificateCode(): string {
  return Array.from({ length: CERTIFICATE_LENGTH }, () =>
    CERTIFICATE_SIGNS.charAt(randomInt(CERTIFICATE_SIGNS.length)),
  ).join('')
}
