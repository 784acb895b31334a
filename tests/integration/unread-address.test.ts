// A value of an address that nobody understands is told wherever it stands: the root reads it for every page.
import { expect, test } from 'vitest'
import { loader } from '~/root'
import { get } from '../support/requests'

test.each([
  ['/official?year=nonsense', ['year']],
  ['/advisor?page=x', ['page']],
  ['/firms/1/calendar?month=2026-13', ['month']],
  ['/price?market=XX', ['market']],
  ['/advisor/statistics?stage=foo', ['stage']],
  ['/advisor?track=ships&city=xx', ['city', 'track']],
  ['/official?year=2026', []],
])('%s', async (path, names) => {
  const { unread } = loader({ request: await get(path), params: {}, context: { requestId: 'r', nonce: 'n' } })
  expect(unread.map(({ name }) => name)).toEqual(names)
})
