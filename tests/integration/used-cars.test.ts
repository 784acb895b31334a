import { describe, expect, test } from 'vitest'
import { saveTask } from '~/features/evidence/commands.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { dropLine, lineName } from '~/domain/shared/lines'
import { VEHICLE_CELLS } from '~/domain/evidence/vehicles'
import { answerRoadmap } from '~/features/api/roadmap-queries.server'
import { roadmapInput } from '~/features/api/schema'
import { paths } from '~/paths'
import { action } from '~/routes/firm/task'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { answer, post } from '../support/requests'
import { getRoadmapPage } from '../support/roadmap-page'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-23T02:00:00Z')
const CARS = '1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-1, 2026-10-12, 个人\n11111111111111111, 2021-01-02'

async function dealer() {
  const { firm, owner } = await createFirm({ tracks: ['used_car'] })
  const scope = { ...firmScope(firm, owner), language: 'en' } as const
  const say = (taskId: string, fieldId: string, value: string) =>
    saveTask(scope, { taskId, answers: [{ fieldId, value, seenAt: null }], files: [], wait: null }, NOW)
  return { scope, say }
}

describe('a dealer in used cars', () => {
  test('sees of every car what it still lacks, and after release the day of its cancellation', async () => {
    const { scope, say } = await dealer()
    expect((await getTaskPage(scope, 'V02', NOW)).cars?.table).toBeNull()
    await say('V02', 'vehicles', CARS)
    await say('V03', 'deregistrations', '1M8GDM9AXKP042788, 2026-11-20')
    const table = (await getTaskPage(scope, 'V02', NOW)).cars?.table
    expect(table?.rows.map(({ vin, cells }) => [vin, cells.at(-1)])).toEqual([
      ['1M8GDM9AXKP042788', '2026-11-20'],
      ['11111111111111111', 'after release'],
    ])
    expect(table?.rows.map(({ remarks }) => remarks.length)).toEqual([0, 4])
  })

  test('is told what may not leave, what the purchase means for the tax, and what is settled', async () => {
    const { scope } = await dealer()
    const page = await getTaskPage(scope, 'V02', NOW)
    expect(page.cars?.sections.map(({ lines }) => lines.length)).toEqual([10, 4])
    expect(page.cars?.sections[0]?.provenance).toContain('2024年第6号')
    for (const id of ['P02', 'C01', 'T01', 'T07']) {
      expect((await getTaskPage(scope, id, NOW)).cars?.preset?.text).toBeTruthy()
    }
  })

  test('reads on the page, in the row and over the interface that the cancellation opens with the release', async () => {
    const { scope } = await dealer()
    const said = /^Opens when customs has released the goods/
    const { opensAfter, blockedBy } = await getTaskPage(scope, 'V03', NOW)
    expect(opensAfter).toMatch(said)
    expect(blockedBy.map(({ to }) => to)).toContain(paths.firm.task(scope.firmId, 'T12'))
    const rows = (await getRoadmapPage(scope, NOW)).stages.flatMap((stage) => stage.rows)
    expect(rows.find(({ id }) => id === 'V03')?.hint).toMatch(said)
    const input = roadmapInput.parse({ profile: { tracks: ['used_car'] } })
    const answered = await answerRoadmap(input, { now: NOW, language: 'en' })
    const task = answered.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'V03')
    expect(task?.reason).toMatchObject({ code: 'after_release', text: opensAfter })
  })

  test('is the only one to see it', async () => {
    const { firm, owner } = await createFirm()
    expect((await getTaskPage(firmScope(firm, owner), 'P02', NOW)).cars).toBeNull()
  })
})

