import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'

type Props = { readonly rule: { readonly idleHours: number; readonly lifeHours: number; readonly atOnce: number } }

const DAY_HOURS = 24

/** When the reader's own sessions end without anybody ending them. */
export function SessionRules({ rule }: Props) {
  const t = useTranslate()
  return (
    <section>
      <SectionHeading>{t('sessions:rules.heading')}</SectionHeading>
      <ul className="mt-4 max-w-measure list-disc ps-6">
        <li>
          {rule.idleHours < DAY_HOURS
            ? t('sessions:rules.idleHours', { count: rule.idleHours })
            : t('sessions:rules.idleDays', { count: rule.idleHours / DAY_HOURS })}
        </li>
        <li>
          {rule.lifeHours < DAY_HOURS
            ? t('sessions:rules.lifeHours', { count: rule.lifeHours })
            : t('sessions:rules.lifeDays', { count: rule.lifeHours / DAY_HOURS })}
        </li>
        <li>{t('sessions:rules.atOnce', { count: rule.atOnce })}</li>
      </ul>
      <p className="mt-4 max-w-measure text-ink-soft">{t('sessions:rules.typed')}</p>
    </section>
  )
}
