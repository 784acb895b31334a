// What people and programs send that no field is made for, and what must be said about it.
import { expect } from 'vitest'
import { translator } from '~/i18n/i18n.server'
import type { FormReply, Message } from '~/i18n/message-key'

/** How a field reads its text; a code is cleaned of what nobody sees before it is judged, and says in its own words what it is. */
export type TextKind = 'line' | 'paragraph' | 'code'
export type HostileText = {
  readonly name: string
  readonly text: string
  readonly says: readonly string[] | 'anything'
}

const CONTROL = ['forms:control']
const DIRECTION = ['forms:direction', 'forms:control']

const ANYWHERE: readonly HostileText[] = [
  { name: 'NUL', text: 'a\0b', says: CONTROL },
  { name: 'a bell', text: 'a\u0007b', says: CONTROL },
  { name: 'an escape', text: '\u001b[31mred', says: CONTROL },
  { name: 'delete', text: 'a\u007fb', says: CONTROL },
  { name: 'a right-to-left override', text: 'a\u202efdp.exe', says: DIRECTION },
  { name: 'a left-to-right embedding', text: '\u202aabc', says: DIRECTION },
  { name: 'an isolate', text: 'a\u2066b\u2069', says: DIRECTION },
]

const IN_ONE_LINE: readonly HostileText[] = [
  { name: 'a line break', text: 'a\nb', says: CONTROL },
  { name: 'a carriage return', text: 'a\r\nBcc: all@example.cn', says: CONTROL },
  { name: 'a tab', text: 'a\tb', says: CONTROL },
  { name: 'a line separator', text: 'a\u2028b', says: CONTROL },
  { name: 'an old control', text: 'a\u0085b', says: CONTROL },
]

export function hostileTexts({ kind, max }: { readonly kind: TextKind; readonly max: number }): readonly HostileText[] {
  const says = ['forms:tooLong']
  const odd = kind === 'paragraph' ? ANYWHERE : [...ANYWHERE, ...IN_ONE_LINE]
  const all = [
    ...odd,
    { name: 'one character too many', text: 'x'.repeat(max + 1), says },
    { name: 'a megabyte', text: '长'.repeat(350_000), says },
  ]
  if (kind === 'code') return all.map((one) => ({ ...one, says: 'anything' }))
  return [
    // Of two things that are wrong either may be named.
    ...all.map((one) => (one.text.length > max ? { ...one, says: [...one.says, ...says] } : one)),
  ]
}

/** Odd, but nothing is wrong with it: stored as it was typed. */
export const HARMLESS = [
  '<script>alert(1)</script>',
  '\'); DROP TABLE "Firm"; --',
  '" onmouseover="alert(1)',
  '{{constructor.constructor("x")()}} ${7*7} %s %n',
  '=HYPERLINK("http://example.cn")',
  '🚢👩🏽‍🔧 ９１２１ 全角',
  'مرحبا بكم',
  '&lt;b&gt; &amp; \\u0000 %00',
] as const

function spoken({ key, values }: Message, language: 'zh-CN' | 'en'): string {
  return translator(language)(key, values)
}

/** Every refusal is a whole sentence in both languages: no key, no gap left open. */
export function expectSentences(reply: FormReply): void {
  expect(reply.errors.length).toBeGreaterThan(0)
  for (const { message } of reply.errors) {
    const [zh, en] = [spoken(message, 'zh-CN'), spoken(message, 'en')]
    for (const sentence of [zh, en]) {
      expect(sentence, message.key).not.toBe(message.key.split(':')[1])
      expect(sentence, message.key).not.toMatch(/\{\{|undefined|NaN/)
    }
    expect(zh, message.key).toMatch(/\p{Script=Han}/u)
    expect(en, message.key).toMatch(/[a-z]{2}/)
  }
}
