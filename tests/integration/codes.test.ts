import { dutyFor } from '~/domain/duty/duty-for'
import { isUnknown } from '~/domain/duty/types'
import { rangeText } from '~/features/fits/duty-queries.server'
import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { loader as firmLoader } from '~/routes/firm/codes'
import { loader as productsLoader } from '~/routes/firm/products'
import { loader as codeLoader } from '~/routes/public/code'
import { loader as suggestLoader } from '~/routes/public/code-suggest'
import { loader as codesLoader } from '~/routes/public/codes'
import { loader as apiCodeLoader } from '~/routes/resources/hs-code'
import { loader as apiSearchLoader } from '~/routes/resources/hs-search'
import type { CodePage } from '~/features/codes/code-queries.server'
import type { FinderPage } from '~/features/codes/finder-queries.server'
import { createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get } from '../support/requests'

type Found = { readonly page: FinderPage; readonly sections: readonly unknown[] }
type CodeData = { readonly page: CodePage }

async function find(query: Readonly<Record<string, string>>) {
  return answer<Found>(codesLoader, { request: await get(paths.codes(query)) })
}

async function open(code: string, language = 'en') {
  const request = await get(paths.code(code), { headers: { 'accept-language': language } })
  return answer<CodeData>(codeLoader, { request, params: { hsCode: code } })
}

