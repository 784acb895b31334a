import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { PrintButton } from '~/ui/form/print-button'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { ProductRankingPage } from '../product-page-queries.server'
import { ClosedWays } from './closed-ways'
import { GatedRows } from './gated-rows'
import { PositionSketch } from './position-sketch'
import { ProductFigures } from './product-figures'
import { ProductRows } from './product-rows'
import { ProductWeightsForm } from './product-weights-form'
import { RankingStory } from './ranking-story'

type ProductRankingProps = {
  readonly page: ProductRankingPage
  /** What can be done with the first three. */
  readonly actions: ReactNode
  /** The form of what would change the order. */
  readonly questions: ReactNode
}

/** The answer on top, the first ten beside a sketch, all else folded. */
export function ProductRanking({ page, actions, questions }: ProductRankingProps) {
  const t = useTranslate()
  const format = useFormat()
  const { headline, first, chosenBelow, rest, unranked, gated, isSilent } = page
  const carried = new URLSearchParams(
    page.carried.filter(([name]) => name !== 'day').map(([name, value]) => [name, value]),
  )
  return (
    <>
      <section className="grid gap-x-8 gap-y-4 rounded-block bg-sea-deep p-6 text-white md:grid-cols-[minmax(0,1fr)_auto] md:items-center print:border print:bg-white print:text-ink">
        <div>
          <p className="text-small text-deep-soft print:text-ink">
            {page.caption} · {t('ranking:asOf', { day: format.date(page.day) })}
          </p>
          <h1 className="mt-1 text-page">{headline.title}</h1>
          <p className="mt-2 max-w-measure">{headline.lead}</p>
        </div>
        <div className="flex flex-wrap items-center gap-4 md:flex-col md:items-stretch print:hidden">{actions}</div>
      </section>
      <p className="mt-3 text-small text-ink-soft">
        {page.name && <b className="text-ink">{page.name} · </b>}
        {page.code} {page.codeName}
      </p>
      {!page.isToday && (
        <Notice tone="advice">
          <p>
            {t('ranking:otherDay', { day: format.date(page.day) })}{' '}
            <Link to={`?${carried.toString()}`}>{t('ranking:today')}</Link>
          </p>
        </Notice>
      )}
      {page.isRefused && <Notice tone="warn">{t('ranking:weights.refused')}</Notice>}
      {page.leftOut && !page.leftOut.isClosed && (
        <Notice tone="warn" heading={page.leftOut.heading}>
          <p>{page.leftOut.text}</p>
        </Notice>
      )}
      {isSilent && <UsedOrNew page={page} />}
      {first.length > 0 && (
        <div className="grid gap-x-12 md:grid-cols-[minmax(0,1fr)_24rem]">
          <section className="mt-8 min-w-0">
            <SectionHeading>{t('ranking:first')}</SectionHeading>
            <p className="mt-2 text-small text-ink-soft">
              {t('ranking:scale')}
              {!page.isDefault && <> · {t('ranking:weights.changed')}</>}
              {page.moved && <> · {page.moved}</>}
              <span className="block">{page.way}</span>
            </p>
            <ProductRows rows={first} label={t('ranking:first')} />
            {chosenBelow.length > 0 && (
              <>
                <h3 className="mt-6 font-semibold">{t('ranking:chosenBelow')}</h3>
                <ProductRows rows={chosenBelow} label={t('ranking:chosenBelow')} />
              </>
            )}
          </section>
          <div>
            <PositionSketch sketch={page.sketch} />
            <RankingStory page={page} />
          </div>
        </div>
      )}
      {isSilent && gated.length > 0 && <GatedRows rows={gated} isOpen />}
      {page.everywhere && (
        <Notice tone="advice" heading={t('ranking:everywhere.heading')}>
          <p>{page.everywhere}</p>
        </Notice>
      )}
      <div className="mt-8">
        {questions}
        {!isSilent && (
          <Fold
            isPrinted
            label={t('ranking:weights.heading')}
            end={t('ranking:weights.count', { count: page.weights.length })}
          >
            <ProductWeightsForm {...page} />
            <p className="hidden print:block">
              {page.weights
                .map(({ criterion, share }) => `${t(`ranking:criteria.${criterion}.name`)} ${format.percent(share)}`)
                .join(' · ')}
            </p>
          </Fold>
        )}
        {rest.rows.length > 0 && (
          <Fold
            isPrinted
            label={t('ranking:more', { from: rest.from, to: rest.to })}
            end={t('ranking:markets', { count: rest.rows.length })}
          >
            <ProductRows rows={rest.rows} label={t('ranking:more', { from: rest.from, to: rest.to })} />
          </Fold>
        )}
        {!isSilent && <GatedRows rows={gated} />}
        <ClosedWays rows={page.closedWays} />
        {unranked.length > 0 && (
          <Fold
            isPrinted
            label={t(isSilent ? 'ranking:silentRows' : 'ranking:notRanked')}
            end={t('ranking:markets', { count: unranked.length })}
          >
            <ProductRows rows={unranked} label={t('ranking:notRanked')} />
          </Fold>
        )}
        {page.figures && (
          <Fold
            id="method"
            isPrinted
            label={t('ranking:method.heading')}
            end={t('ranking:method.end', { market: page.figures.name })}
            isOpen={page.figures.isAsked}
          >
            <ProductFigures {...page} figures={page.figures} />
          </Fold>
        )}
      </div>
      <p className="mt-6">
        <PrintButton tone="quiet" />
      </p>
    </>
  )
}

/** A guest says it in the address; a firm's record knows it. */
function UsedOrNew({ page }: { readonly page: ProductRankingPage }) {
  const t = useTranslate()
  if (page.name !== null || page.isUsedAnswered || page.leftOut?.isClosed) return null
  return (
    <Notice>
      <p>{t('ranking:link.vehicleAsk')}</p>
      <p className="flex flex-wrap gap-x-6">
        <Link to="?used_vehicle=yes&new_vehicle=no&road_vehicle=yes">{t('ranking:link.vehicleUsed')}</Link>
        <Link to="?used_vehicle=no&new_vehicle=yes&road_vehicle=yes">{t('ranking:link.vehicleNew')}</Link>
      </p>
    </Notice>
  )
}
