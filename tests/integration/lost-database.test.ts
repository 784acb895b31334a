import { describe, expect, test } from 'vitest'
import { connectTo, db } from '~/server/db.server'
import { orUnavailable } from '~/server/unavailable.server'

// Port 9 (discard) is served nowhere.
const nowhere = connectTo('postgresql://nobody@127.0.0.1:9/none')

describe('a database that is away', () => {
  test.each([
    ['a statement', () => nowhere.$queryRaw`SELECT 1`],
    ['a read', () => nowhere.firm.findFirst()],
  ])('%s is answered with 503, to be tried again', async (_, query) => {
    const thrown = await orUnavailable(Promise.resolve(query())).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Response)
    expect(thrown).toMatchObject({ status: 503 })
    expect((thrown as Response).headers.get('retry-after')).toBe('30')
  })

  test('other failures stay what they are', async () => {
    await expect(orUnavailable(db.$queryRaw`SELECT no_such_column`)).rejects.toThrow(/no_such_column/)
  })

  test('an answer comes through', async () => {
    expect(await orUnavailable(db.$queryRaw`SELECT 1 AS one`)).toEqual([{ one: 1 }])
  })
})
