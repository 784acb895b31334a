// What a firm has said in its profile is offered where a task asks for it again, and is no answer until it is saved.
import { describe, expect, test } from 'vitest'
import { saveTask } from '~/features/evidence/commands.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { giveAnswer, submit, NOW } from '../factories/stages'
import { firmScope } from '../support/scopes'

async function givenFirm() {
  const { firm, owner } = await createFirm({ nameEn: 'Beichen Machinery Co., Ltd.' })
  await createFirm({ nameEn: 'Dalian Seafood Co., Ltd.' })
  return { firm, owner, scope: firmScope(firm, { ...owner, language: 'en' }) }
}

async function nameField(scope: ReturnType<typeof firmScope>) {
  const { fields } = await getTaskPage(scope, 'S01', NOW)
  const field = fields.find(({ id }) => id === 'english_name')
  return { value: field?.value, savedAt: field?.savedAt, isOffered: field?.hint.includes('from your firm’s profile') }
}

describe('the English name of the profile', () => {
  test('is offered, said to be no answer yet, and stored by nobody looking at it', async () => {
    const { scope } = await givenFirm()
    expect(await nameField(scope)).toEqual({ value: 'Beichen Machinery Co., Ltd.', savedAt: null, isOffered: true })
    expect(await db.taskAnswer.count()).toBe(0)
  })

  test('becomes an answer like any other once the page is saved', async () => {
    const { scope } = await givenFirm()
    const { value = '' } = await nameField(scope)
    const answers = [{ fieldId: 'english_name', value, seenAt: null }]
    await saveTask(scope, { taskId: 'S01', answers, files: [], wait: null }, NOW)
    expect(await nameField(scope)).toEqual({ value, savedAt: NOW.toISOString(), isOffered: false })
  })

  test.each(['Other Name Ltd.', ''])('stands back behind the saved answer %j', async (saved) => {
    const { firm, scope } = await givenFirm()
    await giveAnswer(firm, 'S01.english_name', saved)
    expect(await nameField(scope)).toMatchObject({ value: saved, isOffered: false })
  })

  test('is not shown to those who cannot save it', async () => {
    const { firm } = await givenFirm()
    const viewer = await addMember(firm, 'viewer')
    expect(await nameField(firmScope(firm, viewer, 'viewer'))).toMatchObject({ value: '', isOffered: false })
  })

  test('is not put beside what was submitted', async () => {
    const { firm, owner, scope } = await givenFirm()
    await submit({ firm, by: owner, stage: 'register' })
    await db.taskAnswer.deleteMany({ where: { fieldId: 'english_name' } })
    expect(await nameField(scope)).toMatchObject({ value: '', isOffered: false })
  })
})
