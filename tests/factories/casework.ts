// Cases in the midst of things, and the forms around them sent as a browser sends them.
import { randomUUID } from 'node:crypto'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import type { MailTemplate } from '~/features/messages/commands.server'
import type { Casework } from '~/features/reviews/casework-queries.server'
import type { CasePage } from '~/features/reviews/case-queries.server'
import type { Queue } from '~/features/reviews/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { resources } from '~/i18n/generated/resources'
import * as caseRoute from '~/routes/advisor/case'
import { db } from '~/server/db.server'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'
import { createFirm, type Firm } from './firms'
import { createStaff, type Person } from './people'
import { claim, submit, NOW, verdictsOn, versionOf } from './stages'

export type HeldCase = {
  readonly firm: Firm
  readonly owner: Person
  readonly advisor: Person
  readonly applicationId: string
}

/** Submitted and claimed. */
export async function heldCase(): Promise<HeldCase> {
  const { firm, owner } = await createFirm()
  const advisor = await createStaff('advisor', { name: '王丽' })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  return { firm, owner, advisor, applicationId }
}

/** Does a command that must not be refused. */
export async function command(applicationId: string, by: Person, what: CaseCommand, now = NOW): Promise<void> {
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  const done = await execute(advisorScope(by), applicationId, what, press)
  if (!done.ok) throw new Error(`${what.name} was refused: ${JSON.stringify(done.refusal)}`)
}

export async function proposeRejection(applicationId: string, advisor: Person): Promise<void> {
  const verdicts = await verdictsOn(applicationId, { 'S05.doc.customs_record': 'D-07' })
  await command(applicationId, advisor, { name: 'reject', verdicts, summary: '材料无法采信。', isEnough: true })
}

/** What the case page shows to somebody. */
export async function casePageFor(applicationId: string, as: Person) {
  const request = await get(`/advisor/cases/${applicationId}`, { as })
  const { status, data } = await answer<{ page: CasePage; casework: Casework; queue: Queue }>(caseRoute.loader, {
    request,
    params: { applicationId },
  })
  return { status, ...data }
}

const texts = resources['zh-CN'].mails

/** How many mails of a kind went to somebody who reads Chinese. */
export function mails(to: string, kind: MailTemplate): Promise<number> {
  const fixed = texts[kind].subject.split(/\{\{\w+\}\}/).filter((part) => part !== '')
  return db.outboxMail.count({ where: { to, AND: fixed.map((part) => ({ subject: { contains: part } })) } })
}

type Fields = Readonly<Record<string, string>>

/** The body of a form around the case, with the version that the page shows now. */
export async function moreBody(applicationId: string, fields: Fields): Promise<Record<string, string>> {
  return { requestId: randomUUID(), expectedVersion: String(await versionOf(applicationId)), ...fields }
}

export async function sendMore(applicationId: string, as: Person, body: Record<string, string>) {
  const request = await post(`/advisor/cases/${applicationId}`, body, { as })
  return answer<FormReply>(caseRoute.action, { request, params: { applicationId } })
}

export async function more(applicationId: string, as: Person, fields: Fields) {
  return sendMore(applicationId, as, await moreBody(applicationId, fields))
}
