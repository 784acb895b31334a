import { describe, expect, test } from 'vitest'
import { mayReadNotes, whyNotWrite, type MessageWriter, type WhyNotWrite } from './rights'

const HOLDERS = ['self', 'colleague', 'nobody'] as const

describe('who may write into the thread with the firm', () => {
  test.each([
    ['owner', null],
    ['editor', null],
    ['viewer', 'viewer'],
  ] as const)('of the firm: %s', (role, why) => expect(whyNotWrite({ side: 'firm', role })).toBe(why))

  const advisors: readonly (readonly [Omit<MessageWriter & { side: 'advisor' }, 'side'>, WhyNotWrite | null])[] = [
    [{ isLead: false, holder: 'self', belongsToFirm: false }, null],
    [{ isLead: false, holder: 'colleague', belongsToFirm: false }, 'held'],
    [{ isLead: false, holder: 'nobody', belongsToFirm: false }, 'unclaimed'],
    ...HOLDERS.map((holder) => [{ isLead: true, holder, belongsToFirm: false }, null] as const),
    ...HOLDERS.flatMap((holder) =>
      [true, false].map((isLead) => [{ isLead, holder, belongsToFirm: true }, 'own_firm'] as const),
    ),
  ]
  test.each(advisors)('of the workspace: %j', (writer, why) =>
    expect(whyNotWrite({ side: 'advisor', ...writer })).toBe(why),
  )
})

test.each([
  [true, false],
  [false, true],
])('staff who belong to the firm: %s; may read notes: %s', (belongsToFirm, may) =>
  expect(mayReadNotes({ belongsToFirm })).toBe(may),
)
