import type { ModeCode } from '~/domain/channel/mode'
import { useModeTitle } from './mode-title'

export function ModeNames({ modes }: { readonly modes: readonly ModeCode[] }) {
  const title = useModeTitle()
  return (
    <ul>
      {modes.map((mode) => (
        <li key={mode}>{title(mode)}</li>
      ))}
    </ul>
  )
}
