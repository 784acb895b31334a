// The ledger as people meet it: by place, and from the words of a task.
import { describe, expect, test } from 'vitest'
import type { TaskPage } from '~/features/evidence/queries.server'
import type { TextPart } from '~/features/law/term-queries.server'
import * as taskRoute from '~/routes/firm/task'
import * as rulesRoute from '~/routes/public/rules'
import { createFirm } from '../factories/firms'
import { answer, get } from '../support/requests'

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
    expect(chinese.rules.every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true)
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
    expect(links.every(({ to }) => to.startsWith('/glossary#'))).toBe(true)
    expect(new Set(links.map(({ to }) => to)).size).toBe(links.length)
  })
})