describe('finding a code', () => {
  test('shows the nearest code, what it assumes, the reason and the subheadings beside', async () => {
    const { data } = await find({ q: '激光切割 不锈钢板' })
    const { best, decision, beside, answers } = data.page
    expect(best).toMatchObject({ code: '845611', shown: '8456.11', confidence: 'likely' })
    expect(answers[0]).toMatchObject({ code: '845611', matches: [{ kind: 'keyword' }] })
    expect(decision?.assumptions.map(({ chosen }) => chosen)).toContain('laser')
    expect(decision?.reason).toContain('8456.11')
    expect(beside?.codes.map(({ code }) => code)).toContain('845650')
  })

  test('says of each answer what is like it', async () => {
    const { data } = await find({ q: '激光切割 不锈钢板' })
    const like = data.page.answers[0]?.like
    expect(like?.families[0]?.codes.map(({ code }) => code)).toContain('8515')
    expect(like?.beside).toHaveLength(3)
    const answers = data.page.answers.map(({ code, like: one }) => ({ code, one }))
    for (const { code, one } of atLeast(5, answers)) {
      const all = [...one.beside, ...one.families.flatMap(({ codes }) => codes)]
      expect([code, all.some((other) => other.code === code)]).toEqual([code, false])
      expect([code, atLeast(0, one.beside).every((other) => other.code.startsWith(code.slice(0, 4)))]).toEqual([
        code,
        true,
      ])
    }
    expect((await find({ q: '845611' })).data.page.answers[0]?.like).toEqual(like)
  })

  test('leads elsewhere when an assumption is changed', async () => {
    const first = await find({ q: '激光切割' })
    const does = first.data.page.decision?.assumptions[0]
    const weld = does?.options.find(({ leadsTo }) => leadsTo === '8515.80')
    expect(weld).toBeDefined()
    const { data } = await find({ q: '激光切割', [`a.${does?.id ?? ''}`]: weld?.value ?? '' })
    expect(data.page.best?.code.slice(0, 4)).toBe('8515')
    expect(data.page.decision?.assumptions[0]).toMatchObject({ chosen: weld?.value, isSaid: true })
  })

  test('begins with the sections', async () => {
    const { data } = await find({ q: ' ' })
    expect(data.page).toMatchObject({ state: 'empty', best: null, answers: [] })
    expect(data.sections).toHaveLength(21)
  })

  test.each([
    ['8456.99', 'missing', 0],
    ['8456', 'code', 7],
    ['845611', 'code', 1],
    ['zzzzqqqq', 'words', 0],
  ])('answers %s, which is %s', async (q, state, count) => {
    const { status, data } = await find({ q })
    expect([status, data.page.state, data.page.answers.length]).toEqual([200, state, count])
  })

  test.each([
    ['a long text', '泵'.repeat(5_000)],
    ['signs', '%00\u202e<script>"\'`{{typed}}'],
    ['digits without end', '9'.repeat(3_000)],
  ])('reads %s and stays well', async (_, q) => {
    const { status, data } = await find({ q })
    expect(status).toBe(200)
    expect(data.page.typed.length).toBeLessThanOrEqual(400)
  })

  test('leaves out answers that no page has asked for', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a.${at}`, 'x']))
    const { status, data } = await find({ q: '激光切割', ...many, 'a.__proto__': 'laser' })
    expect([status, data.page.best?.code]).toEqual([200, '845611'])
  })

  test('suggests while one types, and says for what', async () => {
    const { data } = await answer(suggestLoader, { request: await get(paths.codeSuggestions({ q: 'yurongfu' })) })
    expect(data).toMatchObject({ typed: 'yurongfu' })
    expect((data as { suggestions: unknown[] }).suggestions.length).toBeGreaterThan(2)
  })
})

describe('the page of a code', () => {
  test('says where it stands, what duties and requirements are known and what is not', async () => {
    const { data } = await open('845611')
    const { path, known, confused } = data.page
    expect(path.map(({ code }) => code)).toEqual(['XVI', '84', '8456'])
    expect(known?.duties.find(({ tariff }) => tariff === 'eu')).toMatchObject({
      range: { lowest: '0', highest: '4.5' },
      edition: { asOf: '2021-01-27' },
    })
    expect(known?.duties.find(({ tariff }) => tariff === 'uz')).toMatchObject({ range: null, edition: null })
    expect(known?.markets).toHaveLength(33)
    expect(confused.length).toBeGreaterThan(0)
  })

  test('names the duty that the page of a market names', async () => {
    const { data } = await open('870323')
    const range = data.page.known?.duties.find(({ tariff }) => tariff === 'eaeu')?.range
    const duty = dutyFor({ hs6: '870323', market: 'KZ', day: '2026-12-01' })
    const text = isUnknown(duty) ? null : rangeText(duty, 'en')
    expect(text).toBe(`${range?.lowest} to ${range?.highest} % or more`)
  })

  test.each([
    ['XVI', 2],
    ['84', 86],
    ['8456', 7],
    ['845611', 0],
  ])('%s has %i below it', async (code, count) => {
    expect((await open(code)).data.page.below).toHaveLength(count)
  })

  test.each(['845699', '77', '1', '8456.11', 'XXII', '../84', '845611\u0000'])('%s is not there', async (code) => {
    expect((await open(code)).status).toBe(404)
  })

  test('gives the name in the reader’s language and the other one beside', async () => {
    expect((await open('845611', 'zh-CN')).data.page).toMatchObject({
      name: '用激光处理的加工机床',
      other: { lang: 'en', text: 'Laser machine tools for removing material' },
    })
  })
})

describe('a firm', () => {
  test('takes words, code and reason over into its products', async () => {
    const { firm, owner } = await createFirm()
    const params = { firmId: firm.id }
    const found = await answer<Found>(firmLoader, {
      request: await get(paths.firm.codes(firm.id, { q: '激光切割机' }), { as: owner }),
      params,
    })
    expect(found.data.page.best?.code).toBe('845611')
    const request = await get(paths.firm.products(firm.id, { q: '激光切割机', code: '845611' }), { as: owner })
    const { data } = await answer<{ proposal: Record<string, string[]> }>(productsLoader, { request, params })
    expect(data.proposal).toMatchObject({ name: ['激光切割机'], hs6: ['8456.11'] })
    expect(data.proposal.reason?.[0]).toContain('8456.11')
  })
})

describe('the interface', () => {
  test('finds what the page finds', async () => {
    const { data } = await find({ q: 'laser cutting machine' })
    const api = await answer(apiSearchLoader, {
      request: await get('/api/v1/hs?q=laser%20cutting%20machine'),
    })
    const read = JSON.parse(String(api.data)) as {
      answers: { code: string; matches: { words: string[] }[] }[]
      like: { code: string }[]
    }
    expect(read.answers.map(({ code }) => code)).toEqual(data.page.answers.map(({ code }) => code))
    const [first] = read.answers
    expect(first?.matches.flatMap(({ words }) => words).join(' ')).toMatch(/laser/i)
    expect(atLeast(1, read.like).map(({ code }) => code)).not.toContain(first?.code)
  })

  test('reads a code, and says when there is none', async () => {
    const ask = async (code: string) =>
      answer(apiCodeLoader, { request: await get(`/api/v1/hs/${code}`), params: { hsCode: code } })
    expect(JSON.parse(String((await ask('8456')).data))).toMatchObject({
      code: '8456',
      path: [{ code: 'XVI' }, { code: '84' }],
    })
    expect((await ask('845699')).status).toBe(404)
  })
})
