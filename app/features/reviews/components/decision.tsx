import type { ReactNode, SyntheticEvent } from 'react'
import { fingerprint } from '~/domain/shared/changes'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { CasePage } from '../case-queries.server'
import { drawnName, enoughText } from './names'
import { CaseKeys } from './case-keys'
import { DecisionPreview } from './decision-preview'
import { useStandings } from './use-standings'
import { VerdictProgress } from './verdict-progress'
import { nextStep, tally, type Tally } from './verdict-state'

type DecisionProps = { readonly page: Pick<CasePage, 'tasks' | 'firmReader' | 'isEnough' | 'draftSummary' | 'subject'> }

/** The end of the case form: whether it is enough, what will be sent, a summary for the firm, and what follows from the verdicts. */
export function Decision({ page }: DecisionProps) {
  const t = useTranslate()
  const items = page.tasks.flatMap((task) => task.items)
  const standings = useStandings(items)
  const counted = tally(items, standings)
  return (
    <section aria-labelledby="decision" className="mt-8 sm:[&_:is(button,summary,input,textarea)]:scroll-mb-36">
      <h2 id="decision" className="mb-3 text-lead">
        {t('reviews:case.decideHeading')}
      </h2>
      <DecisionPreview page={page} items={items} standings={standings} tally={counted} />
      <input type="hidden" name={drawnName('isEnough')} value={fingerprint(enoughText(page.isEnough))} />
      <RadioGroup
        name="isEnough"
        label={t('reviews:case.enough')}
        arrangement="row"
        hint={t('reviews:case.enoughHint')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`reviews:case.enoughAnswers.${value}`) }))}
        defaultValue={enoughText(page.isEnough) || null}
      />
      {page.subject?.verdict && page.subject.verdict.verdict !== 'go' && (
        <p className="mb-3 max-w-measure font-semibold text-yours">
          {t('reviews:case.againstVerdict', { verdict: page.subject.verdict.name })}
        </p>
      )}
      <TextArea
        name="summary"
        label={t('reviews:case.summary')}
        hint={t('reviews:case.summaryHint')}
        rows={3}
        defaultValue={page.draftSummary}
        isOptional
      />
      <AcceptOpen tally={counted} />
      <details className="mb-4" onToggle={bringIntoSight}>
        <summary className="min-h-8 py-1 text-sea underline">{t('reviews:case.rejectHeading')}</summary>
        <p className="my-3 max-w-measure text-ink-soft">{t('reviews:case.rejectHint')}</p>
        <SubmitButton name="intent" value="reject" tone="danger">
          {t('reviews:case.reject')}
        </SubmitButton>
      </details>
    </section>
  )
}

/** What opens at the edge of the window would lie below the bar that stays in sight. */
function bringIntoSight({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  if (currentTarget.open) currentTarget.querySelector('button')?.scrollIntoView({ block: 'nearest' })
}

/** Opening it and pressing the button inside is the one confirmation; while something goes back, nothing can be approved. */
function AcceptOpen({ tally: { unjudged, toFix } }: { readonly tally: Tally }) {
  const t = useTranslate()
  const count = unjudged.length
  if (count === 0 || toFix > 0) return null
  return (
    <details className="mb-4" onToggle={bringIntoSight}>
      <summary className="min-h-8 py-1 text-sea underline">{t('verdicts:acceptOpen.heading', { count })}</summary>
      <p className="my-3 max-w-measure text-ink-soft">{t('verdicts:acceptOpen.hint', { count })}</p>
      <SubmitButton name="intent" value="approve_open" tone="quiet">
        {t('verdicts:acceptOpen.confirm', { count })}
      </SubmitButton>
    </details>
  )
}

/** Stays in sight while one goes through the items. */
export function DecisionBar({ page, children }: DecisionProps & { readonly children?: ReactNode }) {
  const t = useTranslate()
  const items = page.tasks.flatMap((task) => task.items)
  const count = tally(items, useStandings(items))
  const toneOf = (intent: string) => (intent === nextStep(count) ? 'primary' : 'quiet')
  return (
    <div className="-mx-2 border-t border-line bg-paper px-2 py-3 sm:sticky sm:bottom-0">
      {children}
      <VerdictProgress tally={count} />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <SubmitButton name="intent" value="request_changes" tone={toneOf('request_changes')}>
          {count.toFix > 0 ? t('verdicts:sendBack', { count: count.toFix }) : t('reviews:case.requestChanges')}
        </SubmitButton>
        <SubmitButton name="intent" value="approve" tone={toneOf('approve')}>
          {t('reviews:case.approve')}
        </SubmitButton>
        <SubmitButton name="intent" value="save_verdicts" tone={toneOf('save_verdicts')}>
          {t('reviews:case.saveVerdicts')}
        </SubmitButton>
        <CaseKeys />
      </div>
    </div>
  )
}
