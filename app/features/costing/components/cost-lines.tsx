import { PLACES } from '~/domain/costing/types'
import { useTranslate } from '~/i18n/use-translate'
import { cellsIn } from '~/domain/shared/lines'
import { useField } from '~/ui/form/form-state'
import { Fold } from '~/ui/layout/fold'
import { LineFields } from '~/ui/form/line-fields'
import type { LineColumn } from '~/ui/form/line-parts'
import type { PricePage } from '../price-page-queries.server'
import { COSTING_KEYS } from '../price-words-view'
import { LONGEST_NAME, QUOTE } from '../typed-fields'
import { useOriginWords } from './price-box'

type CostLinesProps = { readonly name: 'costLines' | 'costs'; readonly page: PricePage; readonly hasPlaces?: boolean }

/** Costs as lines that one adds, names and drops. */
export function CostLines({ name, page, hasPlaces = false }: CostLinesProps) {
  const t = useTranslate()
  const place: LineColumn = {
    id: 'place',
    label: t('price:column.place'),
    isWide: true,
    options: PLACES.map((value) => ({ value, label: t(COSTING_KEYS.place(value)) })),
  }
  const basis: LineColumn = {
    id: 'basis',
    label: t('price:column.basis'),
    options: [
      { value: '', label: t('price:choice.noQuote') },
      { value: QUOTE, label: t('price:choice.quoted') },
    ],
  }
  const columns: readonly LineColumn[] = [
    { id: 'name', label: t('price:column.name'), maxLength: LONGEST_NAME },
    ...(hasPlaces ? [place] : []),
    { id: 'amount', label: t('price:column.amount'), inputMode: 'decimal' },
    { id: 'currency', label: t('price:column.currency'), options: page.currencies },
    ...(hasPlaces ? [basis] : []),
  ]
  const text = page.reply.values[name]?.[0] ?? ''
  const { error } = useField(name)
  const words = useOriginWords()
  const carriage = name === 'costLines' ? page.carriage : null
  const lines = t('price:formulas.end', { count: cellsIn(text).length })
  return (
    <Fold
      label={t(`price:field.${name}`)}
      end={carriage?.isUsed ? t('price:lane.end', { lines }) : lines}
      isOpen={error !== null || page.isOnlyLines}
      isInner
    >
      {carriage && (
        <p className={`text-small ${carriage.isUsed ? 'text-theirs' : 'text-ink-faint'}`}>
          {t(carriage.isUsed ? 'price:lane.used' : 'price:lane.beside', { origin: words(carriage.origin) })}
        </p>
      )}
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
