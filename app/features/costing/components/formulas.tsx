import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { COSTING_KEYS, valuesInWords } from '../price-words-view'
import { useFigureWords } from './price-answer'
import { useOriginWords } from './price-box'

type Rule = BusinessAnswer['lines'][number]['rule']

export function RuleLink({ rule }: { readonly rule: Rule }) {
  if (!rule) return null
  return <Link to={paths.law.rule(rule.id)}>{rule.title}</Link>
}

/** Each line with the formula behind it, the rule, and where its input came from. */
export function Formulas({ lines }: { readonly lines: BusinessAnswer['lines'] }) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFigureWords()
  const origin = useOriginWords()
  return (
    <DataTable
      caption={t('price:formulas.heading')}
      rows={lines.map((line, at) => ({ ...line, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        {
          id: 'line',
          heading: t('price:formulas.line'),
          isRowHeading: true,
          cell: ({ id, name }) => (name ? name : t(COSTING_KEYS.line(id))),
        },
        {
          id: 'formula',
          heading: t('price:formulas.formula'),
          cell: ({ formula }) => t(COSTING_KEYS.formula(formula.key), valuesInWords(language, formula.values, t)),
        },
        {
          id: 'amount',
          heading: t('price:formulas.amount'),
          kind: 'number',
          cell: ({ figure }) => (
            <span className={figure.known ? 'whitespace-nowrap' : 'text-theirs'}>{words(figure)}</span>
          ),
        },
        {
          id: 'source',
          heading: t('price:formulas.source'),
          cell: (line) => (
            <span className="text-small text-ink-soft">
              <RuleLink rule={line.rule} /> {line.origin && <MarkedText text={origin(line.origin)} />}
            </span>
          ),
        },
      ]}
    />
  )
}
