// The first export: once an advisor has verified the declaration it counts, and the firm gets its certificate.
import { randomInt } from 'node:crypto'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import { documentItemId, fieldItemId, snapshotItems } from '~/domain/application/snapshot'
import { ok, refused, type Result } from '~/domain/shared/result'
import { chinaDay } from '~/domain/shared/dates'
import { CERTIFICATE_LENGTH, CERTIFICATE_SIGNS } from '~/domain/trade/certificate'
import type { Declaration, ServiceIncome } from '~/domain/trade/declaration'
import type { Tx } from '~/server/db.server'
import { checkClaim, checkIncome, DECLARATION_TASK, SERVICE_TASK } from './claim-queries.server'

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
  const itemId = fieldItemId(DECLARATION_TASK, 'declaration_number')
  const checked = checkClaim(answersOf(snapshot, DECLARATION_TASK), chinaDay(now))
  if (!checked.ok) return refused({ code: 'declaration_invalid', itemId })
  const { declarationNumber } = checked.value
  // Two advisors may approve the same number for two firms at once: the second waits here and then finds it taken.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`declaration ${declarationNumber}`}, 0))`
  const taken = await tx.exportDeclaration.findUnique({ where: { declarationNumber }, select: { id: true } })
  if (taken) return refused({ code: 'declaration_duplicate', itemId })
  return ok({
    ...checked.value,
    documentVersionId: versionOf(snapshot, documentItemId(DECLARATION_TASK, 'export_declaration')),
  })
}

export type VerifiedIncome = ServiceIncome & { readonly documentVersionId: string | null }

/** The payment for a service, read from what was frozen. */
export function claimServiceIncome(
  snapshot: SubmissionSnapshot,
  now: Date,
): Result<VerifiedIncome, DeclarationRefusal> {
  const checked = checkIncome(answersOf(snapshot, SERVICE_TASK), chinaDay(now))
  if (!checked.ok) return refused({ code: 'declaration_invalid', itemId: fieldItemId(SERVICE_TASK, 'value') })
  return ok({
    ...checked.value,
    documentVersionId: versionOf(snapshot, documentItemId(SERVICE_TASK, 'receipt_advice')),
  })
}

function answersOf({ tasks }: SubmissionSnapshot, taskId: string): Readonly<Record<string, string>> {
  const items = snapshotItems({ tasks: tasks.filter((task) => task.taskId === taskId) })
  return Object.fromEntries(
    items.flatMap((item) => (item.kind === 'field' ? [[item.itemId.slice(taskId.length + 1), item.value]] : [])),
  )
}

function versionOf(snapshot: SubmissionSnapshot, itemId: string): string | null {
  const document = snapshotItems(snapshot).find((item) => item.itemId === itemId)
  return document?.kind === 'document' ? (document.file?.versionId ?? null) : null
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

type IncomeVerification = Omit<Verification, 'declaration'> & { readonly income: VerifiedIncome }

/** Proves the first export of a service. It is counted beside the declarations, never among them. */
export async function recordServiceExport(
  tx: Tx,
  { income: { receivedOn, ...income }, verifiedById, now, ...of }: IncomeVerification,
): Promise<void> {
  await tx.serviceExport.create({
    data: { ...income, ...of, receivedOn: new Date(`${receivedOn}T00:00:00Z`), verifiedById, verifiedAt: now },
  })
}

function certificateCode(): string {
  return Array.from({ length: CERTIFICATE_LENGTH }, () =>
    CERTIFICATE_SIGNS.charAt(randomInt(CERTIFICATE_SIGNS.length)),
  ).join('')
}
