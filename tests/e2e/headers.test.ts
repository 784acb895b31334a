// What the whole server promises with each answer; the parts are tested one by one elsewhere.
import { expect, test } from '@playwright/test'

for (const path of ['/', '/sign-in', '/sign-in.data', '/no/such/page']) {
  test(`${path} is kept by nobody in between and runs no foreign script`, async ({ request }) => {
    const { cache, policy } = await request.get(path).then((answer) => ({
      cache: answer.headers()['cache-control'],
      policy: answer.headers()['content-security-policy'] ?? '',
    }))
    expect(cache).toContain('private')
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)
    expect(policy).toContain("frame-ancestors 'none'")
  })
}

for (const path of ['/%', '/verify/%ff', '/firms/%E0%A4%A', '/api/v1/credit-codes/%']) {
  test(`${path} cannot be read, and the answer says so in the reader's language`, async ({ request }) => {
    const answer = await request.get(path, { headers: { 'accept-language': 'en' } })
    expect(answer.status()).toBe(400)
    expect(await answer.text()).toContain('What arrived was incomplete')
  })
}

test('a file that is kept for good is told by few words, and never asked for again', async ({ request }) => {
  const [script] = /\/assets\/[\w./-]+\.js/.exec(await (await request.get('/')).text()) ?? []
  const headers = (await request.get(String(script), { headers: { 'accept-encoding': 'br' } })).headers()
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['content-security-policy']))
  expect(Object.entries(headers).flat().join(': ').length).toBeLessThan(400)
})
