// Forms that no page of ours would send: fields left out, sent twice or as files, options nobody offers, bodies that are no form.
import { describe, expect, test } from 'vitest'
import { action as language } from '~/routes/public/language'
import type { FormRow } from '../support/form-row'
import { FORM_TABLE } from '../support/form-table'
import { givenFormWorld } from '../support/form-world'
import { expectSentences } from '../support/hostile-text'
import { answer, post } from '../support/requests'
import { sendBody, sendForm } from '../support/send-form'
import { storedRows } from '../support/stored-rows'
import { atLeast } from '../support/at-least'

const nameOf = (field: string) => field.replace(/\[\]$/, '')
const withChoices = FORM_TABLE.filter(({ choices }) => choices)

/** Fields that may be left out: a list with nothing ticked, or text that is optional. */
/** A password that is wrong is recorded, as it should be; nothing else may change. */
const kept = () => storedRows({ without: ['SecurityEvent'] })

function mayBeMissing({ texts = {} }: FormRow, field: string): boolean {
  const optional = ['targetRegions[]', 'market1', 'market2', 'market3', 'reason1', 'reason2', 'reason3', 'summary']
  // Asked of approvals and rejections; a decision without an answer is refused by the table, not by the form.
  if (field === 'isEnough') return true
  const isQuestion = /^[A-Z]\d(\.\w+)?$/.test(field)
  return (
    optional.includes(field) || isQuestion || field.startsWith('note:') || (field in texts && !texts[field]?.isRequired)
  )
}

describe('an option that nobody offers', () => {
  const options = ['nonsense', '\0', '<script>', "' or 1=1 --", '🚢', '__proto__', '9'.repeat(3_000)]

  test.each(withChoices)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await kept()
    for (const field of atLeast(1, row.choices ?? [])) {
      for (const option of options) {
        const { status, data } = await sendForm(row, world, { [field]: option })
        expect(status, `${field}: ${option.slice(0, 20)}`).toBe(422)
        expect(data.errors.map((error) => error.field)).toContain(nameOf(field))
        expectSentences(data)
      }
    }
    expect(await kept()).toEqual(before)
  })
})

describe('a field that is left out, and all of them', () => {
  test.each(FORM_TABLE)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await kept()
    for (const field of atLeast(1, Object.keys(row.body(world)))) {
      if (mayBeMissing(row, field)) continue
      const { status, data } = await sendForm(row, world, { [field]: null })
      expect(status, field).toBe(422)
      expectSentences(data)
    }
    for (const body of [new URLSearchParams(), new FormData()]) {
      const { status, data } = await sendBody(row, world, { body })
      expect(status).toBe(422)
      expectSentences(data)
    }
    expect(await kept()).toEqual(before)
  })
})

describe('a field that is sent twice, or as a file', () => {
  test.each(FORM_TABLE)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await kept()
    for (const [field, value] of atLeast(1, Object.entries(row.body(world)))) {
      if (field.endsWith('[]')) continue
      const twice = await sendForm(row, world, { [field]: [value || 'a', value || 'a'] })
      expect([field, twice.status]).toEqual([field, 422])
      expectSentences(twice.data)
      const form = new FormData()
      for (const [name, text] of Object.entries(row.body(world))) if (name !== field) form.append(name, text)
      form.append(field, new File(['text'], 'text.txt', { type: 'text/plain' }))
      const asFile = await sendBody(row, world, { body: form })
      expect([field, asFile.status]).toEqual([field, 422])
      expectSentences(asFile.data)
    }
    expect(await kept()).toEqual(before)
  })
})

describe('a body that is no form', () => {
  const boundary = '----x'
  const open = `--${boundary}\r\nContent-Disposition: form-data; name="name"\r\n\r\nhalf`
  const bodies = [
    ['multipart without a boundary', open, 'multipart/form-data'],
    ['multipart that breaks off', open, `multipart/form-data; boundary=${boundary}`],
    ['multipart with another boundary', `${open}\r\n--${boundary}--`, 'multipart/form-data; boundary=other'],
    ['multipart with nothing in it', '', `multipart/form-data; boundary=${boundary}`],
    ['JSON', '{"name":"x"}', 'application/json'],
    ['plain text', 'name=x', 'text/plain'],
    ['no type', new Uint8Array([0, 255, 254, 13]), undefined],
  ] as const

  test.each(FORM_TABLE)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await kept()
    for (const [name, body, type] of bodies) {
      const { status } = await sendBody(row, world, { body, type })
      expect([name, status >= 400 && status < 500, status]).toEqual([name, true, status])
    }
    expect(await kept()).toEqual(before)
  })

  test.each(bodies)('the language switch: %s', async (_, body, type) => {
    const request = new Request('http://localhost:3000/language', {
      method: 'POST',
      body,
      headers: type ? { 'content-type': type } : {},
    })
    if (!type) request.headers.delete('content-type')
    expect((await answer(language, { request })).status).toBeLessThan(500)
  })
})

describe('a form that is one, but makes no sense', () => {
  test.each(FORM_TABLE)('$form: broken escapes, broken characters, names that every object has', async (row) => {
    const world = await givenFormWorld()
    const before = await kept()
    const type = 'application/x-www-form-urlencoded'
    for (const bytes of ['%', '%zz=%e4', '%ED%A0%80', '\xff\xfe', '&&&==&', '%00=%00']) {
      const { status, data } = await sendBody(row, world, { body: Buffer.from(bytes, 'latin1'), type })
      expect([bytes, status]).toEqual([bytes, 422])
      expectSentences(data)
    }
    const odd = { ['__proto__']: 'x', constructor: 'x', 'toString[]': 'x', hasOwnProperty: 'x', '': 'x', '[]': 'x' }
    const [first = ''] = [...Object.keys(row.texts ?? {}), ...(row.choices ?? [])]
    const { status, data } = await sendForm(row, world, { ...odd, [first]: '\0' })
    expect(status).toBe(422)
    expectSentences(data)
    expect(await kept()).toEqual(before)
  })
})

test('the language switch sends nobody to another site, whatever is typed', async () => {
  const places = [
    ['//evil.example', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/firms\r\nSet-Cookie: a=b', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
    ['/firms?next=//evil.example', '/firms?next=//evil.example'],
    ['/method#产品', `/method#${encodeURIComponent('产品')}`],
    ['/verify/报关单', `/verify/${encodeURIComponent('报关单')}`],
  ]
  for (const [returnTo = '', expected] of places) {
    const given = await answer(language, { request: await post('/language', { language: 'en', returnTo }) })
    expect([returnTo, given.status, given.location]).toEqual([returnTo, 303, expected])
  }
})
