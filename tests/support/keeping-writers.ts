// People who write all the time and keep what the portal has acknowledged. What was acknowledged and is not there afterwards is lost.
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { createFolderStore } from '~/server/storage-folder.server'
import type { Writer } from './portal-process'
import { licenceOf, requestsTo, type Asked } from './portal-requests'

type Kept = {
  readonly writer: Writer
  /** Names given in the task: the last that was acknowledged, and those pressed since without an answer. */
  names: string[]
  readonly files: string[]
  readonly invited: string[]
}

export type Ledger = {
  readonly kept: readonly Kept[]
  readonly answers: Map<string, number>
  /** Answers that no bad day explains. */
  readonly unexpected: Asked[]
}

/** 429: invited just now, by the press before whose answer was lost. Then the mail must be there as well. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = { save: [303], upload: [200], invite: [303, 429] }
/** Whoever is told "not now" looks at the page for a moment before pressing again. */
const LOOK_MS = 50

/** Lets every writer write until `isOver`. A press that was not acknowledged is pressed again, as people do. */
export async function keepWriting(url: string, writers: readonly Writer[], isOver: () => boolean): Promise<Ledger> {
  const requests = requestsTo(url)
  const answers = new Map<string, number>()
  const unexpected: Asked[] = []
  const kept = writers.map((writer): Kept => ({ writer, names: [], files: [], invited: [] }))

  async function press(send: () => Promise<Asked>): Promise<boolean> {
    while (!isOver()) {
      const asked = await send()
      const { kind, status } = asked
      answers.set(`${kind} ${status}`, (answers.get(`${kind} ${status}`) ?? 0) + 1)
      if (EXPECTED[kind]?.includes(status)) return true
      // Nobody answered, or the portal said "not now".
      if (status !== 0 && status !== 503) unexpected.push(asked)
      await pause(LOOK_MS)
    }
    return false
  }

  async function write(mine: Kept): Promise<void> {
    const { writer } = mine
    for (let round = 1; !isOver(); round += 1) {
      const name = `Pump ${writer.userId.slice(0, 10)} ${round}`
      mine.names.push(name)
      if (await press(() => requests.save(writer, name))) mine.names = [name]
      const { file, sha256 } = licenceOf(name)
      if (await press(() => requests.upload(writer, file))) mine.files.push(sha256)
      const email = `guest-${round}-${writer.userId.slice(0, 10)}@example.cn`
      if (round <= 3 && (await press(() => requests.invite(writer, email)))) mine.invited.push(email)
    }
  }

  await Promise.all(kept.map(write))
  return { kept, answers, unexpected }
}

/** Each thing that was acknowledged and is not as it was acknowledged. */
export async function lostOf({ kept }: Ledger, { client, storage }: { client: pg.Client; storage: string }) {
  const lost: string[] = []
  for (const { writer, names, files, invited } of kept) {
    const answer = await client.query<{ value: string }>(
      `SELECT value FROM "TaskAnswer" WHERE "firmId" = $1 AND "fieldId" = 'english_name'`,
      [writer.firmId],
    )
    const stored = answer.rows[0]?.value
    if (names.length > 0 && !(stored && names.includes(stored)))
      lost.push(`${writer.firmId}: name ${names[0]}, not ${stored}`)
    const versions = await client.query<{ sha256: string; key: string }>(
      `SELECT v.sha256, v."storageKey" AS key FROM "DocumentVersion" v JOIN "Document" d ON d.id = v."documentId"
       WHERE d."firmId" = $1`,
      [writer.firmId],
    )
    for (const sha256 of files) {
      const row = versions.rows.find((version) => version.sha256 === sha256)
      if (!row) lost.push(`${writer.firmId}: file ${sha256}`)
    }
    // A row without its bytes is as bad as no row, acknowledged or not.
    for (const { key, sha256 } of versions.rows) {
      const stream = await createFolderStore(storage).open(key)
      const bytes = stream ? await buffer(stream as NodeReadableStream) : Buffer.alloc(0)
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) lost.push(`${writer.firmId}: bytes of ${sha256}`)
    }
    for (const email of invited) {
      const mails = await client.query(`SELECT FROM "OutboxMail" WHERE "to" = $1`, [email])
      if (!mails.rowCount) lost.push(`${writer.firmId}: mail to ${email}`)
    }
  }
  return lost
}
