import { sourceWords } from '~/i18n/source-words'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { CompactInput, CompactSelect, type Choice } from '~/ui/form/compact-field'
import { COSTING_KEYS } from '../price-words-view'
import type { ToldOrigin } from '../price-answer-queries.server'
import { usePriceForm } from './price-form-state'

type Text = { readonly name: string; readonly label: string; readonly hint?: ReactNode }
type BoxProps = Text & {
  /** Currency or per cent, before the number. */
  readonly unit?: string
  readonly isNumber?: boolean
  readonly isUnknown?: boolean
}

/** A box for one number, with where the number came from. */
export function PriceBox(box: BoxProps) {
  const { note, isExample } = useNote(box.name)
  return <CompactInput {...box} note={note} isUnsure={isExample || box.isUnknown === true} />
}

export function PriceSelect(box: Text & { readonly options: readonly Choice[]; readonly isWide?: boolean }) {
  const { note, isExample } = useNote(box.name)
  return <CompactSelect {...box} note={note} isUnsure={isExample} />
}

function useNote(name: string) {
  const origin = usePriceForm().origins[name]
  const words = useOriginWords()
  return { note: origin && words(origin), isExample: origin?.kind === 'example' }
}

/** One quiet line: where a figure came from, its source and day, and how sure it is. */
export function useOriginWords(): (origin: ToldOrigin) => string {
  const t = useTranslate()
  const { date } = useFormat()
  return (origin) => originWords(origin, { t, date })
}

type Words = { readonly t: TranslateKey; readonly date: (day: string) => string }

function originWords({ kind, words, asOf, confidence }: ToldOrigin, { t, date }: Words): string {
  const origin = t(COSTING_KEYS.origin(kind))
  // A source may be known to the year or the month alone.
  const day = asOf && (/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? date(asOf) : asOf)
  const source = words && sourceWords(t, words)
  const said = source && day ? t('price:source.quiet', { origin, source, day }) : null
  const half = source ? t('price:source.noDay', { origin, source }) : null
  const dated = day ? t('price:source.noSource', { origin, day }) : null
  const sure = confidence ? ` · ${t(`law:confidence.${confidence}`)}` : ''
  return `${said ?? half ?? dated ?? origin}${sure}`
}
