import type { ModeCode } from '~/domain/channel/mode'
import { useTranslate } from '~/i18n/use-translate'
import { useModeTitle } from './mode-title'

/** What a channel offers this firm: none is said, not left empty. */
export function ModeNames({ modes }: { readonly modes: readonly ModeCode[] }) {
  const t = useTranslate()
  const title = useModeTitle()
  if (modes.length === 0) return <span>{t('channels:list.noModes')}</span>
  return (
    <ul>
      {modes.map((mode) => (
        <li key={mode}>{title(mode)}</li>
      ))}
    </ul>
  )
}
