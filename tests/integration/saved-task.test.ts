// What the page of a task says after Save: a value that became bad names the tasks that wait for it, as the roadmap has them.
import { expect, test } from 'vitest'
import { getTaskPage } from '~/features/evidence/queries.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { completeStage, giveAnswer, giveTask, NOW } from '../factories/stages'
import { atLeast } from '../support/at-least'
import { getRoadmapPage } from '../support/roadmap-page'
import { firmScope } from '../support/scopes'

async function givenLicence() {
  const { firm, owner } = await createFirm()
  await giveTask(firm, 'S01')
  const scope = firmScope(firm, owner)
  const savedAs = async () => (await getTaskPage(scope, 'S01', NOW, 'save')).saved
  return { firm, scope, savedAs }
}

test('a task that is right locks nothing', async () => {
  const { savedAs } = await givenLicence()
  expect(await savedAs()).toMatchObject({ wrong: [], missing: [], locks: [] })
})

test('a value that became bad is named with what it locked, and what it locked is blocked on the roadmap', async () => {
  const { firm, scope, savedAs } = await givenLicence()
  await giveAnswer(firm, 'S01.english_name', '大连海产')
  const saved = await savedAs()
  expect(saved?.wrong.map(({ control }) => control)).toEqual(['english_name.answer'])
  const blocked = (await getRoadmapPage(scope, NOW)).stages
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state === 'blocked')
  const titles = blocked.map(({ title }) => title)
  for (const title of atLeast(2, saved?.locks ?? [])) expect(titles).toContain(title)
  await giveAnswer(firm, 'S01.english_name', 'Dalian Seafood Co., Ltd.')
  expect((await savedAs())?.locks).toEqual([])
})

test('what is missing is named at its box, and locks the same tasks', async () => {
  const { firm, savedAs } = await givenLicence()
  await db.taskAnswer.deleteMany({ where: { firmId: firm.id, taskId: 'S01', fieldId: 'english_name' } })
  const saved = await savedAs()
  expect(saved?.missing.map(({ control }) => control)).toEqual(['english_name.answer'])
  expect(saved?.locks.length).toBeGreaterThanOrEqual(2)
  expect(saved?.next).toBeNull()
})

test('a task that was done all the same is not said to be locked', async () => {
  const { firm, savedAs } = await givenLicence()
  await completeStage(firm, 'register')
  await giveAnswer(firm, 'S01.english_name', '大连海产')
  const saved = await savedAs()
  expect(saved?.wrong).toHaveLength(1)
  expect(saved?.locks).toEqual([])
})
