// More than this is a slip of the decimal point: no tariff of the markets goes beyond it.
/** Per cent. Korea's quota goods reach 887.4 %; the highest elsewhere is the 350 % on tobacco in the United States. */
const HIGHEST: Readonly<Record<string, number>> = { KR: 890 }
const HIGHEST_ELSEWHERE = 400

export function highestDuty(market: string): number {
  return HIGHEST[market] ?? HIGHEST_ELSEWHERE
}
