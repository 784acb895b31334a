// What the boxes of a price were drawn with: a box that still holds what another market had put into it takes what is known now.
import { asPositive } from '~/domain/costing/number-checks'
import type { CarFacts } from '~/domain/duty/used-car'
import type { Load } from '~/domain/logistics/main-carriage'
import type { IsoDate } from '~/domain/shared/dates'
import { cleanAmount } from '~/domain/shared/typed-text'
import { carFactsIn } from './car-texts'
import type { ShopSale } from './channel-fees'

/** What a form says of the weight and the room of a consignment; what is no number above 0 says nothing. */
export function loadOf(weight: string, volume: string): Load {
  const said = (text: string) => {
    const amount = cleanAmount(text)
    return asPositive(amount) === null ? amount : null
  }
  return { kg: said(weight), m3: said(volume) }
}

/** As a form says what its boxes were drawn with: market, code, transport, weight, volume, what was said of a car and of the shop. */
export function drawnWith({ market, hs6, transport, load, car, sale }: Drawn): string {
  const used = car.isUsed === null ? '' : car.isUsed ? 'used' : 'new'
  const ofCar = [used, car.since ?? '', car.engine ?? '']
  const ofShop = [sale.channel, sale.goods, sale.currency].map((text) => text.replaceAll(/\s/g, ''))
  return [market, hs6, transport, load.kg ?? '', load.m3 ?? '', ...ofCar, ...ofShop].join(' ').trimEnd()
}

export function drawnIn(text: string, today: IsoDate): Drawn {
  const [market = '', hs6 = '', transport = '', kg = '', m3 = '', ...rest] = text.split(' ')
  const [carState = '', carSince = '', carEngine = '', channel = '', goods = '', currency = ''] = rest
  const car = carFactsIn({ carState, carSince, carEngine }, today)
  return { market, hs6, transport, load: loadOf(kg, m3), car, sale: { channel, goods, currency } }
}

export type Drawn = {
  readonly market: string
  readonly hs6: string
  readonly transport: string
  readonly load: Load
  readonly car: CarFacts
  /** Of a parcel: on which channel it is sold, and for how much. */
  readonly sale: ShopSale
}
