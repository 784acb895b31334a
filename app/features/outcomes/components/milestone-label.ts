import type { Milestone } from '~/domain/outcome/milestones'
import type { TranslateKey } from '~/i18n/use-translate'

/** "L5 First declaration released" */
export function milestoneLabel(t: TranslateKey, milestone: Milestone): string {
  return t('outcomes:milestoneLabel', { milestone, name: t(`outcomes:milestones.${milestone}.name`) })
}
