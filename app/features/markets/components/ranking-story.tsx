import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { ProductRankingPage } from '../product-page-queries.server'

/** Why the first stands before the second, what would change it, and what is not known. */
export function RankingStory({ page }: { readonly page: ProductRankingPage }) {
  const t = useTranslate()
  const { why, move, gaps, carried } = page
  return (
    <section className="mt-8">
      {why && (
        <>
          <SectionHeading>{why.heading}</SectionHeading>
          {why.sentences.map((sentence) => (
            <p key={sentence} className="mt-3">
              {sentence}
            </p>
          ))}
          {why.uneven && <p className="mt-2 text-small text-ink-soft">{why.uneven}</p>}
        </>
      )}
      {move && (
        <Aside>
          <b>{t('ranking:move.heading')}</b> {move.text}{' '}
          {move.weights && (
            <Link
              to={`?${new URLSearchParams([...carried.map(([name, value]) => [name, value]), ...Object.entries(move.weights).map(([name, weight]) => [name, String(weight)])]).toString()}`}
              className="print:hidden"
            >
              {t('ranking:move.show')}
            </Link>
          )}
        </Aside>
      )}
      <Aside isUnknown>
        <b>{t('ranking:gaps.heading')}</b> {gaps.demand}
        {gaps.counts.length > 0 && <span className="block">{gaps.counts.join(' · ')}</span>}
      </Aside>
    </section>
  )
}

function Aside({ isUnknown = false, children }: { readonly isUnknown?: boolean; readonly children: ReactNode }) {
  const edge = isUnknown ? 'border-dashed border-yours' : 'border-sea'
  return <p className={`mt-4 max-w-measure border-s-4 ps-4 text-small ${edge}`}>{children}</p>
}
