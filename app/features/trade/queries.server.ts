// The certificate of a first export: for its firm in full, for anybody who holds its code as little as proves it.
import type { FirmScope, Language } from '~/domain/access/scopes'
import { maskedNumber } from '~/domain/trade/certificate'
import { destinationName } from '~/domain/market/destinations'
import { cleanCode } from '~/domain/shared/typed-text'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { qrDrawing } from '~/server/qr-code.server'
import { baseUrl } from '~/server/session.server'

export type CertificatePage = {
  readonly code: string
  readonly firmZh: string
  readonly firmEn: string
  readonly creditCode: string
  /** The document is shown around, so it hides the middle of the number like the public page does. */
  readonly maskedNumber: string
  readonly declaredOn: string
  readonly market: string
  readonly mode: string
  /** Smallest units as text: an amount may be larger than a number can hold in JSON. */
  readonly value: { readonly minor: string; readonly currency: string }
  readonly verifiedAt: string
  readonly issuedAt: string
  readonly verifyUrl: string
  /** A drawing of `verifyUrl`, as SVG path data on a square of `size` units. */
  readonly qr: { readonly size: number; readonly path: string }
}

const PRINTED_CODE = /^[2-9A-Z]{12}$/

/** Throws the 404 answer for certificates of other firms. */
export async function getCertificate(scope: FirmScope, code: string | undefined): Promise<CertificatePage> {
  if (!PRINTED_CODE.test(code ?? '')) throw notFound()
  const row = await db.certificate.findFirst({
    where: { code, declaration: { firmId: scope.firmId } },
    include: { declaration: true },
  })
  if (!row) throw notFound()
  const { declaration } = row
  const verifyUrl = new URL(paths.verify(row.code), baseUrl()).href
  const modeName = translator(scope.language)(`channels:modes.${declaration.mode}.name` as 'common:back')
  return {
    code: row.code,
    firmZh: row.firmNameZh,
    firmEn: row.firmNameEn,
    creditCode: row.creditCode,
    maskedNumber: maskedNumber(declaration.declarationNumber),
    declaredOn: declaration.declaredOn.toISOString().slice(0, 10),
    market: destinationName(declaration.market, scope.language),
    mode: `${declaration.mode} ${modeName}`,
    value: { minor: declaration.valueMinor.toString(), currency: declaration.currency },
    verifiedAt: declaration.verifiedAt.toISOString(),
    issuedAt: row.issuedAt.toISOString(),
    verifyUrl,
    qr: qrDrawing(verifyUrl),
  }
}

export type VerifiedCertificate = {
  readonly code: string
  readonly firmZh: string
  readonly firmEn: string
  readonly maskedNumber: string
  readonly declaredOn: string
  readonly market: string
  readonly issuedAt: string
}

/** What anybody may know who has the code; null for a code that was never given out. */
export async function findPublicCertificate(
  code: string | undefined,
  language: Language,
): Promise<VerifiedCertificate | null> {
  const typed = cleanCode(code ?? '').toUpperCase()
  if (!PRINTED_CODE.test(typed)) return null
  const include = { declaration: { select: { declarationNumber: true, declaredOn: true, market: true } } }
  const where = { code: typed, declaration: { firm: { takenBackAt: null } } }
  const row = await db.certificate.findUnique({ where, include })
  if (!row) return null
  const { declaration } = row
  return {
    code: row.code,
    firmZh: row.firmNameZh,
    firmEn: row.firmNameEn,
    maskedNumber: maskedNumber(declaration.declarationNumber),
    declaredOn: declaration.declaredOn.toISOString().slice(0, 10),
    market: destinationName(declaration.market, language),
    issuedAt: row.issuedAt.toISOString(),
  }
}
