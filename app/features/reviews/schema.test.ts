import { describe, expect, it } from 'vitest'
import { caseFormSchema, queuePlace } from './schema'

const press = { requestId: '0198c0de-0000-7000-8000-000000000001', expectedVersion: '4' }
const read = (form: Record<string, unknown>) => caseFormSchema.safeParse({ ...press, ...form })
/** Each once: a control shows one sentence. */
function faults(form: Record<string, unknown>): readonly string[] | undefined {
  const issues = read(form).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  return issues && [...new Set(issues)]
}

describe('the form of a case', () => {
  it('collects the verdict, reason and note of each item', () => {
    const { data } = read({
      intent: 'request_changes',
      summary: ' 请更正 ',
      'verdict:S05.customs_code': 'needs_changes',
      'reason:S05.customs_code': 'F-01',
      'note:S05.customs_code': 'one\ntwo ',
      'verdict:S05.doc.customs_record': 'accepted',
    })
    expect(data).toMatchObject({
      intent: 'request_changes',
      expectedVersion: 4,
      summary: '请更正',
      verdicts: [
        { itemId: 'S05.customs_code', verdict: 'needs_changes', reasonCode: 'F-01', note: 'one\ntwo' },
        { itemId: 'S05.doc.customs_record', verdict: 'accepted', reasonCode: null, note: '' },
      ],
    })
  })

  it('forgets reason and note of what was accepted after all', () => {
    const { data } = read({ intent: 'approve', 'verdict:i': 'accepted', 'reason:i': 'F-01', 'note:i': 'wrong' })
    expect(data).toMatchObject({ verdicts: [{ reasonCode: null, note: '' }] })
  })

  it('knows verdicts only of items that can be items', () => {
    expect(read({ intent: 'approve', 'verdict:<script>': 'accepted' }).data).toMatchObject({ verdicts: [] })
    expect(read({ intent: 'approve', [`verdict:${'i'.repeat(65)}`]: 'accepted' }).data).toMatchObject({ verdicts: [] })
  })

  it.each([
    [{ 'verdict:i': 'perhaps' }, ['verdict:i forms:choose']],
    [{ 'verdict:i': ['accepted', 'needs_changes'] }, ['verdict:i forms:choose']],
    [{ 'verdict:i': 'needs_changes', 'reason:i': 'F'.repeat(11) }, ['reason:i forms:unknownOption']],
    [{ 'verdict:i': 'needs_changes', 'note:i': 'a\u0000b' }, ['note:i forms:control']],
    [{ 'verdict:i': 'needs_changes', 'note:i': 'a\u202eb' }, ['note:i forms:direction']],
    [{ 'verdict:i': 'needs_changes', 'note:i': 'x'.repeat(2001) }, ['note:i forms:tooLong {"max":2000}']],
    [{ summary: 'x'.repeat(2001) }, ['summary forms:tooLong {"max":2000}']],
  ])('says at its control what is wrong with %o', (form, expected) => {
    expect(faults({ intent: 'save_verdicts', ...form })).toEqual(expected)
  })

  it.each([
    [{ requestId: 'x' }, 'requestId forms:expired'],
    [{ expectedVersion: 'x' }, 'expectedVersion forms:expired'],
    [{ expectedVersion: '-1' }, 'expectedVersion forms:expired'],
    [{ intent: 'publish' }, 'intent forms:expired'],
  ])('asks to load the page again for %o', (form, expected) => {
    expect(faults({ intent: 'claim', ...form })).toEqual([expected])
  })

  it.each([
    [{ assigneeId: 'u2', reason: 'workload' }, undefined],
    [{ assigneeId: '', reason: 'workload' }, ['assigneeId forms:choose']],
    [{ assigneeId: 'u2', reason: 'bored' }, ['reason forms:choose']],
  ])('hands over with %o', (form, expected) => {
    expect(faults({ intent: 'reassign', ...form })).toEqual(expected)
  })

  it('claims and releases without anything else', () => {
    expect(read({ intent: 'claim' }).data).toEqual({ intent: 'claim', ...press, expectedVersion: 4 })
  })
})

describe('a flag under the name of an earlier release', () => {
  it.each([
    ['flag=second_look', 'appeal'],
    ['flag=appeal', 'appeal'],
    ['flag=escalated', 'escalated'],
    ['flag=nothing', undefined],
  ])('%s is %s', (query, flag) => {
    expect(queuePlace(new Request(`https://portal.test/advisor?tab=open&${query}`)).flag).toBe(flag)
  })
})
