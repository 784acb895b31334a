import { describe, expect, test } from 'vitest'
import { languageOfMost, lastOf, toBeTold, type MessageReader } from './readers'

const reader = (id: string, wish: Partial<MessageReader> = {}): MessageReader => ({
  id,
  firmRole: null,
  isLead: false,
  isAssignee: false,
  isDisabled: false,
  ...wish,
})
const owner = reader('owner', { firmRole: 'owner' })
const editor = reader('editor', { firmRole: 'editor' })
const viewer = reader('viewer', { firmRole: 'viewer' })
const holder = reader('holder', { isAssignee: true })
const lead = reader('lead', { isLead: true })
const second = reader('second', { isLead: true })
const colleague = reader('colleague')
const gone = (one: MessageReader): MessageReader => ({ ...one, isDisabled: true })

describe('who gets a mail', () => {
  test.each([
    ['the firm’s owner and editors', 'advisor', [owner, editor, viewer, holder, lead], 'holder', ['owner', 'editor']],
    ['nobody whose account is closed', 'advisor', [owner, gone(editor)], 'holder', ['owner']],
    ['the holder of the case', 'firm', [owner, editor, holder, lead, colleague], 'owner', ['holder']],
    ['the leads, when nobody holds it', 'firm', [owner, lead, second, colleague], 'owner', ['lead', 'second']],
    ['the leads, when the holder is gone', 'firm', [owner, gone(holder), lead], 'owner', ['lead']],
    ['a lead who holds it, once', 'firm', [{ ...lead, isAssignee: true }, second], 'owner', ['lead']],
    ['nobody of one’s own firm', 'firm', [owner, editor], 'owner', []],
    // A lead who owns the firm is on the firm's side.
    ['no lead of the firm itself', 'firm', [{ ...lead, firmRole: 'owner' }, second], 'editor', ['second']],
    ['not the writer', 'advisor', [owner, editor], 'owner', ['editor']],
  ] as const)('%s', (_, side, readers, authorId, told) =>
    expect(toBeTold(readers, { side, authorId }).map(({ id }) => id)).toEqual(told),
  )
})

test.each([
  [[], 'zh-CN'],
  [['en'], 'en'],
  [['zh-CN', 'en'], 'zh-CN'],
  [['en', 'zh-CN', 'en'], 'en'],
  [['zh-CN', 'zh-CN', 'en'], 'zh-CN'],
] as const)('readers of %j are written to in %s', (languages, language) =>
  expect(languageOfMost(languages)).toBe(language),
)

test('below the last message of one’s own side it says when it was read', () => {
  const thread = [
    { id: '1', side: 'firm' },
    { id: '2', side: 'advisor' },
    { id: '3', side: 'firm' },
  ] as const
  expect(lastOf(thread, 'firm')?.id).toBe('3')
  expect(lastOf(thread, 'advisor')?.id).toBe('2')
  expect(lastOf(thread.slice(0, 1), 'advisor')).toBeNull()
})
