import { describe, expect, test } from 'vitest'
import { recordOf, withoutSecrets } from './failure-record.server'

const SECRET = 'q83vEjRWeJCrze8'
const MAIL = 'wang.li@example.cn'

function named(name: string, message: string, more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more })
}

function thrownBy(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('Nothing was thrown.')
}

/** What libraries throw, with what they were given in it. */
const FAILURES: Readonly<Record<string, unknown>> = {
  'an address that is none': thrownBy(() => new URL(`http://a b/calendar/${SECRET}.ics?email=${MAIL}`)),
  'a request that is none': thrownBy(() => new Request(`/reset-password?email=${MAIL}&${SECRET}`)),
  'an answer of the router': {
    status: 405,
    statusText: 'Method Not Allowed',
    internal: true,
    data: `Error: You made a POST request to "/calendar/${SECRET}.ics"`,
    error: new Error(`You made a POST request to "/invitations/${SECRET}"`),
  },
  'the router in words': new Error(`No route matches URL "/invitations/${SECRET}?email=${MAIL}"`),
  'a query with its values': named(
    'PrismaClientValidationError',
    `\nInvalid \`db.user.findFirst()\` invocation:\n\n{ where: { email: ${MAIL}, token: ${SECRET} } }\n\nUnknown argument \`emial\`.`,
  ),
  'a value that the database refuses': named(
    'PrismaClientKnownRequestError',
    `\nInvalid invocation\n\n\nRaw query failed. Code: \`22P02\`. Message: \`invalid input syntax for type uuid: "${SECRET}"\``,
    { code: 'P2010', meta: { message: SECRET } },
  ),
  'a row that is there already': named('error', 'duplicate key value violates unique constraint "User_email_key"', {
    code: '23505',
    detail: `Key (email)=(${MAIL}) already exists.`,
  }),
  'a mail that was refused': new Error(`550 5.1.1 <${MAIL}>: Recipient address rejected`),
  'a database with its password': new Error(`connect failed: postgresql://portal:${SECRET}@db:5432/portal`),
  'a cause with it': new Error('failed', { cause: new Error(`fetch https://example.cn/${SECRET} failed`) }),
  'several at once': new AggregateError([new Error(SECRET)], 'all failed'),
  text: `failed at '/invitations/${SECRET}'`,
  'an object': { token: SECRET, email: MAIL },
}

describe('of a failure the log gets', () => {
  test.each(Object.entries(FAILURES))('nothing of what was asked: %s', (_, error) => {
    const record = JSON.stringify(recordOf(error))
    expect(record).not.toContain(SECRET)
    expect(record).not.toContain(MAIL)
    expect(record).not.toContain('wang')
  })

  test('its kind, its code and its place', () => {
    const record = recordOf(FAILURES['a value that the database refuses'])
    expect(record).toMatchObject({ type: 'PrismaClientKnownRequestError', code: 'P2010' })
    expect(record.stack).toMatch(/^ {4}at .*failure-record\.server\.test\.ts/)
    expect(recordOf(FAILURES['a row that is there already'])).toMatchObject({
      code: '23505',
      message: 'duplicate key value violates unique constraint "User_email_key"',
    })
    expect(recordOf(FAILURES['an answer of the router'])).toEqual({ type: 'Answer', message: '', status: 405 })
  })

  test('what was wrong with a query, without the query', () => {
    expect(recordOf(FAILURES['a query with its values']).message).toBe('Unknown argument `emial`.')
  })

  test('no causes without end', () => {
    const circle = new Error('round')
    circle.cause = circle
    expect(JSON.stringify(recordOf(circle)).length).toBeLessThan(20_000)
  })
})

describe('text of a library', () => {
  test.each([
    ["Cannot read properties of undefined (reading 'name')", "Cannot read properties of undefined (reading 'name')"],
    ['relation "User" does not exist', 'relation "User" does not exist'],
    [`Failed task 7 (send_mail): 550 <${MAIL}>`, 'Failed task 7 (send_mail): 550 <(mail)>'],
    [`see https://a.cn/${SECRET}?x#y now`, 'see (address) now'],
    [`"张三" is no id`, '"…" is no id'],
  ])('%s', (text, kept) => expect(withoutSecrets(text)).toBe(kept))

  test.each(['a', '@', 'a@', 'a.', '"', "'", '`', '%', ' ', 'x:'])('of %s without end takes no time', (sign) => {
    expect(withoutSecrets(sign.repeat(3_000_000)).length).toBeLessThan(1_000)
  })
})
