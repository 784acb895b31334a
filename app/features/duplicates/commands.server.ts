// Deciding whether two firms are one. Both rows are locked, so of two advisors who decide at the same moment one is first, and the
// other is told.
import type { AdvisorScope } from '~/domain/access/scopes'
import { pairOf } from '~/domain/firm/duplicates'
import { languageOfText } from '~/domain/message/written'
import { inLanguage } from '~/domain/shared/in-language'
import { ok, refused, type Result } from '~/domain/shared/result'
import { inOneTransaction } from '~/server/transaction.server'
import { enqueueMail } from '~/features/messages/commands.server'
import { formatTime } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { baseUrl } from '~/server/session.server'
import { seenIn, suspectRows, type SuspectRow } from './queries.server'
import type { DuplicateForm } from './schema'

export type DuplicateRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'duplicates.own_firm' }
  | { readonly code: 'duplicates.note_missing'; readonly field: 'note' }
  | { readonly code: 'duplicates.new_trait' }
  | {
      readonly code: 'duplicates.decided_meanwhile'
      readonly values: { readonly who: string; readonly time: string; readonly what: string }
    }

type Decision = { readonly applicationId: string; readonly form: DuplicateForm }

/** Appends the decision; the newest counts. 404 for a case that is not there and for two firms that nothing connects. */
export function decideDuplicate(
  scope: AdvisorScope,
  { applicationId, form }: Decision,
): Promise<Result<null, DuplicateRefusal | { code: 'busy' }>> {
  return inOneTransaction(async (tx): Promise<Result<null, DuplicateRefusal>> => {
    const application = await tx.application.findUnique({ where: { id: applicationId }, select: { firmId: true } })
    if (!application) throw notFound()
    const [firstId, secondId] = pairOf(application.firmId, form.otherId.toLowerCase())
    await tx.$queryRaw`SELECT id FROM "Firm" WHERE id IN (${firstId}::uuid, ${secondId}::uuid) ORDER BY id FOR NO KEY UPDATE`
    const before = await tx.duplicateDecision.findUnique({ where: { requestId: form.requestId } })
    if (before?.decidedById === scope.userId && before.firstId === firstId && before.secondId === secondId)
      return ok(null)
    const row = (await suspectRows(tx, application.firmId)).find(({ firmId }) => firmId === form.otherId.toLowerCase())
    if (!row) throw notFound()
    const isMember = await tx.membership.count({
      where: { userId: scope.userId, firmId: { in: [firstId, secondId] } },
    })
    if (isMember) return refused({ code: 'duplicates.own_firm' })
    if (before || seenIn(row) !== form.seen) return refused(whatChanged(scope, row, form))
    if (form.verdict === 'different' && form.note === '')
      return refused({ code: 'duplicates.note_missing', field: 'note' })
    await tx.duplicateDecision.create({
      data: {
        firstId,
        secondId,
        verdict: form.verdict,
        note: form.note,
        language: form.note === '' ? null : languageOfText(form.note, scope.language),
        decidedById: scope.userId,
        requestId: form.requestId,
      },
    })
    if (form.verdict === 'same') await tellLeads(tx, { scope, applicationId, other: row })
    return ok(null)
  })
}

function whatChanged({ language }: AdvisorScope, row: SuspectRow, { seen }: DuplicateForm): DuplicateRefusal {
  if (!row.verdict || seen.startsWith(`${row.decisionId} `)) return { code: 'duplicates.new_trait' }
  return {
    code: 'duplicates.decided_meanwhile',
    values: {
      who: row.by ?? '',
      time: row.decidedAt ? formatTime(language, row.decidedAt) : '',
      what: translator(language)(`duplicates:verdicts.${row.verdict}`),
    },
  }
}

type Found = { readonly scope: AdvisorScope; readonly applicationId: string; readonly other: SuspectRow }

/** A firm that registered twice may be on its way to be counted twice; somebody has to take that further. */
async function tellLeads(tx: Tx, { scope, applicationId, other }: Found): Promise<void> {
  const { firm } = await tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: { firm: true } })
  const by = await tx.user.findUnique({ where: { id: scope.userId }, select: { name: true } })
  const leads = await tx.user.findMany({
    where: { staffRole: 'lead_advisor', disabledAt: null, id: { not: scope.userId } },
    orderBy: { id: 'asc' },
    select: { email: true, name: true, language: true },
  })
  for (const lead of leads) {
    await enqueueMail(tx, {
      to: lead.email,
      language: lead.language,
      template: 'duplicateFound',
      values: {
        name: lead.name,
        by: by?.name ?? '',
        firm: inLanguage(lead.language, { zh: firm.nameZh, en: firm.nameEn }),
        other: inLanguage(lead.language, { zh: other.nameZh, en: other.nameEn }),
        link: new URL(paths.advisor.firm(applicationId), baseUrl()).href,
      },
    })
  }
}

/** Somebody was faster, or the firms changed meanwhile. */
export function statusOfDuplicate({ code }: Pick<DuplicateRefusal, 'code'>): number {
  if (code === 'busy') return 503
  return code === 'duplicates.decided_meanwhile' || code === 'duplicates.new_trait' ? 409 : 422
}
