// Two firms with the same kinds of rows, and everybody who might ask for them.
import { createHash, randomUUID } from 'node:crypto'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, submit } from '../factories/stages'
import { pdfOf } from './pdf-pages'
import type { Persona } from './route-table'

/** Values for every parameter of an address that leads to rows of one firm. */
export type FirmParams = Readonly<
  Record<
    | 'firmId'
    | 'applicationId'
    | 'readingId'
    | 'versionId'
    | 'productId'
    | 'hsCode'
    | 'page'
    | 'code'
    | 'taskId'
    | 'stageId'
    | 'token'
    | 'messageId'
    | 'attachmentId'
    | 'key',
    string
  >
>

export type TwoFirms = {
  readonly people: Readonly<Record<Persona, Person | null>>
  readonly mine: FirmParams
  readonly theirs: FirmParams
}

const DOCUMENT = pdfOf({ pages: 1 })

async function givenDeclaration(firmId: string, number: string): Promise<string> {
  // Certificate codes have no signs that look alike, so 0 and 1 do not occur.
  const code = `TESTCASE${String(Number(number.slice(-1)) + 1).repeat(4)}`
  await db.exportDeclaration.create({
    data: {
      firmId,
      declarationNumber: number,
      declaredOn: new Date('2026-11-02T00:00:00Z'),
      market: 'KZ',
      mode: '0110',
      currency: 'USD',
      valueMinor: 1_250_000n,
      verifiedById: 'advisor',
      verifiedAt: new Date('2026-11-05T03:00:00Z'),
      certificate: {
        create: {
          code,
          issuedAt: new Date('2026-11-05T03:00:00Z'),
          firmNameZh: '甲公司',
          firmNameEn: 'Firm',
          creditCode: 'X',
        },
      },
    },
  })
  return code
}

/** A document whose bytes are there; the newest of what was submitted. */
async function submittedDocument(firmId: string): Promise<string> {
  const version = await db.documentVersion.findFirstOrThrow({
    where: { document: { firmId } },
    orderBy: { number: 'desc' },
  })
  await db.documentVersion.update({
    where: { id: version.id },
    data: {
      storageKey: await fileStore().keep(DOCUMENT),
      thumbnailKey: await fileStore().keep(DOCUMENT),
      pageCount: 1,
      sizeBytes: DOCUMENT.length,
      sha256: createHash('sha256').update(DOCUMENT).digest('hex'),
    },
  })
  return version.id
}

/** What the firm wrote to its advisor, with a document. */
async function givenMessage(applicationId: string, authorId: string) {
  const message = await db.message.create({
    data: {
      applicationId,
      authorId,
      authorSide: 'firm',
      text: '请看附件。',
      requestId: randomUUID(),
      attachments: {
        create: {
          position: 1,
          filename: '说明.pdf',
          contentType: 'application/pdf',
          sizeBytes: DOCUMENT.length,
          sha256: createHash('sha256').update(DOCUMENT).digest('hex'),
          storageKey: await fileStore().keep(DOCUMENT),
        },
      },
    },
    include: { attachments: true },
  })
  return { messageId: message.id, attachmentId: message.attachments[0]?.id ?? '' }
}

/** A decision that nobody of the table has given, so that any advisor may read it. */
async function givenReading(applicationId: string): Promise<string> {
  const at = new Date('2026-11-05T03:00:00Z')
  const row = { applicationId, round: 1, kind: 'sample', first: 'approve', firstById: 'somebody', firstAt: at } as const
  return (await db.secondReading.create({ data: row })).id
}

async function givenProduct(firmId: string): Promise<string> {
  return (await db.firmProduct.create({ data: { firmId, name: '离心泵', hs6: '841370' } })).id
}

async function givenFirm(owner: Person, number: string): Promise<FirmParams> {
  const { firm } = await createFirm({ owner })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  return {
    firmId: firm.id,
    applicationId,
    readingId: await givenReading(applicationId),
    versionId: await submittedDocument(firm.id),
    productId: await givenProduct(firm.id),
    hsCode: '841370',
    page: '1',
    code: await givenDeclaration(firm.id, number),
    taskId: 'P02',
    stageId: 'register',
    token: randomUUID(),
    key: 'missing_page',
    ...(await givenMessage(applicationId, owner.id)),
  }
}

export async function givenTwoFirms(): Promise<TwoFirms> {
  const owner = await createPerson()
  const stranger = await createPerson({ name: '赵敏' })
  const mine = await givenFirm(owner, '080120261100000001')
  const theirs = await givenFirm(stranger, '080120261100000002')
  const assignee = await createStaff('advisor')
  await claim(mine.applicationId, assignee)
  return {
    mine,
    theirs,
    people: {
      anonymous: null,
      stranger,
      owner,
      viewer: await addMember({ id: mine.firmId }, 'viewer'),
      editor: await addMember({ id: mine.firmId }, 'editor'),
      advisor: await createStaff('advisor'),
      assignee,
      lead: await createStaff('lead_advisor'),
      official: await createStaff('official'),
      admin: await createStaff('administrator'),
    },
  }
}
