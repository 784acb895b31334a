// The gate before every page, on a real socket: which requests are let in, and what every answer promises the browser.
import { createServer, request as send, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkForm, checkOrigin, identify, limitBody, securityHeaders } from '../bin/security'

const OWN = 'https://portal.example.cn'
const FORM = 'application/x-www-form-urlencoded'

const app = express()
app.use(identify, securityHeaders(OWN))
const behind = { https: checkOrigin(OWN), http: checkOrigin('http://localhost:3000') }
app.use((...call) => behind[call[0].path === '/plain' ? 'http' : 'https'](...call))
app.use(checkForm, limitBody)
app.all('*', (request, response) => {
  let bytes = 0
  request.on('data', (chunk: Buffer) => (bytes += chunk.length))
  request.on('end', () => response.json({ bytes }))
  request.resume()
})
const server = createServer(app)
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Call = {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: readonly (string | Buffer)[]
}
type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

function call({ method = 'POST', path = '/firms/new', headers = {}, body = [] }: Call): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = send({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      response.on('error', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    let isAnswered = false
    request.on('response', () => (isAnswered = true))
    // What is refused while it is sent ends with a closed line, after the answer.
    request.on('error', (error) => (isAnswered ? undefined : reject(error)))
    for (const part of body) request.write(part)
    request.end()
  })
}

describe('where a form comes from', () => {
  const own = { 'content-type': FORM }

  it.each([
    ['our own origin', { origin: OWN }, 200],
    ['a browser that vouches for it', { 'sec-fetch-site': 'same-origin' }, 200],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a name that only begins like ours', { origin: `${OWN}.evil.example` }, 403],
    ['our own name over http', { origin: 'http://portal.example.cn', host: 'portal.example.cn' }, 403],
    ['a host that was asked and is not ours', { origin: 'http://127.0.0.1:1', host: '127.0.0.1:1' }, 403],
    ['another port of ours', { origin: `${OWN}:8443` }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['an origin that is none', { origin: 'portal.example.cn' }, 403],
    ['nobody', {}, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'another site that also claims to be ours',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      403,
    ],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    expect((await call({ headers: { ...own, ...headers }, body: ['a=b'] })).status).toBe(status)
  })

  it.each([
    ['the configured address', { origin: 'http://localhost:3000', host: '127.0.0.1:3000' }, 200],
    ['the host that was asked', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, 200],
    [
      'the host that was asked, behind a proxy that speaks https',
      { origin: 'https://a.example', host: 'a.example' },
      200,
    ],
    ['another port of that host', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:3000' }, 403],
    ['another scheme altogether', { origin: 'ftp://127.0.0.1:3000', host: '127.0.0.1:3000' }, 403],
    ['another site', { origin: 'http://evil.example', host: '127.0.0.1:3000' }, 403],
  ])('without https: %s', async (_, headers: Record<string, string>, status) => {
    expect((await call({ path: '/plain', headers: { ...own, ...headers }, body: ['a=b'] })).status).toBe(status)
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('counts for %s, too', async (method) => {
    expect((await call({ method, headers: own })).status).toBe(403)
  })

  it.each(['GET', 'HEAD', 'OPTIONS'])('does not matter for %s', async (method) => {
    expect((await call({ method, headers: { origin: 'https://evil.example' } })).status).toBe(200)
  })

  it('does not matter for the API, which knows no session', async () => {
    const json = { 'content-type': 'application/json' }
    expect((await call({ path: '/api/v1/roadmap', headers: json, body: ['{}'] })).status).toBe(200)
    expect((await call({ path: '/api/v1', headers: json, body: ['{}'] })).status).toBe(403)
    expect((await call({ path: '/api/v10/x', headers: json, body: ['{}'] })).status).toBe(403)
  })
})

describe('what a form is', () => {
  it.each([
    [FORM, 200],
    [`${FORM}; charset=utf-8`, 200],
    ['Multipart/Form-Data; boundary=x', 200],
    ['application/json', 415],
    ['text/plain', 415],
    ['text/plain; application/x-www-form-urlencoded', 415],
    ['', 415],
  ])('%s: %i', async (type, status) => {
    const headers = { origin: OWN, ...(type ? { 'content-type': type } : {}) }
    const { status: given, headers: answered } = await call({ headers, body: ['a=b'] })
    expect(given).toBe(status)
    if (status === 415) expect(answered['content-type']).toContain('text/html')
  })
})

describe('how large a body may be', () => {
  const headers = { origin: OWN, 'content-type': FORM }
  const megabyte = Buffer.alloc(1024 * 1024, 'a')

  it('is all read up to the limit', async () => {
    const { status, text } = await call({ headers, body: Array.from({ length: 25 }, () => megabyte) })
    expect([status, text]).toEqual([200, `{"bytes":${25 * 1024 * 1024}}`])
  })

  it('is refused by the length that is announced, before anything is sent', async () => {
    const { status, headers: given } = await call({ headers: { ...headers, 'content-length': '1000000000' } })
    expect([status, given.connection]).toEqual([413, 'close'])
  })

  it('is refused while it arrives when nothing was announced', async () => {
    const endless = { ...headers, 'transfer-encoding': 'chunked' }
    expect((await call({ headers: endless, body: Array.from({ length: 30 }, () => megabyte) })).status).toBe(413)
  })
})

describe('what every answer promises', () => {
  it('is strict, and of one answer only', async () => {
    const [one, two] = [await call({ method: 'GET', path: '/' }), await call({ method: 'GET', path: '/' })]
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(policy).not.toMatch(/unsafe|\*|http:/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toBe(two.headers['content-security-policy'])
    expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id'])
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age=31536000') as string,
    })
  })

  it.each([403, 413, 415])('is promised with a refusal, too: %i', async (status) => {
    const headers = { origin: OWN, 'content-type': FORM }
    const calls: Record<number, Call> = {
      403: { headers: { 'content-type': FORM } },
      413: { headers: { ...headers, 'content-length': '999999999' } },
      415: { headers: { origin: OWN } },
    }
    const { status: given, headers: answered, text } = await call(calls[status] ?? {})
    expect(given).toBe(status)
    expect(answered['content-security-policy']).toContain("default-src 'none'")
    expect(text).toMatch(/<html lang="(zh-CN|en)"/)
    expect(text).not.toMatch(/<script(?! nonce)/)
  })

  it('speaks the language of the reader when it refuses', async () => {
    const refused = (language: string) => call({ headers: { 'content-type': FORM, 'accept-language': language } })
    expect((await refused('en-GB,en;q=0.9')).text).toContain('lang="en"')
    expect((await refused('zh-CN')).text).toContain('lang="zh-CN"')
  })
})
