import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { UnknownYears } from '~/ui/feedback/unknown-years'
import type { ApplicationPage } from '../page-queries.server'

type CaseFactsProps = {
  readonly page: Pick<
    ApplicationPage,
    | 'reference'
    | 'status'
    | 'submittedAt'
    | 'due'
    | 'unknownYears'
    | 'advisor'
    | 'advisorPhone'
    | 'waitingOn'
    | 'waitingSince'
    | 'round'
  >
}

export function CaseFacts({ page }: CaseFactsProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      <Facts
        facts={[
          { label: t('common:reference'), value: page.reference },
          { label: t('applications:page.status'), value: t(`applications:statuses.${page.status}`) },
          {
            label: t('applications:page.turnHeading'),
            value: (
              <>
                {t(
                  page.waitingOn === 'advisor' && !page.advisor
                    ? 'applications:page.turns.anyAdvisor'
                    : `applications:page.turns.${page.waitingOn}`,
                )}
                {page.waitingSince && (
                  <span className="block text-ink-soft">
                    {t('applications:page.since', { date: format.date(page.waitingSince) })}
                  </span>
                )}
              </>
            ),
          },
          {
            label: t('applications:page.submittedAt'),
            value: <time dateTime={page.submittedAt}>{format.dateTime(page.submittedAt)}</time>,
          },
          ...(page.due
            ? [
                {
                  label: t('applications:page.due'),
                  value: <time dateTime={page.due.day}>{page.due.text}</time>,
                },
              ]
            : []),
          {
            label: t('applications:page.advisor'),
            value: (
              <>
                {page.advisor ?? t('applications:page.nobodyYet')}
                {page.advisorPhone && (
                  <a href={`tel:${page.advisorPhone}`} className="block">
                    {page.advisorPhone}
                  </a>
                )}
              </>
            ),
          },
        ]}
      />
      <UnknownYears years={page.unknownYears} />
    </>
  )
}
