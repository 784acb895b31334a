// The products of the firm behind a case, with what an advisor may confirm of them.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay } from '~/domain/shared/dates'
import { percentText } from '~/domain/shared/percent'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { lineStanding, nextForLine } from '~/domain/trade/tariff-line'
import { logReading } from '~/features/access/log.server'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { flagView } from './flag-queries.server'
import { dayOf, FACTS, factsOf } from './record-queries.server'

export type CaseProducts = Awaited<ReturnType<typeof getCaseProducts>>

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The firm of a case and whether the reader belongs to it. Throws the 404 answer when there is no such case. */
export async function firmOfCase(client: Pick<typeof db, 'application'>, applicationId: string, userId: string) {
  if (!UUID.test(applicationId)) throw notFound()
  const found = await client.application.findUnique({
    where: { id: applicationId },
    select: {
      firmId: true,
      firm: {
        select: {
          ...{ nameZh: true, nameEn: true, productFlags: true },
          memberships: { where: { userId }, select: { userId: true } },
        },
      },
    },
  })
  if (!found) throw notFound()
  const { nameZh, nameEn, productFlags, memberships } = found.firm
  return { firmId: found.firmId, nameZh, nameEn, productFlags, isOwnFirm: memberships.length > 0 }
}

export async function getCaseProducts(scope: AdvisorScope, applicationId: string, now: Date) {
  const { userId, language } = scope
  const { firmId, nameZh, nameEn, productFlags, isOwnFirm } = await firmOfCase(db, applicationId, userId)
  await logReading(
    advisorReader(scope),
    { what: 'firm_case', of: [{ firmId, subjectId: applicationId }], applicationId },
    now,
  )
  const choices = db.marketChoice.findMany({
    where: { firmId },
    orderBy: { position: 'asc' },
    select: { market: true },
  })
  const products = db.firmProduct.findMany({
    where: { firmId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ ...FACTS, id: true },
      tariffLines: { orderBy: { market: 'asc' } },
      flagReasons: { orderBy: { at: 'desc' } },
    },
  })
  const [rows, chosen] = await Promise.all([products, choices])
  const t = translator(language)
  const names = await namesOf(rows.flatMap(({ flagReasons }) => flagReasons))
  return {
    firmId,
    firmName: inLanguage(language, { zh: nameZh, en: nameEn || nameZh }),
    isOwnFirm,
    products: rows.map(({ id, tariffLines, flagReasons, ...row }) => {
      const facts = factsOf(row)
      return {
        ...{ id, name: facts.name, nameEn: facts.nameEn, reason: facts.reason, hs6: facts.hs6 },
        code: showHs6(facts.hs6),
        meaning: hsName(facts.hs6, language),
        chinaCode: facts.chinaCode,
        standing: t(`products:standings.${facts.standing}`),
        document: facts.standing === 'customs_ruling' ? facts.rulingNumber : facts.standingDocument,
        plans: chosen.map(({ market }) => ({
          name: destinationName(market, language),
          to: paths.advisor.firmPlan(firmId, id, market),
        })),
        toCompare: chosen.length > 1 ? paths.advisor.firmCompare(firmId, id) : null,
        mayConfirm: !isOwnFirm && facts.standing !== 'advisor_confirmed' && facts.standing !== 'customs_ruling',
        flags: flagView(
          {
            ...{ hs6: facts.hs6, flags: productFlags, reasons: flagReasons, day: chinaDay(now) },
            others: rows.filter((one) => one.id !== id).map(({ hs6 }) => hs6),
          },
          { language, names },
        ),
        lines: tariffLines.map((line) => ({
          ...{ id: line.id, code: line.code, otherDuty: line.otherDuty, source: line.source },
          market: destinationName(line.market, language),
          percent: line.rate === null ? null : percentText(line.rate),
          asOf: dayOf(line.asOf),
          standing: lineStanding(line),
          standingName: t(`products:lines.standings.${lineStanding(line)}`),
          next: isOwnFirm ? null : nextForLine(line, userId),
        })),
      }
    }),
  }
}

async function namesOf(rows: readonly { readonly byId: string }[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const ids = [...new Set(rows.map(({ byId }) => byId))]
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
