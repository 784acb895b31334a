// The duty on a product in a market on a day: what the tariff says, what comes on top, what an agreement would save, and what nobody knows.
import type { Answers } from '../requirement/types'
import type { IsoDate } from '../shared/dates'
import { addedOf, type AddedDuty } from './added'
import { defenceOf, type DefenceWarning } from './defence'
import { mfnOf, type MfnRange } from './mfn'
import { noticesOf, type DutyNotice } from './notices'
import { parcelOf, type ParcelDuty } from './parcel'
import { figureOfRecorded, recordedFor } from './recorded'
import { AGREEMENTS, type Agreement } from './reference/agreements'
import { OFFICIAL_TARIFFS, type OfficialTariff } from './reference/official-tariffs'
import { tariffOf, type TariffId } from './tariffs'
import { usedCarDuty } from './used-car'
import { isUnknown, type DutyFigure, type Known, type RecordedDuty, type TariffTable } from './types'

export type DutyQuestion = {
  /** Six digits. */
  readonly hs6: string
  readonly market: string
  readonly day: IsoDate
  readonly recorded?: readonly RecordedDuty[]
  /** By answerKey: the duty of a used car turns on its age. */
  readonly answers?: Answers
  /** Editions that an operator brought in, by tariff. */
  readonly tables?: Partial<Record<string, TariffTable>>
}

export type Preference = {
  readonly agreement: Agreement
  /** The requirement that the proof of origin is. */
  readonly proof: string | null
  readonly rate: Known<DutyFigure>
  readonly line: RecordedDuty | null
}

export type Duty = {
  readonly tariff: TariffId
  /** The range of the table, whatever was recorded. */
  readonly range: Known<MfnRange>
  /** The firm's own line, which goes before the table. */
  readonly line: RecordedDuty | null
  /** What a price takes: the recorded rate, else the highest of the range. */
  readonly applied: Known<DutyFigure>
  readonly added: readonly AddedDuty[]
  readonly preferences: readonly Preference[]
  readonly defence: readonly DefenceWarning[]
  readonly parcel: ParcelDuty
  readonly lookUp: OfficialTariff
  readonly notices: readonly DutyNotice[]
}

export function dutyFor(asked: DutyQuestion): Known<Duty> {
  const { hs6, market, day } = asked
  const tariff = tariffOf(market)
  if (!tariff) return { unknown: 'market_not_covered' }
  const range = ofUsedCar(mfnOf({ ...asked, tariff }), { ...asked, tariff })
  const line = recordedFor({ ...asked, of: 'mfn', recorded: asked.recorded ?? [] })
  return {
    tariff,
    range,
    line,
    applied: line ? figureOfRecorded(line, { rule: null, market }) : isUnknown(range) ? range : range.cautious,
    added: addedOf({ hs6, tariff }),
    preferences: preferencesOf(asked),
    defence: defenceOf({ hs6, tariff }),
    parcel: parcelOf({ market, tariff, day, hs6 }),
    lookUp: OFFICIAL_TARIFFS[tariff],
    notices: noticesOf({ hs6, market, tariff, day, range, isRecorded: line !== null }),
  }
}

/** A sum by engine size stands in place of the percentage, or below it. */
function ofUsedCar(range: Known<MfnRange>, asked: DutyQuestion & { readonly tariff: TariffId }): Known<MfnRange> {
  const car = usedCarDuty({ ...asked, answers: asked.answers ?? {} })
  if (!car || car.id === 'up_to_5' || isUnknown(range)) return range
  return car.id === 'over_7' ? { unknown: 'by_engine_size' } : { ...range, isFloor: true }
}

const LATER: IsoDate = '9999-12-31'

/** None before the agreement came into force with this market. */
function preferencesOf({ hs6, market, day, recorded = [] }: DutyQuestion): readonly Preference[] {
  return AGREEMENTS.filter(({ since }) => (since[market] ?? LATER) <= day).map((agreement) => {
    const line = recordedFor({ hs6, market, day, of: agreement.id, recorded })
    const rate: Known<DutyFigure> = line
      ? figureOfRecorded(line, { rule: agreement.rule, market })
      : { unknown: 'schedule_in_annex' }
    return { agreement, proof: agreement.requirements[market] ?? null, rate, line }
  })
}
