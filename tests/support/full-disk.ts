// A person saves a task with a file in a process that cannot write files as large as that one: what a full disk does to it. Says
// what was answered and what is left.
import { readdirSync, writeSync } from 'node:fs'
import * as task from '~/routes/firm/task'
import * as uploads from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { pdfText } from './pdf-pages'
import { postFiles } from './uploads'

const SIZE = 4_000_000
const document = new File([pdfText('x'.repeat(SIZE))], 'licence.pdf')
const { firm, owner } = await createFirm()

const fields = { 'customs_code.answer': '2101960ABC' }
const saving = await postFiles('/task', { fields, files: { 'customs_record.file': document } }, { as: owner })
const context = { nonce: '', requestId: '', clientAddress: '203.0.113.9' }
const saved = await task.action({ request: saving, params: { firmId: firm.id, taskId: 'S05' }, context })
if (!('data' in saved) || !('reply' in saved.data)) throw new Error('The file was kept')
const sending = await postFiles('/uploads', { files: { 'business_licence.file': document } }, { as: owner })
const sent = await uploads.action({ request: sending, params: { firmId: firm.id }, context })
const files = readdirSync(process.env.STORAGE_DIR ?? '', { recursive: true, withFileTypes: true })

const found = {
  saved: { status: saved.init?.status, ...saved.data.reply },
  sent: { status: sent.status, retryAfter: sent.headers.get('retry-after'), data: await sent.text() },
  documents: await db.document.count(),
  answer: (await db.taskAnswer.findFirst({ where: { firmId: firm.id } }))?.value,
  files: files.filter((one) => one.isFile()).map(({ name }) => name),
}
await db.$disconnect()
writeSync(3, JSON.stringify(found))
