import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CUT_FIELDS } from '~/i18n/form-reply'
import { parseForm, replyHeaders, replyRefusal, safePath, typedValues } from './http.server'

function form(...pairs: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('reading a form', () => {
  const schema = z.object({ email: z.email('forms:invalid'), tracks: z.array(z.string()).default([]) })

  it('gives lists for names that end in []', () => {
    expect(parseForm(form(['email', 'a@b.cn'], ['tracks[]', 'used_car']), schema)).toEqual({
      ok: true,
      value: { email: 'a@b.cn', tracks: ['used_car'] },
    })
  })

  it('names the field, keeps what was typed and never echoes a password', () => {
    const reply = parseForm(form(['email', '不是邮箱'], ['password', 'secret-word']), schema)
    expect(reply).toEqual({
      ok: false,
      refusal: { errors: [{ field: 'email', message: { key: 'forms:invalid' } }], values: { email: ['不是邮箱'] } },
    })
  })

  it('answers a missing field with a translated sentence, not with the wording of a library', () => {
    const reply = parseForm(form(), z.object({ name: z.string() }))
    expect(reply.ok ? null : reply.refusal.errors[0]?.message.key).toBe('forms:invalid')
  })
})

it('sends back at most 200,000 characters of one field, and says of which it is not all', () => {
  const typed = typedValues(form(['note', 'x'.repeat(1_000_000)], ['name', 'x'.repeat(150_000)], [CUT_FIELDS, 'name']))
  expect([typed.note?.[0]?.length, typed.name?.[0]?.length]).toEqual([200_000, 150_000])
  expect(typed[CUT_FIELDS]).toEqual(['note'])
})

describe('where to go next', () => {
  it.each([
    ['/firms/1', '/firms/1'],
    ['//evil.example', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/a\nb', '/'],
    [null, '/'],
  ])('%s leads to %s', (path, expected) => {
    expect(safePath(path, '/')).toBe(expected)
  })
})

describe('a path of this site', () => {
  it.each([
    ['/verify/报关单', '/verify/%E6%8A%A5%E5%85%B3%E5%8D%95'],
    ['/verify/%E6%8A%A5', '/verify/%E6%8A%A5'],
    ['/firms?next=/a%2Fb&q=中', '/firms?next=/a%2Fb&q=%E4%B8%AD'],
    ['/lone\ud800half', '/lone%EF%BF%BDhalf'],
    ['/firms/new#top', '/firms/new#top'],
  ])('%s is sent as %s', (path, sent) => {
    expect(safePath(path, '/')).toBe(sent)
    expect(() => new Headers({ Location: safePath(path, '/') })).not.toThrow()
  })
})

describe('names that every object has', () => {
  it('are ordinary fields', () => {
    const typed = typedValues(form(['constructor', 'a'], ['__proto__', 'b'], ['toString', 'c'], ['constructor', 'd']))
    expect(Object.entries(typed)).toEqual([
      ['constructor', ['a', 'd']],
      ['__proto__', ['b']],
      ['toString', ['c']],
    ])
  })
})

describe('a refusal', () => {
  const sent = form(['email', 'li@example.cn'], ['password', 'not to be sent back'])
  it.each([
    [{ code: 'accounts.wrongSignIn' }, 422, null],
    [{ code: 'accounts.tooManyTries', values: { count: 2 }, retryAfter: 90 }, 429, '90'],
  ])('%o is answered with %i', (refusal, status, retryAfter) => {
    const { data, init } = replyRefusal(sent, refusal)
    const actionHeaders = new Headers(init?.headers)
    const none = new Headers()
    const headers = replyHeaders({ actionHeaders, loaderHeaders: none, parentHeaders: none, errorHeaders: undefined })
    expect([init?.status, headers.get('retry-after')]).toEqual([status, retryAfter])
    expect(data.values).toEqual({ email: ['li@example.cn'] })
  })
})
