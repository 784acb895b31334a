import type { Rung } from '~/domain/outcome/rungs'
import type { TranslateKey } from '~/i18n/use-translate'

/** "L5 First declaration accepted" */
export function rungLabel(t: TranslateKey, rung: Rung): string {
  return t('outcomes:rungLabel', { rung, name: t(`outcomes:rungs.${rung}.name`) })
}
