// What a message is beside a message: a sign of life of its firm, and a file whose readers the firm may know.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { getQuietList } from '~/features/quiet-firms/queries.server'
import { openAttachment } from '~/features/threads/attachment-queries.server'
import { postMessage } from '~/features/threads/commands.server'
import { db } from '~/server/db.server'
import { createStaff } from '../factories/people'
import { MORNING, silentFirm, stalledFirm } from '../factories/quiet'
import { advisorScope, firmScope } from '../support/scopes'
import { givenTwoFirms } from '../support/two-firms'

const lines = async (firmId: string) =>
  (await db.accessLog.findMany({ where: { firmId }, orderBy: { at: 'asc' } })).map(({ actorRole, what, subjectId }) => [
    actorRole,
    what,
    subjectId,
  ])

test('a firm that writes has been heard of; an advisor who writes has not heard of it', async () => {
  const { mine, people } = await givenTwoFirms()
  const { owner, lead } = people
  if (!owner || !lead) throw new Error('There is nobody to write')
  const heard = () => db.lastActivity.findUniqueOrThrow({ where: { firmId: mine.firmId } })
  await db.lastActivity.update({ where: { firmId: mine.firmId }, data: { what: 'registered', at: new Date(0) } })
  const message = () => ({ text: '您好', itemId: null, files: [], requestId: randomUUID() })
  const fromLead = await postMessage(advisorScope(lead), mine.applicationId, message(), new Date())
  expect(fromLead.ok).toBe(true)
  expect(await heard()).toMatchObject({ what: 'registered', at: new Date(0) })
  const now = new Date()
  expect((await postMessage(firmScope({ id: mine.firmId }, owner), mine.applicationId, message(), now)).ok).toBe(true)
  expect(await heard()).toMatchObject({ what: 'wrote', at: now, silentSince: now })
})

test('whoever opens the file of a message stands in the log of its firm, and of no other', async () => {
  const { mine, theirs, people } = await givenTwoFirms()
  if (!people.lead || !people.owner) throw new Error('There is nobody to read')
  const { applicationId, messageId, attachmentId } = mine
  await openAttachment(advisorScope(people.lead), { applicationId, messageId, attachmentId })
  await openAttachment(firmScope({ id: mine.firmId }, people.owner), { applicationId, messageId, attachmentId })
  expect(await lines(mine.firmId)).toEqual([
    ['lead_advisor', 'attachment_saved', attachmentId],
    ['owner', 'attachment_saved', attachmentId],
  ])
  const foreign = { applicationId: theirs.applicationId, messageId, attachmentId }
  await expect(openAttachment(advisorScope(people.lead), foreign)).rejects.toMatchObject({ status: 404 })
  expect(await lines(theirs.firmId)).toEqual([])
})

test('whoever sees a contact on the list of quiet firms stands in the log of that firm', async () => {
  const { firm } = await stalledFirm(60)
  const { firm: awake } = await silentFirm(0)
  const advisor = await createStaff('advisor')
  const place = { tab: 'stalled', page: 1 } as const
  const { rows } = await getQuietList(advisorScope(advisor), { place, now: MORNING })
  expect(rows.map(({ contact }) => contact === null)).toEqual([false])
  await getQuietList(advisorScope(advisor), { place, now: MORNING })
  expect(await lines(firm.id)).toEqual([['advisor', 'contact', firm.id]])
  expect(await lines(awake.id)).toEqual([])
})
