// What the benchmark measures on: thousands of firms with a handed-in stage, one of them with a signed-in editor.
import { db } from '~/server/db.server'
import { createFirm } from '../../tests/factories/firms'
import { createPerson, createStaff, sessionCookie } from '../../tests/factories/people'
import { approve, claim, completeStage, handIn } from '../../tests/factories/stages'

const AT_A_TIME = 8

export async function fill(count: number): Promise<{ firmId: string; ownerCookie: string; advisorCookie: string }> {
  const advisor = await createStaff('advisor')
  const owner = await createPerson()
  const { firm: measured } = await createFirm({ owner })
  const first = await handIn({ firm: measured, by: owner, stage: 'register' })
  await claim(first.applicationId, advisor)
  await approve(first.applicationId, advisor)
  await completeStage(measured, 'market')

  let left = count - 1
  async function fillSome(): Promise<void> {
    while (left > 0) {
      left -= 1
      const { firm, owner: by } = await createFirm()
      await handIn({ firm, by, stage: 'register' })
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, fillSome))
  await db.$executeRaw`delete from graphile_worker._private_jobs`
  await db.$executeRaw`analyze`
  const cookies = { ownerCookie: await sessionCookie(owner), advisorCookie: await sessionCookie(advisor) }
  await db.$disconnect()
  return { firmId: measured.id, ...cookies }
}
