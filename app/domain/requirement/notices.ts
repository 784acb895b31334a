// What was open when the list was written, and has to be said beside it.
import { findMarket } from '../market/find-market'
import type { IsoDate } from '../shared/dates'

type Notice = {
  readonly markets?: readonly string[]
  readonly regime?: 'eu'
  /** Prefixes of HS 2022; all goods where it is missing. */
  readonly hs?: readonly string[]
  readonly from?: IsoDate
}

/** Text: requirements:notices.<id> */
export const NOTICES = {
  us_after_july: { markets: ['US'], from: '2026-07-24' },
  dual_use_lists: {
    hs: ['2504', '2805', '2846', '3801', '7104', '8110', '8112', '8457', '8486', '850650', '850760', '8545'],
    from: '2026-11-10',
  },
  tyres_defence: { regime: 'eu', hs: ['4011', '4012'] },
  tubes_defence: { regime: 'eu', hs: ['7305', '7306'] },
  ru_marking_open: { markets: ['RU'], hs: ['3917', '7322', '8544', '8708', '8409', '8511', '8512'] },
  kz_clothes: { markets: ['KZ'], hs: ['61', '62'] },
  tr_yearly: { markets: ['TR'], from: '2026-11-30' },
  general_lists: { markets: ['TM', 'TJ', 'AZ', 'QA', 'BH', 'OM'] },
  uz_list_partly: { markets: ['UZ'] },
  codes_select_much: {},
} as const satisfies Readonly<Record<string, Notice>>

export type NoticeId = keyof typeof NOTICES
const IDS = Object.keys(NOTICES) as NoticeId[]

type Asked = { readonly hs6: string; readonly market: string; readonly day: IsoDate }

export function noticesFor({ hs6, market, day }: Asked): readonly NoticeId[] {
  return IDS.filter((id) => {
    const notice: Notice = NOTICES[id]
    if (notice.from && day < notice.from) return false
    if (notice.markets && !notice.markets.includes(market)) return false
    if (notice.regime && findMarket(market)?.regime !== notice.regime) return false
    return !notice.hs || notice.hs.some((prefix) => hs6.startsWith(prefix))
  })
}
