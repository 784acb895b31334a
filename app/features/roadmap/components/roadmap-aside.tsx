import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { UnknownYears } from '~/ui/feedback/unknown-years'
import { AsideSection } from '~/ui/layout/two-column'
import type { RoadmapPage } from '../page-queries.server'
import { AskForDay } from './other-day'

const TURNS = ['firm', 'advisor', 'agency'] as const

export function RoadmapAside({
  page,
}: {
  readonly page: Pick<
    RoadmapPage,
    | 'turns'
    | 'otherMarkets'
    | 'dates'
    | 'unknownYears'
    | 'advisor'
    | 'waitsForAdvisor'
    | 'certificateTo'
    | 'asOf'
    | 'readTo'
    | 'printTo'
  >
}) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      {page.certificateTo && (
        <AsideSection heading={t('roadmap:certificate.heading')}>
          <Link to={page.certificateTo} className="inline-block py-0.5">
            {t('roadmap:certificate.open')}
          </Link>
        </AsideSection>
      )}
      <AsideSection heading={t('roadmap:turns.heading')}>
        <dl className="flow">
          {TURNS.map((turn) => (
            <div key={turn} className="flex flex-row-reverse items-center justify-end gap-3">
              <dt>{t(`roadmap:turns.${turn}`)}</dt>
              <dd className="min-w-5 text-lead font-semibold">{page.turns[turn]}</dd>
            </div>
          ))}
        </dl>
      </AsideSection>
      {page.otherMarkets && (
        <AsideSection heading={t('roadmap:otherMarkets.heading')}>
          <Link to={page.otherMarkets.to} className="inline-block py-0.5 text-small">
            {page.otherMarkets.lines.join(' · ')}
          </Link>
        </AsideSection>
      )}
      <AsideSection heading={t('roadmap:dates.heading')}>
        {page.dates.length === 0 ? (
          <p className="text-small text-ink-soft">{t('roadmap:dates.none')}</p>
        ) : (
          <ul className="flow">
            {page.dates.map(({ id, day, title, to, when }) => (
              <li key={id}>
                <time dateTime={day} className="block text-small text-ink-soft">
                  {when}
                </time>
                <Link to={to} className="inline-block py-0.5">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <UnknownYears years={page.unknownYears} />
      </AsideSection>
      <AsideSection heading={t('roadmap:advisor.heading')}>
        <p className="text-small text-ink-soft">
          {page.advisor
            ? t('roadmap:advisor.named', { name: page.advisor.name })
            : t(page.waitsForAdvisor ? 'roadmap:advisor.waits' : 'roadmap:advisor.none')}
        </p>
        {page.advisor?.usual && <p className="mt-1 text-small text-ink-soft">{page.advisor.usual}</p>}
      </AsideSection>
      <AsideSection heading={t('roadmap:otherDay.askHeading')}>
        <p className="mb-3 text-small text-ink-soft">{t('roadmap:asOf', { date: format.date(page.asOf.day) })}</p>
        <AskForDay asked={page.asOf} to={page.readTo} />
      </AsideSection>
      <AsideSection heading={t('roadmap:print.heading')}>
        <Link to={page.printTo} className="inline-block py-0.5">
          {t('roadmap:print.open')}
        </Link>
      </AsideSection>
    </>
  )
}
