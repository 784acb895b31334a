// What no form of ours sends is refused before any page is reached, in words that say what to do.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identify, limitBody } from '../../bin/security'
import { LARGEST_FORM_MB } from '~/i18n/form-reply'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'

const MEGABYTE = 1024 * 1024
const app = express().use(identify, limitBody)
app.all('*', (request, response) => {
  request.on('end', () => response.send('read')).resume()
})
const server = createServer(app)
let site = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

function send(path: string, megabytes: number, language = 'en') {
  const headers = { 'accept-language': language, 'content-type': 'application/x-www-form-urlencoded' }
  return fetch(site + path, { method: 'POST', headers, body: new Uint8Array(megabytes * MEGABYTE) })
}

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translator(language)

  test('a form beyond the limit is answered with a page that says the limit and the way on', async () => {
    const answered = await send('/firms/1/tasks/S05', LARGEST_FORM_MB + 1, language)
    const page = await answered.text()
    expect([answered.status, answered.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8'])
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).toContain(`<h1>${t('common:errors.tooLarge.heading')}</h1>`)
    expect(page).toContain(t('common:errors.tooLarge.body', { max: 25 }))
    expect(page).toContain(answered.headers.get('x-request-id'))
  })

  test('the API answers in JSON', async () => {
    const answered = await send('/api/v1/roadmap', LARGEST_FORM_MB + 1, language)
    expect(answered.headers.get('content-type')).toContain('application/problem+json')
    expect(await answered.json()).toEqual({
      type: 'about:blank',
      title: 'Content Too Large',
      status: 413,
      detail: t('common:errors.tooLarge.body', { max: 25 }),
    })
  })
})

test('a form at the limit is read', async () => {
  expect(await (await send('/', LARGEST_FORM_MB)).text()).toBe('read')
})

test('a form that does not say how long it is, is refused on the way', async () => {
  let left = LARGEST_FORM_MB + 2
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(MEGABYTE))
      else controller.close()
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  const answered = await fetch(site, init)
  expect(answered.status).toBe(413)
})
