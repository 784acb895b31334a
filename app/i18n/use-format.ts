import { useMemo } from 'react'
import {
  formatDate,
  formatDateTime,
  formatFileSize,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSum,
  formatTime,
} from './format'
import { useLanguage } from './use-translate'

/** The functions of format.ts, bound to the reader's language. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(
    () => ({
      date: (day: string | Date) => formatDate(language, day),
      month: (month: string) => formatMonth(language, month),
      dateTime: (instant: string | Date) => formatDateTime(language, instant),
      time: (instant: string | Date) => formatTime(language, instant),
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(language, value, options),
      points: (share: number) => formatPoints(language, share),
      percent: (share: number) => formatPercent(language, share),
      money: (amount: { readonly minor: number | bigint; readonly currency: string }) => formatMoney(language, amount),
      /** In statistics: always with all decimals. */
      sum: (amount: { readonly minor: number | bigint; readonly currency: string }) => formatSum(language, amount),
      list: (items: readonly string[]) => formatList(language, items),
      fileSize: (bytes: number) => formatFileSize(language, bytes),
    }),
    [language],
  )
}
