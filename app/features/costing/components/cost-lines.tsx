import { PLACES } from '~/domain/costing/types'
import { useTranslate } from '~/i18n/use-translate'
import { cellsIn } from '~/domain/shared/lines'
import { useField } from '~/ui/form/form-state'
import { Fold } from '~/ui/layout/fold'
import { LineFields } from '~/ui/form/line-fields'
import type { LineColumn } from '~/ui/form/line-parts'
import type { PricePage } from '../price-page-queries.server'
import { COSTING_KEYS } from '../price-words-view'

type CostLinesProps = { readonly name: 'costLines' | 'costs'; readonly page: PricePage; readonly hasPlaces?: boolean }

/** Costs as lines that one adds, names and drops. */
export function CostLines({ name, page, hasPlaces = false }: CostLinesProps) {
  const t = useTranslate()
  const place: LineColumn = {
    id: 'place',
    label: t('price:column.place'),
    options: PLACES.map((value) => ({ value, label: t(COSTING_KEYS.place(value)) })),
  }
  const columns: readonly LineColumn[] = [
    { id: 'name', label: t('price:column.name') },
    ...(hasPlaces ? [place] : []),
    { id: 'amount', label: t('price:column.amount'), inputMode: 'decimal' },
    { id: 'currency', label: t('price:column.currency'), options: page.currencies },
  ]
  const text = page.reply.values[name]?.[0] ?? ''
  const { error } = useField(name)
  return (
    <Fold
      label={t(`price:field.${name}`)}
      end={t('price:formulas.end', { lines: cellsIn(text).length })}
      isOpen={page.answer === null || error !== null}
    >
      <LineFields
        name={name}
        label={t(`price:field.${name}`)}
        hint={t(`price:hint.${name}`)}
        columns={columns}
        defaultValue={text}
      />
    </Fold>
  )
}
