// The keys of a case. Letters and digits side by side: some have the hand on the digits, some on the letters.
import type { ShortcutMap } from '~/ui/keyboard/shortcuts'

export const VERDICT_KEYS = {
  next: { keys: ['j'], mayRepeat: true },
  previous: { keys: ['k'], mayRepeat: true },
  accept: { keys: ['1', 'a'] },
  change: { keys: ['2', 'c'] },
  note: { keys: ['n'] },
  open: { keys: ['o'] },
  unjudged: { keys: ['u'] },
  save: { keys: ['s'] },
  help: { keys: ['?'] },
} as const satisfies ShortcutMap<string>

export type VerdictKey = keyof typeof VERDICT_KEYS
