import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { PartView, ResultView } from '../result-queries.server'
import { RaiseLinks } from './raise-links'

type ScorePartsProps = {
  readonly result: Pick<ResultView, 'parts' | 'raw' | 'total'>
  /** The day the questions and weights are from. */
  readonly edition: string
}

/** Weight x level of every question: everything the score is made of. */
export function ScoreParts({ result: { parts, raw, total }, edition }: ScorePartsProps) {
  const t = useTranslate()
  const format = useFormat()
  const one = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const columns: readonly Column<PartView>[] = [
    { id: 'question', heading: t('readiness:parts.question'), isRowHeading: true, cell: (part) => part.name },
    { id: 'weight', heading: t('readiness:parts.weight'), kind: 'number', cell: (part) => one(part.weight) },
    { id: 'answer', heading: t('readiness:parts.answer'), cell: (part) => <Given part={part} /> },
    { id: 'points', heading: t('readiness:parts.points'), kind: 'number', cell: (part) => one(part.points) },
    { id: 'raise', heading: t('readiness:parts.raise'), cell: (part) => <Raise part={part} /> },
  ]
  return (
    <section id="parts" className="mt-12">
      <SectionHeading>{t('readiness:parts.heading')}</SectionHeading>
      <p className="mt-3 max-w-measure text-ink-soft">{t('readiness:parts.lead')}</p>
      <details className="mt-3">
        <summary className="inline-block min-h-8 py-1 text-sea">{t('readiness:parts.open', { count: total })}</summary>
        <DataTable
          caption={t('readiness:parts.heading')}
          columns={columns}
          rows={parts}
          rowKey={(part) => part.id}
          foot={[t('readiness:parts.total'), one(100), '', one(raw), '']}
        />
      </details>
      <p className="mt-3 max-w-measure text-small text-ink-soft">
        {t('readiness:parts.about', { date: format.date(edition) })}
      </p>
    </section>
  )
}

function Given({ part: { answer, words, gate } }: { readonly part: PartView }) {
  const t = useTranslate()
  const isLevel = answer !== null && answer !== 'not_applicable'
  return (
    <div className="min-w-48">
      {isLevel ? t('readiness:parts.level', { level: answer, words }) : words}
      {gate && (
        <span className={`block text-small ${gate.isMet ? 'text-ink-soft' : 'text-yours'}`}>
          {gate.isMet ? t('readiness:parts.gateMet') : t('readiness:parts.gateUnmet', { level: gate.words })}
        </span>
      )}
    </div>
  )
}

function Raise({ part }: { readonly part: PartView }) {
  const t = useTranslate()
  if (!part.isLow && part.answer !== null)
    return (
      <span className="text-small text-ink-soft">
        {part.answer === 'not_applicable' ? '–' : t('readiness:parts.inPlace')}
      </span>
    )
  return (
    <div className="min-w-48">
      <RaiseLinks {...part} />
    </div>
  )
}
