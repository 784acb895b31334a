// What an end-to-end test starts from, as rows in the database of the running portal: people who are signed in, and firms as far as
// they are wished to be. Bundled once per run, since the runner of those tests reads no JSON as TypeScript does.
import { randomInt } from 'node:crypto'
import type { Language, StaffRole } from '~/domain/access/scopes'
import type { Track } from '~/domain/firm/profile'
import type { StageId } from '~/domain/catalogue/types'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { pdfOf } from '../support/pdf-pages'
import { createFirm, type Firm } from './firms'
import { createPerson, createStaff, sessionCookie, type Person } from './people'
import { approveBefore, completeStage, giveAnswer, submit } from './stages'

export type SignedIn = { readonly person: Person; readonly cookie: string }

/** The value of a session cookie, of name and value, for somebody of the demonstration who reads this language from now on. */
export async function signedInAs(email: string, language: Language): Promise<SignedIn> {
  const person = (await db.user.update({ where: { email }, data: { language } })) as Person
  return { person, cookie: await sessionCookie(person) }
}

/** Somebody nobody has met yet, with a password if one is to be typed. */
export async function givenPerson(language: Language, who: { email?: string; password?: string } = {}) {
  const person = await createPerson({ name: '王建国', language, ...who })
  return { person, cookie: await sessionCookie(person) }
}

/** A colleague of the demonstration's staff, whose language no other test changes. */
export async function givenStaff(staffRole: StaffRole, language: Language): Promise<SignedIn> {
  const person = await createStaff(staffRole, { language, hasTwoFactor: false })
  return { person, cookie: await sessionCookie(person) }
}

export type FirmState = {
  /** Every stage before it is approved. Without one the firm has just been registered. */
  readonly at?: StageId
  /** What the stage asks for is there, or has been submitted. */
  readonly stage?: 'complete' | 'submitted'
  readonly tracks?: readonly Track[]
}

export type GivenFirm = { readonly firm: Firm; readonly roadmap: string; readonly application: string }

/** A firm of this person, as registered by the forms. */
export async function givenFirm(owner: Person, { at = 'register', stage, tracks }: FirmState = {}): Promise<GivenFirm> {
  const mark = String(randomInt(1_000_000)).padStart(6, '0')
  const nameEn = 'Shenyang Yuanyang Pump Co., Ltd.'
  const { firm } = await createFirm({ owner, nameZh: `沈阳远洋泵业${mark}有限公司`, nameEn, tracks })
  const now = new Date()
  await approveBefore({ firm, by: owner, stage: at, now })
  const application = stage ? await givenStage({ firm, owner }, at, stage) : ''
  return { firm, roadmap: `/firms/${firm.id}`, application }
}

/** Gives what a stage asks for, documents that open included. Answers with the address of what was submitted. */
export async function givenStage(
  { firm, owner }: { readonly firm: Pick<Firm, 'id'>; readonly owner: Person },
  stage: StageId,
  state: NonNullable<FirmState['stage']>,
): Promise<string> {
  await completeStage(firm, stage)
  if (stage === 'register') await giveAnswer(firm, 'S01.english_name', 'Shenyang Yuanyang Pump')
  const versions = await db.documentVersion.findMany({ where: { document: { firmId: firm.id } } })
  for (const { storageKey } of versions) await fileStore().keepAs(storageKey, pdfOf({ pages: 1 }))
  if (state === 'complete') return ''
  const { applicationId } = await submit({ firm, by: owner, stage, now: new Date() })
  return `/firms/${firm.id}/applications/${applicationId}`
}

/** The address of what somebody's firm has to put right. */
export async function toCorrect(email: string): Promise<string> {
  const firm = { memberships: { some: { user: { email } } } }
  const { id, firmId } = await db.application.findFirstOrThrow({ where: { firm, status: 'changes_requested' } })
  return `/firms/${firmId}/applications/${id}`
}
