// Rates are kept in hundredths of a per cent, as whole numbers: 4.5 % is 450.

/** Decimal text with at most two places, with or without its sign, as hundredths of a per cent; null when it is no rate. */
export function toHundredths(text: string): number | null {
  const match = /^(\d{1,4})(?:[.](\d{1,2}))?%?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** As it is typed: 450 is 4.5. */
export function percentText(hundredths: number): string {
  const [whole, rest] = [Math.trunc(hundredths / 100), hundredths % 100]
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`
}
