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
