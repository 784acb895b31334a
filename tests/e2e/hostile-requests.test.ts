// The built portal as somebody attacks it who has no account, and what it leaves behind of people who had one.
import { readFileSync } from 'node:fs'
import { request as send } from 'node:http'
import { rawRequest, sendRaw, UNREADABLE } from '../support/raw-request'
import { ROUTE_TABLE } from '../support/route-table'
import { signIn } from './given'
import { expect, test, visitor } from './portal-test'
import { words } from './words'

const site = () => new URL(process.env.PORTAL_URL ?? '')
const port = () => Number(site().port)
const FORM = 'application/x-www-form-urlencoded'

type Answer = { readonly status: number; readonly type: string; readonly text: string }

/** By hand: a client for pages would put the address in order first. */
function ask(path: string, { method = 'GET', body = '', type = FORM } = {}): Promise<Answer> {
  const headers = { host: site().host, origin: site().origin, 'accept-language': 'en', 'content-type': type }
  return new Promise((resolve, reject) => {
    const call = send({ port: port(), host: '127.0.0.1', method, path, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

for (const [name, lines] of Object.entries(UNREADABLE)) {
  test(`${name} is answered with 400`, async () => {
    const { status, body } = await sendRaw(port(), rawRequest(lines))
    expect(status).toBe(400)
    expect(body).toContain(words('zh-CN')('common:errors.unreadable.heading'))
  })
}

for (const path of ['/sign-in', '/language', '/sign-up', '/firms/new']) {
  test(`20,000 fields to ${path} are refused with a page`, async () => {
    for (const body of ['a=&'.repeat(20_000), Array.from({ length: 25_000 }, (_, n) => `n${n}=x`).join('&')]) {
      const { status, type, text } = await ask(path, { method: 'POST', body })
      expect([status, type]).toEqual([400, expect.stringContaining('text/html')])
      expect(text).toContain(words('en')('common:errors.unreadable.heading'))
    }
  })
}

test('what the API cannot read is said in JSON, and so is what is too long for it', async () => {
  expect(await ask('/api/v1/roadmap%')).toMatchObject({ status: 400, type: expect.stringContaining('problem+json') })
  const body = 'x'.repeat(200_000)
  const bytes = rawRequest(
    ['POST /api/v1/roadmap HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Transfer-Encoding: chunked'],
    `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  )
  expect(await sendRaw(port(), bytes)).toMatchObject({ status: 413, head: expect.stringContaining('problem+json') })
})

test('an origin that is none does not make the API fail', async () => {
  const lines = [
    'POST /api/v1/unknown HTTP/1.1',
    'Host: a',
    'Origin: evil',
    `Content-Type: ${FORM}`,
    'Content-Length: 0',
  ]
  expect((await sendRaw(port(), rawRequest(lines))).status).toBeLessThan(500)
})

test('the log holds no part of an address that could be a secret, however it is written', async () => {
  const secret = 'sEcReTsEcReT42'
  const encoded = [...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')
  const written: readonly ((path: string) => string)[] = [
    (path) => path,
    (path) => path.toUpperCase(),
    (path) => path.replaceAll(secret, encoded),
    (path) => path.replace(/^\/./, (start) => `/%${start.charCodeAt(1).toString(16)}`),
    (path) => `/${path}`,
    (path) => path.replace(/^\/([^/]+)\//, '/$1//'),
    (path) => `${path}/${secret}/more`,
    (path) => `${path}%`,
    (path) => `${path}.data`,
    (path) => `${path}?email=${secret}&_data=${secret}`,
    (path) => `http://${secret}${path}`,
  ]
  const urls = [...new Set(Object.values(ROUTE_TABLE).map(({ url }) => url.replace(/:\w+|\*/g, secret)))]
  for (const url of urls)
    for (const write of written)
      for (const method of ['GET', 'POST'])
        await ask(write(url), { method, body: method === 'POST' ? `a=${secret}` : '' })
  const log = readFileSync(process.env.PORTAL_LOG ?? '', 'utf8').toLowerCase()
  expect(log).toContain('"route":"/invitations/:token"')
  expect(log).toContain('"route":"/calendar/:secret.ics"')
  expect(log).not.toContain(secret.toLowerCase())
  expect(log).not.toContain(encoded)
})

test('nothing of a signed-in person is kept, and after signing out Back shows nothing of it', async ({ browser }) => {
  for (const scripts of ['on', 'off'] as const) {
    const firm = await visitor(browser, { language: 'zh-CN', scripts })
    const { page, t } = firm
    await signIn(firm, 'owner@demo.test')
    const opened = await page.goto('/account')
    expect(opened?.headers()['cache-control']).toContain('no-store')
    await expect(page.getByText('owner@demo.test').first()).toBeVisible()
    const ended = page.waitForResponse((answer) => /^\/sign-out(\.data)?$/.test(new URL(answer.url()).pathname))
    await page.getByRole('button', { name: t('common:signOut') }).click()
    expect(await (await ended).headerValue('clear-site-data')).toBe('"cache", "storage"')
    await page.waitForURL((url) => url.pathname === '/')
    await page.goBack()
    await page.waitForURL(/\/sign-in/)
    await expect(page.getByText('owner@demo.test')).toHaveCount(0)
    await page.context().close()
  }
})

test('public pages may be kept by the reader’s browser, the files of the build by everybody', async ({ request }) => {
  const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control']
  expect(await cacheOf('/method')).toBe('private, no-cache')
  expect(await cacheOf('/api/v1/openapi.json')).toBe('public, max-age=300')
  const [script] = /\/assets\/[\w./-]+\.js/.exec(await (await request.get('/')).text()) ?? []
  expect(await cacheOf(script ?? '')).toContain('immutable')
})

test('typed text is still there after looking at another page and coming back, without scripts', async ({
  browser,
}) => {
  const firm = await visitor(browser, { language: 'zh-CN', scripts: 'off' })
  const { page } = firm
  await signIn(firm, 'owner@demo.test')
  await page.goto('/account')
  const name = page.locator('main input[name=name]')
  await name.fill('王丽（改）')
  await page.locator('header a[href="/"]').first().click()
  await page.waitForURL((url) => url.pathname !== '/account')
  await page.goBack()
  await expect(name).toHaveValue('王丽（改）')
})
