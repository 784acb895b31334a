import { useEffect, useRef } from 'react'
import { useSingleKeys } from './single-keys'
import { createKeyReader, isTypedInto, type ShortcutHandlers, type ShortcutMap } from './shortcuts'

/**
 * Runs the handler of an action when one of its keys is pressed anywhere on the page: never while somebody types, with Ctrl, Alt or
 * Meta held, in a dialog, or when the reader has switched single keys off. `map` must stay the same object.
 */
export function useShortcuts<Action extends string>(
  map: ShortcutMap<Action>,
  handlers: ShortcutHandlers<Action>,
): void {
  const { isOn } = useSingleKeys()
  const current = useRef(handlers)
  useEffect(() => {
    current.current = handlers
  })
  useEffect(() => {
    if (!isOn) return
    const read = createKeyReader(map)
    function onKeyDown(event: KeyboardEvent) {
      if (event.target instanceof HTMLElement && isTypedInto(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const action = read(event, event.timeStamp)
      const handle = action && current.current[action]
      if (handle && handle(event.key) !== false) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, map])
}
