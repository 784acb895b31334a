// The ledger as people meet it: by place, and from the words of a task.
import { describe, expect, test } from 'vitest'
import type { TaskPage } from '~/features/evidence/queries.server'
import type { TextPart } from '~/features/law/term-queries.server'
import * as firmGlossaryRoute from '~/routes/firm/glossary'
import * as firmRuleRoute from '~/routes/firm/rule'
import * as firmRulesRoute from '~/routes/firm/rules'
import * as taskRoute from '~/routes/firm/task'
import * as rulesRoute from '~/routes/public/rules'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

type Topics = readonly { readonly rules: readonly { readonly id: string; readonly title: string }[] }[]

async function rulesAt(query: string, language = 'en') {
  const request = await get(`/rules${query}`, { headers: { 'accept-language': language } })
  const { status, data } = await answer<{ topics: Topics; places: readonly { id: string; isCurrent: boolean }[] }>(
    rulesRoute.loader,
    { request, params: {} },
  )
  expect(status).toBe(200)
  return {
    rules: data.topics.flatMap(({ rules }) => rules),
    place: data.places.filter(({ isCurrent }) => isCurrent).map(({ id }) => id),
  }
}

describe('rules by place', () => {
  test('a market has its own, in the reader’s language', async () => {
    const { rules, place } = await rulesAt('?place=KZ')
    expect(place).toEqual(['KZ'])
    expect(rules.map(({ id }) => id)).not.toContain('customs_record_253')
    expect(rules.length).toBeGreaterThan(0)
    const chinese = await rulesAt('?place=KZ', 'zh-CN')
    expect(chinese.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(atLeast(1, chinese.rules).every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true)
  })

  test.each(['', '?place=', '?place=XX', '?place=%00', '?place=KZ%27--'])('%s shows China’s', async (query) => {
    const { rules, place } = await rulesAt(query)
    expect(place).toEqual(['CN'])
    expect(rules.map(({ id }) => id)).toContain('customs_record_253')
  })
})

describe('official terms in the words of a task', () => {
  test.each(['zh-CN', 'en'])('lead to the glossary once each, in %s', async (language) => {
    const { firm, owner } = await createFirm()
    const request = await get(`/firms/${firm.id}/tasks/S05`, { as: { ...owner, language: language as 'en' } })
    const { data } = await answer<{ page: TaskPage }>(taskRoute.loader, {
      request,
      params: { firmId: firm.id, taskId: 'S05' },
    })
    const { guidance, steps, example, mistakes, rules } = data.page
    const texts = [
      ...guidance.map(({ text }) => text),
      ...steps,
      example ?? [],
      ...mistakes,
      ...rules.map(({ text }) => text),
    ]
    const links = texts.flat().filter((part: TextPart) => typeof part !== 'string')
    expect(links.length).toBeGreaterThan(0)
    expect(atLeast(1, links).every(({ to }) => to.startsWith(`/firms/${firm.id}/glossary?returnTo=`))).toBe(true)
    expect(new Set(links.map(({ to }) => to)).size).toBe(links.length)
  })
})

describe('rules inside the pages of a firm', () => {
  test.each(['S03', 'P06', 'T12'])('every rule of task %s opens there and leads back to the task', async (taskId) => {
    const { firm, owner } = await createFirm()
    const at = `/firms/${firm.id}/tasks/${taskId}`
    const { data } = await answer<{ page: TaskPage }>(taskRoute.loader, {
      request: await get(at, { as: owner }),
      params: { firmId: firm.id, taskId },
    })
    expect(data.page.rules.length).toBeGreaterThan(0)
    for (const { id, to } of atLeast(1, data.page.rules)) {
      expect(to).toBe(`/firms/${firm.id}/rules/${id}?returnTo=${encodeURIComponent(at)}`)
      const { status, data: rule } = await answer<{ returnTo: string; rule: { history: readonly { to: string }[] } }>(
        firmRuleRoute.loader,
        { request: await get(to, { as: owner }), params: { firmId: firm.id, ruleId: id } },
      )
      expect([status, rule.returnTo]).toEqual([200, at])
      expect(atLeast(1, rule.rule.history).every((one) => one.to.startsWith(`/firms/${firm.id}/rules/`))).toBe(true)
    }
  })

  test.each(['https://evil.test', '//evil.test', ''])('lead nowhere else: %j', async (returnTo) => {
    const { firm, owner } = await createFirm()
    const query = new URLSearchParams({ returnTo }).toString()
    const rule = await answer<{ returnTo: string }>(firmRuleRoute.loader, {
      request: await get(`/firms/${firm.id}/rules/vat_law?${query}`, { as: owner }),
      params: { firmId: firm.id, ruleId: 'vat_law' },
    })
    expect(rule.data.returnTo).toBe('')
    for (const [route, page] of [
      [firmRulesRoute, 'rules'],
      [firmGlossaryRoute, 'glossary'],
    ] as const) {
      const { data } = await answer<{ backTo: string }>(route.loader, {
        request: await get(`/firms/${firm.id}/${page}?${query}`, { as: owner }),
        params: { firmId: firm.id },
      })
      expect(data.backTo).toBe(`/firms/${firm.id}`)
    }
  })

  test('marks and certificates lead to the rules of the markets that were chosen', async () => {
    const { firm, owner } = await createFirm()
    const markets = ['PL', 'KZ', 'PE']
    await db.marketChoice.createMany({
      data: markets.map((market, index) => ({
        firmId: firm.id,
        market,
        reason: 'asked',
        position: index + 1,
        chosenById: owner.id,
      })),
    })
    const { data } = await answer<{ page: TaskPage }>(taskRoute.loader, {
      request: await get(`/firms/${firm.id}/tasks/P06`, { as: owner }),
      params: { firmId: firm.id, taskId: 'P06' },
    })
    const found = data.page.marketRules ?? []
    expect(found.map(({ to }) => to?.split('&')[0] ?? null)).toEqual([
      `/firms/${firm.id}/rules?place=PL`,
      `/firms/${firm.id}/rules?place=KZ`,
      null,
    ])
    const { data: rules } = await answer<{ topics: Topics; places: readonly { id: string; isCurrent: boolean }[] }>(
      firmRulesRoute.loader,
      { request: await get(found[0]?.to ?? '', { as: owner }), params: { firmId: firm.id } },
    )
    expect(rules.topics.flatMap((topic) => topic.rules).map(({ id }) => id)).toContain('pl_vat')
    expect(rules.places.find(({ isCurrent }) => isCurrent)?.id).toBe('PL')
  })

  test('say whom to ask in the city of the firm', async () => {
    const { firm, owner } = await createFirm({ districtCode: '210202' })
    const { data } = await answer<{ page: TaskPage }>(taskRoute.loader, {
      request: await get(`/firms/${firm.id}/tasks/S08`, { as: owner }),
      params: { firmId: firm.id, taskId: 'S08' },
    })
    expect(data.page.contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ['国家税务总局大连市税务局', '12366'],
      ['12345政务服务便民热线', '12345'],
    ])
  })
})
