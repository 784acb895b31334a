import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { AsideSection } from '~/ui/layout/two-column'
import type { GuestRoadmap } from '../queries.server'

export function GuestAside({ page }: { readonly page: Pick<GuestRoadmap, 'markets' | 'marketNote' | 'documents'> }) {
  const t = useTranslate()
  return (
    <>
      <AsideSection heading={t('guest:markets.heading')}>
        <p className="text-small text-ink-soft">{page.marketNote ?? t('guest:markets.lead')}</p>
        <ol className="flow mt-3">
          {page.markets.map(({ iso2, rank, rankedAmong, name, region, score, reason, sure }) => (
            <li key={iso2}>
              <span className="font-semibold">{name}</span>{' '}
              <span className="text-small text-ink-soft">
                {region} · {t('guest:markets.rank', { rank: rank ?? 0, count: rankedAmong })} ·{' '}
                {t('guest:markets.score', { score })}
              </span>
              <span className="block text-small">{t('guest:markets.reason', { criteria: reason })}</span>
              {sure.map((line) => (
                <span key={line} className="block text-small text-ink-soft">
                  {line}
                </span>
              ))}
            </li>
          ))}
        </ol>
        <Link to={paths.method()} className="mt-3 inline-block py-0.5 text-small">
          {t('guest:markets.method')}
        </Link>
      </AsideSection>
      <AsideSection heading={t('guest:documents.heading')}>
        <Documents heading={t('guest:documents.required')} titles={page.documents.required} />
        <Documents heading={t('guest:documents.onRequest')} titles={page.documents.onRequest} />
      </AsideSection>
    </>
  )
}

function Documents({ heading, titles }: { readonly heading: string; readonly titles: readonly string[] }) {
  if (titles.length === 0) return null
  return (
    <div className="mb-4">
      <h3 className="text-small text-ink-soft">{heading}</h3>
      <ul className="mt-1 list-disc ps-5 text-small">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  )
}
