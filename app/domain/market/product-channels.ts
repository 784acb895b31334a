// The channels that take a product in a market. Of somebody who did not say how they sell, only the market and the goods are asked.
import { marketsServed, misfitsOf, type FirmForChannels } from '../channel/fit'
import { CHANNELS, CHANNELS_AS_OF } from '../channel/reference/channels'

export type Sells = Omit<FirmForChannels, 'markets'>

const NOBODY: Sells = { tracks: [], segment: 'sme' }

export type Takers = {
  readonly count: number
  /** Those that are not open everywhere. */
  readonly local: readonly string[]
  readonly asOf: string
}

/** Which channels take the goods is asked once; by market they are only picked out. */
export function takersOf(sells: Sells | null): (market: string) => Takers {
  const taking = CHANNELS.filter((channel) =>
    misfitsOf(channel, { ...(sells ?? NOBODY), markets: [] }).every(
      ({ code }) => sells === null && code === 'consumer_sales_not_planned',
    ),
  )
  return (market) => {
    const local = taking.filter((channel) => channel.markets !== '*' && marketsServed(channel, [market]).length > 0)
    const everywhere = taking.filter(({ markets }) => markets === '*').length
    return { count: everywhere + local.length, local: local.map(({ id }) => id), asOf: CHANNELS_AS_OF }
  }
}
