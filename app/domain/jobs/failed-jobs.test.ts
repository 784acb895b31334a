import { describe, expect, test } from 'vitest'
import { isJobTask, JOB_TASKS, reasonWithoutNames } from './failed-jobs'

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
    ['the code 482913 is old', 'the code … is old'],
    ['credit code 91210100MA0QDFPB4Q is not known', 'credit code … is not known'],
    ['The firm of 018f3a52-7c1e-7b3a-9d7e-0123456789ab is held by somebody', 'The firm of … is held by somebody'],
    ['token Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6', 'token …'],
    // Several lines are one.
    ['Invalid invocation:\n\n  Raw query failed.\n', 'Invalid invocation: Raw query failed.'],
  ])('%j is told as %j', (error, told) => {
    expect(reasonWithoutNames(error)).toBe(told)
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
