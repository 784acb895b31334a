import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import type { ApplicationPage } from '~/features/applications/page-queries.server'
import type { CheckPage } from '~/features/applications/queries.server'
import type { CertificatePage, VerifiedCertificate } from '~/features/trade/queries.server'
import * as applicationRoute from '~/routes/firm/application'
import * as certificateRoute from '~/routes/firm/certificate'
import * as checkRoute from '~/routes/firm/check'
import * as verifyRoute from '~/routes/public/verify'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import {
  approve,
  approveBefore,
  claim,
  completeStage,
  giveAnswer,
  giveDocument,
  submit,
  NOW,
  verdictsOn,
  versionOf,
} from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'

const FLAGGED = 'S05.doc.customs_record'

async function look<T>(
  route: { loader: (args: never) => unknown },
  { path, params, as }: { path: string; params: Record<string, string>; as?: Person },
) {
  return answer<T>(route.loader as never, { request: await get(path, { as }), params })
}

const checkOf = (firm: Firm, as: Person, stageId = 'register') =>
  look<{ page: CheckPage }>(checkRoute, {
    path: `/firms/${firm.id}/stages/${stageId}/check`,
    params: { firmId: firm.id, stageId },
    as,
  })

const pageOf = (firm: Firm, as: Person, applicationId: string) =>
  look<{ page: ApplicationPage }>(applicationRoute, {
    path: `/firms/${firm.id}/applications/${applicationId}`,
    params: { firmId: firm.id, applicationId },
    as,
  })

async function sendBack(applicationId: string) {
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  const verdicts = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '请重扫。' }, press)
}

describe('check your answers', () => {
  test('lists what is missing with the place to put it right, and the way back', async () => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    await giveAnswer(firm, 'S05.customs_code', '21')
    const { data } = await checkOf(firm, owner)
    expect(data.page.problems).toHaveLength(1)
    expect(data.page.problems[0]?.to).toBe(
      `/firms/${firm.id}/tasks/S05?returnTo=${encodeURIComponent(`/firms/${firm.id}/stages/register/check`)}#page-form-customs_code_answer`,
    )
    expect(data.page.access).toBe('open')
  })

  test('says why a stage cannot be submitted', async () => {
    const { firm, owner } = await createFirm()
    const viewer = await addMember(firm, 'viewer')
    await completeStage(firm, 'register')
    expect((await checkOf(firm, owner, 'market')).data.page.access).toBe('not_open')
    expect((await checkOf(firm, viewer)).data.page.access).toBe('viewer')
    await submit({ firm, by: owner, stage: 'register' })
    expect((await checkOf(firm, owner)).data.page.access).toBe('locked')
  })

  test('submits once however often the form is sent, and leads to the receipt', async () => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    const body = { requestId: randomUUID(), declaration: 'yes' }
    const params = { firmId: firm.id, stageId: 'register' }
    const send = async () =>
      answer(checkRoute.action, {
        request: await post(`/firms/${firm.id}/stages/register/check`, body, { as: owner }),
        params,
      })
    const first = await send()
    expect(first.status).toBe(303)
    expect((await send()).location).toBe(first.location)
    expect(await db.application.count()).toBe(1)
  })

  test.each([
    ['without the declaration', { requestId: randomUUID() }],
    ['with a request id that is none', { requestId: 'x', declaration: 'yes' }],
    ['with nothing', {}],
  ])('refuses the form %s', async (_name, body) => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    const request = await post(`/firms/${firm.id}/stages/register/check`, body, { as: owner })
    expect(
      await answer(checkRoute.action, { request, params: { firmId: firm.id, stageId: 'register' } }),
    ).toMatchObject({ status: 422 })
    expect(await db.application.count()).toBe(0)
  })

  test('names a declaration that could not be counted before it is submitted', async () => {
    const { firm, owner } = await createFirm()
    await approveBefore({ firm, by: owner, stage: 'export' })
    await completeStage(firm, 'export')
    await giveAnswer(firm, 'T12.declared_on', '2999-01-01')
    const { data } = await checkOf(firm, owner, 'export')
    expect(data.page.problems.map(({ to }) => to.split('#')[1])).toContain('page-form-declared_on_answer')
  })
})

