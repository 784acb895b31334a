import type { Unit } from '~/domain/market/criteria'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'

/** Scores as points of 100 and figures with their unit, in the reader's language. */
export function useFigures() {
  const t = useTranslate()
  const format = useFormat()
  return {
    points: (share: number) => format.points(share),
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
