import type { ComponentProps, ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { SectionHeading } from '~/ui/layout/headings'
import type { FitPage } from '../page-queries.server'
import { FigureText } from './basis-line'
import { DutyBlock } from './duty-block'
import { FitHeading } from './fit-heading'
import { RequirementList } from './requirement-list'
import { VerdictBlock } from './verdict-block'

type MarketFitProps = {
  readonly page: FitPage
  /** The product's own name; a guest's code has none. */
  readonly name: string | null
  readonly lead?: string
  /** This page on another day, or today. */
  readonly toDay: (day?: string) => string
  readonly toProduct: string | null
  readonly toRecord: string | null
  readonly toPrice?: string
  /** The self-check of origin under an agreement, and what it said where it is kept. */
  readonly toOrigin: ComponentProps<typeof DutyBlock>['toOrigin']
  readonly origins?: ComponentProps<typeof DutyBlock>['origins']
  readonly warnings: ReactNode
  /** The form of the questions: a firm's answers are kept, a guest's stand in the address. */
  readonly questions: ReactNode
}

/** A product or a code in a market on a day, in whatever frame: verdict, duty, questions, requirements. */
export function MarketFit({ page, name, lead, toDay, toProduct, warnings, questions, ...duty }: MarketFitProps) {
  const t = useTranslate()
  const { requirements } = page
  return (
    <>
      <FitHeading {...page} name={name} toToday={toDay()} lead={lead} />
      {page.leftOut?.isClosed ? (
        <Notice tone="warn" heading={page.leftOut.heading}>
          <p>{page.leftOut.text}</p>
        </Notice>
      ) : (
        <VerdictBlock verdict={page.verdict} toProduct={toProduct} />
      )}
      {page.warnings && <div id="warnings">{warnings}</div>}
      <DutyBlock duty={page.duty} {...duty} />
      <section className="mt-10">
        <SectionHeading id="demand">{t('fits:demand.heading')}</SectionHeading>
        <p className="py-5">
          <FigureText figure={page.demand} unknown={t('fits:compare.missing')} />
        </p>
      </section>
      {page.unknown && (
        <div id="requirements">
          <Notice tone="warn" heading={page.unknown} />
        </div>
      )}
      {requirements && (
        <>
          <section className="mt-10">
            <SectionHeading id="questions" end={requirements.questions.length}>
              {t('fits:questions.heading')}
            </SectionHeading>
            <p className="py-3 text-ink-soft">
              {t(requirements.questions.length > 0 ? 'fits:questions.lead' : 'fits:questions.none')}
            </p>
            {questions}
          </section>
          <RequirementList found={requirements} toDay={toDay} />
        </>
      )}
    </>
  )
}
