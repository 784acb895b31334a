import { beforeEach, describe, expect, test } from 'vitest'
import { loader as certificatePage } from '~/routes/firm/certificate'
import { loader as verifyPage } from '~/routes/public/verify'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { answer, get } from '../support/requests'

const CODE = 'ABCD2345EFGH'
const THEIR_CODE = 'JKMN6789PQRS'
const NUMBER = '080420261100004475'

let ours: Firm
let owner: Person
let stranger: Person

beforeEach(async () => {
  ;({ firm: ours, owner } = await createFirm())
  const theirs = await createFirm({ nameZh: '大连海味水产有限公司', nameEn: 'Dalian Haiwei Seafood Co., Ltd.' })
  stranger = theirs.owner
  await issue({ firm: ours, code: CODE, declarationNumber: NUMBER })
  await issue({ firm: theirs.firm, code: THEIR_CODE, declarationNumber: '090120261100009913' })
})

async function issue(given: { firm: Firm; code: string; declarationNumber: string; market?: string }): Promise<void> {
  // Late in the evening in Europe is the next day in China.
  const verifiedAt = new Date('2026-11-05T18:30:00Z')
  await db.exportDeclaration.create({
    data: {
      firmId: given.firm.id,
      declarationNumber: given.declarationNumber,
      declaredOn: new Date('2026-11-02T00:00:00Z'),
      market: given.market ?? 'KZ',
      mode: '0110',
      currency: 'USD',
      valueMinor: 9_007_199_254_740_993n,
      verifiedById: 'advisor-zhou-lan',
      verifiedAt,
      certificate: {
        create: {
          code: given.code,
          issuedAt: verifiedAt,
          firmNameZh: given.firm.nameZh,
          firmNameEn: given.firm.nameEn,
          creditCode: given.firm.creditCode,
        },
      },
    },
  })
}

type Document = { readonly certificate: Record<string, unknown> & { readonly qr: { size: number; path: string } } }

async function open(code: string, as: Person | null, cookie?: string) {
  const request = await get(`/firms/${ours.id}/certificates/${code}`, { as, cookie })
  return answer<Document>(certificatePage, { request, params: { firmId: ours.id, code } })
}

type Public = { readonly certificate: Record<string, unknown> | null }

async function verify(code: string, cookie = '') {
  const request = await get(`/verify/${encodeURIComponent(code)}`, { cookie })
  return answer<Public>(verifyPage, { request, params: { code } })
}

describe('the certificate of a firm', () => {
  test('keeps the names it was issued to', async () => {
    await db.firm.update({ where: { id: ours.id }, data: { nameZh: '华为技术有限公司', nameEn: 'Huawei' } })
    const issuedTo = { firmZh: ours.nameZh, firmEn: ours.nameEn }
    expect((await open(CODE, owner)).data.certificate).toMatchObject(issuedTo)
    expect((await verify(CODE)).data.certificate).toMatchObject(issuedTo)
  })

  test('says who exported what, where and when, in the reader’s language', async () => {
    const { status, data } = await open(CODE, owner)
    expect(status).toBe(200)
    expect(data.certificate).toMatchObject({
      code: CODE,
      firmZh: ours.nameZh,
      firmEn: ours.nameEn,
      creditCode: ours.creditCode,
      declaredOn: '2026-11-02',
      market: '哈萨克斯坦',
      mode: '0110 一般贸易',
      value: { minor: '9007199254740993', currency: 'USD' },
      verifyUrl: `http://localhost:3000/verify/${CODE}`,
    })
    expect((await open(CODE, owner, 'language=en')).data.certificate).toMatchObject({
      market: 'Kazakhstan',
      mode: '0110 General trade',
    })
  })

  test('names no person and hides the middle of the declaration number', async () => {
    const { data } = await open(CODE, owner)
    expect(data.certificate.maskedNumber).toMatch(/^0804\D+75$/)
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${NUMBER}|advisor-zhou-lan`))
  })

  test('carries a drawing of the address it is verified at', async () => {
    const { qr } = (await open(CODE, owner)).data.certificate
    // Sides of QR codes are 21, 25, 29 ...; a finder pattern fills the first seven cells of the first row.
    expect((qr.size - 17) % 4).toBe(0)
    expect(qr.path).toMatch(/^M0 0h7v1h-7z/)
    expect(qr.path).not.toContain('M7 0h')
  })

  test('opens for every member, and for nobody else', async () => {
    expect((await open(CODE, await addMember(ours, 'viewer'))).status).toBe(200)
    for (const as of [stranger, await createPerson()]) expect((await open(CODE, as)).status).toBe(404)
    expect((await open(CODE, null)).location).toMatch(/^\/sign-in\?next=/)
  })

  test.each([THEIR_CODE, 'ZZZZZZZZZZZZ', CODE.toLowerCase(), '', 'x'.repeat(5000)])(
    'is not found under %s',
    async (code) => {
      expect((await open(code, owner)).status).toBe(404)
    },
  )
})

describe('verifying a certificate', () => {
  test('shows a stranger the firm, the day and the market', async () => {
    const { status, data } = await verify(CODE, 'language=en')
    expect(status).toBe(200)
    expect(data.certificate).toMatchObject({
      firmZh: ours.nameZh,
      firmEn: ours.nameEn,
      declaredOn: '2026-11-02',
      market: 'Kazakhstan',
    })
  })

  test('gives away nothing else', async () => {
    const { data } = await verify(CODE)
    expect(Object.keys(data.certificate ?? {}).sort()).toEqual(
      ['code', 'declaredOn', 'firmEn', 'firmZh', 'issuedAt', 'market', 'maskedNumber'].sort(),
    )
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${NUMBER}|${ours.creditCode}|${ours.id}|9007199254740993|USD`))
  })

  test.each(['abcd 2345 efgh', 'ABCD-2345-EFGH', 'ＡＢＣＤ２３４５ＥＦＧＨ'])(
    'reads the code as people type it: %s',
    async (typed) => {
      expect((await verify(typed)).data.certificate).toMatchObject({ code: CODE })
    },
  )

  test.each(['ABCD2345EFGJ', 'ABCD2345EFG', '', '\0', '%', "' or 1=1 --", '报关单', 'A'.repeat(5000)])(
    'answers 404 to %j',
    async (code) => {
      expect(await verify(code)).toMatchObject({ status: 404, data: { certificate: null } })
    },
  )

  test('names a market beyond the portal’s own, too', async () => {
    const { firm } = await createFirm()
    await issue({ firm, code: 'TTTT2222VVVV', declarationNumber: '080420261100007777', market: 'BR' })
    expect((await verify('TTTT2222VVVV', 'language=en')).data.certificate).toMatchObject({ market: 'Brazil' })
  })
})
