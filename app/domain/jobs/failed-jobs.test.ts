import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJobTask, JOB_TASKS, reasonWithoutNames } from './failed-jobs'
import { atLeast } from '../../../tests/support/at-least'

describe('why a job failed', () => {
  test.each([
    // What failed stays.
    ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
    ['Raw query failed. Code: `57P01`.', 'Raw query failed. Code: `57P01`.'],
    ['canceling statement due to lock timeout', 'canceling statement due to lock timeout'],
    // Whom it was about goes.
    ['550 5.1.1 <li.ming@example.cn>: no such user', '550 5.1.1 …: no such user'],
    ['550 no mailbox li.ming@example.cn here', '550 no mailbox … here'],
    ['Cannot open smtps://portal:secret@mail.example.cn/', 'Cannot open …'],
    ['The key (email)="li@example.cn" is there', 'The key (email)=… is there'],
    ["The firm '沈阳远程泵业' is closed", 'The firm … is closed'],
    ['用户 李明 不存在', '… … …'],
    ['call 138 1234 5678 first', 'call … first'],
    ['call 138.1234.5678 or 138/1234/5678', 'call … or …'],
    ['line 0411-8371 5566 is dead', 'line … is dead'],
    ['passport E48291377 and card 21010219900307123x', 'passport E… and card …x'],
    ['the code 482913 is old', 'the code … is old'],
    ['credit code 91210100MA0QDFPB4Q is not known', 'credit code … is not known'],
    ['The firm of 018f3a52-7c1e-7b3a-9d7e-0123456789ab is held by somebody', 'The firm of … is held by somebody'],
    ['token Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6', 'token …'],
    // Several lines are one.
    ['Invalid invocation:\n\n  Raw query failed.\n', 'Invalid invocation: Raw query failed.'],
  ])('%j is told as %j', (error, told) => {
    expect(reasonWithoutNames(error)).toBe(told)
  })

  test.each([
    ['57P01', 'the server was shut down'],
    ['P2028', 'a transaction could not begin'],
    ['ECONNRESET', 'the line was cut'],
    ['550 5.7.1', 'the mail was refused'],
    ['421 4.7.0', 'the mail server is busy'],
    ['HTTP 503', 'the store is away'],
  ])('keeps the code %s, by which an administrator looks it up', (code, words) => {
    expect(reasonWithoutNames(`${code}: ${words}`)).toBe(`${code}: ${words}`)
  })

  // Whatever stands around it, and however the sentence is built.
  const SECRETS = [
    'li.ming@example.cn',
    '李明',
    '13812345678',
    '+86 138-1234-5678',
    '482913',
    '91210100MA0QDFPB4Q',
    '018f3a52-7c1e-7b3a-9d7e-0123456789ab',
    'smtp://portal:secret@mail.example.cn:25',
    'https://portal.example.cn/invitations/abcdef',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  ]
  const AROUND = [
    (secret: string) => secret,
    (secret: string) => `Error: ${secret}`,
    (secret: string) => `no such reader (${secret}), given up`,
    (secret: string) => `the answer was "${secret}" and nothing else`,
    (secret: string) => `<${secret}>`,
    (secret: string) => `first line\nsecond line ${secret}\nthird line`,
  ]
  test.each(SECRETS)('never tells %s', (secret) => {
    for (const around of AROUND) {
      const told = reasonWithoutNames(around(secret)) ?? ''
      expect(told).not.toContain(secret)
      for (const part of atLeast(0, secret.match(/[A-Za-z]{6,}|\d{6,}|\p{Script=Han}+/gu) ?? []))
        expect(told).not.toContain(part)
    }
  })

  test('told twice is told the same', () => {
    for (const secret of SECRETS) {
      const once = reasonWithoutNames(`550 ${secret} is not here`)
      expect(reasonWithoutNames(once)).toBe(once)
    }
  })

  test.each([null, '', '  \n'])('of %j nothing is told', (error) => expect(reasonWithoutNames(error)).toBeNull())

  test('is cut off where it grows long', () => {
    const told = reasonWithoutNames('a word '.repeat(100))
    expect(told).toHaveLength(201)
    expect(told?.endsWith('…')).toBe(true)
  })
})

describe('kinds of jobs', () => {
  test('are known by their name', () => {
    for (const task of JOB_TASKS) expect(isJobTask(task)).toBe(true)
    expect(isJobTask('of_an_earlier_release')).toBe(false)
    expect(isJobTask('')).toBe(false)
  })

  test('stand in the list once', () => expect(new Set(JOB_TASKS).size).toBe(JOB_TASKS.length))
})

test('whatever the error says, it is told in one line of plain signs that is never long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (error) => {
      expect(reasonWithoutNames(error) ?? '').toMatch(/^[\x20-\x7e…]{0,201}$/)
    }),
  )
})

test('no mail address and no number of six digits or more gets through, wherever it stands', () => {
  const words = fc.array(fc.constantFrom('550', 'no', 'such', 'reader:', '(twice)', '5.1.1', '"quoted"'), {
    maxLength: 4,
  })
  const secret = fc.oneof(
    fc.emailAddress().filter((address) => !/["'`]/.test(address)),
    fc.integer({ min: 100_000, max: 2_000_000_000 }).map(String),
  )
  fc.assert(
    fc.property(words, secret, words, (before, hidden, behind) => {
      expect(reasonWithoutNames([...before, hidden, ...behind].join(' '))).not.toContain(hidden)
    }),
  )
})
