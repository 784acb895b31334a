// First estimates of the main carriage: what each way that is known would take for a consignment of this weight and volume, by the middle of
// its range. What nobody weighed yet goes as one whole container or truck. The forwarder's written offer of the week decides.
import { TRANSPORTS, type Transport } from '../costing/types'
import { isLandlocked } from '../trade/incoterms'
import { decimal, larger, ONE, ZERO, type Decimal } from '../shared/decimal'
import { openLanesTo } from './closed-lanes'
import { goesCold } from './cold-goods'
import { lanesTo, type Lane, type LaneMode } from './lanes'

/** The mode of a whole container or truck. */
export const WHOLE: Readonly<Record<Transport, LaneMode | null>> = {
  sea: 'sea_fcl',
  rail: 'rail_fcl',
  road: 'road_tir',
  air: null,
}

/** Stock for a warehouse abroad is no consignment to a buyer. */
const BY_MODE: Readonly<Partial<Record<LaneMode, Transport>>> = {
  sea_fcl: 'sea',
  sea_lcl: 'sea',
  rail_fcl: 'rail',
  rail_lcl: 'rail',
  road_tir: 'road',
  air: 'air',
  express: 'air',
  parcel_line: 'air',
  postal_parcel: 'air',
}

type Measure = {
  /** What one container or truck holds. */
  readonly holds?: { readonly kg: number; readonly m3: number }
  /** One cubic metre is charged as if it weighed so much; the divisors 6000 and 5000 of the lists say the same. */
  readonly kgPerM3?: number
  /** More of it is refused, or never fits. */
  readonly most?: { readonly kg: number; readonly m3: number }
}

const CONTAINER = { kg: 22_000, m3: 68 }
const PARCEL = { kg: 30, m3: 0.3 }

/** As the lanes of 2026-11 have it; the load of a truck is that of a container, because the list names its room alone. */
const MEASURES: Readonly<Partial<Record<LaneMode, Measure>>> = {
  sea_fcl: { holds: CONTAINER },
  sea_lcl: { kgPerM3: 1000, most: CONTAINER },
  rail_fcl: { holds: CONTAINER },
  rail_lcl: { kgPerM3: 500, most: CONTAINER },
  road_tir: { holds: { kg: 22_000, m3: 86 } },
  air: { kgPerM3: 167 },
  express: { kgPerM3: 200 },
  parcel_line: { kgPerM3: 167, most: PARCEL },
  postal_parcel: { kgPerM3: 167, most: PARCEL },
}

/** Kilograms and cubic metres as decimal text above 0; null where nobody said. */
export type Load = { readonly kg: string | null; readonly m3: string | null }
export const NO_LOAD: Load = { kg: null, m3: null }

export type CarriageWay = {
  readonly lane: Lane
  readonly transport: Transport
  /** Containers, trucks, charged cubic metres or kilograms; null where the way is paid by what nobody said. */
  readonly units: string | null
  /** US dollars for all of it. */
  readonly low: string | null
  readonly high: string | null
  readonly amount: string | null
}

export type CarriageEstimate = {
  readonly lane: Lane
  readonly amount: string
  readonly currency: 'USD'
  readonly units: string
}

/** By sea, and to a country without a seaport by rail or else by road, as far as a way of a whole container or truck is known. */
export function proposedTransport(market: string): Transport {
  if (!isLandlocked(market)) return 'sea'
  const isKnown = (by: Transport) => lanesTo(market).some(({ mode }) => mode === WHOLE[by])
  return !isKnown('rail') && isKnown('road') ? 'road' : 'rail'
}

type Asked = { readonly market: string; readonly hs6?: string; readonly load?: Load }

/** Every way that is open to the goods and takes so much, the cheapest of what can be said first. */
export function carriageWays({ market, hs6 = '', load = NO_LOAD }: Asked): readonly CarriageWay[] {
  const ways = openLanesTo(market, hs6).flatMap((lane): readonly CarriageWay[] => {
    const [transport, measure] = [BY_MODE[lane.mode], MEASURES[lane.mode]]
    if (!transport || !measure) return []
    if (isTooMuch(measure, load)) return []
    // The amounts of the lanes are of dry boxes and cargo: of what must be kept cold none of them is an estimate.
    return [{ lane, transport, ...priced(lane, goesCold(hs6) ? null : unitsOf(measure, load)) }]
  })
  return ways.toSorted((one, other) => asNumber(one.amount) - asNumber(other.amount))
}

function isTooMuch({ most }: Measure, { kg, m3 }: Load): boolean {
  return most !== undefined && (decimal(kg ?? 0).gt(most.kg) || decimal(m3 ?? 0).gt(most.m3))
}

const asNumber = (amount: string | null) => (amount === null ? Number.MAX_SAFE_INTEGER : Number(amount))

function unitsOf({ holds, kgPerM3 = 0 }: Measure, { kg, m3 }: Load): Decimal | null {
  const [weight, volume] = [kg === null ? null : decimal(kg), m3 === null ? null : decimal(m3)]
  if (holds) {
    const [byWeight, byVolume] = [(weight ?? ZERO).div(holds.kg).ceil(), (volume ?? ZERO).div(holds.m3).ceil()]
    return larger(larger(byWeight, byVolume), ONE)
  }
  // Half of what decides is not known without a weight; by volume alone a heavy thing would go for nothing.
  if (weight === null) return null
  return kgPerM3 >= CBM_FROM
    ? larger(weight.div(kgPerM3), volume ?? ZERO)
    : larger(weight, (volume ?? ZERO).times(kgPerM3))
}

/** Consolidated containers are charged by the cubic metre, the air by the kilogram. */
const CBM_FROM = 500

function priced({ unit, usd, leastUsd }: Lane, units: Decimal | null): Omit<CarriageWay, 'lane' | 'transport'> {
  if (units === null) return { units: null, low: null, high: null, amount: null }
  // A consolidated container is charged for at least one cubic metre.
  const charged = unit === 'cbm' ? larger(units, ONE) : units
  const [low, high] = usd.map((one) => larger(decimal(one).times(charged), decimal(leastUsd ?? 0)))
  const [from = ZERO, to = ZERO] = [low, high]
  const whole = (value: Decimal) => value.toDecimalPlaces(0).toFixed()
  return {
    units: charged.toDecimalPlaces(2).toFixed(),
    ...{ low: whole(from), high: whole(to), amount: whole(from.plus(to).div(2)) },
  }
}

/** What is paid for one order of a shop, and never for a consignment of freight. */
const OF_PARCELS: readonly LaneMode[] = ['parcel_line', 'postal_parcel']
export const PARCEL_MODES: readonly LaneMode[] = ['express', ...OF_PARCELS]

/** The cheapest way by this transport that the weight allows; without a weight a whole container or truck, and by air nothing. */
export function carriageEstimate(by: Asked & { readonly transport: string }): CarriageEstimate | null {
  const transport = TRANSPORTS.find((one) => one === by.transport)
  if (!transport) return null
  const way = carriageWays(by).find(
    (one) => one.transport === transport && one.amount !== null && !OF_PARCELS.includes(one.lane.mode),
  )
  if (!way || way.amount === null || way.units === null) return null
  return { lane: way.lane, amount: way.amount, currency: 'USD', units: way.units }
}
