import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in what the server sends, true once scripts run. */
export function useHasScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
