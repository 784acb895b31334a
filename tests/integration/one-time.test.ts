// How long a task takes is one figure in one unit: in the guest's list, on the task's page and in the forecast.
import { expect, test } from 'vitest'
import { getGuestRoadmap } from '~/features/guest/queries.server'
import { guestSchema } from '~/features/firms/guest-schema'
import { getTaskPage } from '~/features/evidence/queries.server'
import { createFirm } from '../factories/firms'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-30T02:00:00Z')
const answers = guestSchema.parse({
  ...{ segment: 'sme', district: '210402', sells: '', ownership: 'domestic', productFlags: [] },
  ...{ tracks: ['used_car'], sellingWays: [], targetRegions: [] },
})

test('a step of the forecast names the figure that its task names, and what is the firm’s part of it', async () => {
  const guest = await getGuestRoadmap(answers, { language: 'en', now: NOW })
  const licence = guest.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'V01')
  expect(licence?.time).toBe(
    'From start to result 42 in the middle, 55 working days at the longer end: 10 to 15 working days of your own work and 20 to 44 working days at the office.',
  )
  const steps =
    guest.ready?.parts.flatMap(({ lines }) => lines).filter((line) => line.includes('42 in the middle')) ?? []
  expect(steps).toEqual([
    `${licence?.title} (42 in the middle, 55 working days at the longer end: 10 to 15 working days of your own and 20 to 44 working days at the office)`,
  ])
})

test('every task says its time in working days, on the guest’s list and on its own page alike', async () => {
  const { firm, owner } = await createFirm({ tracks: ['used_car'], districtCode: '210402', segment: 'sme' })
  const scope = firmScope(firm, owner)
  const guest = await getGuestRoadmap(answers, { language: scope.language, now: NOW })
  const tasks = guest.stages.flatMap((stage) => stage.tasks)
  expect(tasks.length).toBeGreaterThan(10)
  for (const { id, time, stated } of atLeast(1, tasks)) {
    expect(time).toMatch(/\d+个工作日/)
    const page = await getTaskPage(scope, id, NOW)
    const shown = JSON.stringify(page)
    expect(shown, id).toContain(time)
    expect(shown, id).toContain(stated.slice(0, 4))
  }
})
