import { describe, expect, test } from 'vitest'
import type { PrintPage } from '~/features/roadmap/print-queries.server'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { RoadmapPrint } from '~/features/roadmap/components/roadmap-print'
import { loader as print } from '~/routes/firm/print'
import { readyView } from '~/features/calendar/ready-queries.server'
import { createFirm } from '../factories/firms'
import { createPerson } from '../factories/people'
import { completeStage, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { render } from '../support/render'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'
import { getRoadmapPage } from '../support/roadmap-page'

const tasksOf = (page: PrintPage) => page.stages.flatMap((stage) => stage.tasks)

describe('the roadmap on paper', () => {
  test.each(['zh-CN', 'en'] as const)('has in %s every task of the page, each with its own code', async (language) => {
    const { firm, owner } = await createFirm()
    const scope = { ...firmScope(firm, owner), language }
    const document = await getPrintPage(scope, NOW, readyView)
    const rows = (await getRoadmapPage(scope, NOW)).stages.flatMap((stage) => stage.rows)
    expect(tasksOf(document).map(({ id }) => id)).toEqual(
      rows.filter(({ state }) => state !== 'retired').map(({ id }) => id),
    )
    expect(new Set(tasksOf(document).map(({ qr }) => qr.path)).size).toBe(tasksOf(document).length)
    for (const { qr } of atLeast(1, tasksOf(document))) expect(qr.path).toMatch(/^M0 0h7v1h-7z/)
    const here = tasksOf(document).filter(({ where }) => /平台办理|in this portal/.test(where))
    for (const { where } of atLeast(1, here)) expect(where).toMatch(/^(在本平台办理|Where: in this portal)$/)
    expect(document.madeOn).toBe('2026-11-23')
    expect(JSON.stringify(document)).not.toMatch(/(catalogue|print|roadmap)[.:]\w/)
  })

  test('says what the page says of abolished steps and of holidays that nobody has published', async () => {
    const { firm, owner } = await createFirm()
    const scope = firmScope(firm, owner)
    const printed = await getPrintPage(scope, NOW, readyView)
    const page = await getRoadmapPage(scope, NOW)
    const retired = page.stages.flatMap(({ rows }) => rows.filter(({ state }) => state === 'retired'))
    expect(printed.retired.map(({ id }) => id)).toEqual(retired.map(({ id }) => id))
    expect(printed.unknownYears).toEqual([2027])
    const html = render(<RoadmapPrint page={printed} />, {
      language: 'zh-CN',
      handle: { namespaces: ['printout', 'roadmap'] },
    }).text
    for (const { title } of atLeast(1, printed.retired)) expect(html).toContain(`${title} · 已取消，请不要为此付费`)
    expect(html).toContain('2027')
  })

  test('lists each document once, and since when the portal has it', async () => {
    const { firm, owner } = await createFirm()
    const scope = firmScope(firm, owner)
    const before = (await getPrintPage(scope, NOW, readyView)).documents
    expect(atLeast(1, before).every(({ givenOn }) => givenOn === null)).toBe(true)
    expect(new Set(before.map(({ type }) => type)).size).toBe(before.length)
    await completeStage(firm, 'register')
    const after = (await getPrintPage(scope, NOW, readyView)).documents
    expect(after.some(({ givenOn }) => givenOn !== null)).toBe(true)
  })

  test('is not for strangers, and takes few queries', async () => {
    const { firm, owner } = await createFirm()
    const call = async (as: Parameters<typeof get>[1]) =>
      answer(print, { request: await get(`/firms/${firm.id}/print`, as), params: { firmId: firm.id } })
    expect((await call({ as: await createPerson() })).status).toBe(404)
    expect((await call({})).status).toBe(303)
    expect((await call({ as: owner })).status).toBe(200)
    expect(await countQueries(() => call({ as: owner }))).toBeLessThanOrEqual(5)
  })
})
