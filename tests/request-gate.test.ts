// The gate before every page, byte by byte over a raw socket: what no browser sends gets a sentence and 400, never a failure.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { answerBrokenRequest, CONNECTION_OPTIONS, limitConnections } from '../bin/connections'
import { keepNothing } from '../bin/no-store'
import { checkTarget, settleTarget } from '../bin/request-target'
import { checkOrigin, identify, securityHeaders } from '../bin/security'
import { rawRequest, sendRaw, UNREADABLE } from './support/raw-request'

const OWN = 'http://localhost:3000'

/** A portal behind as many proxies; a page answers with what the router would be told. */
function portal(proxies: number) {
  const app = express()
  app.set('trust proxy', proxies)
  app.use(identify, securityHeaders(OWN), checkTarget, keepNothing, checkOrigin(OWN))
  app.get('/public', (_, response) => void response.set('Cache-Control', 'public, max-age=300').send('x'))
  app.get('/page', (_, response) => void response.set('Cache-Control', 'private, no-cache').send('x'))
  app.get('/events', (_, response) => void response.set('Cache-Control', 'no-store, no-transform').send('x'))
  app.get('/plain', (_, response) => void response.send('x'))
  app.get('/signed', (_, response) => void response.append('Set-Cookie', 'session=x').redirect('/'))
  app.get('/__manifest', (_, response) => void response.set('Cache-Control', 'public, immutable').send('x'))
  app.all('*', (request, response) => {
    const url = new URL(`${request.protocol}://${request.hostname}${request.originalUrl}`)
    response.json({ url: url.href, origin: request.headers.origin, forwarded: request.headers['x-forwarded-host'] })
  })
  const server = createServer(CONNECTION_OPTIONS, (request, response) => {
    settleTarget(request)
    app(request, response)
  })
  limitConnections(server)
  return server.on('clientError', answerBrokenRequest)
}

const open = portal(0)
const behind = portal(1)
const portOf = (server: typeof open) => (server.address() as AddressInfo).port

