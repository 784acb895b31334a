// What a country adds to its tariff on goods of China, as lines of their own. What changes by the month is a warning with a link.
import { comparePercent } from '../shared/percent'
import { US_SECTION_301 } from './reference/editions'
import { section301Of, type TariffId } from './tariffs'
import type { DutyFigure, Known, Percent } from './types'

/** Text: duty:added.<id> */
export type AddedId = 'us_section_301' | 'us_section_232' | 'us_section_122' | 'tr_additional'

export type AddedDuty = {
  readonly id: AddedId
  /** What a cautious price adds; null where nothing may be added without looking. */
  readonly rate: Known<DutyFigure> | null
  readonly lowest: Percent | null
  readonly highest: Percent | null
  /** Where the present state is said. */
  readonly url: string | null
}

type Asked = { readonly hs6: string; readonly tariff: TariffId }

const WARNING = { rate: null, lowest: null, highest: null } as const

export function addedOf({ hs6, tariff }: Asked): readonly AddedDuty[] {
  if (tariff === 'us') {
    return [
      section301Line(hs6),
      {
        ...WARNING,
        id: 'us_section_232',
        url: 'https://www.cbp.gov/trade/programs-administration/entry-summary/232-tariffs',
      },
      { ...WARNING, id: 'us_section_122', url: 'https://www.cbp.gov/trade' },
    ]
  }
  if (tariff !== 'tr') return []
  const rate = { unknown: 'additional_duty_by_decree' } as const
  return [{ id: 'tr_additional', rate, lowest: null, highest: null, url: 'https://www.ticaret.gov.tr/ithalat' }]
}

function section301Line(hs6: string): AddedDuty {
  const url = 'https://ustr.gov/issue-areas/enforcement/section-301-investigations/tariff-actions'
  const range = section301Of(hs6)
  if (!range)
    return { id: 'us_section_301', rate: { unknown: 'not_on_list_of_edition' }, lowest: null, highest: null, url }
  const [lowest, highest] = range
  const { rule, source, asOf, confidence } = US_SECTION_301
  const id = comparePercent(lowest, highest) === 0 ? ('added_single' as const) : ('added_highest' as const)
  const rate = { value: highest, formula: { id, values: { lowest, highest } }, rule, source, asOf, confidence }
  return { id: 'us_section_301', rate, lowest, highest, url }
}
