// What has had its time goes at night, and nothing else does.
import { beforeEach, describe, expect, test } from 'vitest'
import { DAYS_AFTER_DECISION, DAYS_UNUSED } from '~/domain/evidence/identity-documents'
import { sweepFiles } from '~/features/evidence/sweep-jobs.server'
import { recordConsent } from '~/features/consents/commands.server'
import { deletePast, UNCONFIRMED_DAYS } from '~/features/privacy/retention-jobs.server'
import { loader as download } from '~/routes/firm/document'
import * as documents from '~/routes/firm/documents'
import { action as upload } from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createFirm, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { pdfOf } from '../support/pdf-pages'
import { answer, get } from '../support/requests'
import { postFiles } from '../support/uploads'

const DAY = 24 * 3_600_000
const NOW = new Date('2026-11-30T18:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY)

let firm: Firm
let owner: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
})

describe('rows', () => {
  test.each([
    [
      'Session',
      7,
      (at: Date) => db.session.create({ data: { id: `${+at}`, token: `${+at}`, userId: owner.id, expiresAt: at } }),
    ],
    [
      'Verification',
      1,
      (at: Date) => db.verification.create({ data: { id: `${+at}`, identifier: 'x', value: 'x', expiresAt: at } }),
    ],
    [
      'RateLimit',
      1,
      (at: Date) => db.rateLimit.create({ data: { id: `${+at}`, key: `${+at}`, count: 1, lastRequest: BigInt(+at) } }),
    ],
    ['HeldText', 1, (at: Date) => db.heldText.create({ data: { path: '/', fields: {}, createdAt: at } })],
    [
      'OutboxMail',
      90,
      (at: Date) =>
        db.outboxMail.create({ data: { to: 'a@b.cn', language: 'en', subject: '', text: '', createdAt: at } }),
    ],
    [
      'Invitation',
      90,
      (at: Date) =>
        db.invitation.create({
          data: {
            firmId: firm.id,
            email: 'a@b.cn',
            role: 'viewer',
            tokenHash: `${+at}`,
            invitedById: owner.id,
            expiresAt: at,
          },
        }),
    ],
    [
      'AccessRequest',
      365,
      (at: Date) =>
        db.accessRequest.create({
          data: { firmId: firm.id, userId: owner.id, message: '', status: 'declined', decidedAt: at },
        }),
    ],
    ['User', UNCONFIRMED_DAYS, (at: Date) => createPerson({ emailVerified: false, createdAt: at })],
  ] as const)('of %s go after %i days', async (table, days, create) => {
    await create(daysAgo(days - 0.01))
    await create(daysAgo(days + 0.01))
    expect((await deletePast(NOW))[table]).toBe(1)
    expect((await deletePast(NOW))[table]).toBe(0)
  })

  test('people who confirmed their address, and staff who wait for their first password, stay', async () => {
    await createPerson({ createdAt: daysAgo(400) })
    await createPerson({ emailVerified: false, staffRole: 'advisor', createdAt: daysAgo(400) })
    expect((await deletePast(NOW)).User).toBe(0)
  })

  test('a request that nobody has decided stays', async () => {
    await db.accessRequest.create({ data: { firmId: firm.id, userId: owner.id, message: '', createdAt: daysAgo(800) } })
    expect((await deletePast(NOW)).AccessRequest).toBe(0)
  })

  test('more than a thousand go in one night', async () => {
    const old = { path: '/', fields: {}, createdAt: daysAgo(3) }
    await db.heldText.createMany({ data: Array.from({ length: 2_100 }, () => old) })
    expect((await deletePast(NOW)).HeldText).toBe(2_100)
  })
})

describe('documents that show a person', () => {
  const document = () => new File([pdfOf({ pages: 1, colour: '0.8 0 0' })], '身份证.pdf')

  async function send() {
    const files = { 'identity_document.file': document() }
    const request = await postFiles('/uploads', { files }, { as: owner })
    return answer<string>(upload, { request, params: { firmId: firm.id } })
  }

  async function uploaded(at: Date) {
    await recordConsent(db, { userId: owner.id, purpose: 'identity', isGiven: true }, at)
    expect((await send()).status).toBe(200)
    await db.documentVersion.updateMany({ data: { uploadedAt: at } })
    return db.documentVersion.findFirstOrThrow()
  }

  async function stored(): Promise<number> {
    let found = 0
    for await (const keys of fileStore().keys()) found += keys.length
    return found
  }

  test('are not taken without a consent of their own, and nothing is kept', async () => {
    const given = await send()
    expect(given.status).toBe(422)
    expect(given.data).toContain('个人信息')
    expect(await stored()).toBe(0)
    expect(await db.documentVersion.count()).toBe(0)
  })

  test('lose their picture after the decision; number, checksum and name stay', async () => {
    const before = await uploaded(daysAgo(60))
    await givenCase({ decidedAt: daysAgo(DAYS_AFTER_DECISION + 1) })
    expect((await deletePast(NOW)).identityDocuments).toBe(1)
    expect(await stored()).toBe(0)
    const after = await db.documentVersion.findFirstOrThrow()
    expect(after).toEqual({ ...before, bytesErasedAt: NOW, thumbnailKey: null })
    expect((await deletePast(NOW)).identityDocuments).toBe(0)
  })

  test('stay while a case is open, however old they are, and while the decision is fresh', async () => {
    await uploaded(daysAgo(DAYS_UNUSED + 100))
    const open = await givenCase({ decidedAt: null })
    expect((await deletePast(NOW)).identityDocuments).toBe(0)
    await db.application.update({ where: { id: open }, data: { decidedAt: daysAgo(DAYS_AFTER_DECISION - 1) } })
    expect((await deletePast(NOW)).identityDocuments).toBe(0)
    expect(await stored()).toBe(2)
  })

  test('the library says when the picture went, and nobody can open it', async () => {
    const { id } = await uploaded(daysAgo(DAYS_UNUSED + 1))
    await deletePast(NOW)
    const request = await get(`/firms/${firm.id}/documents`, { as: owner })
    const { data } = await answer<{
      page: { onFile: { type: string; current: { to: string | null; erasedAt: string } }[] }
    }>(documents.loader, { request, params: { firmId: firm.id } })
    expect(data.page.onFile.find(({ type }) => type === 'identity_document')?.current).toMatchObject({
      to: null,
      thumbnailTo: null,
      erasedAt: NOW.toISOString(),
    })
    const opened = await answer(download, {
      request: await get('/download', { as: owner }),
      params: { firmId: firm.id, versionId: id },
    })
    expect(opened.status).toBe(404)
  })

  test('bytes that a killed job left behind are swept', async () => {
    await uploaded(daysAgo(1))
    await db.documentVersion.updateMany({ data: { bytesErasedAt: NOW, thumbnailKey: null } })
    expect(await sweepFiles(new Date(Date.now() + 2 * DAY))).toBe(2)
  })

  async function givenCase({ decidedAt }: { decidedAt: Date | null }): Promise<string> {
    const row = await db.application.create({
      data: {
        reference: 'E-2611-0001',
        firmId: firm.id,
        stage: 'ecommerce',
        status: decidedAt ? 'approved' : 'submitted',
        version: 1,
        waitingOn: decidedAt ? 'nobody' : 'advisor',
        submittedAt: daysAgo(50),
        decidedAt,
      },
    })
    return row.id
  }
})
