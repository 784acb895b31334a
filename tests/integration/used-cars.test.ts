import { describe, expect, test } from 'vitest'
import { saveTask } from '~/features/evidence/commands.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { createFirm } from '../factories/firms'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-23T02:00:00Z')
const CARS = '1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-1, 2026-10-12, 个人\n11111111111111111, 2021-01-02'

async function dealer() {
  const { firm, owner } = await createFirm({ tracks: ['used_car'] })
  const scope = firmScope(firm, owner)
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
      ['11111111111111111', '放行之后办'],
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

  test('is the only one to see it', async () => {
    const { firm, owner } = await createFirm()
    expect((await getTaskPage(firmScope(firm, owner), 'P02', NOW)).cars).toBeNull()
  })
})
