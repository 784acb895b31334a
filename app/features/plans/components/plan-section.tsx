import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import type { PlanSectionView, Said } from '../plan-queries.server'
import { PlanLines } from './plan-lines'

type PlanSectionProps = {
  readonly section: PlanSectionView
  /** Where a remark or a comment is written; nothing on paper. */
  readonly children?: ReactNode
}

/** One part of the plan: what the record says, what the firm adds, what an advisor says of it. */
export function PlanSectionPart({ section: { id, title, lines, remark, comments }, children }: PlanSectionProps) {
  const t = useTranslate()
  return (
    <section id={id} aria-labelledby={`plan-${id}`} className="mt-8 print:mt-2">
      <h2 id={`plan-${id}`} className="text-lead font-semibold print:text-[11pt] print:break-after-avoid">
        {title}
      </h2>
      <PlanLines lines={lines} />
      {remark && <SaidText heading={t('plan:remark')} said={remark} />}
      {comments.map((comment) => (
        <SaidText key={comment.id} heading={t('plan:comment')} said={comment} />
      ))}
      {children && <div className="mt-2 print:hidden">{children}</div>}
    </section>
  )
}

export function SaidText({ heading, said }: { readonly heading: string; readonly said: Said }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="mt-3 border-s-4 border-sea ps-4 print:mt-1 print:break-inside-avoid">
      <p className="text-small">
        <span className="font-semibold">{heading}</span>{' '}
        <span className="text-ink-soft">{t('plan:by', { who: said.who, at: format.dateTime(said.at) })}</span>
      </p>
      <WrittenText text={said.text} language={said.language} />
    </div>
  )
}
