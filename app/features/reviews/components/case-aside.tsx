import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { Timeline } from '~/ui/data/timeline'
import { WrittenText } from '~/ui/data/written-text'
import { UnknownYears } from '~/ui/feedback/unknown-years'
import { AsideSection } from '~/ui/layout/two-column'
import type { CasePage } from '../case-queries.server'
import { DAY_MINUTES, HOUR_MINUTES } from '~/domain/shared/durations'

export function CaseAside({ page }: { readonly page: CasePage }) {
  const t = useTranslate()
  const format = useFormat()
  const { advisorMinutes, firmMinutes, targetDays } = page.clocks
  return (
    <>
      <AsideSection heading={t('reviews:case.clocks')}>
        <Facts
          facts={[
            {
              label: t('reviews:case.advisorTime'),
              value: t('reviews:case.durationShort', {
                hours: Math.floor(advisorMinutes / 60),
                minutes: advisorMinutes % 60,
              }),
            },
            { label: t('reviews:case.firmTime'), value: duration(t, firmMinutes) },
            { label: t('reviews:case.targetLabel'), value: t('reviews:case.target', { count: targetDays }) },
            {
              label: t('reviews:case.dueLabel'),
              value: page.dueAt ? format.dateTime(page.dueAt) : t('reviews:case.none'),
            },
            { label: t('reviews:case.holder'), value: page.assignee ?? t('reviews:case.none') },
            { label: t('reviews:case.statusLabel'), value: t(`applications:statuses.${page.status}`) },
          ]}
        />
        <UnknownYears years={page.unknownYears} />
      </AsideSection>
      {page.contacts.length > 0 && (
        <AsideSection heading={t('workspace:contacts')}>
          <ul className="text-small">
            {page.contacts.map(({ name, phone }) => (
              <li key={phone}>
                {name}{' '}
                <a href={`tel:${phone}`} className="inline-block py-1">
                  {phone}
                </a>
              </li>
            ))}
          </ul>
        </AsideSection>
      )}
      {page.summary.text && (
        <AsideSection heading={t('reviews:case.summaryBefore')}>
          <WrittenText {...page.summary} className="text-small" />
        </AsideSection>
      )}
      <AsideSection heading={t('reviews:case.history')}>
        <div className="text-small">
          <Timeline entries={page.timeline} />
        </div>
      </AsideSection>
    </>
  )
}

function duration(t: TranslateKey, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (minutes >= DAY_MINUTES)
    return t('reviews:case.duration', {
      days: Math.floor(minutes / DAY_MINUTES),
      hours: Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES),
    })
  return t('reviews:case.durationShort', { hours, minutes: minutes % 60 })
}