describe('the list of cars on its page', () => {
  const LINES = [
    ['1M8GDM9AXKP042788', '2022-05-16', 'JC-1', '26-21-1', '2026-10-12', '个人'],
    ['11111111111111111', '2021-01-02'],
  ]

  /** As the browser sends it without scripts: a box for each cell, and an empty line at the end. */
  function boxes(lines: readonly (readonly string[])[], more: Readonly<Record<string, string>> = {}) {
    const cells = [...lines, []].flatMap((line, index) =>
      VEHICLE_CELLS.map((id, at) => [lineName('vehicles.answer', index, id), line[at] ?? ''] as const),
    )
    return { intent: 'save', 'vehicles.answer': '', ...Object.fromEntries(cells), ...more }
  }

  async function page(stored = '') {
    const { firm, owner } = await createFirm({ tracks: ['used_car'] })
    const scope = firmScope(firm, owner)
    if (stored) {
      const answers = [{ fieldId: 'vehicles', value: stored, seenAt: null }]
      await saveTask(scope, { taskId: 'V02', answers, files: [], wait: null }, NOW)
    }
    const params = { firmId: firm.id, taskId: 'V02' }
    const send = async (fields: Readonly<Record<string, string>>) =>
      answer(action, { request: await post(paths.firm.task(firm.id, 'V02'), fields, { as: owner }), params })
    const saved = async () =>
      (await db.taskAnswer.findMany({ where: { firmId: firm.id, taskId: 'V02' } })).map(({ value }) => value)
    return { send, saved }
  }

  test('is saved from its boxes as the text that it was before, and what was pasted comes behind', async () => {
    const { send, saved } = await page()
    expect((await send(boxes(LINES.slice(0, 1), { 'vehicles.answer': '11111111111111111\t2021-01-02' }))).status).toBe(
      303,
    )
    expect(await saved()).toEqual([CARS])
  })

  test('is left as it is stored when only something else was changed', async () => {
    const stored = '1M8GDM9AXKP042788；2022-05-16'
    const { send, saved } = await page(stored)
    await send(boxes([['1M8GDM9AXKP042788', '2022-05-16']], { 'vehicles.answer.drawn': stored }))
    expect(await saved()).toEqual([stored])
  })

  test.each([
    ['saved', 422, {}],
    ['asked for one line more', 200, { lines: 'add' }],
  ])('longer than can be stored and %s comes back whole and says so', async (_, status, pressed) => {
    const { send, saved } = await page(CARS)
    const pasted = Array.from({ length: 1_500 }, (_line, at) => `LSVAA4182E2${100_000 + at}, 2022-05-16, JC-${at}`)
    const back = await send(boxes([], { 'vehicles.answer': pasted.join('\r\n'), ...pressed }))
    expect(back.status).toBe(status)
    expect(back.data).toMatchObject({
      reply: {
        errors: [
          {
            field: 'vehicles.answer',
            message: { key: 'refusals:evidence.answer_too_many_lines', values: { lines: 120 } },
          },
        ],
        values: { 'vehicles.answer': [pasted.join('\n')] },
      },
    })
    expect(await saved()).toEqual([CARS])
  })

  test('that was stored longer than it may be now can be shortened by anybody, without scripts', async () => {
    const { send, saved } = await page(CARS)
    await db.taskAnswer.updateMany({ where: { taskId: 'V02' }, data: { value: 'a\n'.repeat(4_999) } })
    expect((await send({ intent: 'save', 'vehicles.answer': 'a\n'.repeat(120) })).status).toBe(303)
    expect(await saved()).toEqual(['a\n'.repeat(120)])
  })

  test.each([
    ['one line more', 'add', CARS],
    ['one line less', dropLine('vehicles.answer', 0), '11111111111111111, 2021-01-02'],
  ])('asked for %s comes back with what was typed, and saves nothing', async (_, pressed, text) => {
    const { send, saved } = await page()
    const back = await send(boxes(LINES, { lines: pressed }))
    expect(back.status).toBe(200)
    expect(back.data).toMatchObject({ reply: { errors: [], values: { 'vehicles.answer': [text] } } })
    expect(await saved()).toEqual([])
  })
})
