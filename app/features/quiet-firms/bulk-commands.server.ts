// The same done to several firms, one after the other: each has its own transaction and its own result, so that one that is refused
// neither stops the others nor hides behind them.
import type { AdvisorScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { ok, type Result } from '~/domain/shared/result'
import { formatDate } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { leaveAlone, sendReminder, type ReminderRefusal, type RestRefusal } from './commands.server'
import type { QuietForm } from './schema'

export type Outcome = { readonly id: string; readonly name: string; readonly isDone: boolean; readonly text: string }
type Outcomes = Result<readonly Outcome[], RestRefusal>

/** In the order in which they were ticked. Sent twice, each has one effect. */
export async function actOnQuiet(scope: AdvisorScope, form: QuietForm, now: Date): Promise<Outcomes> {
  const names = await namesOf(form.who, scope)
  const t = translator(scope.language)
  if (form.intent !== 'remind') return restMany(scope, form, { names, now })
  const outcomes: Outcome[] = []
  for (const id of new Set(form.who)) {
    const done = await sendReminder(scope, id, { requestId: `${form.requestId}.${id}`, now })
    const text = done.ok
      ? t('quiet:outcome.reminded', { count: done.value.readers })
      : refusalText(done.refusal, { scope, t })
    outcomes.push({ id, name: names.get(id) ?? '', isDone: done.ok, text })
  }
  return ok(outcomes)
}

type Names = ReadonlyMap<string, string>
type Resting = Exclude<QuietForm, { intent: 'remind' }> | Extract<QuietForm, { intent: 'resume' | 'remind' }>

async function restMany(
  scope: AdvisorScope,
  form: Resting,
  { names, now }: { readonly names: Names; readonly now: Date },
): Promise<Outcomes> {
  const t = translator(scope.language)
  const rest = form.intent === 'leave_alone' ? { until: form.until, reason: form.reason } : null
  const done = await leaveAlone(scope, { ids: form.who, rest }, now)
  if (!done.ok) return done
  const text = rest
    ? t('quiet:outcome.leftAlone', { date: formatDate(scope.language, rest.until) })
    : t('quiet:outcome.resumed')
  return ok(
    [...new Set(form.who)].map((id) => {
      const isDone = done.value.ids.includes(id)
      return { id, name: names.get(id) ?? '', isDone, text: isDone ? text : t('refusals:quiet.gone') }
    }),
  )
}

type Speaker = { readonly scope: AdvisorScope; readonly t: Translate }

function refusalText(refusal: ReminderRefusal, { scope, t }: Speaker): string {
  const date = 'day' in refusal ? formatDate(scope.language, refusal.day) : ''
  return t(`refusals:quiet.${refusal.code}`, { date })
}

async function namesOf(ids: readonly string[], { language }: AdvisorScope): Promise<Names> {
  const rows = await db.lastActivity.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, firm: { select: { nameZh: true, nameEn: true } }, user: { select: { name: true } } },
  })
  return new Map(
    rows.map(({ id, firm, user }) => [
      id,
      inLanguage(language, { zh: firm?.nameZh, en: firm?.nameEn }) ?? user?.name ?? '',
    ]),
  )
}
