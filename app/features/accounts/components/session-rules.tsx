import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'

type Props = { readonly rule: { readonly idleHours: number; readonly lifeHours: number; readonly atOnce: number } }

/** When the reader's own sessions end without anybody ending them. */
export function SessionRules({ rule }: Props) {
  const t = useTranslate()
  return (
    <section>
      <SectionHeading>{t('sessions:rules.heading')}</SectionHeading>
      <ul className="mt-4 max-w-measure list-disc ps-6">
        <li>{t('sessions:rules.idle', { count: rule.idleHours })}</li>
        <li>{t('sessions:rules.life', { count: rule.lifeHours })}</li>
        <li>{t('sessions:rules.atOnce', { count: rule.atOnce })}</li>
      </ul>
      <p className="mt-4 max-w-measure text-ink-soft">{t('sessions:rules.typed')}</p>
    </section>
  )
}
