// Single keys as data: which keys mean which action. What an action does is up to the page; this file only reads keys.

/** Keys of one action, each enough by itself: 'j', 'ArrowDown', or 'g m' for one after the other. */
export type Shortcut = { readonly keys: readonly string[]; readonly mayRepeat?: true }
export type ShortcutMap<Action extends string> = Readonly<Record<Action, Shortcut>>

/** What is done, told which key it was; `false` says that there was nothing to do, and leaves the key to the browser. */
export type ShortcutHandlers<Action extends string> = Readonly<Partial<Record<Action, (key: string) => boolean | void>>>

/** What of a key press counts. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented'
>

/** Somebody who pauses longer than this between two keys means the second one by itself. */
const TOGETHER_MS = 1_500

/** With Caps Lock on, the letter is still meant. */
function keyOf({ key, shiftKey }: Press): string {
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key
}

function isPlain({ ctrlKey, altKey, metaKey, isComposing, defaultPrevented }: Press): boolean {
  return !ctrlKey && !altKey && !metaKey && !isComposing && !defaultPrevented
}

/** Reads one press after the other; remembers the first of two keys that belong together. */
export function createKeyReader<Action extends string>(map: ShortcutMap<Action>) {
  const actions = Object.keys(map) as Action[]
  let before = { key: '', at: Number.NEGATIVE_INFINITY }

  const actionFor = (keys: string, { repeat }: Press) =>
    actions.find((action) => map[action].keys.includes(keys) && (!repeat || map[action].mayRepeat))

  return function read(press: Press, at: number): Action | null {
    // A modifier on its way down is part of the next key, not a key of its own.
    if (['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(press.key)) return null
    const first = at - before.at <= TOGETHER_MS ? before.key : ''
    const key = keyOf(press)
    before = { key: '', at }
    if (!isPlain(press)) return null
    const found = (first && actionFor(`${first} ${key}`, press)) || actionFor(key, press)
    if (found) return found
    const begins = actions.some((action) => map[action].keys.some((keys) => keys.startsWith(`${key} `)))
    if (begins) before = { key, at }
    return null
  }
}

/** The part of an element that tells whether keys are typed into it. */
type Focused = Pick<Element, 'tagName' | 'closest'> & { readonly type?: string; readonly isContentEditable?: boolean }

/** Boxes that take no text leave letters to us. */
const TAKES_NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file'])

/** A key that is typed somewhere, or meant for a dialog, is nobody else's. */
export function isTypedInto(target: Focused): boolean {
  if (target.isContentEditable || target.closest('dialog, [role=dialog]')) return true
  if (target.tagName === 'INPUT') return !TAKES_NO_TEXT.has(target.type ?? 'text')
  return target.tagName === 'TEXTAREA' || target.tagName === 'SELECT'
}
