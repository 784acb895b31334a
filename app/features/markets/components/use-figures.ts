import type { Unit } from '~/domain/market/criteria'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'

/** Scores to three decimals and figures with their unit, in the reader's language. */
export function useFigures() {
  const t = useTranslate()
  const format = useFormat()
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 }
  return {
    score: (value: number) => format.number(value, three),
    bound: (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    share: (value: number) => format.percent(value),
    figure: (value: number, unit: Unit) =>
      t(`markets:units.${unit}`, {
        value:
          unit === 'usd'
            ? format.number(value, { notation: 'compact', maximumFractionDigits: 1 })
            : format.number(value),
      }),
  }
}
