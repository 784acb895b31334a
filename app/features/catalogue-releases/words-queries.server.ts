// "Changed on 1 January 2026, because ...": the same sentence in the mail and on the roadmap.
import type { ToldChange } from '~/domain/catalogue/release'
import { findRule } from '~/domain/catalogue/catalogue'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'
import { baseUrl } from '~/server/session.server'

export type ChangeView = {
  readonly taskId: string
  readonly kind: ToldChange['kind']
  readonly title: string
  /** What happened to the task, when and why. */
  readonly sentence: string
  readonly kept: string | null
  /** The page of the rule that is the reason. */
  readonly rule: { readonly title: string; readonly to: string } | null
}

type Told = {
  readonly changes: readonly ToldChange[]
  readonly language: Language
  readonly publishedAt: Date
  readonly law?: LawPaths
}

export function changeViews({ changes, language, publishedAt, law = paths.law }: Told): readonly ChangeView[] {
  const t = translator(language)
  return changes.map(({ taskId, kind, title, isKept, rule }): ChangeView => {
    const because = rule?.isNew ? rule : null
    const date = formatDate(language, because?.since ?? publishedAt)
    const reason = because ? t('releases:because.rule', { rule: because.title[language] }) : t('releases:because.ours')
    return {
      taskId,
      kind,
      title: title[language],
      sentence: t(`releases:told.${kind}`, { date, reason }),
      kept: isKept ? t('releases:told.kept') : kind === 'changed' ? t('releases:told.stays') : null,
      // A rule that a later release no longer has keeps its name here, but has no page.
      rule: rule && findRule(rule.id) ? { title: rule.title[language], to: law.rule(rule.id) } : null,
    }
  })
}

export function mailLines(told: Told): string {
  const t = translator(told.language)
  return changeViews(told)
    .map(({ title, sentence, kept, rule }, index) =>
      [
        t('releases:mailChange', { number: index + 1, title }),
        `   ${sentence}`,
        ...(kept ? [`   ${kept}`] : []),
        ...(rule ? [`   ${t('releases:mailRule', { link: new URL(rule.to, baseUrl()).href })}`] : []),
      ].join('\n'),
    )
    .join('\n\n')
}
