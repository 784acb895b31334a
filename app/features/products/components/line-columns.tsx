import { useFormat } from '~/i18n/use-format'
import { sourceWords } from '~/i18n/source-words'
import { useTranslate } from '~/i18n/use-translate'
import type { Column } from '~/ui/data/data-table'
import { MarkedText } from '~/ui/data/source-line'
import type { ProductPage } from '../product-queries.server'

type Line = Pick<ProductPage['lines'][number], 'code' | 'percent' | 'otherDuty' | 'source' | 'asOf'>

/** What firm and advisor read alike of a line of a tariff: its code, the duty, and where and when it was read. */
export function useLineColumns(): readonly Column<Line>[] {
  const t = useTranslate()
  const { date } = useFormat()
  return [
    { id: 'code', heading: t('products:lines.code'), cell: ({ code }) => code },
    {
      id: 'duty',
      heading: t('products:lines.duty'),
      cell: ({ percent, otherDuty }) => [percent && `${percent}%`, otherDuty].filter(Boolean).join(' · '),
    },
    {
      id: 'source',
      heading: t('products:lines.source'),
      cell: ({ source, asOf }) => (
        <MarkedText text={t('products:lines.readOn', { source: sourceWords(t, source), asOf: date(asOf) })} />
      ),
    },
  ]
}
