import { isDeclaredMode } from '~/domain/channel/mode'
import { useTranslate } from '~/i18n/use-translate'

/** "9610 Cross-border e-commerce retail export"; the bare code when it is no export mode. */
export function useModeTitle(): (code: string) => string {
  const t = useTranslate()
  return (code) =>
    isDeclaredMode(code) ? t('channels:modeTitle', { code, name: t(`channels:modes.${code}.name`) }) : code
}