beforeAll(async () => {
  for (const server of [open, behind]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  for (const server of [open, behind]) server.close()
})

const ask = (lines: readonly string[], server = open) => sendRaw(portOf(server), rawRequest(lines))

describe('what no browser sends', () => {
  test.each(Object.entries(UNREADABLE))('%s: 400, in words', async (_, lines) => {
    const { status, head, body } = await ask([...lines, 'Accept-Language: en'])
    expect([status, head]).toEqual([400, expect.stringMatching(/content-type: text\/html/i)])
    expect(head).toMatch(/content-security-policy: default-src 'none'/i)
    expect(body).toContain('This request could not be read')
    expect(body).not.toMatch(/evil|passwd|script|<!--/)
  })

  it('is told to programs in JSON', async () => {
    const { status, head, body } = await ask(['GET /api/v1/roadmap HTTP/1.1', 'Host: a b'])
    expect([status, head]).toEqual([400, expect.stringContaining('application/problem+json')])
    expect(JSON.parse(body)).toMatchObject({ title: 'Bad Request', status: 400 })
    // Nobody comes from there to a page that asks where a form is from.
    expect((await ask(['POST /api/v1/../../sign-in HTTP/1.1', 'Host: a'])).status).toBe(400)
  })

  it.each(['TRACE', 'PROPFIND', 'LOCK', 'PURGE'])(
    '%s is no method of ours, and nothing is repeated',
    async (method) => {
      const { status, body } = await ask([
        `${method} /sign-in HTTP/1.1`,
        'Host: a',
        'X-Secret: sesame',
        'Cookie: a=sesame',
      ])
      expect(status).toBe(405)
      expect(body).not.toContain('sesame')
    },
  )

  it.each([
    ['a path without end', `/${'a'.repeat(2_100)}`, 404],
    ['a path of slashes', `/${'/'.repeat(2_000)}a`, 404],
    ['a path of a thousand parts', '/a'.repeat(900), 404],
    ['a table of routes for a path of hundreds of parts', `/__manifest?p=${'/a'.repeat(400)}`, 400],
    ['a table of routes for hundreds of paths', `/__manifest?${'p=%2Fa%2Fb&'.repeat(3)}${manyPaths(301)}`, 400],
    ['a table of routes for a page of a hundred links', `/__manifest?${manyPaths(120)}`, 200],
  ])('%s', async (_, path, status) => expect((await ask([`GET ${path} HTTP/1.1`, 'Host: a'])).status).toBe(status))

  it('is refused before it is read: headers of more than 48 kB', async () => {
    const { status, body } = await ask(['GET / HTTP/1.1', 'Host: a', `X: ${'x'.repeat(60_000)}`])
    expect(status).toBe(431)
    for (const words of ['48 kB', '这次请求的网址过长', 'address of this request is too long', '<a href="/">'])
      expect(body).toContain(words)
    expect(body).not.toContain('MB')
  })

  it('takes a price of thirty costs with the longest names, as a browser without scripts sends it', async () => {
    const name = encodeURIComponent('费'.repeat(40))
    const lines = Array.from({ length: 30 }, (_, n) =>
      ['name=' + name, 'place=main_carriage', 'amount=1234567.89', 'currency=USD'].map(
        (cell) => `costLines.line.${n}.${cell}`,
      ),
    ).flat()
    const drawn = `costLines.drawn=${Array.from({ length: 30 }, () => `${name}%2C+main_carriage%2C+1234567.89%2C+USD`).join('%0A')}`
    expect((await ask([`GET /price?${[...lines, drawn].join('&')} HTTP/1.1`, 'Host: a'])).status).toBe(200)
  })
})

function manyPaths(count: number): string {
  return Array.from({ length: count }, (_, n) => `p=%2Ff%2F${n}`).join('&')
}

describe('what a browser or a proxy may send', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:80', '[::1]', '[::1]:3000', 'portal.example.cn', 'xn--fiqs8s'])(
    'the host %s',
    async (host) => expect((await ask(['GET /x HTTP/1.1', `Host: ${host}`])).status).toBe(200),
  )

  it.each([
    '/',
    '/x?next=%2Ffirms&q=%E4%B8%AD',
    '/verify/%E6%B2%88',
    '/x?q=100%&a=%ff',
    '/a%2Fb',
    '/x//y',
    '/a(b)~!$',
    '/{x}',
  ])('the address %s', async (path) => expect((await ask([`GET ${path} HTTP/1.1`, 'Host: a'])).status).toBe(200))

  it.each([
    ['without a proxy anybody may write it, so it does not count', 'X-Forwarded-Host: a:99999', open, 200],
    ['a proxy says another host', 'X-Forwarded-Host: portal.example.cn', behind, 200],
    ['a proxy says none', 'X-Forwarded-Host: a b', behind, 400],
    ['a proxy says a port beyond all', 'X-Forwarded-Host: a:99999', behind, 400],
    ['a proxy says several', 'X-Forwarded-Host: portal.example.cn, inner', behind, 200],
    ['a proxy says a scheme that is none', 'X-Forwarded-Proto: a b', behind, 400],
    ['a proxy says https', 'X-Forwarded-Proto: https', behind, 200],
  ])('%s', async (_, header, server, status) => {
    expect((await ask(['GET /x HTTP/1.1', 'Host: a', header], server)).status).toBe(status)
  })

  it.each([
    ['the API', '/api/v1/unknown', 'Origin: not an origin'],
    ['the API, from another site', '/api/v1/unknown', 'Origin: https://evil.example'],
    ['a page', '/sign-in', `Origin: ${OWN}`],
  ])('%s: the origin is settled before the router could stumble over it', async (_, path, origin) => {
    const { status, body } = await ask([`POST ${path} HTTP/1.1`, 'Host: inner:3000', origin, 'Content-Length: 0'])
    expect([status, body]).toEqual([200, expect.not.stringContaining('"origin"')])
  })
})

describe('what a browser may keep', () => {
  const cacheOf = async (path: string, ...headers: string[]) => {
    const { head } = await ask([`GET ${path} HTTP/1.1`, 'Host: a', ...headers])
    return /^cache-control: (.*)$/im.exec(head)?.[1]
  }

  it.each([
    ['/public', 'public, max-age=300'],
    ['/page', 'private, no-cache'],
    ['/plain', undefined],
    ['/events', 'no-store, no-transform'],
    ['/signed', 'private, no-store'],
  ])('of %s, without a session: %s', async (path, cache) => expect(await cacheOf(path)).toBe(cache))

  it.each([
    ['/public', 'private, no-store'],
    ['/page', 'private, no-store'],
    ['/plain', 'private, no-store'],
    ['/events', 'no-store, no-transform'],
    ['/__manifest', 'public, immutable'],
  ])('of %s, with one: %s', async (path, cache) => {
    expect(await cacheOf(path, 'Cookie: language=en; session=abc')).toBe(cache)
  })

  it('does not depend on other cookies', async () => {
    expect(await cacheOf('/page', 'Cookie: language=en; my-session=abc; known=session=')).toBe('private, no-cache')
  })
})