describe('the application as its firm sees it', () => {
  test('shows the fix list with reasons, and what has been corrected', async () => {
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await sendBack(applicationId)
    const before = (await pageOf(firm, owner, applicationId)).data.page
    expect(before.fixes?.fixes).toMatchObject([
      {
        itemId: FLAGGED,
        reason: '印章不完整',
        note: { text: '右下角印章被裁切。' },
        isChanged: false,
        severity: 'blocking',
      },
    ])
    expect(before.actions).toMatchObject({ submitAgain: true, withdraw: true })
    await giveDocument(firm, 'customs_record')
    expect((await pageOf(firm, owner, applicationId)).data.page.fixes?.fixes[0]?.isChanged).toBe(true)
  })

  test('keeps to itself what the advisor has not sent yet', async () => {
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const advisor = await createStaff('advisor')
    await claim(applicationId, advisor)
    const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
    const verdicts = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
    await execute(advisorScope(advisor), applicationId, { name: 'record_verdicts', verdicts }, press)
    const answered = await pageOf(firm, owner, applicationId)
    expect(answered.data.page).toMatchObject({ fixes: null, acceptedItemIds: [] })
    expect(JSON.stringify(answered.data)).not.toContain('右下角')
    expect(answered.data.page.timeline).toHaveLength(2)
  })

  test('is withdrawn by its own form, not by a viewer', async () => {
    const { firm, owner } = await createFirm()
    const viewer = await addMember(firm, 'viewer')
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const params = { firmId: firm.id, applicationId }
    const send = async (as: Person) => {
      const body = {
        intent: 'withdraw',
        requestId: randomUUID(),
        expectedVersion: String(await versionOf(applicationId)),
      }
      return answer(applicationRoute.action, {
        request: await post(`/firms/${firm.id}/applications/${applicationId}`, body, { as }),
        params,
      })
    }
    expect((await send(viewer)).status).toBe(403)
    expect((await send(owner)).status).toBe(303)
    expect((await pageOf(firm, owner, applicationId)).data.page).toMatchObject({
      status: 'withdrawn',
      actions: { withdraw: false },
    })
  })

  test('of another firm is a 404, like one that does not exist', async () => {
    const [mine, theirs] = [await createFirm(), await createFirm()]
    const { applicationId } = await submit({ firm: theirs.firm, by: theirs.owner, stage: 'register' })
    for (const id of [applicationId, randomUUID(), 'no-id'])
      expect((await pageOf(mine.firm, mine.owner, id)).status).toBe(404)
  })
})

describe('the certificate', () => {
  async function exporter() {
    const { firm, owner } = await createFirm({ nameZh: '丹东木棉服饰有限公司' })
    await approveBefore({ firm, by: owner, stage: 'export' })
    await completeStage(firm, 'export')
    await giveAnswer(firm, 'T12.declaration_number', '080420260007346975')
    const { applicationId } = await submit({ firm, by: owner, stage: 'export' })
    const advisor = await createStaff('advisor')
    await claim(applicationId, advisor)
    await approve(applicationId, advisor)
    const { code } = await db.certificate.findFirstOrThrow()
    return { firm, owner, code, applicationId }
  }
  const verify = (code: string) =>
    look<{ certificate: VerifiedCertificate | null }>(verifyRoute, { path: `/verify/${code}`, params: { code } })

  test('is complete for its firm, leads to the verification, and is a 404 for others', async () => {
    const { firm, owner, code, applicationId } = await exporter()
    const params = { firmId: firm.id, code }
    const { data } = await look<{ certificate: CertificatePage }>(certificateRoute, {
      path: `/firms/${firm.id}/certificates/${code}`,
      params,
      as: owner,
    })
    expect(data.certificate).toMatchObject({
      maskedNumber: '0804************75',
      value: { minor: '1250000', currency: 'USD' },
      verifyUrl: `http://localhost:3000/verify/${code}`,
    })
    expect((await pageOf(firm, owner, applicationId)).data.page.certificateTo).toBe(
      `/firms/${firm.id}/certificates/${code}`,
    )
    const other = await createFirm()
    const foreign = await look(certificateRoute, {
      path: `/firms/${other.firm.id}/certificates/${code}`,
      params: { firmId: other.firm.id, code },
      as: other.owner,
    })
    expect(foreign.status).toBe(404)
  })

  test('proves itself to anybody without telling the number or the value', async () => {
    const { code } = await exporter()
    for (const typed of [code, code.toLowerCase(), `${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`]) {
      const { status, data } = await verify(typed)
      expect(status).toBe(200)
      expect(data.certificate).toMatchObject({ firmZh: '丹东木棉服饰有限公司', maskedNumber: '0804************75' })
      expect(JSON.stringify(data)).not.toMatch(/080420260007346975|1250000|12,?500/)
    }
  })

  test.each(['ABCDEFGHJKMN', 'x', '../../etc/passwd', '%00', '１２３４'])('%s is nobody’s code', async (code) => {
    expect(await verify(code)).toMatchObject({ status: 404, data: { certificate: null } })
  })
})
