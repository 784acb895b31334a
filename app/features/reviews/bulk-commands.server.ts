// The same thing done to several cases, one after the other: each has its own transaction and its own result, so that one that
// is refused neither stops the others nor hides behind them.
import type { AdvisorScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { spoken } from '~/features/applications/schema'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import type { BulkForm } from './schema'

export type Outcome = {
  readonly reference: string
  readonly firm: string
  readonly isDone: boolean
  /** What was done, or why not. */
  readonly text: string
}

/** In the order in which they were ticked. Sent twice, each has one effect. */
export async function actOnMany(scope: AdvisorScope, form: BulkForm, now: Date): Promise<readonly Outcome[]> {
  const t = translator(scope.language)
  const rows = await db.application.findMany({
    where: { id: { in: form.cases.map(({ id }) => id) } },
    select: { id: true, reference: true, assigneeId: true, firm: { select: { nameZh: true, nameEn: true } } },
  })
  const to = form.intent === 'assign' ? await nameOf(form.assigneeId) : ''
  const outcomes: Outcome[] = []
  for (const { id, expectedVersion } of form.cases) {
    const row = rows.find((one) => one.id === id)
    if (!row) {
      outcomes.push({ reference: '', firm: '', isDone: false, text: t('reviews:bulk.gone') })
      continue
    }
    const command = commandFor(form, row)
    const press = { requestId: `${form.requestId}.${id}`, expectedVersion, now }
    const done = await execute(scope, id, command, press)
    outcomes.push({
      reference: row.reference,
      firm: inLanguage(scope.language, { zh: row.firm.nameZh, en: row.firm.nameEn }),
      isDone: done.ok,
      text: done.ok ? doneText(form, { to, t }) : refusalText(spoken(done.refusal), t),
    })
  }
  return outcomes
}

type Translate = ReturnType<typeof translator>

/** What nobody holds is assigned; what somebody holds is handed over, which takes a reason. */
function commandFor(form: BulkForm, { assigneeId }: { readonly assigneeId: string | null }): CaseCommand {
  if (form.intent !== 'assign') return { name: form.intent }
  return assigneeId === null
    ? { name: 'assign', assigneeId: form.assigneeId }
    : { name: 'reassign', assigneeId: form.assigneeId, reason: form.reason }
}

function doneText({ intent }: BulkForm, { to, t }: { readonly to: string; readonly t: Translate }): string {
  if (intent === 'claim') return t('reviews:bulk.claimed')
  return intent === 'release' ? t('reviews:bulk.released') : t('reviews:bulk.assigned', { who: to })
}

function refusalText({ code, values }: ReturnType<typeof spoken>, t: Translate): string {
  return t(`refusals:${code}` as ServerKey, values)
}

async function nameOf(userId: string): Promise<string> {
  return (await db.user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? ''
}
