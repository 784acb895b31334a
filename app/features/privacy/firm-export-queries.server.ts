// Everything a firm has given and got here, as a file that a program can read. What advisors write to each other is not the firm's.
import type { FirmScope } from '~/domain/access/scopes'
import { highestMilestone } from '~/domain/outcome/milestones'
import { READ_BY_FIRM } from '~/features/applications/timeline-queries.server'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { MOST_ROWS } from './export-queries.server'

/** Column names are those of the tables; times are in UTC, amounts in minor units of their currency. */
export async function readFirmData({ firmId, language }: FirmScope, now: Date) {
  const mine = { where: { firmId }, take: MOST_ROWS }
  const [firm, answers, products, markets, channels, mode, readiness] = await Promise.all([
    db.firm.findUnique({ where: { id: firmId } }),
    db.taskAnswer.findMany(mine),
    db.firmProduct.findMany({
      ...mine,
      include: {
        changes: { orderBy: { at: 'asc' } },
        ...{ tariffLines: true, answers: true, priceCases: true, works: true, checks: true },
        ...{ originChecks: true, flagReasons: true },
        remarks: { orderBy: { at: 'asc' } },
      },
    }),
    db.marketChoice.findMany(mine),
    db.channelChoice.findMany(mine),
    db.modeDecision.findUnique({ where: { firmId } }),
    db.readinessAnswer.findMany(mine),
  ])
  const [members, documents, applications, questions, milestones, declarations, serviceExport, readers] =
    await Promise.all([
      db.membership.findMany({
        ...mine,
        select: { role: true, createdAt: true, user: { select: { name: true, email: true } } },
      }),
      db.document.findMany({
        ...mine,
        select: {
          type: true,
          versions: {
            orderBy: { number: 'asc' },
            select: {
              ...{ number: true, filename: true, contentType: true, sizeBytes: true, sha256: true },
              ...{ uploadedAt: true, bytesErasedAt: true },
            },
          },
        },
      }),
      db.application.findMany({
        ...mine,
        select: {
          ...{
            reference: true,
            stage: true,
            status: true,
            round: true,
            submittedAt: true,
            decidedAt: true,
            ...{ summary: true, summaryLanguage: true },
          },
          events: {
            where: READ_BY_FIRM,
            orderBy: { seq: 'asc' },
            select: { type: true, toStatus: true, actorRole: true, occurredAt: true },
          },
          versions: { orderBy: { round: 'asc' }, select: { round: true, submittedAt: true, snapshot: true } },
          verdicts: {
            select: { round: true, itemId: true, verdict: true, reasonCode: true, note: true, language: true },
          },
          messages: {
            orderBy: { at: 'asc' },
            select: { at: true, authorSide: true, itemId: true, text: true, language: true },
          },
        },
      }),
      db.message.findMany({
        ...mine,
        orderBy: { at: 'desc' },
        select: { at: true, authorSide: true, text: true, language: true },
      }),
      db.milestoneReached.findMany({ ...mine, select: { milestone: true, reachedAt: true } }),
      db.exportDeclaration.findMany({
        ...mine,
        select: {
          ...{ declarationNumber: true, declaredOn: true, market: true, mode: true, currency: true, valueMinor: true },
          certificate: { select: { code: true, issuedAt: true } },
        },
      }),
      db.serviceExport.findUnique({
        where: mine.where,
        select: { receivedOn: true, market: true, currency: true, valueMinor: true, verifiedAt: true },
      }),
      db.accessLog.findMany({ ...mine, orderBy: { at: 'desc' }, select: { what: true, actorRole: true, at: true } }),
    ])
  const given = { answers, products, markets, channels, mode, readiness, documents }
  return {
    madeAt: now.toISOString(),
    longestList: MOST_ROWS,
    firm,
    members,
    ...given,
    applications,
    questions,
    // Firms know the milestones by their names.
    milestones: milestones.map(({ milestone, reachedAt }) => ({
      name: translator(language)(`outcomes:milestones.${highestMilestone([milestone])}.name`),
      reachedAt,
    })),
    declarations,
    serviceExport,
    readers,
  }
}
