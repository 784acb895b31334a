// What has no page of its own, files and feeds, says in the reader's language why there is nothing; programs are told in JSON.
import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { answerFailures } from '../bin/answer-failures'

type Part = 'loader' | 'action'

async function thrownBy(module: object, part: Part, { path = '/firms/1/documents/2', language = 'en' } = {}) {
  const routes = { r: { id: 'r', path, module } } as unknown as ServerBuild['routes']
  const run = answerFailures({ routes } as unknown as ServerBuild).routes.r?.module[part]
  const request = new Request(`http://localhost${path}`, { headers: { 'accept-language': language } })
  const args = { request, params: {}, context: { nonce: 'n', requestId: 'id-of-request', clientAddress: '' } }
  try {
    return await run?.(args)
  } catch (error) {
    return error
  }
}

const file = { loader: () => 'bytes' }
const throwing = (answer: Response) => () => {
  throw answer
}
const fault = () => Promise.reject(new Error('column "x" does not exist'))
const bare = (status: number) => throwing(new Response('No', { status }))

test.each<[string, object, Part, number, string, string]>([
  ['a form sent to a file', file, 'action', 405, 'Nothing can be sent to this address', '此网址不接收提交的内容'],
  ['a fault of ours', { loader: fault }, 'loader', 500, 'The fault is ours, not yours', '这是我们的问题'],
  ['a file that is not there', { loader: bare(404) }, 'loader', 404, 'Page not found', '找不到这个页面'],
  ['a file not for this role', { loader: bare(403) }, 'loader', 403, 'You cannot see this page', '您无权查看此页面'],
])('%s is answered in the reader’s language', async (_, module, part, status, english, chinese) => {
  const given = (await thrownBy(module, part)) as Response
  const text = await given.text()
  expect([given.status, given.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
  expect(text).toContain(english)
  expect(text).not.toMatch(/column|Unexpected/)
  const zh = (await thrownBy(module, part, { language: 'zh-CN' })) as Response
  expect(await zh.text()).toContain(chinese)
})

test('the way that an address does take is named', async () => {
  expect(((await thrownBy(file, 'action')) as Response).headers.get('allow')).toBe('GET, HEAD')
  const form = { action: () => 'taken' }
  expect(((await thrownBy(form, 'loader')) as Response).headers.get('allow')).toBe('POST')
})

test('programs get a problem in JSON', async () => {
  const given = (await thrownBy({ loader: fault }, 'loader', { path: '/api/v1/hs' })) as Response
  expect([given.status, given.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
})

test('what a route wrote itself stays, and so does what works', async () => {
  const own = Response.json({ problem: 'too large' }, { status: 413 })
  expect(await thrownBy({ action: throwing(own) }, 'action')).toBe(own)
  const away = new Response(null, { status: 303, headers: { location: '/sign-in' } })
  expect(await thrownBy({ loader: throwing(away) }, 'loader')).toBe(away)
  expect(await thrownBy(file, 'loader')).toBe('bytes')
})

test('a page keeps its faults for its own frame, and takes no form that it has not', async () => {
  const page = { default: () => null, loader: fault }
  expect(await thrownBy(page, 'loader')).toBeInstanceOf(Error)
  expect(await thrownBy(page, 'action')).toBeUndefined()
})
