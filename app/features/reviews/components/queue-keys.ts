// The keys of the queue. Letters for what is done often; two letters where one would be too easy to press by accident.
import type { ShortcutMap } from '~/ui/keyboard/shortcuts'
import type { QueueTab } from '../queue-place'

export const QUEUE_KEYS = {
  next: { keys: ['j', 'ArrowDown'], mayRepeat: true },
  previous: { keys: ['k', 'ArrowUp'], mayRepeat: true },
  open: { keys: ['Enter'] },
  tick: { keys: ['x'] },
  assign: { keys: ['a'] },
  release: { keys: ['r'] },
  search: { keys: ['/'] },
  show: { keys: ['n'] },
  mine: { keys: ['g m'] },
  unclaimed: { keys: ['g u'] },
  waiting: { keys: ['g w'] },
  open_all: { keys: ['g o'] },
  decided: { keys: ['g d'] },
  help: { keys: ['?'] },
} as const satisfies ShortcutMap<string>

export type QueueKey = keyof typeof QUEUE_KEYS

/** Which keys turn to which part of the queue. */
export const TAB_KEYS = {
  mine: 'mine',
  unclaimed: 'unclaimed',
  waiting: 'waiting',
  open: 'open_all',
  decided: 'decided',
} as const satisfies Record<QueueTab, QueueKey>
